import { KIND_RHYTHMS, type PeriodKind, type RhythmicKind, periodOf } from '@mobile-members/model/activity-series.ts'

export interface HeldOrPlanned {
  kind: string
  day: string
  /** It has begun. */
  isHeld: boolean
}

export interface ActivityRhythm {
  kind: RhythmicKind
  period: PeriodKind
  periodUntil: string
  held: number
  periodsBegun: number
  heldInPeriod: number
  plannedInPeriod: number
}

/** How far a branch is with each kind that has a rhythm, on a day of the year that these activities are of. */
export function rhythmOf(activities: readonly HeldOrPlanned[], today: string): ActivityRhythm[] {
  return (Object.keys(KIND_RHYTHMS) as RhythmicKind[]).map((kind) => {
    const period = KIND_RHYTHMS[kind]
    const { from, until } = periodOf(period, today)
    const ofKind = activities.filter((one) => one.kind === kind)
    const inPeriod = ofKind.filter(({ day }) => day >= from && day <= until)
    const month = Number(today.slice(5, 7))
    return {
      kind,
      period,
      periodUntil: until,
      held: ofKind.filter(({ isHeld }) => isHeld).length,
      periodsBegun: period === 'MONTH' ? month : period === 'QUARTER' ? Math.ceil(month / 3) : 1,
      heldInPeriod: inPeriod.filter(({ isHeld }) => isHeld).length,
      plannedInPeriod: inPeriod.filter(({ isHeld }) => !isHeld).length,
    }
  })
}
