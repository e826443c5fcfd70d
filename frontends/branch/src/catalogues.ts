import { activitiesCatalogue } from './activities/activities.catalogue.ts'
import { activityPlanCatalogue } from './activities/activity-plan.catalogue.ts'
import { assessmentsCatalogue } from './assessments/assessments.catalogue.ts'
import { boardCatalogue } from './board/board.catalogue.ts'
import { branchesCatalogue } from './branches/branches.catalogue.ts'
import { casesCatalogue } from './cases/cases.catalogue.ts'
import { formsCatalogue } from './forms/forms.catalogue.ts'
import { meetingsCatalogue } from './meetings/meetings.catalogue.ts'
import { intakeCatalogue } from './intake/intake.catalogue.ts'
import { menuCatalogue } from './menu.catalogue.ts'
import { notebookCatalogue } from './notebook/notebook.catalogue.ts'
import { noticesCatalogue } from './notices/notices.catalogue.ts'
import { productCatalogue } from './product.catalogue.ts'
import { rosterCatalogue } from './roster/roster.catalogue.ts'
import { workCatalogue } from './work/work.catalogue.ts'
import { unitSweepCatalogue } from './sweep/sweep.catalogue.ts'

/** The words of this front end, by noun. */
export const catalogues = {
  product: productCatalogue,
  menu: menuCatalogue,
  branches: branchesCatalogue,
  forms: formsCatalogue,
  board: boardCatalogue,
  roster: rosterCatalogue,
  intake: intakeCatalogue,
  activities: activitiesCatalogue,
  activityPlan: activityPlanCatalogue,
  notices: noticesCatalogue,
  notebook: notebookCatalogue,
  assessments: assessmentsCatalogue,
  cases: casesCatalogue,
  meetings: meetingsCatalogue,
  work: workCatalogue,
  unitSweep: unitSweepCatalogue,
}
