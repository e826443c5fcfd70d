import { graphql } from '../gql/gql.ts'

export const ServiceCenterQuery = graphql(/* GraphQL */ `
  query ServiceCenter {
    townServiceCenter {
      id
      name
    }
    centerOffice {
      id
      address
      hours
      phone
    }
    nextReceptionDay {
      id
      heldOn
      startsAt
      endsAt
      place
    }
  }
`)
