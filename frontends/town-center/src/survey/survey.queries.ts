import { graphql } from '../gql/gql.ts'

export const SurveyCampaignsQuery = graphql(/* GraphQL */ `
  query TownSurveyCampaigns {
    surveyCampaigns {
      id
      year
      state
      openedOn
      closedOn
    }
  }
`)

export const SurveyUnitsQuery = graphql(/* GraphQL */ `
  query TownSurveyUnits($id: ID!) {
    surveyCampaign(id: $id) {
      id
      units {
        channel
        kind
        name
        lines
        incomplete
      }
    }
    organizations(kinds: [TOWNSHIP, COMMUNITY, VILLAGE]) {
      id
      kind
      name
      shortName
    }
    townshipSurveys(campaignId: $id) {
      id
      townshipId
      nil
    }
  }
`)

export const SurveyResultsQuery = graphql(/* GraphQL */ `
  query TownSurveyResults($id: ID!) {
    surveyCampaign(id: $id) {
      id
      state
      closedOn
      results {
        kind
        rowKey
        columnKey
        lines
        people
      }
      coverage {
        township
        sweep
        both
        seen
        estimate
        low
        high
      }
    }
  }
`)

export const OpenSurveyCampaignMutation = graphql(/* GraphQL */ `
  mutation OpenSurveyCampaign($year: Int!) {
    openSurveyCampaign(year: $year) {
      id
      year
      state
      openedOn
      closedOn
    }
  }
`)

export const CloseSurveyCampaignMutation = graphql(/* GraphQL */ `
  mutation CloseSurveyCampaign($id: ID!) {
    closeSurveyCampaign(id: $id) {
      id
      state
      closedOn
    }
  }
`)

export const SurveyLinesQuery = graphql(/* GraphQL */ `
  query TownSurveyLines($filter: SurveyLineFilter!, $first: Int!, $after: String) {
    surveyLines(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        channel
        unitName
        state
        sheet
        row
        toldOn
        missing
        facts {
          name
          originTownship
          originBranch
          destination
          employer
          industry
          residence
          phones
        }
        problems {
          code
          column
        }
        link {
          memberId
          decision
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const SurveyLineQuery = graphql(/* GraphQL */ `
  query TownSurveyLine($id: ID!) {
    surveyLine(id: $id) {
      id
      link {
        memberId
        decision
      }
    }
  }
`)

export const SaveSurveyLineMutation = graphql(/* GraphQL */ `
  mutation SaveSurveyLine($input: SaveSurveyLineInput!) {
    saveSurveyLine(input: $input) {
      id
      missing
      link {
        memberId
        decision
      }
    }
  }
`)

export const CompleteSurveyLineMutation = graphql(/* GraphQL */ `
  mutation CompleteSurveyLine($input: CorrectSurveyLineInput!) {
    correctSurveyLine(input: $input) {
      id
      missing
    }
  }
`)
