import { found } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { ActivityRegisterLineType, ActivityRegisterType } from './activity-register.type.ts'
import { listActivitiesOfYear } from './activity.store.ts'
import { listAttendances } from './attendance.store.ts'
import { listInvitations } from './invitation.store.ts'

@Resolver(() => ActivityRegisterType)
export class ActivityRegisterResolver {
  /** A year of the branch's activity register, for the screen and for paper (R74). */
  @Query(() => ActivityRegisterType, { nullable: true })
  async activityRegister(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() ctx: Context,
  ) {
    found(await findHostBranch(ctx.db, branchId))
    ctx.permit('activityRegister', { branchId })
    const activities = await listActivitiesOfYear(ctx.db, branchId, year, ctx.now())
    const ids = activities.map(({ id }) => id)
    const invited = ids.length > 0 ? await listInvitations(ctx.db, ids) : []
    const marks = new Map(
      (ids.length > 0 ? await listAttendances(ctx.db, ids) : []).map((one) => [keyOfMark(one), one]),
    )
    const byMember = Map.groupBy(
      invited.filter(({ leftOutReason }) => leftOutReason === null),
      ({ memberId }) => memberId,
    )
    const lines = [...byMember].map(([memberId, invitations]) => {
      const cells = invitations.map(({ activityId }) => {
        const mark = marks.get(keyOfMark({ activityId, memberId }))
        return { activityId, mark: mark?.mark ?? null, leaveReason: mark?.leaveReason ?? null }
      })
      const present = cells.filter(({ mark }) => mark === 'PRESENT' || mark === 'LATE').length
      return { memberId, cells, invited: cells.length, present }
    })
    return { branchId, year, activities, lines }
  }

  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: { branchId: string }, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }
}

@Resolver(() => ActivityRegisterLineType)
export class ActivityRegisterLineResolver {
  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: { memberId: string }): MemberType {
    return { id: memberId }
  }
}

function keyOfMark({ activityId, memberId }: { activityId: string; memberId: string }): string {
  return `${activityId} ${memberId}`
}
