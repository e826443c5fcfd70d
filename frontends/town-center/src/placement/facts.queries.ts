import { graphql } from '../gql/gql.ts'

export const FindWorkUnitsQuery = graphql(/* GraphQL */ `
  query FindWorkUnits($search: String) {
    workUnits(search: $search, first: 20) {
      nodes {
        id
        name
        kind
        industry
        partyOrganization
      }
    }
  }
`)

export const ResidenceAreasQuery = graphql(/* GraphQL */ `
  query ResidenceAreas {
    residenceAreas {
      id
      name
      kind
      isFringe
    }
  }
`)

export const AddWorkUnitMutation = graphql(/* GraphQL */ `
  mutation AddWorkUnit($input: WorkUnitInput!) {
    addWorkUnit(input: $input) {
      id
      name
      kind
      industry
      partyOrganization
    }
  }
`)
