/** Words of the review of placements (R61) and of dissolving a branch. */

/** Why it is asked whether a placed member still belongs there. */
export const REVIEW_CAUSES = [
  'FACTS_CHANGED',
  'UNIT_CHANGED',
  'AREA_CHANGED',
  'BRANCH_FOUNDED',
  'BRANCH_MOVED',
  'BRANCH_DISSOLVING',
  'ASKED_BY_BRANCH',
  'ASKED_BY_CENTER',
  'ASKED_BY_MEMBER',
] as const
export type ReviewCause = (typeof REVIEW_CAUSES)[number]

/** KEPT with a reason, CHANGED to another branch, or FALLEN_AWAY because the question is gone. */
export const REVIEW_STATES = ['OPEN', 'KEPT', 'CHANGED', 'FALLEN_AWAY'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** What goes with the branch that is dissolved. */
export const DISSOLVING_WARNINGS = [
  'TEMPORARY_BRANCH_GOES',
  'LAST_ENTERPRISE_BRANCH_GOES',
  'UNITS_LOSE_BRANCH',
  'AREAS_LOSE_BRANCH',
] as const
export type DissolvingWarning = (typeof DISSOLVING_WARNINGS)[number]
