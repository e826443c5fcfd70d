import { graphql } from '../gql/gql.ts'

export const ReceptionDaysQuery = graphql(/* GraphQL */ `
  query ReceptionDays($from: LocalDate, $until: LocalDate, $first: Int!, $after: String) {
    receptionDays(from: $from, until: $until, first: $first, after: $after) {
      nodes {
        ...ReceptionDayParts
      }
      endCursor
      hasNextPage
    }
  }
`)

export const ReceptionDayParts = graphql(/* GraphQL */ `
  fragment ReceptionDayParts on ReceptionDay {
    id
    regularOn
    heldOn
    startsAt
    endsAt
    place
    state
    reason
    calendarUnknown
    dutySubject
    alarm
    visitCount
  }
`)

export const ReceptionDayQuery = graphql(/* GraphQL */ `
  query ReceptionDay($id: ID!) {
    receptionDay(id: $id) {
      ...ReceptionDayParts
      publishedOn
      notices {
        id
        kind
        fromDay
        toDay
        reason
        issuedAt
      }
    }
  }
`)

export const ReceptionVisitsQuery = graphql(/* GraphQL */ `
  query ReceptionVisits($dayId: ID!, $first: Int!, $after: String) {
    receptionVisits(dayId: $dayId, first: $first, after: $after) {
      nodes {
        id
        arrivedAt
        receivedBy
        matter
        said
        answer
        caseId
        member {
          id
          name
        }
        issueCase {
          id
          number
          state
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const DutyCandidatesQuery = graphql(/* GraphQL */ `
  query DutyCandidates {
    dutyCandidates {
      subject
      duties
    }
  }
`)

export const PlanReceptionDaysMutation = graphql(/* GraphQL */ `
  mutation PlanReceptionDays($input: PlanReceptionDaysInput!) {
    planReceptionDays(input: $input) {
      id
      heldOn
      state
    }
  }
`)

export const MoveReceptionDayMutation = graphql(/* GraphQL */ `
  mutation MoveReceptionDay($id: ID!, $toDay: LocalDate!, $reason: String!) {
    moveReceptionDay(id: $id, toDay: $toDay, reason: $reason) {
      ...ReceptionDayParts
    }
  }
`)

export const CancelReceptionDayMutation = graphql(/* GraphQL */ `
  mutation CancelReceptionDay($id: ID!, $reason: String!) {
    cancelReceptionDay(id: $id, reason: $reason) {
      ...ReceptionDayParts
    }
  }
`)

export const HoldReceptionDayMutation = graphql(/* GraphQL */ `
  mutation HoldReceptionDay($id: ID!) {
    holdReceptionDay(id: $id) {
      ...ReceptionDayParts
    }
  }
`)

export const AssignReceptionDutyMutation = graphql(/* GraphQL */ `
  mutation AssignReceptionDuty($id: ID!, $subject: ID!) {
    assignReceptionDuty(id: $id, subject: $subject) {
      ...ReceptionDayParts
    }
  }
`)

export const RotateReceptionDutiesMutation = graphql(/* GraphQL */ `
  mutation RotateReceptionDuties($until: LocalDate!) {
    rotateReceptionDuties(until: $until) {
      ...ReceptionDayParts
    }
  }
`)

export const RegisterVisitMutation = graphql(/* GraphQL */ `
  mutation RegisterVisit($input: RegisterReceptionVisitInput!) {
    registerReceptionVisit(input: $input) {
      id
      caseId
      issueCase {
        id
        number
      }
    }
  }
`)
