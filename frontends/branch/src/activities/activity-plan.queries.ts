import { graphql } from '../gql/gql.ts'

export const BranchVenuesQuery = graphql(/* GraphQL */ `
  query BranchVenues($branchId: ID!) {
    branchVenues(branchId: $branchId) {
      id
      name
      address
      seats
      stepFree
    }
  }
`)

export const VenueClashesQuery = graphql(/* GraphQL */ `
  query VenueClashes($venueId: ID!, $startsAt: [DateTimeISO!]!, $minutes: Int!) {
    venueClashes(venueId: $venueId, startsAt: $startsAt, minutes: $minutes) {
      id
      title
      startsAt
    }
  }
`)

export const AddVenueMutation = graphql(/* GraphQL */ `
  mutation AddBranchVenue($branchId: ID!, $input: BranchVenueInput!) {
    addBranchVenue(branchId: $branchId, input: $input) {
      id
    }
  }
`)

export const ReviseVenueMutation = graphql(/* GraphQL */ `
  mutation ReviseBranchVenue($id: ID!, $input: BranchVenueInput!) {
    reviseBranchVenue(id: $id, input: $input) {
      id
      name
      address
      seats
      stepFree
    }
  }
`)

export const RetireVenueMutation = graphql(/* GraphQL */ `
  mutation RetireBranchVenue($id: ID!) {
    retireBranchVenue(id: $id) {
      id
    }
  }
`)

export const PlanSeriesMutation = graphql(/* GraphQL */ `
  mutation PlanActivitySeries($input: PlanActivityInput!, $rhythm: SeriesRhythm!, $untilOn: LocalDate!) {
    planActivitySeries(input: $input, rhythm: $rhythm, untilOn: $untilOn) {
      id
      activities {
        id
      }
    }
  }
`)

export const ActivityRhythmQuery = graphql(/* GraphQL */ `
  query BranchActivityRhythm($branchId: ID!) {
    activityRhythm(branchId: $branchId) {
      kind
      period
      periodUntil
      held
      periodsBegun
      heldInPeriod
      plannedInPeriod
    }
  }
`)

export const PaperSheetQuery = graphql(/* GraphQL */ `
  query ScannedPaperSheet($code: String!) {
    paperSheet(code: $code) {
      number
      memberId
      printedAt
      enteredAt
      activity {
        id
        title
      }
    }
  }
`)

export const PrintSheetMutation = graphql(/* GraphQL */ `
  mutation PrintAttendanceSheet($activityId: ID!) {
    printAttendanceSheet(activityId: $activityId) {
      number
      printedAt
    }
  }
`)

export const PrintNotebookSheetsMutation = graphql(/* GraphQL */ `
  mutation PrintNotebookSheets($activityId: ID!) {
    printNotebookSheets(activityId: $activityId) {
      number
      memberId
    }
  }
`)
