import { graphql } from '../gql/gql.ts'

export const RegulationsQuery = graphql(/* GraphQL */ `
  query Regulations {
    regulations {
      kind
      registers
      inForce {
        id
      }
      versions {
        id
        version
        title
        content
        effectiveFrom
        publishedOn
      }
    }
  }
`)
