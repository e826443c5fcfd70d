import { graphql } from '../gql/gql.ts'

export const UnconfirmedEntriesQuery = graphql(/* GraphQL */ `
  query UnconfirmedEntries($branchId: ID!, $first: Int!, $after: String) {
    unconfirmedEntries(branchId: $branchId, first: $first, after: $after) {
      nodes {
        id
        kind
        place
        happenedOn
        mainContent
        workDone
        informationLearned
        writtenAt
        isLate
        confirmedAt
        member {
          id
          name
        }
        activity {
          id
          title
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const ConfirmEntryMutation = graphql(/* GraphQL */ `
  mutation ConfirmEntry($id: ID!) {
    confirmNotebookEntry(id: $id) {
      id
      confirmedAt
    }
  }
`)
