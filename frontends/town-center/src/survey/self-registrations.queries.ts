import { graphql } from '../gql/gql.ts'

export const SelfRegistrationsQuery = graphql(/* GraphQL */ `
  query TownSelfRegistrations($state: SelfRegistrationState!, $first: Int!, $after: String) {
    selfRegistrations(state: $state, first: $first, after: $after) {
      total
      endCursor
      hasNextPage
      nodes {
        id
        receiptNo
        state
        receivedAt
        decidedAt
        rejectReason
        lineId
        facts {
          name
          sex
          phone
          idNumber
          membership
          origin
          fromOutside
          originBranch
          residence
          industry
          employer
          wish
        }
        link {
          memberId
          decision
        }
      }
    }
  }
`)

export const VerifySelfRegistrationMutation = graphql(/* GraphQL */ `
  mutation VerifySelfRegistration($id: ID!) {
    verifySelfRegistration(id: $id) {
      id
      state
      lineId
      link {
        memberId
        decision
      }
    }
  }
`)

export const RejectSelfRegistrationMutation = graphql(/* GraphQL */ `
  mutation RejectSelfRegistration($id: ID!, $reason: String!) {
    rejectSelfRegistration(id: $id, reason: $reason) {
      id
      state
      rejectReason
    }
  }
`)
