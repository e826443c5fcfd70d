import type { BranchWorkPageQuery } from '../gql/graphql.ts'

/** One piece of work as its page reads it. */
export type WorkOnPage = NonNullable<BranchWorkPageQuery['workAssignment']>
