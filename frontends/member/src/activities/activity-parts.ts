import type { MyActivityQuery } from '../gql/graphql.ts'

export type ActivityOnPage = NonNullable<MyActivityQuery['activity']>
