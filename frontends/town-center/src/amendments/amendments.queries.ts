import { graphql } from '../gql/gql.ts'

export const AmendmentsQuery = graphql(/* GraphQL */ `
  query TownAmendments($decided: Boolean!, $first: Int!, $after: String) {
    amendmentRequests(decided: $decided, first: $first, after: $after) {
      nodes {
        id
        state
        note
        requestedAt
        requestedByName
        decidedAt
        decidedByName
        rejectReason
        changes {
          fact
          before
          after
        }
        member {
          id
          name
          registerNo
          originTownship {
            id
            shortName
          }
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const DecideAmendmentMutation = graphql(/* GraphQL */ `
  mutation DecideAmendment($id: ID!, $accept: Boolean!, $rejectReason: String) {
    decideAmendment(id: $id, accept: $accept, rejectReason: $rejectReason) {
      id
      state
      rejectReason
    }
  }
`)
