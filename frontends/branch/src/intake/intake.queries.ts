import { graphql } from '../gql/gql.ts'

export const BranchIntakesQuery = graphql(/* GraphQL */ `
  query BranchIntakes($branchId: ID!, $first: Int!, $after: String) {
    branchIntakes(branchId: $branchId, first: $first, after: $after) {
      nodes {
        id
        reportedOn
        state
        wish
        told {
          name
          phones
          originTownship
          employer
          residence
          remarks
        }
        member {
          id
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const ReportFoundMemberMutation = graphql(/* GraphQL */ `
  mutation ReportFoundMember($input: ReportFoundMemberInput!) {
    reportFoundMember(input: $input) {
      id
      told {
        name
      }
    }
  }
`)

export const WithdrawFoundMemberMutation = graphql(/* GraphQL */ `
  mutation WithdrawFoundMember($id: ID!) {
    withdrawFoundMember(id: $id) {
      id
    }
  }
`)
