import { graphql } from '../gql/gql.ts'

export const TownshipFeedbackQuery = graphql(/* GraphQL */ `
  query TownshipFeedback($states: [FeedbackState!], $first: Int!, $after: String) {
    feedbackDispatches(filter: { states: $states }, first: $first, after: $after) {
      nodes {
        id
        state
        dispatchedOn
        dueOn
        dueEstimated
        overdue
        escalatedAt
        acknowledgedAt
        member {
          id
          name
        }
        branch {
          id
          name
        }
        originTownship {
          id
        }
        assessment {
          id
          kind
          period
          version
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const TownshipDispatchQuery = graphql(/* GraphQL */ `
  query TownshipDispatch($id: ID!) {
    feedbackDispatch(id: $id) {
      id
      state
      dispatchedAt
      dueOn
      dueEstimated
      overdue
      escalatedAt
      acknowledgedAt
      note
      member {
        id
        name
      }
      branch {
        id
        name
      }
      originTownship {
        id
        name
      }
      questions {
        id
        question
        askedAt
        answer
        answeredAt
      }
      assessment {
        id
        kind
        period
        fromDay
        untilDay
        version
        correctionReason
        state
        text
        memberComment
        commentedAt
        signedAt
        contentHash
        originBranch {
          id
          name
        }
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
        acts {
          act
          refusal
        }
      }
    }
  }
`)

export const AcknowledgeFeedbackMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeFeedback($id: ID!, $note: String) {
    acknowledgeFeedback(id: $id, note: $note) {
      id
      state
    }
  }
`)

export const AskBackMutation = graphql(/* GraphQL */ `
  mutation AskBackFeedback($id: ID!, $question: String!) {
    askBackFeedback(id: $id, question: $question) {
      id
      state
    }
  }
`)
