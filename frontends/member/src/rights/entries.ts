/** Where each right of a mobile member is used here (R64). */
export const ENTRIES = {
  ACTIVITIES: '/activities',
  STUDY: '/study',
  CASES: '/cases/new',
  NOTEBOOK: '/notebook',
  ASSESSMENTS: '/assessments',
  BRANCH: '/branch',
  FILE: '/file',
}
