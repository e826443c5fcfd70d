import { graphql } from '../gql/gql.ts'

export const BranchWorkQuery = graphql(/* GraphQL */ `
  query BranchWork($branchId: ID!, $states: [WorkState!], $first: Int!, $after: String) {
    workAssignments(branchId: $branchId, states: $states, first: $first, after: $after) {
      nodes {
        id
        state
        content
        fromOn
        untilOn
        skills
        isOverdue
        reportedAt
        declineNotedAt
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

export const BranchWorkPageQuery = graphql(/* GraphQL */ `
  query BranchWorkPage($id: ID!) {
    workAssignment(id: $id) {
      id
      state
      content
      place
      fromOn
      untilOn
      whySuitable
      skills
      proposedAt
      answeredAt
      answerReason
      declineNotedAt
      report
      reportedAt
      result
      doneOn
      endReason
      isOverdue
      member {
        id
        name
        registerNo
      }
      steps {
        fromState
        toState
        at
        reason
      }
      notebookEntry {
        id
        confirmedAt
      }
    }
  }
`)

/** The member's recorded skills; known to registry alone. */
export const MemberSkillsQuery = graphql(/* GraphQL */ `
  query MemberSkills($id: ID!) {
    member(id: $id) {
      id
      skills
    }
  }
`)

export const AssignWorkMutation = graphql(/* GraphQL */ `
  mutation AssignWork($input: AssignWorkInput!) {
    assignWork(input: $input) {
      id
    }
  }
`)

export const WithdrawWorkMutation = graphql(/* GraphQL */ `
  mutation WithdrawWork($id: ID!, $reason: String!) {
    withdrawWork(id: $id, reason: $reason) {
      id
      state
    }
  }
`)

export const NoteDeclinedWorkMutation = graphql(/* GraphQL */ `
  mutation NoteDeclinedWork($id: ID!) {
    noteDeclinedWork(id: $id) {
      id
      declineNotedAt
    }
  }
`)

export const CompleteWorkMutation = graphql(/* GraphQL */ `
  mutation CompleteWork($id: ID!, $result: String!, $doneOn: LocalDate) {
    completeWork(id: $id, result: $result, doneOn: $doneOn) {
      id
      state
    }
  }
`)

export const EndWorkMutation = graphql(/* GraphQL */ `
  mutation EndWork($id: ID!, $reason: String!) {
    endWork(id: $id, reason: $reason) {
      id
      state
    }
  }
`)
