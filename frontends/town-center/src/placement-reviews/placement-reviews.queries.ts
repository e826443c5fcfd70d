import { graphql } from '../gql/gql.ts'

export const PlacementReviewsQuery = graphql(/* GraphQL */ `
  query PlacementReviews($filter: PlacementReviewFilter, $first: Int!, $after: String) {
    placementReviews(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        cause
        state
        reason
        openedAt
        dueOn
        isOverdue
        saidRule
        saidManualReason
        closedAt
        answer
        branch {
          id
          name
        }
        saidBranch {
          id
          name
        }
        affiliation {
          id
          member {
            id
            name
          }
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const PlacementReviewQuery = graphql(/* GraphQL */ `
  query PlacementReview($id: ID!) {
    placementReview(id: $id) {
      id
      cause
      state
      kind
      reason
      openedAt
      openedBy
      dueOn
      isOverdue
      closedAt
      closedBy
      answer
      branch {
        id
        name
        dissolvingSince
      }
      saidBranch {
        id
        name
        kind
        mobileMembers
      }
      decision {
        ...DecisionParts
      }
      affiliation {
        id
        state
        kind
        branch {
          id
          name
        }
        member {
          id
          name
          facts {
            id
            fact
            source
            toldOn
          }
        }
        evaluation {
          result
          rule
          manualReason
          kind
          missingFacts
          warnings
          ruleSetVersion
          branch {
            id
            name
          }
          facts {
            ...PlacementFactParts
          }
          trace {
            order
            holds
            facts {
              fact
              value
            }
          }
          distances {
            branchId
            meters
            members
            branch {
              id
              name
            }
          }
          wouldChange {
            fact
            value
            result
            rule
            manualReason
            branch {
              id
              name
            }
          }
        }
      }
    }
  }
`)

export const KeepPlacementMutation = graphql(/* GraphQL */ `
  mutation KeepPlacement($id: ID!, $reason: String!) {
    keepPlacement(reviewId: $id, reason: $reason) {
      id
      state
      answer
      closedAt
    }
  }
`)

export const AskForReviewMutation = graphql(/* GraphQL */ `
  mutation AskForPlacementReview($id: ID!, $reason: String!) {
    askForPlacementReview(affiliationId: $id, reason: $reason) {
      id
      state
    }
  }
`)
