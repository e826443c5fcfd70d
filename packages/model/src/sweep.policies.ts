import { CENTER, type Policy } from './policy.ts'

const TOWN = { ...CENTER, HOST_COMMITTEE: 'ANY' } as const satisfies Policy
/** A unit reaches its own task and its own lines, and nothing of the register (R31). */
const UNIT = { ...CENTER, SURVEY_UNIT: 'OWN' } as const satisfies Policy

/** The host town's sweep, part of registry. A department hands in and reads nothing but how much it handed in (R32). */
export const SWEEP_POLICIES = {
  publicityItems: TOWN,
  recordPublicity: CENTER,
  removePublicity: CENTER,
  'PublicityItem.copy': TOWN,
  campaignTimeline: TOWN,
  'SurveyCampaign.report': TOWN,

  openLetter: 'PUBLIC',
  openLetters: 'PUBLIC',
  openLetterDraft: CENTER,
  publishOpenLetter: CENTER,
  openLetterCopies: TOWN,
  recordOpenLetterCopies: CENTER,
  removeOpenLetterCopies: CENTER,
  'OpenLetter.file': { ...TOWN, SURVEY_UNIT: 'ANY' },

  sweepTasks: TOWN,
  sweepFigures: TOWN,
  mySweepTasks: { SURVEY_UNIT: 'OWN' },
  sweepTask: { ...UNIT, HOST_COMMITTEE: 'ANY' },
  sweepLines: UNIT,
  reportSweepLine: UNIT,
  finishSweepTask: UNIT,
  returnSweepNil: UNIT,
  withdrawSweepReturn: UNIT,
  withdrawSweepLine: UNIT,
  undoSweepUpload: UNIT,
  'SweepTask.upload': UNIT,
  remindSweepUnits: CENTER,
  setSweepDeadline: CENTER,
  askFurtherUnits: CENTER,

  departmentReceipts: { DEPARTMENT: 'OWN' },
  'DepartmentList.upload': { DEPARTMENT: 'OWN' },
  departmentCooperation: TOWN,
  departmentHints: CENTER,
  planHintVisit: CENTER,
  closeHint: CENTER,
  tellHintLine: CENTER,
} as const satisfies Record<string, Policy>
