import { graphql } from '../gql/gql.ts'

export const SweepTaskQuery = graphql(/* GraphQL */ `
  query SweepTask($id: ID!) {
    sweepTask(id: $id) {
      id
      year
      campaignState
      state
      dueOn
      overdue
      returnedOn
      onBehalf
      lines
      incomplete
      remindedOn
      reminder
      unit {
        id
        kind
        name
      }
      uploads {
        id
        state
        fileName
        createdAt
        rows
        kept
        excluded
        unchanged
      }
    }
  }
`)

export const SweepLinesQuery = graphql(/* GraphQL */ `
  query SweepLines($taskId: ID!, $first: Int!, $after: String) {
    sweepLines(taskId: $taskId, first: $first, after: $after) {
      nodes {
        id
        toldOn
        missing
        facts {
          name
          sex
          originTownship
          industry
          employer
          residence
          phones
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const ReportSweepLineMutation = graphql(/* GraphQL */ `
  mutation ReportSweepLine($input: ReportSweepLineInput!) {
    reportSweepLine(input: $input) {
      id
      missing
    }
  }
`)

export const FinishSweepTaskMutation = graphql(/* GraphQL */ `
  mutation FinishSweepTask($id: ID!) {
    finishSweepTask(id: $id) {
      id
      state
      returnedOn
      onBehalf
    }
  }
`)

export const ReturnSweepNilMutation = graphql(/* GraphQL */ `
  mutation ReturnSweepNil($id: ID!) {
    returnSweepNil(id: $id) {
      id
      state
      returnedOn
      onBehalf
    }
  }
`)

export const WithdrawSweepReturnMutation = graphql(/* GraphQL */ `
  mutation WithdrawSweepReturn($id: ID!) {
    withdrawSweepReturn(id: $id) {
      id
      state
      returnedOn
      onBehalf
    }
  }
`)

export const WithdrawSweepLineMutation = graphql(/* GraphQL */ `
  mutation WithdrawSweepLine($id: ID!) {
    withdrawSweepLine(id: $id) {
      id
      state
      lines
    }
  }
`)

export const UndoSweepUploadMutation = graphql(/* GraphQL */ `
  mutation UndoSweepUpload($id: ID!) {
    undoSweepUpload(id: $id) {
      id
      state
      lines
    }
  }
`)
