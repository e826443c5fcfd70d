import type { KeptLineState } from '@mobile-members/model/survey.ts'

interface Survey {
  state: 'OPEN' | 'CLOSED'
  campaignState: 'OPEN' | 'CLOSED'
}

/** Why nothing can be added to a township's survey any more, if it cannot (R24). */
export function surveyRefusal({ state, campaignState }: Survey): string | undefined {
  if (campaignState === 'CLOSED') return 'CAMPAIGN_CLOSED'
  return state === 'CLOSED' ? 'TOWNSHIP_SURVEY_CLOSED' : undefined
}

/**
 * Why a township's survey cannot be closed, if it cannot: each subordinate branch has told of somebody or of nobody (R24),
 * nothing lies there that is not handed over, and no query waits for its answer (R27).
 */
export function closeRefusal(
  survey: Survey,
  { missing, drafts, queried }: { missing: number; drafts: number; queried: number },
): string | undefined {
  const refusal = surveyRefusal(survey)
  if (refusal) return refusal
  if (missing > 0) return 'BRANCHES_MISSING'
  if (drafts > 0) return 'LINES_NOT_HANDED_OVER'
  return queried > 0 ? 'QUERIES_OPEN' : undefined
}

/** Whether a survey is behind: its day is over, and a branch is missing or a line is not handed over (R27). */
export function isOverdue(
  survey: Survey & { dueOn: string | null },
  { missing, drafts }: { missing: number; drafts: number },
  today: string,
): boolean {
  return surveyRefusal(survey) === undefined && survey.dueOn !== null && survey.dueOn < today && missing + drafts > 0
}

/**
 * Why a line cannot be corrected, if it cannot. A township corrects what is still in its hands and answers queries, and
 * completes what it told incompletely (R20, R25); what the centre has acknowledged in full is the register's, where a
 * correction is asked for. The centre corrects what reached it.
 */
export function correctionRefusal(
  line: { state: KeptLineState; toComplete: boolean },
  by: 'TOWNSHIP' | 'CENTER',
  campaignState: 'OPEN' | 'CLOSED',
): string | undefined {
  if (campaignState === 'CLOSED') return 'CAMPAIGN_CLOSED'
  if (line.state === 'NOT_MOBILE' || line.state === 'PURGED') return 'LINE_IS_DONE'
  if (by === 'TOWNSHIP' && line.state === 'ACKNOWLEDGED' && !line.toComplete) return 'LINE_ACKNOWLEDGED'
  return undefined
}

/** What a corrected line waits for: a township's correction is looked at by the centre again. */
export function correctedState(state: KeptLineState, by: 'TOWNSHIP' | 'CENTER'): KeptLineState {
  if (by === 'CENTER' || state === 'DRAFT') return state
  return 'SUBMITTED'
}

/** Why a township cannot take a line back, if it cannot: the centre has acknowledged it. */
export function withdrawalRefusal(state: KeptLineState, campaignState: 'OPEN' | 'CLOSED'): string | undefined {
  if (campaignState === 'CLOSED') return 'CAMPAIGN_CLOSED'
  return state === 'ACKNOWLEDGED' || state === 'NOT_MOBILE' || state === 'PURGED' ? 'LINE_ACKNOWLEDGED' : undefined
}
