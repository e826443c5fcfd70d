import { graphql } from '../gql/gql.ts'

export const VoteInBranchQuery = graphql(/* GraphQL */ `
  query VoteInBranch($branchId: ID!) {
    voteInBranch(branchId: $branchId) {
      may
      refusal
      electors
      mobileMembers
    }
  }
`)
