import { graphql } from '../gql/gql.ts'

export const ManagementShiftQuery = graphql(/* GraphQL */ `
  query TownManagementShift {
    managementShift {
      known
      placed
      percent
      byStage {
        key
        count
      }
      byMonth {
        month
        known
        placed
      }
    }
  }
`)

export const ClosedFilesQuery = graphql(/* GraphQL */ `
  query TownClosedFiles($first: Int!, $after: String) {
    closedFiles(first: $first, after: $after) {
      nodes {
        id
        name
        registerNo
        originPlace
        foundOn
        closedOn
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const ClosedFileQuery = graphql(/* GraphQL */ `
  query TownClosedFile($memberId: ID!, $purpose: String!) {
    closedFile(memberId: $memberId, purpose: $purpose) {
      id
      name
      registerNo
      originPlace
      foundOn
      closedOn
      consents {
        id
        channel
        textVersion
        givenOn
        withdrawnOn
      }
      documents {
        id
        kind
        version
        fileName
        filedOn
        destroyedOn
      }
      spells {
        id
        startedOn
        endedOn
        endReason
      }
      timeline {
        id
        kind
        happenedOn
        recordedAt
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

export const ShiftMembersQuery = graphql(/* GraphQL */ `
  query TownShiftMembers($filter: MemberFilterInput!, $first: Int!, $after: String) {
    members(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        name
        originTownship {
          id
          shortName
        }
        responsible {
          role
          since
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
