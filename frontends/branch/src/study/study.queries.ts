import { graphql } from '../gql/gql.ts'

export const MaterialDeliveriesQuery = graphql(/* GraphQL */ `
  query MaterialDeliveries($materialId: ID!, $branchId: ID!, $after: String) {
    materialDeliveries(materialId: $materialId, branchId: $branchId, first: 200, after: $after) {
      nodes {
        memberId
        member {
          id
          name
          registerNo
        }
        deliveries {
          kind
          version
          at
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const HandOutMaterialMutation = graphql(/* GraphQL */ `
  mutation HandOutMaterial($id: ID!, $memberIds: [ID!]!) {
    handOutMaterial(id: $id, memberIds: $memberIds) {
      id
      copies
    }
  }
`)

export const UndoHandOutMutation = graphql(/* GraphQL */ `
  mutation UndoHandOut($id: ID!, $memberId: ID!) {
    undoHandOut(id: $id, memberId: $memberId) {
      id
      copies
    }
  }
`)
