import type { EducationSessionPageQuery } from '../gql/graphql.ts'

/** One session of the plan as its page reads it. */
export type SessionOnPage = NonNullable<EducationSessionPageQuery['educationSession']>
