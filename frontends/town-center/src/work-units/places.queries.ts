import { graphql } from '../gql/gql.ts'

export const WorkUnitsQuery = graphql(/* GraphQL */ `
  query WorkUnits($search: String, $first: Int!, $after: String) {
    workUnits(search: $search, first: $first, after: $after) {
      nodes {
        id
        name
        kind
        industry
        latitude
        longitude
        partyOrganization
        parent {
          id
          name
        }
        branch {
          id
          name
          kind
          mobileMembers
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const ReviseWorkUnitMutation = graphql(/* GraphQL */ `
  mutation ReviseWorkUnit($id: ID!, $input: WorkUnitInput!) {
    reviseWorkUnit(id: $id, input: $input) {
      id
      name
      partyOrganization
    }
  }
`)

export const AreasQuery = graphql(/* GraphQL */ `
  query Areas {
    residenceAreas {
      id
      name
      kind
      isFringe
      fringeSince
      branch {
        id
        name
        kind
        mobileMembers
      }
    }
  }
`)

export const ReviseAreaMutation = graphql(/* GraphQL */ `
  mutation ReviseResidenceArea($id: ID!, $input: ResidenceAreaInput!) {
    reviseResidenceArea(id: $id, input: $input) {
      id
      isFringe
      fringeSince
    }
  }
`)
