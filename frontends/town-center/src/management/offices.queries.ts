import { graphql } from '../gql/gql.ts'

export const TownOfficesQuery = graphql(/* GraphQL */ `
  query TownOffices($kinds: [OrganizationKind!]) {
    organizations(kinds: $kinds) {
      id
      kind
      name
      shortName
      vacancy
      officeHolders {
        id
        role
        holderName
        phone
        partyMember
        homeOffice
        fromOn
        untilOn
        exOfficioOf
      }
    }
  }
`)

export const AppointMutation = graphql(/* GraphQL */ `
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      id
      role
      holderName
    }
  }
`)

export const EndOfficeMutation = graphql(/* GraphQL */ `
  mutation EndOffice($id: ID!) {
    endOffice(id: $id) {
      id
      untilOn
    }
  }
`)
