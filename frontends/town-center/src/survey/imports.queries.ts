import { graphql } from '../gql/gql.ts'

export const SurveyImportsQuery = graphql(/* GraphQL */ `
  query TownSurveyImports($campaignId: ID!, $first: Int!, $after: String) {
    surveyImports(campaignId: $campaignId, first: $first, after: $after) {
      nodes {
        id
        state
        progress
        townshipId
        createdAt
        finishedAt
        undoneAt
        files {
          id
          fileName
          state
        }
        figures {
          rows
          fresh
          linked
          review
          drafts
          notMembers
          declined
          unchanged
        }
      }
      endCursor
      hasNextPage
    }
  }
`)

/** How far an import is: asked again and again while something is under way, so it stays small. */
export const SurveyImportQuery = graphql(/* GraphQL */ `
  query TownSurveyImport($id: ID!) {
    surveyImport(id: $id) {
      id
      campaignId
      townshipId
      state
      progress
      failure
      createdAt
      expiresAt
      finishedAt
      undoneAt
      files {
        id
        fileName
        state
        problem
      }
      forecast {
        ...ImportFigures
      }
      figures {
        ...ImportFigures
      }
    }
  }
`)

export const ImportFiguresFragment = graphql(/* GraphQL */ `
  fragment ImportFigures on SurveyImportFigures {
    rows
    fresh
    linked
    review
    drafts
    notMembers
    declined
    unchanged
    likelyWrongJoins
    likelyMissed
    incomplete
    questions
  }
`)

export const SurveyPreviewQuery = graphql(/* GraphQL */ `
  query TownSurveyPreview($id: ID!) {
    surveyImport(id: $id) {
      id
      files {
        id
        sheets {
          name
          rowCount
          excludedCount
          problemCount
          unit {
            channel
            kind
            name
            source
          }
          columns {
            number
            heading
            headingKey
            meaning
            source
            samples
          }
          problems {
            code
            row
            column
            value
          }
          otherRows {
            number
            kind
            text
          }
        }
      }
    }
  }
`)

export const SurveyRowsQuery = graphql(/* GraphQL */ `
  query TownSurveyRows($id: ID!, $onlyProblems: Boolean!, $afterRow: Int, $first: Int!) {
    surveyImport(id: $id) {
      id
      files {
        id
        sheets {
          name
          rows(onlyProblems: $onlyProblems, afterRow: $afterRow, first: $first) {
            number
            cells
            exclusion
            missing
            problems {
              code
              row
              column
              value
            }
          }
        }
      }
    }
  }
`)

export const StartSurveyImportMutation = graphql(/* GraphQL */ `
  mutation StartSurveyImport($campaignId: ID!) {
    startSurveyImport(campaignId: $campaignId) {
      id
      state
    }
  }
`)

export const CorrectSurveyColumnMutation = graphql(/* GraphQL */ `
  mutation CorrectSurveyColumn($input: CorrectColumnInput!) {
    correctSurveyColumn(input: $input) {
      id
      state
    }
  }
`)

export const CorrectSurveyUnitMutation = graphql(/* GraphQL */ `
  mutation CorrectSurveyUnit($input: CorrectUnitInput!) {
    correctSurveyUnit(input: $input) {
      id
      state
    }
  }
`)

export const RemoveSurveyFileMutation = graphql(/* GraphQL */ `
  mutation RemoveSurveyFile($fileId: ID!) {
    removeSurveyFile(fileId: $fileId) {
      id
      files {
        id
      }
    }
  }
`)

export const ConfirmSurveyImportMutation = graphql(/* GraphQL */ `
  mutation ConfirmSurveyImport($id: ID!) {
    confirmSurveyImport(id: $id) {
      id
      state
      progress
    }
  }
`)

export const DiscardSurveyImportMutation = graphql(/* GraphQL */ `
  mutation DiscardSurveyImport($id: ID!) {
    discardSurveyImport(id: $id) {
      id
      state
    }
  }
`)

export const UndoSurveyImportMutation = graphql(/* GraphQL */ `
  mutation UndoSurveyImport($id: ID!) {
    undoSurveyImport(id: $id) {
      withdrawnLines
      removedMembers
      import {
        id
        state
        undoneAt
      }
    }
  }
`)
