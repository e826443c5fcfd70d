import { graphql } from '../gql/gql.ts'

export const TownshipSurveysQuery = graphql(/* GraphQL */ `
  query TownTownshipSurveys($campaignId: ID!) {
    townshipSurveys(campaignId: $campaignId) {
      id
      townshipId
      state
      campaignState
      nil
      dueOn
      overdue
      township {
        id
        name
        shortName
      }
      figures {
        branches
        returned
        nil
        missing
        lines
        submitted
        queried
        acknowledged
      }
    }
  }
`)

export const TownshipBranchesQuery = graphql(/* GraphQL */ `
  query TownTownshipBranches($campaignId: ID!, $townshipId: ID!) {
    townshipSurvey(campaignId: $campaignId, townshipId: $townshipId) {
      id
      branches {
        branchId
        state
        lines
        queried
        branch {
          id
          name
          phone
        }
        nilReturns {
          id
          toldBy
          toldOn
          withdrawnAt
        }
      }
    }
  }
`)

export const ReopenTownshipSurveyMutation = graphql(/* GraphQL */ `
  mutation ReopenTownshipSurvey($id: ID!) {
    reopenTownshipSurvey(id: $id) {
      id
      state
    }
  }
`)

export const HandoverLinesQuery = graphql(/* GraphQL */ `
  query TownHandoverLines($filter: SurveyLineFilter!, $first: Int!, $after: String) {
    surveyLines(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        unitName
        state
        missing
        query
        toldOn
        originBranch {
          id
          name
        }
        facts {
          name
          destination
          industry
          employer
          residence
          phones
        }
        history {
          id
          step
          reason
        }
        link {
          memberId
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const AcknowledgeLinesMutation = graphql(/* GraphQL */ `
  mutation AcknowledgeLines($input: AcknowledgeLinesInput!) {
    acknowledgeSurveyLines(input: $input) {
      id
      state
    }
  }
`)

export const QueryLinesMutation = graphql(/* GraphQL */ `
  mutation QueryLines($lineIds: [ID!]!, $reason: String!) {
    querySurveyLines(lineIds: $lineIds, reason: $reason) {
      id
      state
    }
  }
`)

export const MarkNotMobileMutation = graphql(/* GraphQL */ `
  mutation MarkLineNotMobile($lineId: ID!, $reason: String!) {
    markLineNotMobile(lineId: $lineId, reason: $reason) {
      id
      state
    }
  }
`)

export const ExtraSurveyFieldsQuery = graphql(/* GraphQL */ `
  query TownExtraFields {
    extraSurveyFields {
      id
      label
      addedOn
    }
  }
`)

export const AddExtraFieldMutation = graphql(/* GraphQL */ `
  mutation AddExtraField($label: String!) {
    addExtraSurveyField(label: $label) {
      id
      label
      addedOn
    }
  }
`)

export const EndExtraFieldMutation = graphql(/* GraphQL */ `
  mutation EndExtraField($id: ID!) {
    endExtraSurveyField(id: $id) {
      id
    }
  }
`)
