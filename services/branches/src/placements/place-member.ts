import type { AffiliationKind } from '@mobile-members/model/branches.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { inviteToComing } from '../activities/invitation.store.ts'
import { storeBranchOf } from '../affiliations/standing.store.ts'
import { takeStep } from '../affiliations/take-step.ts'
import { openNotebook } from '../notebooks/notebook.store.ts'
import { updateDecision } from './placement.store.ts'

/**
 * Settles a member in a branch as a person's decision (R53): the decision is closed, the affiliation PLACED, the notebook
 * opened (R82), the member invited to what the branch has planned (R68), and registry told (R47).
 */
export async function placeMember(
  ctx: Context,
  operation: string,
  affiliation: Row<'affiliations'>,
  decision: Row<'placementDecisions'>,
  choice: { branchId: string; kind: AffiliationKind; overrideReason: string | null },
): Promise<Row<'affiliations'>> {
  const { branchId, kind, overrideReason } = choice
  const placed = await takeStep(
    ctx,
    operation,
    affiliation,
    'PLACED',
    { decisionId: decision.id, branchId, kind, placedOn: ctx.today },
    overrideReason,
  )
  await updateDecision(ctx.db, decision.id, {
    branchId,
    confirmedAt: ctx.now(),
    confirmedBy: ctx.subject,
    overrideReason,
  })
  await storeBranchOf(ctx.db, placed.memberId, branchId)
  await openNotebook(ctx.db, placed.memberId, ctx.today)
  await inviteToComing(ctx.db, placed.memberId, branchId, ctx.now())
  ctx.publish('member.placed', {
    memberId: placed.memberId,
    branchId,
    rule: overrideReason ? 'OVERRIDE' : (decision.rule ?? decision.manualReason!),
    placedOn: ctx.today,
    decisionId: decision.id,
  })
  return placed
}
