import { OFFICES_AT_THE_CENTER, holds, memberIdOf } from '@mobile-members/model/roles.ts'
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import {
  type BranchTask,
  listMembersTasks,
  listPlacementTasks,
  listSecretaryTasks,
  listVacancyTasks,
} from './task.store.ts'
import { BranchTaskType } from './task.type.ts'

@Resolver(() => BranchTaskType)
export class TaskResolver {
  /** What waits for the asker in the branches, for every office that he holds; the oldest first. */
  @Query(() => [BranchTaskType], { nullable: true })
  async branchTasks(@Ctx() { db, actor, now }: Context): Promise<BranchTask[]> {
    const branchIds = actor.offices.flatMap((office) =>
      office.role === 'BRANCH_SECRETARY' ? office.organizationId : [],
    )
    const memberId = memberIdOf(actor)
    const atCenter = OFFICES_AT_THE_CENTER.some((role) => holds(actor, role))
    const tasks = await Promise.all([
      atCenter ? listPlacementTasks(db) : [],
      holds(actor, 'HOST_COMMITTEE') ? listVacancyTasks(db) : [],
      branchIds.length > 0 ? listSecretaryTasks(db, branchIds, now()) : [],
      memberId ? listMembersTasks(db, memberId, now()) : [],
    ])
    const mine = tasks.flat().filter(({ act }) => act !== 'CONFIRM_PLACEMENT' || holds(actor, 'CENTER_DIRECTOR'))
    return mine.toSorted((a, b) => (a.oldestAt?.getTime() ?? 0) - (b.oldestAt?.getTime() ?? 0))
  }

  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() { branchId }: BranchTask, @Ctx() ctx: Context) {
    return branchId ? loadHostBranch(ctx, branchId) : null
  }
}
