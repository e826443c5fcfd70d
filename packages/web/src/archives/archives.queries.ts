import { graphql } from '../gql/gql.ts'

export const MemberArchiveQuery = graphql(/* GraphQL */ `
  query MemberArchive($id: ID!) {
    member(id: $id) {
      id
      archive {
        required
        missing
        completeness
        uploadable
        restricted
        documents {
          id
          kind
          version
          source
          fileName
          fileSize
          contentHash
          fileHash
          filedOn
          filedByName
          destroyedOn
          path
        }
      }
    }
  }
`)

export const ArchiveGapsQuery = graphql(/* GraphQL */ `
  query ArchiveGaps($filter: ArchiveGapFilterInput, $first: Int!, $after: String) {
    archiveGaps(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        missing
        completeness
        member {
          id
          name
          registerNo
          stage
          originTownship {
            id
            shortName
          }
          placedBranch {
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

export const ArchiveGapCountsQuery = graphql(/* GraphQL */ `
  query ArchiveGapCounts($filter: ArchiveGapFilterInput) {
    archiveGapCounts(filter: $filter) {
      members
      complete
      byKind {
        kind
        count
      }
    }
  }
`)

export const ArchivePlacesQuery = graphql(/* GraphQL */ `
  query ArchivePlaces {
    organizations(kinds: [TOWNSHIP, HOST_BRANCH, TEMPORARY_BRANCH]) {
      id
      kind
      name
      shortName
    }
  }
`)

export const MemberAmendmentsQuery = graphql(/* GraphQL */ `
  query MemberAmendments($id: ID!) {
    member(id: $id) {
      id
      amendments {
        id
        state
        note
        requestedAt
        requestedByName
        rejectReason
      }
    }
  }
`)

export const ProposeAmendmentMutation = graphql(/* GraphQL */ `
  mutation ProposeAmendment($memberId: ID!, $facts: MemberFactsInput!, $note: String!) {
    requestAmendment(memberId: $memberId, facts: $facts, note: $note) {
      id
      state
    }
  }
`)
