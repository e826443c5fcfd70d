import { graphql } from '../gql/gql.ts'

export const CoverageQuery = graphql(/* GraphQL */ `
  query TownCoverage($id: ID!) {
    surveyCampaign(id: $id) {
      id
      coverage {
        township
        sweep
        both
        seen
        estimate
        standardError
        missed
        low
        high
      }
      coverageBy {
        dimension
        strata {
          key
          name
          coverage {
            township
            sweep
            both
            seen
            estimate
            standardError
            missed
            low
            high
          }
        }
        total {
          township
          sweep
          both
          seen
          estimate
          standardError
          missed
          low
          high
        }
      }
    }
  }
`)

export const IssueTownshipsQuery = graphql(/* GraphQL */ `
  query TownIssueTownships {
    organizations(kinds: [TOWNSHIP]) {
      id
      name
      shortName
    }
  }
`)
