import { graphql } from '../gql/gql.ts'

export const StudyMaterialsQuery = graphql(/* GraphQL */ `
  query StudyMaterials($branchId: ID, $withdrawn: Boolean!, $first: Int!, $after: String) {
    studyMaterials(branchId: $branchId, withdrawn: $withdrawn, first: $first, after: $after) {
      nodes {
        id
        kind
        title
        audience
        copies
        publishedAt
        withdrawnAt
        branch {
          id
          name
        }
        versions {
          version
          fileKind
        }
        figures(branchId: $branchId) {
          addressed
          delivered
          handedOut
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const StudyMaterialQuery = graphql(/* GraphQL */ `
  query StudyMaterial($id: ID!, $branchId: ID) {
    studyMaterial(id: $id) {
      id
      kind
      title
      about
      audience
      audienceReason
      copies
      publishedAt
      withdrawnAt
      withdrawReason
      branch {
        id
        name
      }
      versions {
        version
        fileName
        fileKind
        size
        hash
        url
        note
        toldAt
      }
      figures(branchId: $branchId) {
        addressed
        delivered
        handedOut
      }
    }
  }
`)

export const PublishMaterialMutation = graphql(/* GraphQL */ `
  mutation PublishMaterial($input: PublishMaterialInput!) {
    publishMaterial(input: $input) {
      id
    }
  }
`)

export const RenewMaterialMutation = graphql(/* GraphQL */ `
  mutation RenewMaterial($id: ID!, $input: RenewMaterialInput!) {
    renewMaterial(id: $id, input: $input) {
      id
    }
  }
`)

export const WithdrawMaterialMutation = graphql(/* GraphQL */ `
  mutation WithdrawMaterial($id: ID!, $reason: String!) {
    withdrawMaterial(id: $id, reason: $reason) {
      id
      withdrawnAt
      withdrawReason
    }
  }
`)
