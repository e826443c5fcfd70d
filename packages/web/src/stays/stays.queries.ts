import { graphql } from '../gql/gql.ts'

export const MemberStandingQuery = graphql(/* GraphQL */ `
  query MemberStanding($id: ID!) {
    member(id: $id) {
      id
      stage
      shortStay
      formalSince
      originCommittee
      originBranchText
      originTownship {
        id
        name
      }
      formalBranch {
        id
        name
      }
      placedBranch {
        id
        name
      }
      placedOn
      responsible {
        role
        since
        afterEnd
        homeCommittee
        contactName
        contactPhone
        organization {
          id
          name
        }
      }
    }
  }
`)

export const MemberStaysQuery = graphql(/* GraphQL */ `
  query MemberStays($id: ID!) {
    member(id: $id) {
      id
      stage
      letters {
        id
        number
        state
      }
      placedBranch {
        id
        name
      }
      spells {
        id
        state
        startedOn
        expectedEndOn
        reason
        destination
        endedOn
        endReason
        decisions {
          id
          state
          expectedEndOn
          thresholdDays
          reason
          decidedOn
        }
      }
      responsibilities {
        role
        since
        until
        afterEnd
        homeCommittee
        organization {
          id
          name
        }
      }
    }
  }
`)

export const InTransitQuery = graphql(/* GraphQL */ `
  query InTransit($townshipId: ID, $kinds: [TransitKind!], $first: Int!, $after: String) {
    membersInTransit(townshipId: $townshipId, kinds: $kinds, first: $first, after: $after) {
      nodes {
        kind
        since
        days
        member {
          id
          name
          originTownship {
            id
            shortName
          }
        }
        to {
          id
          name
        }
        responsible {
          role
          contactName
          contactPhone
          organization {
            id
            name
          }
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const StaysQuery = graphql(/* GraphQL */ `
  query Stays($states: [SpellState!], $townshipId: ID, $overdue: Boolean, $first: Int!, $after: String) {
    mobilitySpells(states: $states, townshipId: $townshipId, overdue: $overdue, first: $first, after: $after) {
      nodes {
        id
        state
        startedOn
        expectedEndOn
        reason
        destination
        thresholdDays
        member {
          id
          name
          originTownship {
            id
            shortName
          }
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const EndReportsQuery = graphql(/* GraphQL */ `
  query EndReports($first: Int!, $after: String) {
    endReports(first: $first, after: $after) {
      nodes {
        id
        memberId
        reason
        endedOn
        note
        reportedOn
        branch {
          id
          name
        }
        member {
          id
          name
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const OpenStayMutation = graphql(/* GraphQL */ `
  mutation OpenStay(
    $memberId: ID!
    $startedOn: String!
    $reason: SpellReason!
    $expectedEndOn: String
    $destination: String
  ) {
    openSpell(
      memberId: $memberId
      startedOn: $startedOn
      reason: $reason
      expectedEndOn: $expectedEndOn
      destination: $destination
    ) {
      id
      state
      thresholdDays
    }
  }
`)

export const ExtendStayMutation = graphql(/* GraphQL */ `
  mutation ExtendStay($memberId: ID!, $expectedEndOn: String, $reason: String!) {
    extendSpell(memberId: $memberId, expectedEndOn: $expectedEndOn, reason: $reason) {
      id
      state
      thresholdDays
    }
  }
`)

export const EndStayMutation = graphql(/* GraphQL */ `
  mutation EndStay($memberId: ID!, $reason: SpellEndReason!, $endedOn: String!) {
    endSpell(memberId: $memberId, reason: $reason, endedOn: $endedOn) {
      id
      stage
    }
  }
`)

export const ReportEndMutation = graphql(/* GraphQL */ `
  mutation ReportEnd($memberId: ID!, $reason: DecidedEndReason!, $endedOn: String!, $note: String) {
    reportEnd(memberId: $memberId, reason: $reason, endedOn: $endedOn, note: $note) {
      id
      state
    }
  }
`)

export const DecideEndReportMutation = graphql(/* GraphQL */ `
  mutation DecideEndReport($id: ID!, $accept: Boolean!, $rejectReason: String) {
    decideEndReport(id: $id, accept: $accept, rejectReason: $rejectReason) {
      id
      state
    }
  }
`)
