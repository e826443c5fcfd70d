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
        dissolvingSince
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
        dissolvingSince
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
      dissolvedOn
      dissolvingSince
      dissolvingReason
      dissolvingWarnings
      workUnits {
        id
        name
      }
      residenceAreas {
        id
        name
      }
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

export const AnnounceDissolutionMutation = graphql(/* GraphQL */ `
  mutation AnnounceDissolution($id: ID!, $reason: String!) {
    announceDissolution(id: $id, reason: $reason) {
      id
      dissolvingSince
      dissolvingReason
    }
  }
`)

export const WithdrawDissolutionMutation = graphql(/* GraphQL */ `
  mutation WithdrawDissolution($id: ID!) {
    withdrawDissolution(id: $id) {
      id
      dissolvingSince
      dissolvingReason
    }
  }
`)

export const DissolveBranchMutation = graphql(/* GraphQL */ `
  mutation DissolveBranch($id: ID!, $reason: String!) {
    dissolveBranch(id: $id, reason: $reason) {
      id
      dissolvedOn
    }
  }
`)

export const FoundBranchMutation = graphql(/* GraphQL */ `
  mutation FoundBranch($input: FoundBranchInput!) {
    foundBranch(input: $input) {
      id
      name
    }
  }
`)
