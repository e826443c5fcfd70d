/** Words of the host town's own sweep: publicity, the open letter, the units' tasks, and what departments hand in. */

/** Media through which a survey is made known (R28). */
export const PUBLICITY_MEDIA = ['TV', 'BROADCAST', 'PRESS', 'OTHER'] as const
export type PublicityMedium = (typeof PUBLICITY_MEDIA)[number]

/** Who sweeps: the host town's communities, villages and enterprises (R31). */
export const SWEEP_UNIT_KINDS = ['COMMUNITY', 'VILLAGE', 'ENTERPRISE'] as const
export type SweepUnitKind = (typeof SWEEP_UNIT_KINDS)[number]

/** How far a unit's task has come. OPEN: nothing has come. IN_WORK: lines have come, and the unit has not said that these are all. */
export const SWEEP_STATES = ['OPEN', 'IN_WORK', 'REPORTED', 'NIL'] as const
export type SweepState = (typeof SWEEP_STATES)[number]

/** What stands on a survey's timeline. */
export const CAMPAIGN_EVENTS = [
  'OPENED',
  'PUBLICITY',
  'LETTER_PUBLISHED',
  'COPIES_HANDED_OUT',
  'UNITS_REMINDED',
  'UNITS_REPORTED',
  'DEPARTMENT_LIST',
  'CLOSED',
] as const
export type CampaignEventKind = (typeof CAMPAIGN_EVENTS)[number]

/** A hint waits to be looked at, or a visit is planned. What comes of it is counted, and the hint is gone. */
export const HINT_STATES = ['OPEN', 'VISIT'] as const
export type HintState = (typeof HINT_STATES)[number]

/** What comes of a hint without a line: the person is known already, is nobody of ours, or could not be found. */
export const HINT_OUTCOMES = ['KNOWN', 'NOT_A_MEMBER', 'DECLINED', 'NOT_FOUND'] as const
export type HintOutcome = (typeof HINT_OUTCOMES)[number]

/** How much of a hint is that of a member; a hint is never joined by it. */
export const HINT_LIKENESSES = ['NAME_AND_PHONE', 'PHONE', 'NAME'] as const
export type HintLikeness = (typeof HINT_LIKENESSES)[number]

/** The columns of a department's list, no more and no fewer (D5), in the words of its heading. */
export const DEPARTMENT_LIST_COLUMNS = ['姓名', '联系线索', '来源', '日期'] as const
