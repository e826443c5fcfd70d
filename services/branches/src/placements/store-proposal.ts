import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { type EvaluationNow, evaluateNow } from './evaluate-now.ts'
import { insertDecision } from './placement.store.ts'

/**
 * Stores what the table says of a member's facts as they are now, with its reasons (R53).
 * Refuses while a needed fact is unknown (NEED_FACTS with the list), never guesses.
 */
export async function storeProposal(
  ctx: Context,
  { id, memberId }: { id: string; memberId: string },
): Promise<Row<'placementDecisions'>> {
  const evaluation = await evaluateNow(ctx, memberId)
  refuse(evaluation.result === 'NEED_FACTS' ? 'NEED_FACTS' : undefined, { facts: evaluation.missingFacts })
  return storeEvaluation(ctx, { id, memberId }, evaluation)
}

/** Stores an evaluation as it is, also one that left it to a person for want of facts. */
export function storeEvaluation(
  ctx: Context,
  affiliation: { id: string; memberId: string },
  evaluation: EvaluationNow,
): Promise<Row<'placementDecisions'>> {
  return insertDecision(ctx.db, {
    affiliationId: affiliation.id,
    memberId: affiliation.memberId,
    ruleSetVersion: evaluation.ruleSetVersion,
    facts: JSON.stringify(evaluation.facts),
    ground: JSON.stringify(evaluation.ground),
    result: evaluation.rule ? 'RULE' : 'MANUAL',
    rule: evaluation.rule,
    manualReason: evaluation.result === 'NEED_FACTS' ? 'FACTS_MISSING' : evaluation.manualReason,
    kind: evaluation.kind,
    proposedBranchId: evaluation.branchId,
    trace: JSON.stringify(evaluation.trace),
    distances: JSON.stringify(evaluation.distances),
    wouldChange: JSON.stringify(evaluation.wouldChange),
    warnings: evaluation.warnings,
    proposedAt: ctx.now(),
    proposedBy: ctx.subject,
  })
}
