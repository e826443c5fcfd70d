import { graphql } from '../gql/gql.ts'

export const ExportRequestsQuery = graphql(/* GraphQL */ `
  query ExportRequests($first: Int!, $after: String) {
    exportRequests(first: $first, after: $after) {
      nodes {
        id
        list
        purpose
        rowCount
        state
        mine
        requestedAt
        requestedByName
        decidedAt
        rejectReason
        takenAt
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const RequestExportMutation = graphql(/* GraphQL */ `
  mutation RequestExport($list: String!, $purpose: String!) {
    requestExport(list: $list, purpose: $purpose) {
      id
      rowCount
      state
    }
  }
`)

export const DecideExportMutation = graphql(/* GraphQL */ `
  mutation DecideExport($id: ID!, $approve: Boolean!, $rejectReason: String) {
    decideExport(id: $id, approve: $approve, rejectReason: $rejectReason) {
      id
      state
      rejectReason
    }
  }
`)
