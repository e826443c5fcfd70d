import { SETTINGS } from '@mobile-members/model/settings.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { visibleMember } from '../members/member-reading.ts'
import type { MemberRow } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { findCalendar } from '../settings/calendar.store.ts'
import { listSettingChanges } from '../settings/setting.store.ts'
import { type MeasuredStep, type TimelyMonth, byMonth, heldOn, measured } from './timeliness.rules.ts'
import { listSteps } from './timeliness.store.ts'
import { OverdueStep, OverdueToneEnum, TimelinessReport } from './timeliness.type.ts'

const SETTING_OF = {
  LETTER_TO_CHECK_IN: 'CHECK_IN_WORKING_DAYS',
  CHECK_IN_TO_PLACEMENT: 'PLACEMENT_WORKING_DAYS',
} as const

@Resolver(() => OverdueStep)
export class TimelinessResolver {
  /** Whether members came and were placed in time, by month and step, and who is overdue (R49); a township its own. */
  @Query(() => TimelinessReport, { nullable: true })
  async timeliness(
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Ctx() ctx: Context,
  ): Promise<{
    checkInWorkingDays: number
    placementWorkingDays: number
    months: TimelyMonth[]
    overdueCount: number
    overdue: MeasuredStep[]
  }> {
    const scope = ctx.scope('timeliness')
    const own = scope.all ? undefined : scope.originTownshipIds
    const asked = townshipId ? (own ?? [townshipId]).filter((id) => id === townshipId) : own
    const [steps, calendar, settings] = await Promise.all([
      listSteps(ctx.db, yearBefore(ctx.today), asked),
      findCalendar(ctx.db),
      listSettingChanges(ctx.db),
    ])
    const allowed = (step: keyof typeof SETTING_OF, day: string) => {
      const name = SETTING_OF[step]
      return heldOn(
        settings.filter((change) => change.name === name),
        day,
        SETTINGS[name].standard,
      )
    }
    const all = steps.map((step) => measured(step, allowed(step.step, step.startedOn), calendar, ctx.today))
    const overdue = all.filter(({ timeliness }) => timeliness === 'OVERDUE' || timeliness === 'LONG_OVERDUE')
    return {
      checkInWorkingDays: allowed('LETTER_TO_CHECK_IN', ctx.today),
      placementWorkingDays: allowed('CHECK_IN_TO_PLACEMENT', ctx.today),
      months: byMonth(all),
      overdueCount: overdue.length,
      overdue: overdue.toSorted((a, b) => b.workingDaysLate - a.workingDaysLate).slice(0, pageSize(first)),
    }
  }

  @FieldResolver(() => OverdueToneEnum)
  tone(@Root() { timeliness }: MeasuredStep): 'AMBER' | 'RED' {
    return timeliness === 'LONG_OVERDUE' ? 'RED' : 'AMBER'
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() { memberId }: MeasuredStep, @Ctx() ctx: Context): Promise<MemberRow | null> {
    return visibleMember(ctx, memberId)
  }
}

/** The first day of the eleventh month before: with this one, twelve. */
function yearBefore(today: string): string {
  const month = Number(today.slice(5, 7))
  const year = Number(today.slice(0, 4)) - (month === 12 ? 0 : 1)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
