import { graphql } from '../gql/gql.ts'

export const CalendarFeedQuery = graphql(/* GraphQL */ `
  query CalendarFeed($branchId: ID) {
    calendarFeed(branchId: $branchId) {
      id
      madeAt
      lastFetchedAt
    }
  }
`)

export const OpenCalendarFeedMutation = graphql(/* GraphQL */ `
  mutation OpenCalendarFeed($branchId: ID) {
    openCalendarFeed(branchId: $branchId) {
      id
      path
    }
  }
`)

export const WithdrawCalendarFeedMutation = graphql(/* GraphQL */ `
  mutation WithdrawCalendarFeed($id: ID!) {
    withdrawCalendarFeed(id: $id) {
      id
      withdrawnAt
    }
  }
`)
