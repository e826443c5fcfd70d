import type { VerificationEntriesShownQuery } from '../gql/graphql.ts'

export type Entry = NonNullable<VerificationEntriesShownQuery['verificationEntries']>['nodes'][number]
