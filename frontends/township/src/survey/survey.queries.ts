import { graphql } from '../gql/gql.ts'

export const OwnCampaignsQuery = graphql(/* GraphQL */ `
  query OwnCampaigns {
    surveyCampaigns {
      id
      year
      state
      openedOn
      handoverDueOn
      handoverDueEstimated
    }
  }
`)

export const OwnSurveyQuery = graphql(/* GraphQL */ `
  query OwnSurvey($campaignId: ID!, $townshipId: ID!) {
    townshipSurvey(campaignId: $campaignId, townshipId: $townshipId) {
      id
      state
      campaignState
      nil
      closedOn
      dueOn
      overdue
      figures {
        branches
        returned
        nil
        missing
        lines
        drafts
        submitted
        queried
        acknowledged
        toComplete
        withoutBranch
      }
      branches {
        branchId
        state
        drafts
        lines
        queried
        incomplete
        branch {
          id
          name
          phone
        }
        nilReturns {
          id
          toldBy
          toldOn
          recordedByName
          recordedAt
          withdrawnAt
          withdrawReason
        }
      }
      handovers {
        id
        number
        lines
        sentOn
        submitted
        queried
        acknowledged
      }
    }
  }
`)

export const OwnLineFields = graphql(/* GraphQL */ `
  fragment OwnLineFields on SurveyLine {
    id
    state
    missing
    query
    toldOn
    withdrawnAt
    originBranch {
      id
      name
    }
    facts {
      name
      sex
      birthDate
      idNumber
      joinedDate
      destination
      industry
      employer
      residence
      phones
      remarks
      extra {
        heading
        value
      }
    }
  }
`)

export const OwnLinesQuery = graphql(/* GraphQL */ `
  query OwnLines($filter: SurveyLineFilter!, $first: Int!, $after: String) {
    surveyLines(filter: $filter, first: $first, after: $after) {
      nodes {
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
      endCursor
      hasNextPage
    }
  }
`)

export const ExtraFieldsQuery = graphql(/* GraphQL */ `
  query OwnExtraFields {
    extraSurveyFields {
      id
      label
    }
  }
`)

export const SaveOwnLineMutation = graphql(/* GraphQL */ `
  mutation SaveOwnLine($input: SaveSurveyLineInput!) {
    saveSurveyLine(input: $input) {
      ...OwnLineFields
    }
  }
`)

export const CorrectOwnLineMutation = graphql(/* GraphQL */ `
  mutation CorrectOwnLine($input: CorrectSurveyLineInput!) {
    correctSurveyLine(input: $input) {
      id
      state
      missing
    }
  }
`)

export const AnswerLineQueryMutation = graphql(/* GraphQL */ `
  mutation AnswerLineQuery($lineId: ID!, $answer: String!) {
    answerLineQuery(lineId: $lineId, answer: $answer) {
      id
      state
    }
  }
`)

export const WithdrawOwnLineMutation = graphql(/* GraphQL */ `
  mutation WithdrawOwnLine($lineId: ID!, $reason: String!) {
    withdrawSurveyLine(lineId: $lineId, reason: $reason) {
      id
      withdrawnAt
    }
  }
`)

export const RecordNilReturnsMutation = graphql(/* GraphQL */ `
  mutation RecordNilReturns($input: RecordNilReturnsInput!) {
    recordNilReturns(input: $input) {
      id
    }
  }
`)

export const WithdrawNilReturnMutation = graphql(/* GraphQL */ `
  mutation WithdrawNilReturn($id: ID!, $reason: String!) {
    withdrawNilReturn(id: $id, reason: $reason) {
      id
    }
  }
`)

export const SubmitLinesMutation = graphql(/* GraphQL */ `
  mutation SubmitLines($input: SubmitSurveyLinesInput!) {
    submitSurveyLines(input: $input) {
      id
    }
  }
`)

export const CloseOwnSurveyMutation = graphql(/* GraphQL */ `
  mutation CloseOwnSurvey($id: ID!) {
    closeTownshipSurvey(id: $id) {
      id
      state
      closedOn
    }
  }
`)

export const DataNoticesQuery = graphql(/* GraphQL */ `
  query OwnDataNotices($filter: DataNoticeFilter!, $first: Int!, $after: String) {
    dataNotices(filter: $filter, first: $first, after: $after) {
      total
      nodes {
        id
        obtainedOn
        givenOn
        givenWay
        line {
          id
          facts {
            name
            phones
          }
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

export const GiveDataNoticesMutation = graphql(/* GraphQL */ `
  mutation GiveOwnDataNotices($input: GiveDataNoticesInput!) {
    giveDataNotices(input: $input) {
      id
      givenOn
      givenWay
    }
  }
`)
