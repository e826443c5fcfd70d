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
        facts {
          employmentStable
          residenceStable
          workUnit {
            id
            name
          }
          residenceArea {
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
