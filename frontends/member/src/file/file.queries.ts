import { graphql } from '../gql/gql.ts'

export const MyFileQuery = graphql(/* GraphQL */ `
  query MyFile($id: ID!) {
    member(id: $id) {
      id
      registerNo
      name
      sex
      born
      stage
      originScope
      originPlace
      originCommittee
      originBranchText
      membership
      joined
      ethnicGroup
      education
      destination
      occupation
      industryText
      employer
      skills
      needs
      maskedIdNumber
      contact {
        phones
        residence
        homeAddress
        homeContactName
        homeContactPhone
      }
      originTownship {
        id
        name
      }
      originBranch {
        id
        name
      }
      facts {
        id
        fact
        source
        toldOn
      }
      consents {
        id
        channel
        givenOn
        withdrawnOn
      }
    }
  }
`)

export const MyAmendmentsQuery = graphql(/* GraphQL */ `
  query MyAmendments($id: ID!) {
    member(id: $id) {
      id
      amendments {
        id
        state
        note
        requestedAt
        rejectReason
      }
    }
  }
`)

export const MyTimelineQuery = graphql(/* GraphQL */ `
  query MyTimeline($id: ID!) {
    member(id: $id) {
      id
      timeline {
        id
        kind
        happenedOn
        detail
        recordedAt
      }
    }
  }
`)

export const MyFileReadsQuery = graphql(/* GraphQL */ `
  query MyFileReads($memberId: ID!, $first: Int!, $after: String) {
    fileReads(memberId: $memberId, first: $first, after: $after) {
      nodes {
        id
        at
        role
        organizationName
        operation
        purpose
      }
      endCursor
      hasNextPage
    }
  }
`)

export const RequestAmendmentMutation = graphql(/* GraphQL */ `
  mutation RequestMyAmendment($memberId: ID!, $facts: MemberFactsInput!, $note: String!) {
    requestAmendment(memberId: $memberId, facts: $facts, note: $note) {
      id
      state
    }
  }
`)

export const WithdrawConsentMutation = graphql(/* GraphQL */ `
  mutation WithdrawMyConsent($memberId: ID!) {
    withdrawConsent(memberId: $memberId)
  }
`)
