import { graphql } from '../gql/gql.ts'

export const CaseListQuery = graphql(/* GraphQL */ `
  query CaseList($filter: IssueCaseFilter, $first: Int!, $after: String) {
    issueCases(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        number
        title
        category
        state
        level
        passedOnOn
        source
        dueOn
        dueEstimated
        workingDaysLeft
        overdue
        escalatedAt
        ownerSubject
        waitingFor
        member {
          id
          name
        }
        office {
          id
          shortName
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const CaseQuery = graphql(/* GraphQL */ `
  query TownCase($id: ID!) {
    issueCase(id: $id) {
      id
      number
      title
      description
      category
      purposes
      source
      state
      level
      passedOnOn
      raisedBy
      branch {
        id
        name
      }
      openedAt
      ownerSubject
      plan
      dueOn
      dueEstimated
      workingDaysLeft
      overdue
      waitingFor
      waitingSince
      escalatedAt
      result
      resultReportedAt
      closedAt
      reopened
      silenceEndsOn
      member {
        id
        name
      }
      office {
        id
        name
      }
      raisedByBranch {
        id
        name
      }
      steps {
        id
        kind
        fromState
        toState
        at
        bySubject
        channel
        note
      }
      acts {
        act
        refusal
      }
    }
  }
`)

export const RaiseCaseMutation = graphql(/* GraphQL */ `
  mutation RaiseTownCase($input: RaiseCaseInput!) {
    raiseCase(input: $input) {
      id
      number
    }
  }
`)

export const TakeOverCaseMutation = graphql(/* GraphQL */ `
  mutation TakeOverCase($id: ID!, $reason: String!) {
    passOnCase(id: $id, reason: $reason) {
      id
      state
      level
    }
  }
`)

export const AssignCaseMutation = graphql(/* GraphQL */ `
  mutation AssignCase($id: ID!, $ownerSubject: ID!, $officeId: ID, $plan: String) {
    assignCase(id: $id, ownerSubject: $ownerSubject, officeId: $officeId, plan: $plan) {
      id
      state
    }
  }
`)

export const PlanCaseMutation = graphql(/* GraphQL */ `
  mutation PlanCase($id: ID!, $plan: String!, $dueOn: LocalDate, $note: String) {
    planCase(id: $id, plan: $plan, dueOn: $dueOn, note: $note) {
      id
      state
    }
  }
`)

export const StartCaseMutation = graphql(/* GraphQL */ `
  mutation StartCase($id: ID!) {
    startCase(id: $id) {
      id
      state
    }
  }
`)

export const PauseCaseMutation = graphql(/* GraphQL */ `
  mutation PauseCase($id: ID!, $waitingFor: WaitingFor!, $note: String!) {
    pauseCase(id: $id, waitingFor: $waitingFor, note: $note) {
      id
      state
    }
  }
`)

export const ResumeCaseMutation = graphql(/* GraphQL */ `
  mutation ResumeCase($id: ID!, $note: String) {
    resumeCase(id: $id, note: $note) {
      id
      state
    }
  }
`)

export const ReferCaseMutation = graphql(/* GraphQL */ `
  mutation ReferCase($id: ID!, $officeId: ID!, $note: String!) {
    referCase(id: $id, officeId: $officeId, note: $note) {
      id
      state
    }
  }
`)

export const ReportCaseResultMutation = graphql(/* GraphQL */ `
  mutation ReportCaseResult($id: ID!, $result: String!) {
    reportCaseResult(id: $id, result: $result) {
      id
      state
    }
  }
`)

export const RecordContactMutation = graphql(/* GraphQL */ `
  mutation RecordContact($id: ID!, $channel: ContactChannel!, $note: String!) {
    recordContactAttempt(id: $id, channel: $channel, note: $note) {
      id
      state
    }
  }
`)

export const CloseSilentCaseMutation = graphql(/* GraphQL */ `
  mutation CloseSilentCase($id: ID!, $note: String!) {
    closeCaseWithoutConfirmation(id: $id, note: $note) {
      id
      state
    }
  }
`)
