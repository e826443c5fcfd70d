import type { DataIssuesQuery as Answer } from '../gql/graphql.ts'

export type Issue = NonNullable<Answer['dataIssues']>['nodes'][number]
