import { graphql } from '../gql/gql.ts'

export const StatisticsYearsQuery = graphql(/* GraphQL */ `
  query StatisticsYears {
    statisticsYears {
      year
      state
      referenceDate
      frozenAt
    }
  }
`)

export const AnnualStatisticsQuery = graphql(/* GraphQL */ `
  query AnnualStatisticsOfYear($year: Int!, $townshipId: ID) {
    annualStatistics(year: $year, townshipId: $townshipId) {
      year
      state
      referenceDate
      knownAt
      frozenAt
      hash
      managedHere
      formallyHere
      cells {
        table
        part
        row
        column
        value
      }
      labels {
        key
        name
      }
      checks {
        name
        tables
        relation
        left
        right
        difference
        green
        warning
      }
      reports {
        table
        reported
        notes
      }
      replay {
        requestedAt
        missing
        hash
        identical
      }
      corrected {
        requestedAt
        missing
        differences {
          table
          part
          row
          column
          before
          after
        }
      }
    }
  }
`)

export const PublishedStatisticsQuery = graphql(/* GraphQL */ `
  query PublishedStatisticsOfYear($year: Int!) {
    publishedStatistics(year: $year) {
      year
      referenceDate
      hash
      publishedAt
      suppressed
      cells {
        table
        part
        row
        column
        value
      }
      labels {
        key
        name
      }
    }
  }
`)

export const StatisticsMembersQuery = graphql(/* GraphQL */ `
  query StatisticsMembersBehind(
    $year: Int!
    $part: String!
    $row: String
    $column: String
    $townshipId: ID
    $after: String
  ) {
    statisticsMembers(
      year: $year
      part: $part
      row: $row
      column: $column
      townshipId: $townshipId
      first: 50
      after: $after
    ) {
      total
      endCursor
      hasNextPage
      nodes {
        id
        name
        registerNo
        stage
      }
    }
  }
`)

export const RequestStatisticsMutation = graphql(/* GraphQL */ `
  mutation RequestStatistics($year: Int!) {
    requestStatistics(year: $year) {
      year
      state
    }
  }
`)

export const FreezeStatisticsMutation = graphql(/* GraphQL */ `
  mutation FreezeStatistics($year: Int!) {
    freezeStatistics(year: $year) {
      year
      state
    }
  }
`)

export const ReplayStatisticsMutation = graphql(/* GraphQL */ `
  mutation ReplayStatistics($year: Int!) {
    replayStatistics(year: $year) {
      year
      state
    }
  }
`)

export const CompareStatisticsMutation = graphql(/* GraphQL */ `
  mutation CompareStatistics($year: Int!) {
    compareStatistics(year: $year) {
      year
      state
    }
  }
`)
