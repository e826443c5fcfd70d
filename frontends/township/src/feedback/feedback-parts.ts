import type { TownshipDispatchQuery } from '../gql/graphql.ts'

export type DispatchOnPage = NonNullable<TownshipDispatchQuery['feedbackDispatch']>
