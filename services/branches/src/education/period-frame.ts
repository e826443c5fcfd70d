import { halfYearDays, halfYearOf } from '@mobile-members/model/assessments.ts'
import { refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'

/** The half-year that is asked for, with its last day; the running one when none is named. */
export function frameOf(ctx: Context, wanted: string | null | undefined): { period: string; until: string } {
  const period = wanted ?? halfYearOf(ctx.today)
  const days = halfYearDays(period)
  refuseFields({ period: days ? undefined : 'PERIOD' })
  return { period, until: days!.until }
}
