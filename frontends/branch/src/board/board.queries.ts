import { graphql } from '../gql/gql.ts'

export const PublicBranchQuery = graphql(/* GraphQL */ `
  query PublicBranch($id: ID!) {
    publicBranch(id: $id) {
      id
      name
      secretaryOffice
      nextActivities {
        id
        title
        startsAt
        place
      }
    }
  }
`)
