import { graphql } from '../gql/gql.ts'

export const RosterChoiceQuery = graphql(/* GraphQL */ `
  query RosterChoice($branchId: ID!, $after: String) {
    roster(branchId: $branchId, first: 200, after: $after) {
      nodes {
        id
        state
        leftOut {
          id
          scope
        }
        member {
          id
          name
          registerNo
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const BranchRosterQuery = graphql(/* GraphQL */ `
  query BranchRoster($branchId: ID!, $first: Int!, $after: String) {
    roster(branchId: $branchId, first: $first, after: $after) {
      nodes {
        id
        state
        kind
        placedOn
        welcomeDueOn
        welcomeOverdue
        leftOut {
          id
          scope
          reason
          leftOutOn
          leftOutBy
        }
        member {
          id
          name
          attendance {
            invited
            present
            late
            notebookEntries
            notebookConfirmed
          }
          lastAssessment {
            id
            period
            state
          }
          openCaseCount
        }
        originTownship {
          id
          name
          shortName
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const RosterScopesQuery = graphql(/* GraphQL */ `
  query RosterScopes($branchId: ID!) {
    rosterScopes(branchId: $branchId) {
      scope
      own
      mobile
      leftOut
    }
  }
`)

export const ScopeHoldersQuery = graphql(/* GraphQL */ `
  query ScopeHolders($id: ID!) {
    organization(id: $id) {
      id
      officeHolders {
        id
        holderName
        subject
      }
    }
  }
`)

export const LeaveOutOfScopeMutation = graphql(/* GraphQL */ `
  mutation LeaveOutOfScope($input: LeaveOutOfScopeInput!) {
    leaveOutOfScope(input: $input) {
      id
      leftOut {
        id
        scope
        reason
        leftOutOn
        leftOutBy
      }
    }
  }
`)

export const TakeIntoScopeMutation = graphql(/* GraphQL */ `
  mutation TakeIntoScope($id: ID!) {
    takeIntoScope(id: $id) {
      id
      leftOut {
        id
        scope
        reason
        leftOutOn
        leftOutBy
      }
    }
  }
`)

export const BranchCountsQuery = graphql(/* GraphQL */ `
  query BranchCounts($id: ID!) {
    hostBranch(id: $id) {
      id
      name
      mobileMembers
      ownFullMembers
      ownProbationaryMembers
    }
  }
`)

export const MemberHeadQuery = graphql(/* GraphQL */ `
  query MemberHead($id: ID!) {
    member(id: $id) {
      id
      name
      registerNo
      sex
      born
      membership
      employer
      industryText
      skills
      needs
      originPlace
      originCommittee
      originTownship {
        id
        name
      }
      originBranch {
        id
        name
      }
      residenceArea {
        id
        name
      }
      contact {
        phones
        homeContactPhone
      }
    }
  }
`)

export const MemberRelationQuery = graphql(/* GraphQL */ `
  query MemberRelation($id: ID!) {
    member(id: $id) {
      id
      branch {
        id
        name
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
      affiliation {
        id
        state
        kind
        placedOn
        welcomeDueOn
        welcomeOverdue
        welcome {
          way
          contactedOn
          said
        }
        leftOut {
          id
          scope
          reason
          leftOutOn
          leftOutBy
        }
        reviews {
          id
          cause
          state
          reason
          openedAt
          dueOn
          answer
          closedAt
        }
        steps {
          fromState
          toState
          at
          reason
        }
        decision {
          id
          rule
          result
          objection
          overrideReason
          confirmedAt
        }
      }
    }
  }
`)

export const MemberNotebookQuery = graphql(/* GraphQL */ `
  query MemberNotebook($memberId: ID!, $first: Int!, $after: String) {
    notebook(memberId: $memberId, first: $first, after: $after) {
      nodes {
        id
        kind
        place
        happenedOn
        mainContent
        workDone
        informationLearned
        writtenAt
        toldWrittenAt
        isLate
        confirmedAt
        paperWrittenOn
        memberAgrees
        memberNote
        branch {
          id
          name
        }
        work {
          id
        }
        activity {
          id
          title
        }
        addenda {
          text
          writtenAt
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MemberAssessmentsQuery = graphql(/* GraphQL */ `
  query MemberAssessments($memberId: ID!, $first: Int!, $after: String) {
    performanceAssessments(filter: { memberId: $memberId }, first: $first, after: $after) {
      nodes {
        id
        kind
        period
        version
        state
        superseded
        signedAt
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MemberCasesQuery = graphql(/* GraphQL */ `
  query MemberCases($id: ID!) {
    member(id: $id) {
      id
      openCases {
        id
        number
        title
        state
        dueOn
        dueEstimated
        workingDaysLeft
      }
    }
  }
`)

export const RevealContactQuery = graphql(/* GraphQL */ `
  query RevealContact($memberId: ID!, $purpose: String!) {
    revealPersonalFields(memberId: $memberId, purpose: $purpose) {
      phones
      homeContactName
      homeContactPhone
    }
  }
`)

export const WelcomeMemberMutation = graphql(/* GraphQL */ `
  mutation WelcomeMember($affiliationId: ID!, $contact: WelcomeContactInput!) {
    welcomeMember(affiliationId: $affiliationId, contact: $contact) {
      id
      state
      welcomeOverdue
    }
  }
`)

export const AskForReviewMutation = graphql(/* GraphQL */ `
  mutation BranchAskForReview($affiliationId: ID!, $reason: String!) {
    askForPlacementReview(affiliationId: $affiliationId, reason: $reason) {
      id
    }
  }
`)

export const ResumeAffiliationMutation = graphql(/* GraphQL */ `
  mutation ResumeAffiliation($affiliationId: ID!) {
    resumeAffiliation(affiliationId: $affiliationId) {
      id
      state
    }
  }
`)
