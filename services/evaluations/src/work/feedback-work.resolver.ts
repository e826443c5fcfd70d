import { assessmentPeriodOn, halfYearDays } from '@mobile-members/model/assessments.ts'
import { type Role, holds } from '@mobile-members/model/roles.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { type Desk, countWork } from './feedback-work.store.ts'
import { FeedbackWorkType } from './feedback-work.type.ts'

@Resolver()
export class FeedbackWorkResolver {
  /** What waits for the asker in this service: kinds without anything are left out. */
  @Query(() => [FeedbackWorkType], { nullable: true })
  feedbackWork(@Ctx() ctx: Context): Promise<FeedbackWorkType[]> {
    const period = assessmentPeriodOn(ctx.today)
    const days = { today: ctx.today, period, periodUntil: halfYearDays(period)?.until ?? ctx.today }
    return countWork(ctx.db, deskOf(ctx), days)
  }
}

function deskOf({ actor }: Context): Desk {
  const at = (...roles: Role[]) =>
    actor.offices.filter(({ role }) => roles.includes(role)).map(({ organizationId }) => organizationId)
  const townships = (...roles: Role[]) =>
    actor.offices.flatMap(({ role, townshipId }) => (roles.includes(role) && townshipId ? [townshipId] : []))
  return {
    branchIds: at('BRANCH_SECRETARY'),
    memberIds: at('MEMBER'),
    townshipIds: townships('TOWNSHIP_COMMITTEE', 'OUTFLOW_OFFICER'),
    originBranchIds: at('ORIGIN_SECRETARY'),
    outflowTownshipIds: townships('OUTFLOW_OFFICER'),
    center: holds(actor, 'CENTER_DIRECTOR') || holds(actor, 'CENTER_STAFF'),
  }
}
