import { graphql } from '../gql/gql.ts'

export const MyCasesQuery = graphql(/* GraphQL */ `
  query MyCases($open: Boolean!, $first: Int!, $after: String) {
    issueCases(filter: { open: $open }, first: $first, after: $after) {
      nodes {
        id
        number
        title
        category
        state
        level
        news
        openedOn
        dueOn
        dueEstimated
        workingDaysLeft
        waitingFor
      }
      endCursor
      hasNextPage
    }
  }
`)

export const MyCaseQuery = graphql(/* GraphQL */ `
  query MyCase($id: ID!) {
    issueCase(id: $id) {
      id
      number
      title
      description
      category
      state
      level
      passedOnOn
      news
      branch {
        id
        name
      }
      openedAt
      dueOn
      dueEstimated
      workingDaysLeft
      waitingFor
      plan
      result
      resultReportedAt
      silenceEndsOn
      office {
        id
        name
      }
      acts {
        act
        refusal
      }
      steps {
        id
        kind
        fromState
        toState
        at
        note
      }
    }
  }
`)

export const RaiseMyCaseMutation = graphql(/* GraphQL */ `
  mutation RaiseMyCase($input: RaiseCaseInput!) {
    raiseCase(input: $input) {
      id
      number
    }
  }
`)

export const MyCaseBranchQuery = graphql(/* GraphQL */ `
  query MyCaseBranch {
    myAffiliation {
      id
      state
      branch {
        id
        name
      }
    }
  }
`)

export const ReadCaseNewsMutation = graphql(/* GraphQL */ `
  mutation ReadCaseNews($id: ID!) {
    readCaseNews(id: $id) {
      id
      news
    }
  }
`)

export const PassOnMyCaseMutation = graphql(/* GraphQL */ `
  mutation PassOnMyCase($id: ID!, $reason: String!) {
    passOnCase(id: $id, reason: $reason) {
      id
      state
      level
    }
  }
`)

export const ConfirmMyCaseMutation = graphql(/* GraphQL */ `
  mutation ConfirmMyCase($id: ID!, $note: String) {
    confirmCase(id: $id, note: $note) {
      id
      state
    }
  }
`)

export const ReopenMyCaseMutation = graphql(/* GraphQL */ `
  mutation ReopenMyCase($id: ID!, $reason: String!) {
    reopenCase(id: $id, reason: $reason) {
      id
      state
    }
  }
`)
