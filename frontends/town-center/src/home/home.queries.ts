import { graphql } from '../gql/gql.ts'

export const TownWorkQuery = graphql(/* GraphQL */ `
  query TownWork($center: Boolean!) {
    registryWork @include(if: $center) {
      kind
      count
      oldest
    }
    branchTasks {
      act
      branchId
      count
      oldestAt
      dueOn
      branch {
        id
        name
      }
    }
    serviceWork {
      kind
      count
      dueOn
    }
    feedbackWork {
      kind
      count
      dueOn
    }
  }
`)

export const TownDashboardQuery = graphql(/* GraphQL */ `
  query TownDashboard {
    registerFigures {
      members
      registered
      placed
      outOfCounty
      byStage {
        key
        count
      }
      bySection {
        key
        count
      }
      byAgeBand {
        key
        count
      }
      byTownship {
        id
        name
        count
      }
      letters {
        key
        count
      }
      flows {
        townshipId
        townshipName
        branchId
        branchName
        count
      }
    }
    placementFigures {
      inBranch
      waiting
      overdue
      activities
      invitations
      attended
      notebookEntries
      notebookConfirmed
      byRule {
        rule
        count
      }
      byBranchKind {
        kind
        branches
        members
      }
    }
    serviceFigures {
      casesOpened
      casesOpen
      casesOverdue
      casesConfirmed
      casesClosedWithoutConfirmation
      medianDaysToFeedback
      reported
      reportedInTime
      receptionDaysDue
      receptionDaysHeld
      receptionVisits
    }
    feedbackFigures {
      period
      placed
      assessed
      inWork
      signed
      dispatched
      acknowledged
      askedBack
      overdue
      escalated
      rate
      medianDaysToAcknowledgement
    }
  }
`)
