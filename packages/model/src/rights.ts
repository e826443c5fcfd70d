import type { HostBranchKind } from './branches.ts'

/** What a branch's meeting may have on its agenda. The last two are decided by vote. */
export const AGENDA_KINDS = ['REPORT', 'DISCUSSION', 'RESOLUTION', 'ELECTION'] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]

export const AGENDA_OUTCOMES = ['CARRIED', 'NOT_CARRIED', 'NO_QUORUM'] as const
export type AgendaOutcome = (typeof AGENDA_OUTCOMES)[number]

export const VOTES = ['FOR', 'AGAINST', 'ABSTAINED'] as const
export type Vote = (typeof VOTES)[number]

/** Rights that a mobile member has in the host branch (R64, S17), each with the page where it is used. */
export const HOST_RIGHTS = {
  ATTEND: 'ACTIVITIES',
  BE_INFORMED: 'ACTIVITIES',
  RECEIVE_EDUCATION: 'STUDY',
  SPEAK: 'ACTIVITIES',
  PROPOSE: 'CASES',
  CRITICISE: 'CASES',
  ASK_FOR_HELP: 'CASES',
  KEEP_NOTEBOOK: 'NOTEBOOK',
  BE_ASSESSED_OPENLY: 'ASSESSMENTS',
  OBJECT_TO_PLACEMENT: 'BRANCH',
  APPEAL: 'CASES',
  SEE_OWN_FILE: 'FILE',
} as const
export type HostRight = keyof typeof HOST_RIGHTS
export type RightEntry = (typeof HOST_RIGHTS)[HostRight]

/** The three rights that stay with the home branch (R65–R67, S17). */
export const RIGHTS_AT_HOME = ['ELECT', 'BE_ELECTED', 'RESOLVE'] as const
export type RightAtHome = (typeof RIGHTS_AT_HOME)[number]

/** How somebody stands to a branch: a mobile member there, or one whose formal relation is there. */
export interface Standing {
  formal: 'FULL' | 'PROBATIONARY' | null
  mobile: boolean
}

/**
 * Why somebody has no vote on this item in this branch, if so (R65, R67, N5): a mobile member votes at home
 * (NOT_ELIGIBLE_HOST_VOTE), a probationary member does not vote yet (PROBATIONARY), a stranger never (NOT_OF_THIS_BRANCH).
 * A county may give mobile members the vote within the temporary branch, which is theirs (background §3.3).
 */
export function voteRefusal(
  { formal, mobile }: Standing,
  branchKind: HostBranchKind,
  mobileVoteInTemporaryBranch: boolean,
): string | undefined {
  if (formal === 'FULL') return undefined
  if (formal === 'PROBATIONARY') return 'PROBATIONARY'
  if (!mobile) return 'NOT_OF_THIS_BRANCH'
  return branchKind === 'TEMPORARY' && mobileVoteInTemporaryBranch ? undefined : 'NOT_ELIGIBLE_HOST_VOTE'
}

/** Whether an item is decided by vote. */
export function isVoted(kind: AgendaKind): kind is 'RESOLUTION' | 'ELECTION' {
  return kind === 'RESOLUTION' || kind === 'ELECTION'
}

/**
 * How many electors must be there (background §3.3): four fifths for an election, more than half for a resolution.
 * Mobile members are in neither number.
 */
export function quorumOf(kind: 'RESOLUTION' | 'ELECTION', electors: number): number {
  return kind === 'ELECTION' ? Math.ceil((electors * 4) / 5) : Math.floor(electors / 2) + 1
}

export interface Count {
  electors: number
  present: number
  for: number
  against: number
  abstained: number
}

/** What a count comes to: a resolution needs more than half of all electors, an election more than half of those present. */
export function outcomeOf(kind: 'RESOLUTION' | 'ELECTION', count: Count): AgendaOutcome {
  if (count.electors === 0 || count.present < quorumOf(kind, count.electors)) return 'NO_QUORUM'
  const base = kind === 'RESOLUTION' ? count.electors : count.present
  return count.for * 2 > base ? 'CARRIED' : 'NOT_CARRIED'
}

/** Why a count cannot be right, field by field: more electors than there are, more votes than electors present. */
export function countFaults(count: Count): Record<'present' | 'for' | 'against' | 'abstained', string | undefined> {
  const votes = count.for + count.against + count.abstained
  const negative = (n: number) => (n < 0 ? 'OUT_OF_RANGE' : undefined)
  return {
    present: negative(count.present) ?? (count.present > count.electors ? 'MORE_THAN_ELECTORS' : undefined),
    for: negative(count.for) ?? (votes > count.present ? 'MORE_THAN_PRESENT' : undefined),
    against: negative(count.against),
    abstained: negative(count.abstained),
  }
}
