import { graphql } from '../gql/gql.ts'

export const ManagementNetworkQuery = graphql(/* GraphQL */ `
  query ManagementNetwork {
    managementNetwork {
      role
      organization {
        id
        name
      }
      center {
        id
        name
        phone
        address
      }
    }
  }
`)

export const DutyWorkQuery = graphql(/* GraphQL */ `
  query DutyWork {
    registerDuties {
      silentBefore
      silenceDays
      evidence {
        duty
        townshipId
        work
        count
        lastOn
      }
    }
    placementDuties {
      duty
      townshipId
      work
      count
      lastOn
    }
    serviceDuties {
      duty
      townshipId
      work
      count
      lastOn
    }
    feedbackDuties {
      duty
      townshipId
      work
      count
      lastOn
    }
  }
`)
