import { graphql } from '../gql/gql.ts'

export const MyLettersQuery = graphql(/* GraphQL */ `
  query MyLetters($first: Int!) {
    letters(first: $first) {
      nodes {
        id
        number
        state
        retentionReason
        issuedOn
        validUntil
        acceptedOn
        returnReason
        paper
        steps {
          kind
          happenedOn
          recordedAt
          actorName
          actorRole
          organizationName
          reason
        }
        township {
          id
          name
          phone
        }
        addressedTo {
          id
          name
        }
        receipt {
          letterId
          branchName
          placedOn
        }
      }
      total
    }
  }
`)
