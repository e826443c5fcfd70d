import { graphql } from '../gql/gql.ts'

export const DispatchListQuery = graphql(/* GraphQL */ `
  query DispatchList($filter: FeedbackDispatchFilter, $first: Int!, $after: String) {
    feedbackDispatches(filter: $filter, first: $first, after: $after) {
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
          shortName
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const DispatchQuery = graphql(/* GraphQL */ `
  query Dispatch($id: ID!) {
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
        originCommittee
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
        state
        text
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
      }
    }
  }
`)

export const FeedbackRatesQuery = graphql(/* GraphQL */ `
  query TownFeedbackRates {
    feedbackRates {
      branch {
        id
        name
        kind
      }
      dispatched
      acknowledged
      askedBack
      overdue
      rate
      medianDays
    }
  }
`)

export const RecordOutsideAcknowledgementMutation = graphql(/* GraphQL */ `
  mutation RecordOutsideAcknowledgement($id: ID!, $note: String!) {
    recordOutsideAcknowledgement(id: $id, note: $note) {
      id
      state
      acknowledgedAt
      note
    }
  }
`)
