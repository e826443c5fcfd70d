import type { BranchAssessmentQuery } from '../gql/graphql.ts'

/** An assessment as its page reads it. */
export type AssessmentOnPage = NonNullable<BranchAssessmentQuery['performanceAssessment']>
