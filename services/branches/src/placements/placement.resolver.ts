import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { withdrawFromComing } from '../activities/invitation.store.ts'
import { affiliationTies } from '../affiliations/affiliation.loaders.ts'
import { affiliationStepRefusal, changeRefusal, reasonRefusal } from '../affiliations/affiliation.rules.ts'
import { insertAffiliation, insertStep, lockAffiliation, updateAffiliation } from '../affiliations/affiliation.store.ts'
import { AffiliationType } from '../affiliations/affiliation.type.ts'
import { actingRole, takeStep } from '../affiliations/take-step.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { loadResidenceArea, loadWorkUnit } from '../work-units/work-unit.loaders.ts'
import { ResidenceAreaType, WorkUnitType } from '../work-units/work-unit.type.ts'
import { standingRefusal } from '../host-branches/host-branch.rules.ts'
import { closeReviewAsChanged } from '../placement-reviews/placement-review.store.ts'
import { type EvaluationNow, evaluateNow } from './evaluate-now.ts'
import { placeMember } from './place-member.ts'
import { affiliationKindAt, confirmationRefusal, overrideRefusal } from './placement-decision.rules.ts'
import * as store from './placement.store.ts'
import { storeEvaluation, storeProposal } from './store-proposal.ts'
import {
  PlacementChangeType,
  PlacementDecisionType,
  PlacementDistanceType,
  PlacementEvaluationType,
  PlacementFactsType,
  PlacementRuleSetType,
  PublishPlacementRuleSetInput,
} from './placement.type.ts'

@Resolver()
export class PlacementResolver {
  /** The rule sets, newest first, each with the day from which it counts (R53). */
  @Query(() => [PlacementRuleSetType], { nullable: true })
  placementRuleSets(@Ctx() ctx: Context): Promise<Row<'placementRuleSets'>[]> {
    return store.listRuleSets(ctx.db)
  }

