import { CENTER, type Policy } from './policy.ts'

const SECRETARY = { BRANCH_SECRETARY: 'HOST' } as const satisfies Policy
const MYSELF = { MEMBER: 'SELF' } as const satisfies Policy
const BRANCH_READERS = {
  ...CENTER,
  ...SECRETARY,
  HOST_COMMITTEE: 'ANY',
  COMMITTEE_MEMBER: 'ANY',
} as const satisfies Policy

/** A branch's activities in a row, its places (R68), its calendars and its sheets on paper (X24), its notices (R69). */
export const LIFE_POLICIES = {
  planActivitySeries: SECRETARY,
  activityRhythm: BRANCH_READERS,
  branchVenues: BRANCH_READERS,
  venueClashes: BRANCH_READERS,
  addBranchVenue: SECRETARY,
  reviseBranchVenue: SECRETARY,
  retireBranchVenue: SECRETARY,

  calendarFeed: { ...SECRETARY, ...MYSELF },
  openCalendarFeed: { ...SECRETARY, ...MYSELF },
  withdrawCalendarFeed: { ...SECRETARY, ...MYSELF },
  paperSheet: SECRETARY,
  printNotebookSheets: SECRETARY,
  printAttendanceSheet: SECRETARY,

  notices: BRANCH_READERS,
  notice: { ...BRANCH_READERS, ...MYSELF },
  'Notice.deliveries': BRANCH_READERS,
  myNotices: MYSELF,
  membersToTell: BRANCH_READERS,
  sendNotice: SECRETARY,
  withdrawNotice: SECRETARY,
  tellNotice: SECRETARY,
  readNotice: MYSELF,
  receiveNotices: MYSELF,
} as const satisfies Record<string, Policy>
