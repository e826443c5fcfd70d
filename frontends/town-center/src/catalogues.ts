import { amendmentsCatalogue } from './amendments/amendments.catalogue.ts'
import { exportsCatalogue } from './exports/exports.catalogue.ts'
import { foldersCatalogue } from './archives/folders.catalogue.ts'
import { branchesCatalogue } from './branches/branches.catalogue.ts'
import { checkInCatalogue } from './letters/check-in.catalogue.ts'
import { evidencePagesCatalogue } from './evidence/evidence.catalogue.ts'
import { factsCatalogue } from './placement/facts.catalogue.ts'
import { feedbackCatalogue } from './feedback/feedback.catalogue.ts'
import { formsCatalogue } from './forms/forms.catalogue.ts'
import { lettersCatalogue } from './letters/letters.catalogue.ts'
import { peopleCatalogue } from './people/people.catalogue.ts'
import { placementReviewsCatalogue } from './placement-reviews/placement-reviews.catalogue.ts'
import { ruleSetsCatalogue } from './rule-sets/rule-sets.catalogue.ts'
import { placesCatalogue } from './work-units/places.catalogue.ts'
import { placementCatalogue } from './placement/placement.catalogue.ts'
import { receptionCatalogue } from './service/reception.catalogue.ts'
import { serviceCatalogue } from './service/service.catalogue.ts'
import { transitCatalogue } from './transit/transit.catalogue.ts'
import { homeCatalogue } from './home/home.catalogue.ts'
import { managementCatalogue } from './management/management.catalogue.ts'
import { membersCatalogue } from './members/members.catalogue.ts'
import { departmentsCatalogue } from './department-lists/departments.catalogue.ts'
import { menuCatalogue } from './menu.catalogue.ts'
import { productCatalogue } from './product.catalogue.ts'
import { importsCatalogue } from './survey/imports.catalogue.ts'
import { regulationActsCatalogue } from './regulations/regulation-acts.catalogue.ts'
import { reviewsCatalogue } from './survey/reviews.catalogue.ts'
import { selfRegistrationsCatalogue } from './survey/self-registrations.catalogue.ts'
import { handoverCatalogue } from './survey/handover.catalogue.ts'
import { settingsCatalogue } from './settings/settings.catalogue.ts'
import { surveyCatalogue } from './survey/survey.catalogue.ts'
import { townSweepCatalogue } from './sweep/town-sweep.catalogue.ts'

/** The words of this front end, by noun. */
export const catalogues = {
  product: productCatalogue,
  menu: menuCatalogue,
  home: homeCatalogue,
  transit: transitCatalogue,
  evidencePages: evidencePagesCatalogue,
  settings: settingsCatalogue,
  survey: surveyCatalogue,
  handover: handoverCatalogue,
  townSweep: townSweepCatalogue,
  departments: departmentsCatalogue,
  imports: importsCatalogue,
  reviews: reviewsCatalogue,
  regulationActs: regulationActsCatalogue,
  selfRegistrations: selfRegistrationsCatalogue,
  members: membersCatalogue,
  folders: foldersCatalogue,
  exports: exportsCatalogue,
  amendments: amendmentsCatalogue,
  management: managementCatalogue,
  branches: branchesCatalogue,
  checkIn: checkInCatalogue,
  facts: factsCatalogue,
  feedback: feedbackCatalogue,
  forms: formsCatalogue,
  letters: lettersCatalogue,
  people: peopleCatalogue,
  placement: placementCatalogue,
  placementReviews: placementReviewsCatalogue,
  places: placesCatalogue,
  ruleSets: ruleSetsCatalogue,
  reception: receptionCatalogue,
  service: serviceCatalogue,
}
