import { graphql } from '../gql/gql.ts'

export const BranchCasesQuery = graphql(/* GraphQL */ `
  query BranchCases($open: Boolean!, $first: Int!, $after: String) {
    issueCases(filter: { open: $open }, first: $first, after: $after) {
      nodes {
        id
        number
        title
        category
        state
        dueOn
        dueEstimated
        workingDaysLeft
        overdue
        openedOn
        closedAt
        member {
          id
          name
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const BranchCaseQuery = graphql(/* GraphQL */ `
  query BranchCase($id: ID!) {
    issueCase(id: $id) {
      id
      number
      title
      description
      category
      source
      state
      openedAt
      dueOn
      dueEstimated
      workingDaysLeft
      overdue
      waitingFor
      plan
      result
      resultReportedAt
      reopened
      member {
        id
        name
      }
      office {
        id
        name
      }
      steps {
        id
        kind
        fromState
        toState
        at
        channel
        note
      }
    }
  }
`)

export const RaiseBranchCaseMutation = graphql(/* GraphQL */ `
  mutation RaiseBranchCase($input: RaiseCaseInput!) {
    raiseCase(input: $input) {
      id
      number
      state
    }
  }
`)
