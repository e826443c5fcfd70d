import { graphql } from '../gql/gql.ts'

export const BranchFormalMembersQuery = graphql(/* GraphQL */ `
  query BranchFormalMembers($branchId: ID!, $first: Int!, $after: String) {
    formalMembers(branchId: $branchId, first: $first, after: $after) {
      nodes {
        id
        membership
        fromOn
        mayVote
        member {
          id
          name
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const BranchNoticesQuery = graphql(/* GraphQL */ `
  query BranchNotices($branchId: ID!) {
    branchNotices(branchId: $branchId) {
      id
      reason
      notedOn
      member {
        id
        name
      }
    }
  }
`)

export const ReadBranchNoticeMutation = graphql(/* GraphQL */ `
  mutation ReadBranchNotice($id: ID!) {
    readBranchNotice(id: $id) {
      id
    }
  }
`)

export const BranchTransferWorkQuery = graphql(/* GraphQL */ `
  query BranchTransferWork {
    transfers(filter: { states: [SENT] }, first: 1) {
      total
    }
  }
`)
