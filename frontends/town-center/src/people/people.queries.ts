import { graphql } from '../gql/gql.ts'

export const FindMembersQuery = graphql(/* GraphQL */ `
  query FindMembers($search: String!) {
    members(filter: { search: $search }, first: 20) {
      nodes {
        id
        name
        registerNo
        stage
        originTownship {
          id
          shortName
        }
      }
    }
  }
`)

export const ChosenMemberQuery = graphql(/* GraphQL */ `
  query ChosenMember($id: ID!) {
    member(id: $id) {
      id
      name
      registerNo
      stage
      originTownship {
        id
        shortName
      }
    }
  }
`)

export const ColleaguesQuery = graphql(/* GraphQL */ `
  query Colleagues {
    organizations(kinds: [HOST_TOWN, TOWN_SERVICE_CENTER, LABOUR_CENTER, ASSISTANCE_CENTER, DEPARTMENT]) {
      id
      kind
      name
      shortName
      officeHolders {
        id
        role
        holderName
        subject
      }
    }
  }
`)
