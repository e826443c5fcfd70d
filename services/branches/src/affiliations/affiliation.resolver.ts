import type { RosterScope } from '@mobile-members/model/intake.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { inviteToComing, withdrawFromComing } from '../activities/invitation.store.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { OrganizationType } from '../organizations/organization.type.ts'
import { evaluateNow } from '../placements/evaluate-now.ts'
import { loadDecisions } from '../placements/placement.loaders.ts'
import { RosterScopeEnum } from '../roster-scopes/roster-scope.type.ts'
import { PlacementDecisionType, PlacementEvaluationType } from '../placements/placement.type.ts'
import { affiliationTies, loadCurrentAffiliation, loadStanding, loadSteps } from './affiliation.loaders.ts'
import { isOverdue, reasonRefusal } from './affiliation.rules.ts'
import * as store from './affiliation.store.ts'
import { AffiliationFilterInput, AffiliationPage, AffiliationStepType, AffiliationType } from './affiliation.type.ts'
import { takeStep } from './take-step.ts'

@Resolver(() => AffiliationType)
export class AffiliationResolver {
  @Query(() => AffiliationType, { nullable: true })
  async affiliation(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'affiliations'>> {
    const affiliation = found(await store.findAffiliation(ctx.db, id))
    ctx.permit('affiliation', await affiliationTies(ctx, affiliation))
    return affiliation
  }

  /** Affiliations that the asker may see, the longest waiting first. */
  @Query(() => AffiliationPage, { nullable: true })
  async affiliations(
    @Ctx() ctx: Context,
    @Arg('filter', () => AffiliationFilterInput, { nullable: true }) filter?: AffiliationFilterInput,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'affiliations'>>> {
    const size = pageSize(first)
    const scope = ctx.scope('affiliations')
    const { welcomeOverdue, ...wanted } = filter ?? {}
    const asked = { ...wanted, welcomeLateOn: welcomeOverdue ? ctx.today : undefined }
    const rows = await store.listAffiliations(ctx.db, scope, asked, readCursor(after, 2), size)
    return pageOf(rows, size, ({ checkedInOn, introducedOn, id }) => [checkedInOn ?? introducedOn, id])
  }

  /** Who waits for a branch, oldest first: checked in, proposed or objected. */
  @Query(() => AffiliationPage, { nullable: true })
  async placementQueue(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'affiliations'>>> {
    const size = pageSize(first)
    const rows = await store.listAffiliations(
      ctx.db,
      ctx.scope('placementQueue'),
      { states: ['CHECKED_IN', 'PROPOSED', 'OBJECTED'] },
      readCursor(after, 2),
      size,
    )
    return pageOf(rows, size, ({ checkedInOn, introducedOn, id }) => [checkedInOn ?? introducedOn, id])
  }

  /** The mobile members of a branch (R17, R63), in the order in which they came; of a scope, those who are not left out of it. */
  @Query(() => AffiliationPage, { nullable: true })
  async roster(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('scope', () => RosterScopeEnum, { nullable: true }) scope?: RosterScope,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'affiliations'>>> {
    ctx.permit('roster', { branchId })
    const size = pageSize(first)
    const rows = await store.listRoster(ctx.db, branchId, scope ?? undefined, readCursor(after, 2), size)
    return pageOf(rows, size, ({ placedOn, id }) => [placedOn!, id])
  }

  /** The asking member's own temporary relation; null as long as there is none. */
  @Query(() => AffiliationType, { nullable: true })
  myAffiliation(@Ctx() ctx: Context): Promise<Row<'affiliations'> | undefined> {
    return loadCurrentAffiliation(ctx, memberIdOf(ctx.actor)!)
  }

  /** ACTIVE → PAUSED with a reason: the member is away for long and gets no invitations. */
  @Mutation(() => AffiliationType)
  async pauseAffiliation(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await store.lockAffiliation(ctx.db, affiliationId))
    ctx.permit('pauseAffiliation', await affiliationTies(ctx, affiliation))
    refuse(reasonRefusal(reason))
    await withdrawFromComing(ctx.db, affiliation.memberId, ctx.now())
    return takeStep(ctx, 'pauseAffiliation', affiliation, 'PAUSED', {}, reason.trim())
  }

  /** PAUSED → ACTIVE: the member is back, and invited again to what comes. */
  @Mutation(() => AffiliationType)
  async resumeAffiliation(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await store.lockAffiliation(ctx.db, affiliationId))
    ctx.permit('resumeAffiliation', await affiliationTies(ctx, affiliation))
    refuse(affiliation.state === 'PAUSED' ? undefined : 'ILLEGAL_STEP')
    const resumed = await takeStep(ctx, 'resumeAffiliation', affiliation, 'ACTIVE')
    await inviteToComing(ctx.db, resumed.memberId, resumed.branchId!, ctx.now())
    return resumed
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Row<'affiliations'>): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() { branchId }: Row<'affiliations'>, @Ctx() ctx: Context) {
    return branchId ? loadHostBranch(ctx, branchId) : null
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: 'Null for members from outside the county.' })
  async originTownship(@Root() { memberId }: Row<'affiliations'>, @Ctx() ctx: Context) {
    const standing = await loadStanding(ctx, memberId)
    return standing?.originTownshipId ? { id: standing.originTownshipId } : null
  }

  @FieldResolver(() => Boolean)
  async isOverdue(@Root() affiliation: Row<'affiliations'>, @Ctx() ctx: Context): Promise<boolean> {
    if (affiliation.state !== 'OBJECTED') return isOverdue(affiliation, null, ctx.today)
    const objected = (await loadDecisions(ctx, affiliation.id)).find(({ id }) => id === affiliation.decisionId)
    return isOverdue(affiliation, objected?.objectionDueOn ?? null, ctx.today)
  }

  @FieldResolver(() => [AffiliationStepType])
  steps(@Root() { id }: Row<'affiliations'>, @Ctx() ctx: Context): Promise<Row<'affiliationSteps'>[]> {
    return loadSteps(ctx, id)
  }

  @FieldResolver(() => PlacementDecisionType, { nullable: true, description: 'The newest proposal or decision.' })
  async decision(@Root() { id, decisionId }: Row<'affiliations'>, @Ctx() ctx: Context) {
    return (await loadDecisions(ctx, id)).find((decision) => decision.id === decisionId) ?? null
  }

  @FieldResolver(() => [PlacementDecisionType])
  decisions(@Root() { id }: Row<'affiliations'>, @Ctx() ctx: Context): Promise<Row<'placementDecisions'>[]> {
    return loadDecisions(ctx, id)
  }

  @FieldResolver(() => PlacementEvaluationType, {
    nullable: true,
    description: 'What the table says of the facts as they are now; null before the check-in and after the end.',
  })
  evaluation(@Root() affiliation: Row<'affiliations'>, @Ctx() ctx: Context) {
    if (affiliation.checkedInOn === null || affiliation.endedOn !== null) return null
    return evaluateNow(ctx, affiliation.memberId)
  }
}
