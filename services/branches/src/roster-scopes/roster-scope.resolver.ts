import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { affiliationTies } from '../affiliations/affiliation.loaders.ts'
import { reasonRefusal } from '../affiliations/affiliation.rules.ts'
import { IN_BRANCH_STATES, findAffiliation, lockAffiliation } from '../affiliations/affiliation.store.ts'
import { AffiliationType } from '../affiliations/affiliation.type.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import {
  countScopes,
  endExclusion,
  insertExclusion,
  inviteAgain,
  leaveOutOfComing,
  listExclusions,
  lockExclusion,
} from './roster-scope.store.ts'
import { LeaveOutOfScopeInput, RosterScopeCountType, ScopeExclusionType } from './roster-scope.type.ts'

@Resolver(() => AffiliationType)
export class RosterScopeResolver {
  /** Own and mobile members of each part of what a branch does, counted apart (R63). */
  @Query(() => [RosterScopeCountType], { nullable: true })
  async rosterScopes(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
  ): Promise<RosterScopeCountType[]> {
    ctx.permit('rosterScopes', { branchId })
    const branch = found(await loadHostBranch(ctx, branchId))
    const own = branch.ownFullMembers + branch.ownProbationaryMembers
    return (await countScopes(ctx.db, branchId)).map((count) => ({ ...count, own }))
  }

  /**
   * Leaves a mobile member out of a part of what the branch does, with a reason that stands beside the name (R63).
   * Refuses REASON_MISSING, ILLEGAL_STEP for who is not in a branch, and LEFT_OUT_ALREADY.
   */
  @Mutation(() => AffiliationType)
  async leaveOutOfScope(
    @Arg('input', () => LeaveOutOfScopeInput) { affiliationId, scope, reason }: LeaveOutOfScopeInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('leaveOutOfScope', await affiliationTies(ctx, affiliation))
    refuse(reasonRefusal(reason))
    refuse((IN_BRANCH_STATES as readonly string[]).includes(affiliation.state) ? undefined : 'ILLEGAL_STEP')
    ctx.touch(affiliation.memberId)
    const exclusion = {
      affiliationId,
      memberId: affiliation.memberId,
      branchId: affiliation.branchId!,
      scope,
      reason: reason.trim().slice(0, 300),
      leftOutOn: ctx.today,
      leftOutBy: ctx.subject,
    }
    await insertExclusion(ctx.db, exclusion)
    if (scope === 'ACTIVITIES') await leaveOutOfComing(ctx.db, exclusion, ctx.now())
    return affiliation
  }

  /** Takes a member in again, as is the rule. Refuses ALREADY_DONE. */
  @Mutation(() => AffiliationType)
  async takeIntoScope(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'affiliations'>> {
    const exclusion = found(await lockExclusion(ctx.db, id))
    const affiliation = found(await findAffiliation(ctx.db, exclusion.affiliationId))
    ctx.permit('takeIntoScope', await affiliationTies(ctx, affiliation))
    refuse(exclusion.endedOn ? 'ALREADY_DONE' : undefined)
    ctx.touch(affiliation.memberId)
    await endExclusion(ctx.db, id, ctx.today, ctx.subject)
    if (exclusion.scope === 'ACTIVITIES') await inviteAgain(ctx.db, exclusion, ctx.now())
    return affiliation
  }

  @FieldResolver(() => [ScopeExclusionType], {
    nullable: true,
    description: 'What the member is left out of now, for the branch, the centre and the member; empty as a rule.',
  })
  async leftOut(
    @Root() affiliation: Row<'affiliations'>,
    @Ctx() ctx: Context,
  ): Promise<Row<'scopeExclusions'>[] | null> {
    if (!ctx.may('Affiliation.leftOut', await affiliationTies(ctx, affiliation))) return null
    const loader = ctx.loader<string, Row<'scopeExclusions'>[]>('left-out', async (ids) => {
      const byAffiliation = Map.groupBy(await listExclusions(ctx.db, ids), (row) => row.affiliationId)
      return ids.map((id) => byAffiliation.get(id) ?? [])
    })
    return (await loader.load(affiliation.id)) ?? []
  }
}
