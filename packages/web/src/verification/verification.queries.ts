import { graphql } from '../gql/gql.ts'

export const VerificationCampaignsQuery = graphql(/* GraphQL */ `
  query VerificationCampaignsShown {
    verificationCampaigns {
      id
      year
      referenceDate
      state
      dueOn
      remindedOn
      closedOn
      progress {
        total
        settled
        confirmed
        changed
        notFound
        openMember
        openHost
        openTownship
        openDecision
      }
    }
  }
`)

export const VerificationBoardsQuery = graphql(/* GraphQL */ `
  query VerificationBoards {
    verificationCampaigns {
      id
      townships {
        organizationId
        name
        total
        settled
        notFound
        openMember
        openHost
        openTownship
        openDecision
      }
      branches {
        organizationId
        name
        total
        settled
        notFound
        openMember
        openHost
        openTownship
        openDecision
      }
    }
  }
`)

export const VerificationEntriesQuery = graphql(/* GraphQL */ `
  query VerificationEntriesShown($filter: VerificationFilter!, $first: Int!, $after: String) {
    verificationEntries(filter: $filter, first: $first, after: $after) {
      total
      endCursor
      hasNextPage
      nodes {
        id
        memberId
        member {
          id
          name
          registerNo
        }
        townshipName
        branchName
        memberSays
        hostSays
        townshipSays
        outcome
        openSides
        contactSince
        contactDoneOn
        contactNote
        maySay
      }
    }
  }
`)

export const VerificationWorkQuery = graphql(/* GraphQL */ `
  query VerificationWorkOfMine {
    verificationWork {
      campaignId
      year
      dueOn
      remindedOn
      toAnswer
      toContact
    }
  }
`)

export const MyVerificationQuery = graphql(/* GraphQL */ `
  query MyVerification($memberId: ID!) {
    verificationWork {
      campaignId
      year
      dueOn
    }
    verificationEntry(memberId: $memberId) {
      id
      memberSays
      outcome
      openSides
    }
    member(id: $memberId) {
      id
      name
      employer
      industryText
      contact {
        phones
        residence
        homeContactName
        homeContactPhone
      }
    }
  }
`)

export const AnswerVerificationMutation = graphql(/* GraphQL */ `
  mutation AnswerVerification($input: AnswerVerificationInput!) {
    answerVerification(input: $input) {
      id
      memberSays
      hostSays
      townshipSays
      outcome
      openSides
      contactSince
    }
  }
`)

export const ConfirmVerificationsMutation = graphql(/* GraphQL */ `
  mutation ConfirmVerifications($ids: [ID!]!, $side: VerificationSide!, $memberSaidSo: Boolean) {
    confirmVerifications(ids: $ids, side: $side, memberSaidSo: $memberSaidSo) {
      id
      outcome
      openSides
    }
  }
`)

export const FinishContactMutation = graphql(/* GraphQL */ `
  mutation FinishVerificationContact($entryId: ID!, $found: Boolean!, $note: String!) {
    finishVerificationContact(entryId: $entryId, found: $found, note: $note) {
      id
      contactDoneOn
      contactFound
      contactNote
    }
  }
`)

export const PrepareVerificationMutation = graphql(/* GraphQL */ `
  mutation PrepareVerification($year: Int!) {
    prepareVerification(year: $year) {
      id
    }
  }
`)

export const OpenVerificationMutation = graphql(/* GraphQL */ `
  mutation OpenVerification($id: ID!) {
    openVerification(id: $id) {
      id
      state
    }
  }
`)

export const CloseVerificationMutation = graphql(/* GraphQL */ `
  mutation CloseVerification($id: ID!) {
    closeVerification(id: $id) {
      id
      state
    }
  }
`)

export const RemindVerificationMutation = graphql(/* GraphQL */ `
  mutation RemindVerification($id: ID!) {
    remindVerification(id: $id) {
      id
      remindedOn
    }
  }
`)
