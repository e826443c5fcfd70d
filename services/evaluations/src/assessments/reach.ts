import type { Ties } from '@mobile-members/model/policy.ts'
import type { Context } from '../context.ts'
import type { Assessment, Reach } from './assessment.store.ts'

/** Which assessments the asker may read, in which states, for lists. */
export function reachOf(ctx: Context): Reach {
  return {
    dispatched: ctx.scope('PerformanceAssessment'),
    shown: ctx.scope('PerformanceAssessment.shown'),
    drafts: ctx.scope('PerformanceAssessment.draft'),
  }
}

/** Whether the asker may read this one now: the origin only what was dispatched, the member only what was shown. */
export function mayRead(ctx: Context, assessment: Assessment): boolean {
  const ties = tiesOf(assessment)
  if (ctx.may('PerformanceAssessment.draft', ties)) return true
  if (assessment.state === 'DRAFT') return false
  if (ctx.may('PerformanceAssessment.shown', ties)) return true
  return (
    ['DISPATCHED', 'ASKED_BACK', 'ACKNOWLEDGED'].includes(assessment.state) && ctx.may('PerformanceAssessment', ties)
  )
}

/** What an assessment, or its dispatch, is tied to. */
export function tiesOf(row: {
  memberId: string
  branchId: string
  originTownshipId: string | null
  originBranchId: string | null
}): Ties {
  const { memberId, branchId, originTownshipId, originBranchId } = row
  return { memberId, branchId, originTownshipId, originBranchId }
}
