import { graphql } from '../gql/gql.ts'

export const TownBranchesQuery = graphql(/* GraphQL */ `
  query TownBranches($kind: HostBranchKind, $search: String, $first: Int!, $after: String) {
    hostBranches(kind: $kind, search: $search, first: $first, after: $after) {
      nodes {
        id
        name
        kind
        ownFullMembers
        ownProbationaryMembers
        mobileMembers
        secretaryVacant
        warnings
        foundedOn
      }
      endCursor
      hasNextPage
    }
  }
`)

export const FindBranchesQuery = graphql(/* GraphQL */ `
  query FindBranches($search: String) {
    hostBranches(search: $search, first: 30) {
      nodes {
        id
        name
        kind
        mobileMembers
      }
    }
  }
`)

export const TownBranchQuery = graphql(/* GraphQL */ `
  query TownBranch($id: ID!) {
    hostBranch(id: $id) {
      id
      name
      kind
      ownFullMembers
      ownProbationaryMembers
      mobileMembers
      secretaryVacant
      warnings
      foundedOn
      guidanceNotes {
        id
        text
        writtenAt
        acknowledgedAt
      }
    }
  }
`)

export const BranchSecretaryQuery = graphql(/* GraphQL */ `
  query BranchSecretary($id: ID!) {
    organization(id: $id) {
      id
      vacancy
      officeHolders {
        id
        role
        holderName
        phone
      }
    }
  }
`)

export const SendGuidanceNoteMutation = graphql(/* GraphQL */ `
  mutation SendGuidanceNote($branchId: ID!, $text: String!) {
    sendGuidanceNote(branchId: $branchId, text: $text) {
      id
      text
      writtenAt
      acknowledgedAt
    }
  }
`)
