import { graphql } from '../gql/gql.ts'

/** One document for each part of the system, so that one which is down takes only its own card. */
export const TownshipRegistryWorkQuery = graphql(/* GraphQL */ `
  query TownshipRegistryWork {
    registryWork {
      kind
      count
      oldest
    }
  }
`)

export const TownshipFeedbackWorkQuery = graphql(/* GraphQL */ `
  query TownshipFeedbackWork {
    feedbackWork {
      kind
      count
      dueOn
    }
  }
`)

export const TownshipBranchTasksQuery = graphql(/* GraphQL */ `
  query TownshipBranchTasks {
    branchTasks {
      act
      count
      oldestAt
    }
  }
`)

export const TownshipFiguresQuery = graphql(/* GraphQL */ `
  query TownshipFigures {
    registerFigures {
      members
      registered
      placed
      byStage {
        key
        count
      }
      byBranch {
        id
        name
        count
      }
      letters {
        key
        count
      }
    }
  }
`)

export const TownshipFeedbackFiguresQuery = graphql(/* GraphQL */ `
  query TownshipFeedbackFigures {
    feedbackFigures {
      dispatched
      acknowledged
      askedBack
      overdue
    }
  }
`)
