import type { PlacementWarning } from '@mobile-members/model/branches.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import type { Context } from '../context.ts'
import { loadHasSecretary, loadHostBranch, loadMobileMembers } from '../host-branches/host-branch.loaders.ts'
import { loadPlacementCase, loadRuleSet } from './placement.loaders.ts'
import { type Evaluation, type PlacementGround, type RuleSettings, evaluatePlacement } from './placement.rules.ts'
import { placementWarnings } from './placement-decision.rules.ts'
import type { PlacementCase } from './placement.store.ts'
import { type Change, whatWouldChange } from './what-would-change.rules.ts'

export interface EvaluationNow extends Evaluation {
  facts: PlacementFacts
  ground: PlacementGround
  wouldChange: Change[]
  warnings: PlacementWarning[]
  ruleSetVersion: number
}

const NOTHING_TOLD: Omit<PlacementCase, 'memberId'> = {
  facts: {
    employmentKind: null,
    employmentStable: null,
    workUnitId: null,
    industry: null,
    residenceStable: null,
    residenceAreaId: null,
  },
  ground: { unit: undefined, area: undefined, temporaryBranchId: null, enterprises: [], enterpriseExists: true },
}

/** What today's rule set says of a member's facts as they are now. */
export async function evaluateNow(ctx: Context, memberId: string): Promise<EvaluationNow> {
  const { facts, ground } = (await loadPlacementCase(ctx, memberId)) ?? NOTHING_TOLD
  const { settings, version } = await loadRuleSet(ctx)
  const evaluation = evaluatePlacement(facts, ground, settings)
  return {
    ...evaluation,
    facts,
    ground,
    wouldChange: evaluation.result === 'NEED_FACTS' ? [] : whatWouldChange(facts, ground, settings),
    warnings: await warningsOf(ctx, evaluation, settings),
    ruleSetVersion: version,
  }
}

async function warningsOf(ctx: Context, evaluation: Evaluation, settings: RuleSettings): Promise<PlacementWarning[]> {
  if (evaluation.result === 'NEED_FACTS' || evaluation.manualReason === 'OTHER_COMMITTEE') return []
  const branch = evaluation.branchId ? await loadHostBranch(ctx, evaluation.branchId) : undefined
  if (!branch) return placementWarnings(undefined, evaluation.kind, settings)
  const mobile = await loadMobileMembers(ctx, branch.id)
  const target = {
    kind: branch.kind,
    ownFullMembers: branch.ownFullMembers,
    members: branch.ownFullMembers + branch.ownProbationaryMembers + mobile,
    hasSecretary: await loadHasSecretary(ctx, branch.id),
  }
  return placementWarnings(target, evaluation.kind, settings)
}
