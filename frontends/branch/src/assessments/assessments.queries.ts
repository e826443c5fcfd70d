import { graphql } from '../gql/gql.ts'

export const MembersToAssessQuery = graphql(/* GraphQL */ `
  query BranchMembersToAssess($first: Int!, $after: String) {
    membersToAssess(first: $first, after: $after) {
      period
      nodes {
        member {
          id
          name
        }
        branch {
          id
        }
        assessment {
          id
          state
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const BranchAssessmentsQuery = graphql(/* GraphQL */ `
  query BranchAssessments($branchId: ID!, $states: [AssessmentState!], $first: Int!, $after: String) {
    performanceAssessments(filter: { branchId: $branchId, states: $states }, first: $first, after: $after) {
      nodes {
        id
        kind
        period
        version
        state
        superseded
        commentUntil
        member {
          id
          name
        }
        dispatch {
          id
          state
          dueOn
          dueEstimated
          overdue
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const BranchAssessmentQuery = graphql(/* GraphQL */ `
  query BranchAssessment($id: ID!) {
    performanceAssessment(id: $id) {
      id
      kind
      period
      fromDay
      untilDay
      version
      correctionReason
      superseded
      state
      text
      shownAt
      commentUntil
      memberComment
      commentedAt
      signedAt
      contentHash
      facts {
        placedOn
        invited
        present
        leave
        absent
        notebookEntries
        workDone
        countedOn
      }
      member {
        id
        name
      }
      branch {
        id
      }
      originTownship {
        id
        name
      }
      originBranch {
        id
        name
      }
      acts {
        act
        refusal
      }
      steps {
        id
        fromState
        toState
        at
        note
      }
      dispatch {
        id
        state
        dispatchedAt
        dueOn
        dueEstimated
        overdue
        escalatedAt
        acknowledgedAt
        note
        questions {
          id
          question
          askedAt
          answer
          answeredAt
        }
      }
    }
  }
`)

export const AssessmentFactsQuery = graphql(/* GraphQL */ `
  query AssessmentFactsOf($memberId: ID!, $kind: AssessmentKind!) {
    assessmentFacts(memberId: $memberId, kind: $kind) {
      period
      facts {
        placedOn
        invited
        present
        leave
        absent
        notebookEntries
        workDone
        countedOn
      }
    }
  }
`)

export const DraftAssessmentMutation = graphql(/* GraphQL */ `
  mutation DraftAssessment($input: DraftAssessmentInput!) {
    draftAssessment(input: $input) {
      id
    }
  }
`)

export const ReviseAssessmentMutation = graphql(/* GraphQL */ `
  mutation ReviseAssessment($id: ID!, $text: String!) {
    reviseAssessment(id: $id, text: $text) {
      id
      state
      text
    }
  }
`)

export const ShowAssessmentMutation = graphql(/* GraphQL */ `
  mutation ShowAssessment($id: ID!) {
    showAssessment(id: $id) {
      id
      state
      commentUntil
    }
  }
`)

export const SignAssessmentMutation = graphql(/* GraphQL */ `
  mutation SignAssessment($id: ID!) {
    signAssessment(id: $id) {
      id
      state
    }
  }
`)

export const DispatchAssessmentMutation = graphql(/* GraphQL */ `
  mutation DispatchAssessment($id: ID!) {
    dispatchAssessment(id: $id) {
      id
      state
    }
  }
`)

export const AnswerQuestionMutation = graphql(/* GraphQL */ `
  mutation AnswerFeedbackQuestion($id: ID!, $answer: String!) {
    answerFeedbackQuestion(id: $id, answer: $answer) {
      id
      state
    }
  }
`)

export const CorrectAssessmentMutation = graphql(/* GraphQL */ `
  mutation CorrectAssessment($id: ID!, $reason: String!) {
    correctAssessment(id: $id, reason: $reason) {
      id
    }
  }
`)
