import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import type { Representation } from '@mobile-members/subgraph/schema.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { AffiliationType } from '../affiliations/affiliation.type.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { type IntakeRow, findIntakes, listIntakes, listIntakesOf } from './branch-intake.store.ts'
import { BranchIntakePage, BranchIntakeType } from './branch-intake.type.ts'

/** Reports that the asker may know of. */
export async function findIntakesFor(
  representations: Representation[],
  ctx: Context,
): Promise<(IntakeRow | undefined)[]> {
  const ids = representations.map(({ id }) => id)
  const byId = new Map((await findIntakes(ctx.db, ids)).map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = byId.get(id)
    return row && ctx.may('BranchIntake', { branchId: row.branchId }) ? row : undefined
  })
}

@Resolver(() => BranchIntakeType)
export class BranchIntakeResolver {
  /** What branches have found (R62), the newest first; a secretary sees those of the own branch. */
  @Query(() => BranchIntakePage, { nullable: true })
  async branchIntakes(
    @Ctx() ctx: Context,
    @Arg('branchId', () => ID, { nullable: true }) branchId?: string,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<IntakeRow>> {
    if (branchId) ctx.permit('branchIntakes', { branchId })
    const size = pageSize(first)
    const rows = await listIntakes(ctx.db, ctx.scope('branchIntakes'), branchId, readCursor(after, 2), size)
    return pageOf(rows, size, ({ reportedOn, id }) => [reportedOn, id])
  }

  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() { branchId }: IntakeRow, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Who it is: for the centre, and for the branch once the member is placed there.',
  })
  member(@Root() { memberId, branchId, state }: IntakeRow, @Ctx() ctx: Context): MemberType | null {
    return state === 'PLACED_HERE' || ctx.may('placementQueue', { branchId }) ? { id: memberId } : null
  }
}

@Resolver(() => AffiliationType)
export class AffiliationIntakeResolver {
  @FieldResolver(() => [BranchIntakeType], {
    description: 'Branches that found this member and ask for them; the table still proposes, and a person decides.',
  })
  async intakes(@Root() { memberId }: Row<'affiliations'>, @Ctx() ctx: Context): Promise<IntakeRow[]> {
    const loader = ctx.loader<string, IntakeRow[]>('intakes-of', async (ids) => {
      const byMember = Map.groupBy(await listIntakesOf(ctx.db, ids), (row) => row.memberId)
      return ids.map((id) => byMember.get(id) ?? [])
    })
    const rows = (await loader.load(memberId)) ?? []
    return rows.filter(({ branchId }) => ctx.may('BranchIntake', { branchId }))
  }
}
