import { activitiesCatalogue } from './activities/activities.catalogue.ts'
import { assessmentsCatalogue } from './assessments/assessments.catalogue.ts'
import { branchCatalogue } from './branch/branch.catalogue.ts'
import { casesCatalogue } from './cases/cases.catalogue.ts'
import { centerCatalogue } from './center/center.catalogue.ts'
import { checkInCatalogue } from './check-in/check-in.catalogue.ts'
import { fileCatalogue } from './file/file.catalogue.ts'
import { homeCatalogue } from './home/home.catalogue.ts'
import { leaveCatalogue } from './leave/leave.catalogue.ts'
import { lettersCatalogue } from './letters/letters.catalogue.ts'
import { menuCatalogue } from './menu.catalogue.ts'
import { noticesCatalogue } from './notices/notices.catalogue.ts'
import { notebookCatalogue } from './notebook/notebook.catalogue.ts'
import { offlineCatalogue } from './offline/offline.catalogue.ts'
import { openLetterCatalogue } from './open-letter/open-letter.catalogue.ts'
import { productCatalogue } from './product.catalogue.ts'
import { workCatalogue } from './work/work.catalogue.ts'
import { registerCatalogue } from './register/register.catalogue.ts'

/** The words of this front end, by noun. */
export const catalogues = {
  product: productCatalogue,
  menu: menuCatalogue,
  home: homeCatalogue,
  activities: activitiesCatalogue,
  notices: noticesCatalogue,
  notebook: notebookCatalogue,
  offline: offlineCatalogue,
  cases: casesCatalogue,
  center: centerCatalogue,
  assessments: assessmentsCatalogue,
  leave: leaveCatalogue,
  letters: lettersCatalogue,
  branch: branchCatalogue,
  file: fileCatalogue,
  checkIn: checkInCatalogue,
  work: workCatalogue,
  register: registerCatalogue,
  openLetter: openLetterCatalogue,
}
