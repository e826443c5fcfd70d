import { graphql } from '../gql/gql.ts'

export const BranchHeadQuery = graphql(/* GraphQL */ `
  query BranchHead($id: ID!) {
    hostBranch(id: $id) {
      id
      name
      kind
    }
  }
`)

export const BranchChoiceQuery = graphql(/* GraphQL */ `
  query BranchChoice {
    hostBranches(first: 200) {
      nodes {
        id
        name
      }
    }
  }
`)
