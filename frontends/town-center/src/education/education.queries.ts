import { graphql } from '../gql/gql.ts'

export const EducationOverviewQuery = graphql(/* GraphQL */ `
  query EducationOverview($period: String) {
    educationOverview(period: $period) {
      period
      branches {
        branch {
          id
          name
          kind
        }
        figures {
          planned
          held
          members
          without
        }
      }
    }
  }
`)
