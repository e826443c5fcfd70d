import { graphql } from '../gql/gql.ts'

export const MyCheckInQuery = graphql(/* GraphQL */ `
  query MyCheckIn($memberId: ID!) {
    checkInForm(memberId: $memberId) {
      refusal
      missing
      announced {
        id
        announcedOn
      }
      letter {
        id
        number
        state
        validUntil
      }
      member {
        id
        name
        stage
        registerNo
        sex
        born
        membership
        occupation
        occupationText
        industryText
        employer
        originTownship {
          id
          name
        }
        originBranch {
          id
          name
        }
        contact {
          phones
          residence
        }
      }
    }
  }
`)

export const AnnounceCheckInMutation = graphql(/* GraphQL */ `
  mutation AnnounceCheckIn($facts: MemberFactsInput!) {
    announceCheckIn(facts: $facts) {
      id
      state
      announcedOn
    }
  }
`)
