import { graphql } from '../gql/gql.ts'

export const TownshipMembersQuery = graphql(/* GraphQL */ `
  query TownshipMembers($filter: MemberFilterInput!, $first: Int!, $after: String) {
    members(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        registerNo
        name
        sex
        born
        stage
        destination
        industryText
        employer
        originBranch {
          id
          name
        }
        placedBranch {
          id
          name
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const OwnBranchesQuery = graphql(/* GraphQL */ `
  query TownshipOwnBranches($townshipId: ID!) {
    organizations(kinds: [ORIGIN_BRANCH], townshipId: $townshipId) {
      id
      name
    }
  }
`)

/** For choosing one of the township's members by name. */
export const MemberChoiceQuery = graphql(/* GraphQL */ `
  query TownshipMemberChoice($filter: MemberFilterInput!) {
    members(filter: $filter, first: 20) {
      nodes {
        id
        name
        registerNo
        originBranch {
          id
          name
        }
      }
    }
  }
`)

export const TownshipMemberQuery = graphql(/* GraphQL */ `
  query TownshipMember($id: ID!) {
    member(id: $id) {
      id
      registerNo
      name
      sex
      born
      stage
      originScope
      membership
      joined
      duesPaidUpTo
      ethnicGroup
      education
      destination
      occupation
      industryText
      employer
      foundOn
      placedOn
      placementRule
      maskedIdNumber
      originBranchText
      contact {
        phones
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
      placedBranch {
        id
        name
        phone
        officeHolders {
          id
          role
          holderName
          phone
          untilOn
        }
      }
      facts {
        id
        fact
        source
        toldOn
      }
    }
  }
`)

export const MemberLettersQuery = graphql(/* GraphQL */ `
  query TownshipMemberLetters($id: ID!) {
    member(id: $id) {
      id
      letters {
        id
        number
        state
        issuedOn
        validUntil
        receipt {
          letterId
          branchName
          placedOn
          readAt
        }
      }
    }
  }
`)

export const MemberTimelineQuery = graphql(/* GraphQL */ `
  query TownshipMemberTimeline($id: ID!) {
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

export const MemberBranchQuery = graphql(/* GraphQL */ `
  query TownshipMemberBranch($id: ID!) {
    member(id: $id) {
      id
      branch {
        id
        name
      }
      affiliation {
        id
        state
        checkedInOn
        placedOn
        activeOn
      }
      attendance {
        invited
        present
        late
        leave
        absent
        notebookEntries
        notebookConfirmed
      }
    }
  }
`)

export const MemberFeedbackQuery = graphql(/* GraphQL */ `
  query TownshipMemberFeedback($id: ID!) {
    feedbackDispatches(filter: { memberId: $id }, first: 20) {
      nodes {
        id
        state
        dispatchedOn
        assessment {
          id
          kind
          period
          version
        }
        branch {
          id
          name
        }
      }
    }
  }
`)

export const RevealMemberQuery = graphql(/* GraphQL */ `
  query RevealTownshipMember($memberId: ID!, $purpose: String!) {
    revealPersonalFields(memberId: $memberId, purpose: $purpose) {
      phones
      residence
      homeAddress
      homeContactName
      homeContactPhone
      idNumber
    }
  }
`)
