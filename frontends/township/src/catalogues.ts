import { feedbackCatalogue } from './feedback/feedback.catalogue.ts'
import { guidanceCatalogue } from './guidance/guidance.catalogue.ts'
import { homeCatalogue } from './home/home.catalogue.ts'
import { lettersCatalogue } from './letters/letters.catalogue.ts'
import { membersCatalogue } from './members/members.catalogue.ts'
import { menuCatalogue } from './menu.catalogue.ts'
import { productCatalogue } from './product.catalogue.ts'
import { qualityCatalogue } from './quality/quality.catalogue.ts'
import { archivesCatalogue } from './archives/archives.catalogue.ts'
import { surveyCatalogue } from './survey/survey.catalogue.ts'
import { townshipsCatalogue } from './townships/townships.catalogue.ts'

/** The words of this front end, by noun. */
export const catalogues = {
  product: productCatalogue,
  menu: menuCatalogue,
  townships: townshipsCatalogue,
  home: homeCatalogue,
  members: membersCatalogue,
  survey: surveyCatalogue,
  archives: archivesCatalogue,
  quality: qualityCatalogue,
  letters: lettersCatalogue,
  guidance: guidanceCatalogue,
  feedback: feedbackCatalogue,
}
