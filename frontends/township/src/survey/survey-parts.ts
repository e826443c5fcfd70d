import type { Tone } from '@mobile-members/ui/tokens.ts'
import type { OwnLinesQuery, OwnSurveyQuery } from '../gql/graphql.ts'

export type Survey = NonNullable<OwnSurveyQuery['townshipSurvey']>
export type BranchRow = Survey['branches'][number]
export type Line = NonNullable<OwnLinesQuery['surveyLines']>['nodes'][number]

export const BRANCH_TONES = {
  MISSING: 'ALARM',
  DRAFT: 'WAITING',
  LINES: 'DONE',
  NIL: 'DONE',
} as const satisfies Record<BranchRow['state'], Tone>

export const LINE_TONES = {
  DRAFT: 'WAITING',
  SUBMITTED: 'UNDER_WAY',
  QUERIED: 'ALARM',
  ACKNOWLEDGED: 'DONE',
  MATCHED: 'DONE',
  NEW_PERSON: 'DONE',
  NOT_MOBILE: 'NEUTRAL',
  PURGED: 'NEUTRAL',
} as const satisfies Record<Line['state'], Tone>

/** Whether lines and nil returns can still be added. */
export function isOpen({ state, campaignState }: Pick<Survey, 'state' | 'campaignState'>): boolean {
  return state === 'OPEN' && campaignState === 'OPEN'
}
