import type { AnnualStatisticsOfYearQuery } from '../gql/graphql.ts'

export type Statistics = NonNullable<AnnualStatisticsOfYearQuery['annualStatistics']>
