import { graphql } from './gql/gql.ts'

export const MeQuery = graphql(/* GraphQL */ `
  query Me {
    me {
      subject
      displayName
      memberId
      offices {
        role
        organizationId
        organizationName
        townshipId
        townshipName
      }
    }
  }
`)
