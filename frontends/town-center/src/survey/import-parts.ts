import type { TownSurveyImportQuery, TownSurveyPreviewQuery } from '../gql/graphql.ts'

export type FoundImport = NonNullable<TownSurveyImportQuery['surveyImport']>
export type Sheet = NonNullable<TownSurveyPreviewQuery['surveyImport']>['files'][number]['sheets'][number]
