import { graphql } from '../gql/gql.ts'

export const MyAssessmentsQuery = graphql(/* GraphQL */ `
  query MyAssessments($first: Int!, $after: String) {
    performanceAssessments(first: $first, after: $after) {
      nodes {
        id
        kind
        period
        version
        state
        superseded
        commentUntil
        branch {
          id
          name
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MyAssessmentQuery = graphql(/* GraphQL */ `
  query MyAssessment($id: ID!) {
    performanceAssessment(id: $id) {
      id
      kind
      period
      version
      correctionReason
      state
      text
      commentUntil
      memberComment
      commentedAt
      signedAt
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
      branch {
        id
        name
      }
      originTownship {
        id
        name
      }
      acts {
        act
        refusal
      }
      dispatch {
        id
        state
        dispatchedOn
        acknowledgedAt
      }
    }
  }
`)

export const CommentAssessmentMutation = graphql(/* GraphQL */ `
  mutation CommentMyAssessment($id: ID!, $comment: String) {
    commentAssessment(id: $id, comment: $comment) {
      id
      state
    }
  }
`)
