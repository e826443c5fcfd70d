import { graphql } from '../gql/gql.ts'

export const MyStudyMaterialsQuery = graphql(/* GraphQL */ `
  query MyStudyMaterials($first: Int!, $after: String) {
    myStudyMaterials(first: $first, after: $after) {
      nodes {
        id
        kind
        title
        publishedAt
        branch {
          id
          name
        }
        versions {
          version
          fileKind
        }
        myDeliveries {
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

export const MyStudyMaterialQuery = graphql(/* GraphQL */ `
  query MyStudyMaterial($id: ID!) {
    studyMaterial(id: $id) {
      id
      kind
      title
      about
      publishedAt
      withdrawnAt
      branch {
        id
        name
      }
      versions {
        version
        fileName
        fileKind
        size
        url
        note
        toldAt
      }
      myDeliveries {
        kind
        version
        at
      }
    }
  }
`)

export const OpenMaterialMutation = graphql(/* GraphQL */ `
  mutation OpenMaterial($id: ID!) {
    openMaterial(id: $id) {
      id
      myDeliveries {
        kind
        version
        at
      }
    }
  }
`)

export const MyEducationQuery = graphql(/* GraphQL */ `
  query MyEducation {
    myEducation {
      id
      month
      topic
      form
      speaker
      state
      heldOn
      tookPart
    }
  }
`)
