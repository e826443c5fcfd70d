import type { ReviewCause } from '@mobile-members/model/placement-reviews.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { affiliationTies } from '../affiliations/affiliation.loaders.ts'
import { lockAffiliation } from '../affiliations/affiliation.store.ts'
import { AffiliationType } from '../affiliations/affiliation.type.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { answerDueOn } from '../placements/answer-due-on.ts'
import { evaluateNow } from '../placements/evaluate-now.ts'
import { loadDecisions } from '../placements/placement.loaders.ts'
import { PlacementDecisionType } from '../placements/placement.type.ts'
import { loadAffiliation, loadReviews } from './placement-review.loaders.ts'
import { askingRefusal, keepingRefusal, outcomeOf } from './placement-review.rules.ts'
import * as store from './placement-review.store.ts'
import { PlacementReviewFilterInput, PlacementReviewPage, PlacementReviewType } from './placement-review.type.ts'

@Resolver(() => PlacementReviewType)
export class PlacementReviewResolver {
  /** Reviews that the asker may see, the longest open first (R61). */
  @Query(() => PlacementReviewPage, { nullable: true })
  async placementReviews(
    @Ctx() ctx: Context,
    @Arg('filter', () => PlacementReviewFilterInput, { nullable: true }) filter?: PlacementReviewFilterInput,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'placementReviews'>>> {
    const size = pageSize(first)
    const scope = ctx.scope('placementReviews')
    const rows = await store.listReviews(ctx.db, scope, filter ?? {}, readCursor(after, 2), size)
    return pageOf(rows, size, ({ openedAt, id }) => [openedAt.toISOString(), id])
  }

  @Query(() => PlacementReviewType, { nullable: true })
  async placementReview(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'placementReviews'>> {
    const review = found(await store.findReview(ctx.db, id))
    ctx.permit('placementReview', await affiliationTies(ctx, review))
    return review
  }

  /**
   * The branch, the director or the member asks, with a reason, whether the member still belongs there (R61). A branch
   * cannot decline a placement: it asks, and the director answers. Refuses while a review is open (REVIEW_OPEN).
   */
  @Mutation(() => PlacementReviewType)
  async askForPlacementReview(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'placementReviews'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('askForPlacementReview', await affiliationTies(ctx, affiliation))
    refuse(askingRefusal(affiliation, reason))
    const said = outcomeOf(await evaluateNow(ctx, affiliation.memberId))
    ctx.touch(affiliation.memberId)
    return store.insertReview(ctx.db, {
      affiliationId,
      memberId: affiliation.memberId,
      branchId: affiliation.branchId!,
      kind: affiliation.kind!,
      decisionId: affiliation.decisionId,
      cause: causeOf(ctx, affiliation),
      reason: reason.trim(),
      openedAt: ctx.now(),
      openedBy: ctx.subject,
      dueOn: await answerDueOn(ctx),
      saidRule: said.rule,
      saidManualReason: said.manualReason,
      saidBranchId: said.branchId,
    })
  }

  /** The director answers a review: the member stays, for this reason. To change, see `changePlacement`. */
  @Mutation(() => PlacementReviewType)
  async keepPlacement(
    @Arg('reviewId', () => ID) reviewId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'placementReviews'>> {
    const review = found(await store.lockReview(ctx.db, reviewId))
    ctx.permit('keepPlacement', await affiliationTies(ctx, review))
    refuse(keepingRefusal(review, found(await loadHostBranch(ctx, review.branchId)), reason))
    const said = outcomeOf(await evaluateNow(ctx, review.memberId))
    ctx.touch(review.memberId)
    return store.updateReview(ctx.db, reviewId, {
      state: 'KEPT',
      closedAt: ctx.now(),
      closedBy: ctx.subject,
      answer: reason.trim(),
      saidRule: said.rule,
      saidManualReason: said.manualReason,
      saidBranchId: said.branchId,
    })
  }

  @FieldResolver(() => AffiliationType)
  affiliation(@Root() { affiliationId }: Row<'placementReviews'>, @Ctx() ctx: Context) {
    return loadAffiliation(ctx, affiliationId)
  }

  @FieldResolver(() => HostBranchType, { description: 'Where the member is placed.' })
  branch(@Root() { branchId }: Row<'placementReviews'>, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => HostBranchType, { nullable: true, description: 'The branch that the table names.' })
  saidBranch(@Root() { saidBranchId }: Row<'placementReviews'>, @Ctx() ctx: Context) {
    return saidBranchId ? loadHostBranch(ctx, saidBranchId) : null
  }

  @FieldResolver(() => PlacementDecisionType, { nullable: true, description: 'The decision that is reviewed.' })
  async decision(@Root() { affiliationId, decisionId }: Row<'placementReviews'>, @Ctx() ctx: Context) {
    return (await loadDecisions(ctx, affiliationId)).find(({ id }) => id === decisionId) ?? null
  }

  @FieldResolver(() => Boolean)
  isOverdue(@Root() { state, dueOn }: Row<'placementReviews'>, @Ctx() ctx: Context): boolean {
    return state === 'OPEN' && dueOn !== null && dueOn < ctx.today
  }
}

@Resolver(() => AffiliationType)
export class AffiliationReviewResolver {
  @FieldResolver(() => [PlacementReviewType], {
    description: 'Every review of this placement: the open one, then the newest first (R61).',
  })
  reviews(@Root() { id }: Row<'affiliations'>, @Ctx() ctx: Context): Promise<Row<'placementReviews'>[]> {
    return loadReviews(ctx, id)
  }
}

function causeOf(ctx: Context, { memberId, branchId }: Row<'affiliations'>): ReviewCause {
  if (memberIdOf(ctx.actor) === memberId) return 'ASKED_BY_MEMBER'
  const ofBranch = ctx.actor.offices.some(
    ({ role, organizationId }) => role === 'BRANCH_SECRETARY' && organizationId === branchId,
  )
  return ofBranch ? 'ASKED_BY_BRANCH' : 'ASKED_BY_CENTER'
}
