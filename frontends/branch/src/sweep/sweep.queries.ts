import { graphql } from '../gql/gql.ts'

export const MySweepTasksQuery = graphql(/* GraphQL */ `
  query BranchMySweepTasks {
    mySweepTasks {
      id
      year
      campaignState
      state
      dueOn
      overdue
      returnedOn
      unit {
        id
        shortName
      }
    }
  }
`)
