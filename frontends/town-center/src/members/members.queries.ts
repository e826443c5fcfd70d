import { graphql } from '../gql/gql.ts'

export const TownMembersQuery = graphql(/* GraphQL */ `
  query TownMembers($filter: MemberFilterInput, $order: MemberOrder!, $first: Int!, $after: String) {
    members(filter: $filter, order: $order, first: $first, after: $after) {
      nodes {
        id
        registerNo
        registeredOn
        name
        sex
        born
        stage
        originScope
        originPlace
        industryText
        employer
        foundOn
        foundBy
        originTownship {
          id
          shortName
        }
        placedBranch {
          id
          name
          shortName
        }
      }
      endCursor
      hasNextPage
      total
    }
  }
`)

export const RegisterPlacesQuery = graphql(/* GraphQL */ `
  query RegisterPlaces {
    organizations(kinds: [TOWNSHIP, HOST_TOWN, HOST_BRANCH, TEMPORARY_BRANCH]) {
      id
      kind
      name
      shortName
    }
  }
`)

export const EnterInRegisterMutation = graphql(/* GraphQL */ `
  mutation EnterInRegister($memberIds: [ID!]!) {
    enterInRegister(memberIds: $memberIds) {
      id
      registerNo
      registeredOn
    }
  }
`)

export const EnterManyMutation = graphql(/* GraphQL */ `
  mutation EnterManyInRegister($memberIds: [ID!]!) {
    enterManyInRegister(memberIds: $memberIds) {
      entered {
        id
        registerNo
        registeredOn
      }
      refused {
        memberId
        reason
        member {
          id
          name
        }
      }
    }
  }
`)

export const RegisterMemberMutation = graphql(/* GraphQL */ `
  mutation RegisterTownMember($input: RegisterMemberInput!) {
    registerMember(input: $input) {
      id
      name
      registerNo
    }
  }
`)

export const TownMemberQuery = graphql(/* GraphQL */ `
  query TownMember($id: ID!) {
    member(id: $id) {
      id
      registerNo
      registeredOn
      name
      sex
      born
      stage
      originScope
      originTownshipId
      originPlace
      originCommittee
      originBranchText
      membership
      joined
      becameFull
      duesPaidUpTo
      ethnicGroup
      education
      nativePlace
      destination
      occupation
      occupationText
      industryText
      industry
      employer
      employmentKind
      employmentStable
      residenceKind
      residenceStable
      skills
      needs
      foundOn
      foundBy
      placementRule
      placedOn
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
        shortName
        phone
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
        }
      }
      residenceArea {
        id
        name
      }
      consents {
        id
        channel
        givenOn
        witness
        withdrawnOn
        textVersion
      }
      spells {
        id
        state
        startedOn
        expectedEndOn
        reason
        endedOn
        endReason
      }
      facts {
        id
        fact
        source
        toldOn
        recordedAt
      }
    }
  }
`)

export const MemberPapersQuery = graphql(/* GraphQL */ `
  query TownMemberPapers($id: ID!) {
    member(id: $id) {
      id
      letters {
        id
        number
        state
        issuedOn
        validUntil
        acceptedOn
        receiptedOn
        paper
        township {
          id
          shortName
        }
        receipt {
          letterId
          branchName
          placedOn
          sentOn
        }
      }
      checkIns {
        id
        state
        channel
        announcedOn
        checkedInOn
      }
    }
  }
`)

export const MemberTimelineQuery = graphql(/* GraphQL */ `
  query TownMemberTimeline($id: ID!) {
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
  query TownMemberBranch($id: ID!) {
    member(id: $id) {
      id
      branch {
        id
        name
        kind
      }
      affiliation {
        id
        state
        introducedOn
        checkedInOn
        placementDueOn
        placedOn
        activeOn
        endedOn
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

export const MemberCasesQuery = graphql(/* GraphQL */ `
  query TownMemberCases($id: ID!) {
    member(id: $id) {
      id
      openCases {
        id
        number
        title
        state
        openedOn
        dueOn
        dueEstimated
        workingDaysLeft
      }
    }
  }
`)

export const MemberAssessmentsQuery = graphql(/* GraphQL */ `
  query TownMemberAssessments($memberId: ID!) {
    performanceAssessments(filter: { memberId: $memberId }, first: 20) {
      nodes {
        id
        kind
        period
        version
        state
        text
        memberComment
        signedAt
        superseded
        branch {
          id
          name
        }
        dispatch {
          id
          state
          dispatchedOn
          acknowledgedAt
        }
      }
    }
  }
`)

export const MemberSourcesQuery = graphql(/* GraphQL */ `
  query TownMemberSources($memberId: ID!) {
    memberLines(memberId: $memberId) {
      id
      channel
      unitKind
      unitName
      sheet
      row
      toldOn
      missing
      facts {
        name
        nameAsWritten
        industry
        employer
        residence
        remarks
        extra {
          heading
          value
        }
      }
      problems {
        code
        column
      }
      link {
        memberId
        decision
        decidedBy
        decidedAt
        reasons {
          comparison
          level
          weight
        }
      }
    }
    memberMerges(memberId: $memberId) {
      id
      keptMemberId
      mergedMemberId
      mergedBy
      mergedAt
      undoneAt
    }
  }
`)

export const MemberConflictsQuery = graphql(/* GraphQL */ `
  query TownMemberConflicts($memberId: ID!) {
    factConflicts(memberId: $memberId) {
      fact
      chosenLineId
      decided
      values {
        lineId
        channel
        unitName
        toldOn
        value
      }
    }
  }
`)

export const DecideFactMutation = graphql(/* GraphQL */ `
  mutation DecideFact($memberId: ID!, $fact: String!, $lineId: ID!) {
    decideFact(memberId: $memberId, fact: $fact, lineId: $lineId) {
      fact
      chosenLineId
      decided
    }
  }
`)

export const MergeMembersMutation = graphql(/* GraphQL */ `
  mutation MergeMembers($memberId: ID!, $otherMemberId: ID!) {
    mergeMembers(memberId: $memberId, otherMemberId: $otherMemberId) {
      id
      keptMemberId
      mergedMemberId
    }
  }
`)

export const UnmergeMembersMutation = graphql(/* GraphQL */ `
  mutation UnmergeMembers($mergeId: ID!) {
    unmergeMembers(mergeId: $mergeId) {
      id
      keptMemberId
      mergedMemberId
      undoneAt
    }
  }
`)

export const RevealMemberQuery = graphql(/* GraphQL */ `
  query RevealMember($memberId: ID!, $purpose: String!) {
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

export const CorrectMemberMutation = graphql(/* GraphQL */ `
  mutation CorrectMember($id: ID!, $facts: MemberFactsInput!) {
    correctMember(id: $id, facts: $facts) {
      id
      name
    }
  }
`)

export const GiveConsentMutation = graphql(/* GraphQL */ `
  mutation GiveTownConsent($memberId: ID!, $consent: ConsentInput!) {
    giveConsent(memberId: $memberId, consent: $consent) {
      id
    }
  }
`)

export const WithdrawConsentMutation = graphql(/* GraphQL */ `
  mutation WithdrawTownConsent($memberId: ID!) {
    withdrawConsent(memberId: $memberId)
  }
`)
