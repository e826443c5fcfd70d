import { graphql } from '../gql/gql.ts'

export const MyPlacementQuery = graphql(/* GraphQL */ `
  query MyPlacement {
    myAffiliation {
      id
      state
      kind
      introducedOn
      checkedInOn
      placedOn
      endedOn
      placementDueOn
      branch {
        id
        name
      }
      decision {
        id
        rule
        result
        manualReason
        objection
        objectedAt
        overrideReason
        confirmedAt
        proposedAt
        proposedBranch {
          id
          name
        }
        branch {
          id
          name
        }
        ruleSetVersion
        facts {
          workUnit {
            id
            name
          }
          residenceArea {
            id
            name
          }
        }
        trace {
          facts {
            fact
            value
          }
        }
        wouldChange {
          fact
          value
          rule
          branch {
            id
            name
          }
        }
        distances {
          branchId
          meters
          branch {
            id
            name
          }
        }
      }
      decisions {
        id
        objection
        objectedAt
        objectionDueOn
        objectionAnswer
        answeredAt
        proposedBranch {
          id
          name
        }
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
    }
  }
`)

export const ObjectMutation = graphql(/* GraphQL */ `
  mutation ObjectToMyPlacement($affiliationId: ID!, $text: String!) {
    objectToPlacement(affiliationId: $affiliationId, text: $text) {
      id
      state
    }
  }
`)

export const AskForMyReviewMutation = graphql(/* GraphQL */ `
  mutation AskForMyPlacementReview($affiliationId: ID!, $reason: String!) {
    askForPlacementReview(affiliationId: $affiliationId, reason: $reason) {
      id
      state
    }
  }
`)
