import { graphql } from '../gql/gql.ts'

export const EducationPlanQuery = graphql(/* GraphQL */ `
  query EducationPlan($branchId: ID!, $period: String!) {
    educationSessions(branchId: $branchId, period: $period) {
      id
      month
      topic
      form
      speaker
      forWhom
      state
      heldOn
      record
      cancelReason
      leftOut {
        reason
        member {
          id
          name
        }
      }
      participants {
        id
      }
    }
    educationFigures(branchId: $branchId, period: $period) {
      planned
      held
      members
      without
    }
  }
`)

export const WithoutEducationQuery = graphql(/* GraphQL */ `
  query WithoutEducation($branchId: ID!, $period: String!, $first: Int!, $after: String) {
    membersWithoutEducation(branchId: $branchId, period: $period, first: $first, after: $after) {
      nodes {
        memberId
        placedOn
        member {
          id
          name
          registerNo
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const EducationSessionQuery = graphql(/* GraphQL */ `
  query EducationSessionPage($id: ID!) {
    educationSession(id: $id) {
      id
      period
      month
      topic
      form
      speaker
      forWhom
      state
      heldOn
      record
      recordedAt
      cancelReason
      activity {
        id
        title
        startsAt
      }
      leftOut {
        reason
        member {
          id
          name
          registerNo
        }
      }
      participants {
        id
        name
        registerNo
      }
    }
  }
`)

/** Activities that education can have been held at. */
export const ClosedActivitiesQuery = graphql(/* GraphQL */ `
  query ClosedActivities($branchId: ID!) {
    activities(branchId: $branchId, first: 100) {
      nodes {
        id
        title
        startsAt
        state
      }
    }
  }
`)

export const PlanEducationMutation = graphql(/* GraphQL */ `
  mutation PlanEducation($branchId: ID!, $period: String!, $input: EducationPlanInput!) {
    planEducation(branchId: $branchId, period: $period, input: $input) {
      id
    }
  }
`)

export const ChangeEducationMutation = graphql(/* GraphQL */ `
  mutation ChangeEducation($id: ID!, $input: EducationPlanInput!) {
    changeEducation(id: $id, input: $input) {
      id
    }
  }
`)

export const CancelEducationMutation = graphql(/* GraphQL */ `
  mutation CancelEducation($id: ID!, $reason: String!) {
    cancelEducation(id: $id, reason: $reason) {
      id
      state
    }
  }
`)

export const CopyEducationPlanMutation = graphql(/* GraphQL */ `
  mutation CopyEducationPlan($branchId: ID!, $period: String!) {
    copyEducationPlan(branchId: $branchId, period: $period) {
      id
    }
  }
`)

export const RecordEducationMutation = graphql(/* GraphQL */ `
  mutation RecordEducation($id: ID!, $input: EducationRecordInput!) {
    recordEducation(id: $id, input: $input) {
      id
      state
    }
  }
`)
