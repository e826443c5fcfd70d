import { graphql } from '../gql/gql.ts'

export const BranchCasesQuery = graphql(/* GraphQL */ `
  query BranchCases($open: Boolean!, $level: CaseLevel, $first: Int!, $after: String) {
    issueCases(filter: { open: $open, level: $level }, first: $first, after: $after) {
      nodes {
        id
        number
        title
        category
        state
        level
        passedOnOn
        dueOn
        dueEstimated
        workingDaysLeft
        overdue
        openedOn
        closedAt
        member {
          id
          name
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const BranchCaseQuery = graphql(/* GraphQL */ `
  query BranchCase($id: ID!) {
    issueCase(id: $id) {
      id
      number
      title
      description
      category
      source
      state
      level
      passedOnOn
      silenceEndsOn
      openedAt
      dueOn
      dueEstimated
      workingDaysLeft
      overdue
      waitingFor
      plan
      result
      resultReportedAt
      reopened
      member {
        id
        name
      }
      office {
        id
        name
      }
      acts {
        act
        refusal
      }
      steps {
        id
        kind
        fromState
        toState
        at
        channel
        note
      }
    }
  }
`)

export const RaiseBranchCaseMutation = graphql(/* GraphQL */ `
  mutation RaiseBranchCase($input: RaiseCaseInput!) {
    raiseCase(input: $input) {
      id
      number
      state
    }
  }
`)

export const TakeOnCaseMutation = graphql(/* GraphQL */ `
  mutation BranchTakeOnCase($id: ID!, $plan: String) {
    takeOnCase(id: $id, plan: $plan) {
      id
      state
      level
    }
  }
`)

export const StartCaseMutation = graphql(/* GraphQL */ `
  mutation BranchStartCase($id: ID!) {
    startCase(id: $id) {
      id
      state
      level
    }
  }
`)

export const NoteCaseMutation = graphql(/* GraphQL */ `
  mutation BranchNoteCase($id: ID!, $note: String!) {
    noteCase(id: $id, note: $note) {
      id
      state
      level
    }
  }
`)

export const PauseCaseMutation = graphql(/* GraphQL */ `
  mutation BranchPauseCase($id: ID!, $waitingFor: WaitingFor!, $note: String!) {
    pauseCase(id: $id, waitingFor: $waitingFor, note: $note) {
      id
      state
      level
    }
  }
`)

export const ResumeCaseMutation = graphql(/* GraphQL */ `
  mutation BranchResumeCase($id: ID!, $note: String) {
    resumeCase(id: $id, note: $note) {
      id
      state
      level
    }
  }
`)

export const ReportCaseResultMutation = graphql(/* GraphQL */ `
  mutation BranchReportCaseResult($id: ID!, $result: String!) {
    reportCaseResult(id: $id, result: $result) {
      id
      state
      level
    }
  }
`)

export const PassOnCaseMutation = graphql(/* GraphQL */ `
  mutation BranchPassOnCase($id: ID!, $reason: String!) {
    passOnCase(id: $id, reason: $reason) {
      id
      state
      level
    }
  }
`)

export const CaseContactMutation = graphql(/* GraphQL */ `
  mutation BranchCaseContact($id: ID!, $channel: ContactChannel!, $note: String!) {
    recordContactAttempt(id: $id, channel: $channel, note: $note) {
      id
      state
      level
    }
  }
`)

export const CloseSilentCaseMutation = graphql(/* GraphQL */ `
  mutation BranchCloseSilentCase($id: ID!, $note: String!) {
    closeCaseWithoutConfirmation(id: $id, note: $note) {
      id
      state
      level
    }
  }
`)
