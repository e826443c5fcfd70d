import { graphql } from '../gql/gql.ts'

export const OriginArchivesQuery = graphql(/* GraphQL */ `
  query OriginArchives($filter: OriginArchiveFilter!, $first: Int!, $after: String) {
    originArchives(filter: $filter, first: $first, after: $after) {
      total
      nodes {
        id
        number
        year
        archivedOn
        line {
          ...OwnLineFields
        }
        member {
          id
          stage
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const OriginArchiveQuery = graphql(/* GraphQL */ `
  query OriginArchive($id: ID!) {
    originArchive(id: $id) {
      id
      number
      year
      archivedOn
      line {
        ...OwnLineFields
        history {
          id
          step
          reason
          takenByName
          takenAt
        }
        earlierVersions {
          ...OwnLineFields
        }
      }
      notice {
        id
        obtainedOn
        givenOn
        givenWay
      }
      member {
        id
        name
        stage
        registerNo
      }
      events {
        id
        kind
        happenedOn
      }
    }
  }
`)
