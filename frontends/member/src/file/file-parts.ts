import type { MyFileQuery } from '../gql/graphql.ts'

export type MemberOnPage = NonNullable<MyFileQuery['member']>
