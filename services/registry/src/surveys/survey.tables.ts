export interface SurveyTables {}
