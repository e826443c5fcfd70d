import { memberIdOf } from '@mobile-members/model/roles.ts'
import type { Representation } from '@mobile-members/subgraph/schema.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { listMembersActivities } from '../activities/activity.store.ts'
import { ActivityType } from '../activities/activity.type.ts'
import { loadCurrentAffiliation, memberTies } from '../affiliations/affiliation.loaders.ts'
import { AffiliationType } from '../affiliations/affiliation.type.ts'
import type { Context } from '../context.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { type AttendanceFigures, listAttendanceFigures } from './member.store.ts'
import { AttendanceFiguresType, MemberType } from './member.type.ts'

/** Members whom the asker may know of; what is told of them is loaded for the whole fetch at once. */
export async function findMembers(
  representations: Representation[],
  ctx: Context,
): Promise<(MemberType | undefined)[]> {
  return Promise.all(
    representations.map(async ({ id }) => (ctx.may('Member', await memberTies(ctx, id)) ? { id } : undefined)),
  )
}

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => AffiliationType, { nullable: true, description: 'The open one, or the last of the ended ones.' })
  affiliation(@Root() { id }: MemberType, @Ctx() ctx: Context) {
    return loadCurrentAffiliation(ctx, id)
  }

  @FieldResolver(() => HostBranchType, { nullable: true, description: 'The branch that is responsible now (R17).' })
  async branch(@Root() { id }: MemberType, @Ctx() ctx: Context) {
    const affiliation = await loadCurrentAffiliation(ctx, id)
    return affiliation?.branchId && !affiliation.endedOn ? loadHostBranch(ctx, affiliation.branchId) : null
  }

  @FieldResolver(() => AttendanceFiguresType, { nullable: true })
  async attendance(@Root() { id }: MemberType, @Ctx() ctx: Context): Promise<AttendanceFigures> {
    const loader = ctx.loader<string, AttendanceFigures>('attendanceFigures', async (ids) => {
      const byMember = new Map((await listAttendanceFigures(ctx.db, ids)).map((figures) => [figures.memberId, figures]))
      return ids.map((memberId) => byMember.get(memberId))
    })
    return (await loader.load(id)) ?? nothingYet(id)
  }

  @FieldResolver(() => ActivityType, { nullable: true, description: 'Only for the member himself.' })
  async nextActivity(@Root() { id }: MemberType, @Ctx() ctx: Context) {
    if (memberIdOf(ctx.actor) !== id) return null
    const [next] = await listMembersActivities(ctx.db, id, ctx.now(), undefined, 1)
    return next ?? null
  }
}

function nothingYet(memberId: string): AttendanceFigures {
  return { memberId, invited: 0, present: 0, late: 0, leave: 0, absent: 0, notebookEntries: 0, notebookConfirmed: 0 }
}
