import { graphql } from '../gql/gql.ts'

export const DataQualityQuery = graphql(/* GraphQL */ `
  query DataQuality($townshipId: ID) {
    dataQuality(townshipId: $townshipId) {
      on
      factAgeMonths
      townships {
        townshipId
        name
        members
        clear
        counts {
          kind
          group
          open
          settled
        }
      }
      town {
        kind
        group
        open
        settled
      }
    }
  }
`)

export const DataIssuesQuery = graphql(/* GraphQL */ `
  query DataIssues($filter: DataIssueFilter!, $first: Int, $after: String) {
    dataIssues(filter: $filter, first: $first, after: $after) {
      total
      endCursor
      hasNextPage
      nodes {
        id
        kind
        group
        looks
        member {
          id
          name
          registerNo
        }
        other {
          id
          name
        }
        values {
          source
          text
          unit
          toldOn
        }
        settlement {
          reason
          settledOn
          settledByName
        }
      }
    }
  }
`)

export const SettleDataIssueMutation = graphql(/* GraphQL */ `
  mutation SettleDataIssue($id: ID!, $reason: String!) {
    settleDataIssue(id: $id, reason: $reason) {
      id
      settlement {
        reason
        settledOn
        settledByName
      }
    }
  }
`)

export const ReopenDataIssueMutation = graphql(/* GraphQL */ `
  mutation ReopenDataIssue($id: ID!) {
    reopenDataIssue(id: $id) {
      id
      settlement {
        reason
        settledOn
        settledByName
      }
    }
  }
`)

export const TimelinessQuery = graphql(/* GraphQL */ `
  query Timeliness($townshipId: ID, $first: Int) {
    timeliness(townshipId: $townshipId, first: $first) {
      checkInWorkingDays
      placementWorkingDays
      months {
        month
        step
        started
        inTime
        late
        waiting
        overdue
      }
      overdueCount
      overdue {
        step
        startedOn
        dueOn
        estimated
        workingDaysLate
        tone
        member {
          id
          name
        }
      }
    }
  }
`)

export const LatestCoverageQuery = graphql(/* GraphQL */ `
  query LatestCoverage {
    surveyCampaigns {
      id
      year
      state
      coverage {
        seen
        estimate
        missed
        low
        high
      }
    }
  }
`)
