/** The four duties of the town centre (R14, S10–S14) and the three of every other township (R19, S22–S24). */
export const CENTER_DUTIES = ['RELATION', 'INSPECTION', 'SERVICE', 'COORDINATION'] as const
export const TOWNSHIP_DUTIES = ['INFORM', 'BRIEF', 'SERVE'] as const
export type CenterDuty = (typeof CENTER_DUTIES)[number]
export type TownshipDuty = (typeof TOWNSHIP_DUTIES)[number]
export const DUTIES = [...CENTER_DUTIES, ...TOWNSHIP_DUTIES] as const
export type Duty = CenterDuty | TownshipDuty

/** Work on record that shows a duty done. */
export const DUTY_WORKS = [
  'LETTERS_ACCEPTED',
  'CHECK_INS',
  'RECEIPTS_SENT',
  'PLACEMENTS',
  'GUIDANCE_NOTES',
  'RECEPTION_DAYS',
  'RECEPTION_VISITS',
  'CASE_RESULTS',
  'HANDOVERS_ANSWERED',
  'FEEDBACK_ACKNOWLEDGED',
  'LETTERS_ISSUED',
  'HANDOVERS_SENT',
  'CASES_WORKED_ON',
] as const
export type DutyWork = (typeof DUTY_WORKS)[number]

/** How often some work was done in the last twelve months, and when last. */
export interface DutyEvidence {
  duty: Duty
  /** Null for the centre's own duties. */
  townshipId: string | null
  work: DutyWork
  count: number
  lastOn: string | null
}

export interface DutyState {
  duty: Duty
  count: number
  lastOn: string | null
  /** Nothing on record, or nothing for longer than the setting allows. */
  silent: boolean
  evidence: DutyEvidence[]
}

/** The first day of the twelve months that count for a duty, before and with today. */
export function dutyYearStart(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28')
}

/**
 * The board of some duties from what all registers tell (R14, R19): a duty without anything newer than `silentBefore` is silent.
 * Evidence of other townships is left out.
 */
export function dutyBoard(
  duties: readonly Duty[],
  townshipId: string | null,
  evidence: readonly DutyEvidence[],
  silentBefore: string,
): DutyState[] {
  return duties.map((duty) => {
    const own = evidence.filter((item) => item.duty === duty && item.townshipId === townshipId && item.count > 0)
    const lastOn = own.reduce<string | null>(
      (last, item) => (item.lastOn !== null && (last === null || item.lastOn > last) ? item.lastOn : last),
      null,
    )
    const count = own.reduce((sum, item) => sum + item.count, 0)
    return { duty, count, lastOn, silent: lastOn === null || lastOn < silentBefore, evidence: own }
  })
}
