/** What a setting's number counts. */
export const SETTING_UNITS = ['DAYS', 'WORKING_DAYS', 'MONTHS', 'PERCENT', 'COUNT'] as const
export type SettingUnit = (typeof SETTING_UNITS)[number]

export interface SettingRule {
  unit: SettingUnit
  /** Holds while nobody has set another one. */
  standard: number
  least: number
  most: number
  /** The row of the plan, or the paper, that asks for it. */
  row: string
}

/**
 * Every setting of the register, one line each: to add one is to add its line here, and its words to the screen's
 * settings catalogue. The value of a day is the newest one set for that day or before, else the standard.
 */
export const SETTINGS = {
  LETTER_VALID_DAYS: { unit: 'DAYS', standard: 90, least: 1, most: 365, row: 'R45' },
  CHECK_IN_WORKING_DAYS: { unit: 'WORKING_DAYS', standard: 5, least: 1, most: 60, row: 'R49' },
  PLACEMENT_WORKING_DAYS: { unit: 'WORKING_DAYS', standard: 3, least: 1, most: 60, row: 'R49' },
  OBJECTION_WORKING_DAYS: { unit: 'WORKING_DAYS', standard: 5, least: 1, most: 60, row: 'R60' },
  GUIDANCE_DAYS: { unit: 'DAYS', standard: 30, least: 1, most: 365, row: 'R39' },
  HANDOVER_WORKING_DAYS: { unit: 'WORKING_DAYS', standard: 30, least: 1, most: 250, row: 'R27' },
  WELCOME_DAYS: { unit: 'DAYS', standard: 7, least: 1, most: 60, row: 'R62' },
  RECEIPT_DAYS: { unit: 'DAYS', standard: 30, least: 1, most: 365, row: 'R47' },
  MOBILE_THRESHOLD_DAYS: { unit: 'DAYS', standard: 180, least: 1, most: 730, row: 'R4' },
  DUTY_SILENCE_DAYS: { unit: 'DAYS', standard: 30, least: 1, most: 365, row: 'R14' },
  TRANSFER_WORKING_DAYS: { unit: 'WORKING_DAYS', standard: 10, least: 1, most: 60, row: 'R40' },
  TRANSFER_VALID_DAYS: { unit: 'DAYS', standard: 90, least: 1, most: 180, row: 'R40' },
  NOTICE_DAYS: { unit: 'DAYS', standard: 3, least: 1, most: 30, row: 'R69' },
  NOTICE_UNREAD_DAYS: { unit: 'DAYS', standard: 3, least: 1, most: 30, row: 'R69' },
  NOTEBOOK_LATE_DAYS: { unit: 'DAYS', standard: 7, least: 1, most: 60, row: 'R83' },
  NOTEBOOK_OFFLINE_DAYS: { unit: 'DAYS', standard: 30, least: 1, most: 180, row: 'X12' },
  LONG_LEAVE_REPORT_DAYS: { unit: 'DAYS', standard: 30, least: 1, most: 365, row: 'R80' },
  LONG_LEAVE_CONTACT_DAYS: { unit: 'DAYS', standard: 90, least: 1, most: 365, row: 'R81' },
  LONG_LEAVE_DECISION_DAYS: { unit: 'DAYS', standard: 180, least: 1, most: 730, row: 'R81' },
  LONG_LEAVE_DECISION_WORKING_DAYS: { unit: 'WORKING_DAYS', standard: 5, least: 1, most: 60, row: 'R81' },
  MOBILE_VOTE_IN_TEMPORARY_BRANCH: { unit: 'COUNT', standard: 0, least: 0, most: 1, row: 'R65' },
  FACT_AGE_MONTHS: { unit: 'MONTHS', standard: 12, least: 1, most: 120, row: 'R37' },
  TEMPORARY_BRANCH_PERCENT: { unit: 'PERCENT', standard: 30, least: 1, most: 100, row: '§7.4' },
  SWEEP_REPORT_DAYS: { unit: 'DAYS', standard: 60, least: 1, most: 365, row: 'R31' },
  DEPARTMENT_HINT_DAYS: { unit: 'DAYS', standard: 30, least: 1, most: 180, row: 'R32' },
  ARCHIVE_RESTRICT_MONTHS: { unit: 'MONTHS', standard: 36, least: 1, most: 240, row: 'D11' },
  STUB_KEEP_MONTHS: { unit: 'MONTHS', standard: 120, least: 12, most: 600, row: 'D11' },
  EXPORT_ROWS_WITHOUT_APPROVAL: { unit: 'COUNT', standard: 500, least: 1, most: 10_000, row: 'X9' },
} as const satisfies Record<string, SettingRule>

export type SettingName = keyof typeof SETTINGS
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[]

export const SETTING_FAULTS = ['OUT_OF_RANGE', 'IN_THE_PAST'] as const

/** Why each field of a new value is wrong, if it is: what holds today or held before is never changed (R4). */
export function settingFaults(
  name: SettingName,
  { value, effectiveFrom }: { value: number; effectiveFrom: string },
  today: string,
): Record<'value' | 'effectiveFrom', (typeof SETTING_FAULTS)[number] | undefined> {
  const { least, most } = SETTINGS[name]
  return {
    value: Number.isInteger(value) && value >= least && value <= most ? undefined : 'OUT_OF_RANGE',
    effectiveFrom: effectiveFrom < today ? 'IN_THE_PAST' : undefined,
  }
}
