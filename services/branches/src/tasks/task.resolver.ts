import { OFFICES_AT_THE_CENTER, holds, memberIdOf } from '@mobile-members/model/roles.ts'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { listLeaveDecisionTasks, listLeaveTasks, listLeaveTasksOfOrigin } from '../leaves/leave-tasks.store.ts'
import { listReadingTasks, listTellingTasks } from '../notices/notice-tasks.ts'
import {
  type BranchTask,
  listDissolvingTasks,
  listLateWelcomes,
  listMembersTasks,
  listPlacementTasks,
  listSecretaryTasks,
  listVacancyTasks,
} from './task.store.ts'
import { listMembersWorkTasks, listWorkTasks } from '../work/work.tasks.ts'
import { BranchTaskType } from './task.type.ts'

/** What the centre's director alone decides. */
const DIRECTORS_ACTS: ReadonlySet<BranchTask['act']> = new Set([
  'CONFIRM_PLACEMENT',
  'REVIEW_PLACEMENT',
  'DECIDE_LONG_LEAVE',
])

@Resolver(() => BranchTaskType)
export class TaskResolver {
  /** What waits for the asker in the branches, for every office that he holds; the oldest first. */
  @Query(() => [BranchTaskType], { nullable: true })
  async branchTasks(@Ctx() { db, actor, now, today }: Context): Promise<BranchTask[]> {
    const branchIds = actor.offices.flatMap((office) =>
      office.role === 'BRANCH_SECRETARY' ? office.organizationId : [],
    )
    const memberId = memberIdOf(actor)
    const townshipIds = actor.offices.flatMap(({ role, townshipId }) =>
      role === 'TOWNSHIP_COMMITTEE' || role === 'OUTFLOW_OFFICER' ? (townshipId ?? []) : [],
    )
    const atCenter = OFFICES_AT_THE_CENTER.some((role) => holds(actor, role))
    const tasks = await Promise.all([
      atCenter ? listPlacementTasks(db) : [],
      atCenter ? listLateWelcomes(db, today) : [],
      holds(actor, 'HOST_COMMITTEE') ? listVacancyTasks(db) : [],
      holds(actor, 'HOST_COMMITTEE') ? listDissolvingTasks(db) : [],
      branchIds.length > 0 ? listSecretaryTasks(db, branchIds, now()) : [],
      branchIds.length > 0 ? listTellingTasks(db, branchIds, { now: now(), today }) : [],
      atCenter ? listLeaveDecisionTasks(db) : [],
      branchIds.length > 0 ? listLeaveTasks(db, branchIds, today) : [],
      townshipIds.length > 0 ? listLeaveTasksOfOrigin(db, townshipIds) : [],
      branchIds.length > 0 ? listWorkTasks(db, branchIds, today) : [],
      memberId ? listMembersTasks(db, memberId, now()) : [],
      memberId ? listMembersWorkTasks(db, memberId) : [],
      memberId ? listReadingTasks(db, memberId) : [],
    ])
    const mine = tasks.flat().filter(({ act }) => !DIRECTORS_ACTS.has(act) || holds(actor, 'CENTER_DIRECTOR'))
    return mine.toSorted((a, b) => (a.oldestAt?.getTime() ?? 0) - (b.oldestAt?.getTime() ?? 0))
  }

  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() { branchId }: BranchTask, @Ctx() ctx: Context) {
    return branchId ? loadHostBranch(ctx, branchId) : null
  }
}
