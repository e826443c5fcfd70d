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
import { type EvaluationNow, evaluateNow } from './evaluate-now.ts'
import { placeMember } from './place-member.ts'
import { loadPlacementCase } from './placement.loaders.ts'
import { affiliationKindAt, confirmationRefusal, overrideRefusal } from './placement.rules.ts'
import * as store from './placement.store.ts'
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
   * Stores what the table proposes, with its reasons (R53): CHECKED_IN or OBJECTED → PROPOSED, or a newer proposal in place of
   * one that waits. Refuses while a needed fact is unknown (NEED_FACTS with the list), never guesses.
   */
  @Mutation(() => AffiliationType)
  async proposePlacement(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('proposePlacement', await affiliationTies(ctx, affiliation))
    const again = affiliation.state === 'PROPOSED'
    refuse(again ? undefined : affiliationStepRefusal(affiliation.state, 'PROPOSED'))
    const evaluation = await evaluateNow(ctx, affiliation.memberId)
    refuse(evaluation.result === 'NEED_FACTS' ? 'NEED_FACTS' : undefined, { facts: evaluation.missingFacts })
    const decision = await store.insertDecision(ctx.db, {
      ...proposalOf(evaluation),
      affiliationId,
      memberId: affiliation.memberId,
      proposedAt: ctx.now(),
      proposedBy: ctx.subject,
    })
    ctx.touch(affiliation.memberId)
    if (again) return updateAffiliation(ctx.db, affiliationId, { decisionId: decision.id })
    return takeStep(ctx, 'proposePlacement', affiliation, 'PROPOSED', { decisionId: decision.id })
  }

  /**
   * A person confirms the proposal (R53; PIPL art. 24): PROPOSED → PLACED. Refuses when the facts have changed since
   * (FACTS_CHANGED) and when nothing is proposed (NO_BRANCH_PROPOSED).
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
    const now = await loadPlacementCase(ctx, affiliation.memberId)
    refuse(confirmationRefusal(decision, now?.facts))
    await mustStand(ctx, decision.proposedBranchId!)
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
   * so that there is one at any time (R50). The notebook goes along (R82).
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
    const decision = await store.insertDecision(ctx.db, {
      ...proposalOf(evaluation),
      affiliationId: next.id,
      memberId: old.memberId,
      proposedAt: ctx.now(),
      proposedBy: ctx.subject,
    })
    return placeMember(ctx, 'changePlacement', next, decision, {
      branchId,
      kind: affiliationKindAt(branch, evaluation),
      overrideReason: reason.trim(),
    })
  }

  /** The member objects to the proposal (R60): PROPOSED → OBJECTED; the centre proposes anew. */
  @Mutation(() => AffiliationType)
  async objectToPlacement(
    @Arg('affiliationId', () => ID) affiliationId: string,
    @Arg('text', () => String) text: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'affiliations'>> {
    const affiliation = found(await lockAffiliation(ctx.db, affiliationId))
    ctx.permit('objectToPlacement', await affiliationTies(ctx, affiliation))
    refuse(reasonRefusal(text))
    const objected = await takeStep(ctx, 'objectToPlacement', affiliation, 'OBJECTED', {}, text.trim())
    await store.updateDecision(ctx.db, affiliation.decisionId!, { objection: text.trim(), objectedAt: ctx.now() })
    return objected
  }
}

function proposalOf(evaluation: EvaluationNow) {
  return {
    ruleSetVersion: evaluation.ruleSetVersion,
    facts: JSON.stringify(evaluation.facts),
    result: evaluation.rule ? ('RULE' as const) : ('MANUAL' as const),
    rule: evaluation.rule,
    manualReason: evaluation.result === 'NEED_FACTS' ? ('FACTS_MISSING' as const) : evaluation.manualReason,
    kind: evaluation.kind,
    proposedBranchId: evaluation.branchId,
    trace: JSON.stringify(evaluation.trace),
    distances: JSON.stringify(evaluation.distances),
    wouldChange: JSON.stringify(evaluation.wouldChange),
    warnings: evaluation.warnings,
  }
}

async function mustStand(ctx: Context, branchId: string): Promise<Row<'hostBranches'>> {
  const branch = found(await findHostBranch(ctx.db, branchId))
  refuse(branch.dissolvedOn === null ? undefined : 'BRANCH_DISSOLVED')
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
