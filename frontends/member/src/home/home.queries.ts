import { graphql } from '../gql/gql.ts'

export const MyTasksQuery = graphql(/* GraphQL */ `
  query MyTasks {
    branchTasks {
      act
      count
      oldestAt
      branchId
    }
  }
`)

export const MyFeedbackWorkQuery = graphql(/* GraphQL */ `
  query MyFeedbackWork {
    feedbackWork {
      kind
      count
      dueOn
    }
  }
`)

export const MyServiceWorkQuery = graphql(/* GraphQL */ `
  query MyServiceWork {
    serviceWork {
      kind
      count
      dueOn
    }
  }
`)

export const MyBranchQuery = graphql(/* GraphQL */ `
  query MyBranch {
    myAffiliation {
      id
      state
      placedOn
      branch {
        id
        name
      }
    }
  }
`)

/** Who is to be called there; known to registry alone. */
export const BranchOfficeQuery = graphql(/* GraphQL */ `
  query MyBranchOffice($id: ID!) {
    organization(id: $id) {
      id
      name
      address
      phone
      officeHolders {
        id
        role
        holderName
        phone
        untilOn
      }
    }
  }
`)

export const NextActivityQuery = graphql(/* GraphQL */ `
  query MyNextActivity {
    myActivities(coming: true, first: 1) {
      nodes {
        id
        kind
        title
        place
        startsAt
        myInvitation {
          activityId
          memberId
          answer
          leaveState
        }
      }
    }
  }
`)

export const CenterOfficeQuery = graphql(/* GraphQL */ `
  query MyCenterOffice {
    centerOffice {
      id
      address
      hours
      phone
    }
  }
`)
