import { graphql } from '../gql/gql.ts'

export const DraftRegulationMutation = graphql(/* GraphQL */ `
  mutation DraftRegulation($input: DraftRegulationInput!) {
    draftRegulation(input: $input) {
      kind
    }
  }
`)

export const PublishRegulationMutation = graphql(/* GraphQL */ `
  mutation PublishRegulation($id: ID!) {
    publishRegulation(id: $id) {
      kind
    }
  }
`)

export const DeleteRegulationMutation = graphql(/* GraphQL */ `
  mutation DeleteRegulation($id: ID!) {
    deleteRegulation(id: $id) {
      kind
    }
  }
`)
