import { graphql } from '../gql/gql.ts'

export const BranchTasksQuery = graphql(/* GraphQL */ `
  query BranchTasks {
    branchTasks {
      act
      branchId
      count
      oldestAt
    }
  }
`)

export const BranchFeedbackWorkQuery = graphql(/* GraphQL */ `
  query BranchFeedbackWork {
    feedbackWork {
      kind
      count
      dueOn
    }
  }
`)

export const BranchServiceWorkQuery = graphql(/* GraphQL */ `
  query BranchServiceWork {
    serviceWork {
      kind
      count
      dueOn
    }
  }
`)

export const BranchStandingQuery = graphql(/* GraphQL */ `
  query BranchStanding($id: ID!) {
    hostBranch(id: $id) {
      id
      name
      kind
      mobileMembers
      ownFullMembers
      ownProbationaryMembers
      warnings
      guidanceNotes {
        id
        text
        writtenAt
        acknowledgedAt
      }
    }
  }
`)

export const BranchFeedbackRateQuery = graphql(/* GraphQL */ `
  query BranchFeedbackRate($id: ID!) {
    hostBranch(id: $id) {
      id
      feedbackRate {
        dispatched
        acknowledged
        rate
      }
    }
  }
`)

export const BranchSecretaryQuery = graphql(/* GraphQL */ `
  query BranchSecretary($id: ID!) {
    organization(id: $id) {
      id
      officeHolders {
        id
        role
        holderName
      }
    }
  }
`)

export const NewMembersQuery = graphql(/* GraphQL */ `
  query NewMembers($branchId: ID!) {
    affiliations(filter: { branchId: $branchId, states: [PLACED] }, first: 20) {
      nodes {
        id
        state
        placedOn
        welcomeDueOn
        welcomeOverdue
        member {
          id
          name
        }
        originTownship {
          id
          name
        }
      }
    }
  }
`)

export const AcknowledgeGuidanceMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeGuidance($id: ID!) {
    acknowledgeGuidanceNote(id: $id) {
      id
      acknowledgedAt
    }
  }
`)
