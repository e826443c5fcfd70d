import { graphql } from '../gql/gql.ts'

export const CategoryArchivesQuery = graphql(/* GraphQL */ `
  query CategoryArchives($asOf: AsOfInput) {
    categoryArchives(asOf: $asOf) {
      category
      total
      folders {
        value
        count
        organization {
          id
          name
          shortName
        }
      }
    }
  }
`)
