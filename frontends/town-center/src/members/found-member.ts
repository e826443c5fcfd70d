import type { TownMemberQuery } from '../gql/graphql.ts'

/** A member as the member's page knows him. */
export type FoundMember = NonNullable<TownMemberQuery['member']>
