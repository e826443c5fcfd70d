import { graphql } from '../gql/gql.ts'

export const MyWorkQuery = graphql(/* GraphQL */ `
  query MyWork($states: [WorkState!], $first: Int!, $after: String) {
    myWork(states: $states, first: $first, after: $after) {
      nodes {
        id
        state
        content
        fromOn
        untilOn
        reportedAt
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MyWorkPageQuery = graphql(/* GraphQL */ `
  query MyWorkPage($id: ID!) {
    workAssignment(id: $id) {
      id
      state
      content
      place
      fromOn
      untilOn
      whySuitable
      skills
      answerReason
      report
      reportedAt
      result
      doneOn
      endReason
      branch {
        id
        name
      }
      notebookEntry {
        id
      }
    }
  }
`)

export const AnswerWorkMutation = graphql(/* GraphQL */ `
  mutation AnswerMyWork($id: ID!, $accepts: Boolean!, $reason: String) {
    answerWork(id: $id, accepts: $accepts, reason: $reason) {
      id
      state
      answerReason
    }
  }
`)

export const ReportWorkMutation = graphql(/* GraphQL */ `
  mutation ReportMyWork($id: ID!, $report: String!) {
    reportWork(id: $id, report: $report) {
      id
      report
      reportedAt
    }
  }
`)
