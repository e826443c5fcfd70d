import { graphql } from '../gql/gql.ts'

export const RuleSetsQuery = graphql(/* GraphQL */ `
  query PlacementRuleSets {
    placementRuleSets {
      version
      effectiveFrom
      publishedAt
      settings {
        unstable
        tradeBeforeUnit
        soleTraderEmployeesInCommunity
        branchLimit
        branchMinimum
      }
    }
  }
`)

export const PublishRuleSetMutation = graphql(/* GraphQL */ `
  mutation PublishPlacementRuleSet($input: PublishPlacementRuleSetInput!) {
    publishPlacementRuleSet(input: $input) {
      version
      effectiveFrom
    }
  }
`)

export const ReplayQuery = graphql(/* GraphQL */ `
  query PlacementReplay($input: PlacementReplayInput!, $first: Int!, $after: String) {
    placementReplay(input: $input) {
      decisions
      rebuilt
      changed
      moved
      sums {
        count
        before {
          rule
          manualReason
        }
        after {
          rule
          manualReason
        }
      }
      changes(first: $first, after: $after) {
        nodes {
          id
          affiliationId
          proposedAt
          ruleSetVersion
          member {
            id
            name
          }
          before {
            rule
            manualReason
            branch {
              id
              name
            }
          }
          after {
            rule
            manualReason
            branch {
              id
              name
            }
          }
        }
        endCursor
        hasNextPage
      }
    }
  }
`)
