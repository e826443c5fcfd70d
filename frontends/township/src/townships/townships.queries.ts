import { graphql } from '../gql/gql.ts'

export const TownshipChoiceQuery = graphql(/* GraphQL */ `
  query TownshipChoice {
    organizations(kinds: [TOWNSHIP]) {
      id
      name
    }
  }
`)