  /** Publishes a new rule set from a day to come; the earlier ones stay, with the decisions made by them. */
  @Mutation(() => PlacementRuleSetType)
  async publishPlacementRuleSet(
    @Arg('input', () => PublishPlacementRuleSetInput) input: PublishPlacementRuleSetInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'placementRuleSets'>> {
    const { effectiveFrom, ...settings } = input
    refuse(effectiveFrom <= ctx.today ? 'NOT_IN_THE_FUTURE' : undefined)
    return store.insertRuleSet(ctx.db, {
      effectiveFrom,
      settings: JSON.stringify(settings),
      publishedBy: ctx.subject,
      publishedAt: ctx.now(),
    })
  }

  /**
   * Stores what the table proposes, with its reasons (R53): CHECKED_IN → PROPOSED, or a newer proposal in place of one that
   * waits. Refuses while a needed fact is unknown (NEED_FACTS with the list), and where an objection waits for its answer
   * (OBJECTION_UNANSWERED), which comes with the new proposal.
   */
  @Mutation(() => AffiliationType)
  async proposePlacement(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('proposePlacement', await affiliationTies(ctx, affiliation))
    const again = affiliation.state === 'PROPOSED'
    refuse(affiliation.state === 'OBJECTED' ? 'OBJECTION_UNANSWERED' : undefined)
    refuse(again ? undefined : affiliationStepRefusal(affiliation.state, 'PROPOSED'))
    const decision = await storeProposal(ctx, affiliation)
    ctx.touch(affiliation.memberId)
    if (again) return updateAffiliation(ctx.db, affiliationId, { decisionId: decision.id })
    return takeStep(ctx, 'proposePlacement', affiliation, 'PROPOSED', { decisionId: decision.id })
  }

  /**
   * A person confirms the proposal (R53; PIPL art. 24): PROPOSED → PLACED. Refuses when the facts have changed since, or units
   * and branches so that another branch comes out (FACTS_CHANGED), and when nothing is proposed (NO_BRANCH_PROPOSED).
   */
  @Mutation(() => AffiliationType)
  async confirmPlacement(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('confirmPlacement', await affiliationTies(ctx, affiliation))
    refuse(affiliationStepRefusal(affiliation.state, 'PLACED'))
    const decision = found(await store.findDecision(ctx.db, affiliation.decisionId!))
    const now = await evaluateNow(ctx, affiliation.memberId)
    if (decision.proposedBranchId) await mustStand(ctx, decision.proposedBranchId)
    refuse(confirmationRefusal(decision, now))
    return placeMember(ctx, 'confirmPlacement', affiliation, decision, {
      branchId: decision.proposedBranchId!,
      kind: decision.kind!,
      overrideReason: null,
    })
  }

  /** A person places otherwise than proposed, and says why (R60): PROPOSED → PLACED. */
  @Mutation(() => AffiliationType)
  async overridePlacement(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Arg('branchId', () => ID) branchId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('overridePlacement', await affiliationTies(ctx, affiliation))
    refuse(affiliationStepRefusal(affiliation.state, 'PLACED') ?? overrideRefusal(reason))
    const decision = found(await store.findDecision(ctx.db, affiliation.decisionId!))
    const branch = await mustStand(ctx, branchId)
    return placeMember(ctx, 'overridePlacement', affiliation, decision, {
      branchId,
      kind: affiliationKindAt(branch, { branchId: decision.proposedBranchId, kind: decision.kind }),
      overrideReason: reason.trim(),
    })
  }

  /**
   * Moves a placed member to another branch, with a reason: the affiliation ends and a new one begins PLACED,
   * so that there is one at any time (R50). The notebook goes along (R82). Where the table names this branch, it is its
   * decision, else a person's. Answers the open review, if there is one (R61).
   */
  @Mutation(() => AffiliationType)
  async changePlacement(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Arg('branchId', () => ID) branchId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const old = found(await lockAffiliation(ctx.db, affiliationId))
    const ties = await affiliationTies(ctx, old)
    ctx.permit('changePlacement', ties)
    refuse(changeRefusal(old, branchId) ?? reasonRefusal(reason))
    const branch = await mustStand(ctx, branchId)
    const evaluation = await evaluateNow(ctx, old.memberId)
    await closeReviewAsChanged(ctx.db, old.id, { by: ctx.subject, at: ctx.now(), answer: reason.trim() })
    await takeStep(ctx, 'changePlacement', old, 'ENDED', { endedOn: ctx.today, endReason: 'MOVED' }, reason.trim())
    await withdrawFromComing(ctx.db, old.memberId, ctx.now())
    const next = await insertAffiliation(ctx.db, {
      memberId: old.memberId,
      letterId: old.letterId,
      introducedOn: ctx.today,
      checkedInOn: old.checkedInOn,
      state: 'PROPOSED',
    })
    await insertStep(ctx.db, {
      affiliationId: next.id,
      fromState: null,
      toState: 'PROPOSED',
      subject: ctx.subject,
      role: actingRole(ctx.actor, 'changePlacement', ties),
      at: ctx.now(),
      reason: reason.trim(),
    })
    const decision = await storeEvaluation(ctx, next, evaluation)
    return placeMember(ctx, 'changePlacement', next, decision, {
      branchId,
      kind: affiliationKindAt(branch, evaluation),
      overrideReason: branchId === evaluation.branchId ? null : reason.trim(),
    })
  }
}

async function mustStand(ctx: Context, branchId: string): Promise<Row<'hostBranches'>> {
  const branch = found(await findHostBranch(ctx.db, branchId))
  refuse(standingRefusal(branch))
  return branch
}

@Resolver(() => PlacementDecisionType)
export class PlacementDecisionResolver {
  @FieldResolver(() => HostBranchType, { nullable: true, description: 'What the table proposed.' })
  proposedBranch(@Root() { proposedBranchId }: Row<'placementDecisions'>, @Ctx() ctx: Context) {
    return proposedBranchId ? loadHostBranch(ctx, proposedBranchId) : null
  }

  @FieldResolver(() => HostBranchType, { nullable: true, description: 'What a person decided.' })
  branch(@Root() { branchId }: Row<'placementDecisions'>, @Ctx() ctx: Context) {
    return branchId ? loadHostBranch(ctx, branchId) : null
  }
}

@Resolver(() => PlacementEvaluationType)
export class PlacementEvaluationResolver {
  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() { branchId }: EvaluationNow, @Ctx() ctx: Context) {
    return branchId ? loadHostBranch(ctx, branchId) : null
  }

  @FieldResolver(() => PlacementFactsType)
  facts(@Root() { facts }: EvaluationNow) {
    return facts
  }
}

@Resolver(() => PlacementDistanceType)
export class PlacementDistanceResolver {
  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: { branchId: string }, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }
}

@Resolver(() => PlacementChangeType)
export class PlacementChangeResolver {
  @FieldResolver(() => HostBranchType, {
    nullable: true,
    description: 'Null where it depends on which one it would be.',
  })
  branch(@Root() { branchId }: { branchId: string | null }, @Ctx() ctx: Context) {
    return branchId ? loadHostBranch(ctx, branchId) : null
  }
}

@Resolver(() => PlacementFactsType)
export class PlacementFactsResolver {
  @FieldResolver(() => WorkUnitType, { nullable: true })
  workUnit(@Root() { workUnitId }: { workUnitId: string | null }, @Ctx() ctx: Context) {
    return workUnitId ? loadWorkUnit(ctx, workUnitId) : null
  }

  @FieldResolver(() => ResidenceAreaType, { nullable: true })
  residenceArea(@Root() { residenceAreaId }: { residenceAreaId: string | null }, @Ctx() ctx: Context) {
    return residenceAreaId ? loadResidenceArea(ctx, residenceAreaId) : null
  }
}
