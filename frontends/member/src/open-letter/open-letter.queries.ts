import { graphql } from '../gql/gql.ts'

export const OpenLetterQuery = graphql(/* GraphQL */ `
  query MemberOpenLetter($version: Int) {
    openLetter(version: $version) {
      version
      title
      text
      signedBy
      publishedOn
    }
    openLetters {
      version
      publishedOn
    }
  }
`)
