import { type TransferState, stepRefusal, TRANSFER_TRANSITIONS } from './state-machines.ts'

/** Where a formal relation goes: to the organisation of the employer, or of the residence (R40, S31). */
export const TRANSFER_TARGETS = ['EMPLOYER_ORG', 'RESIDENCE_ORG'] as const
export type TransferTarget = (typeof TRANSFER_TARGETS)[number]

/** What the letter of introduction says (background §3.2 b): taken from the register when it is sent, and kept. */
export interface TransferContent {
  number: string
  addressedTo: string
  name: string
  sex: 'MALE' | 'FEMALE' | null
  born: string | null
  ethnicGroup: string | null
  membership: 'FULL' | 'PROBATIONARY' | null
  phone: string | null
  from: string
  fromBranch: string | null
  /** YYYY-MM */
  duesPaidUpTo: string
  validDays: number
  sentOn: string
  validUntil: string
  senderAddress: string
  senderPhone: string
}

/** Why this member's formal relation cannot be sent on, if so (R40). */
export function sendingRefusal(member: {
  originScope: string
  stage: string
  membership: string | null
}): 'NOT_FROM_THIS_COUNTY' | 'MEMBER_ENDED' | 'MEMBERSHIP_UNKNOWN' | undefined {
  if (member.originScope !== 'IN_COUNTY') return 'NOT_FROM_THIS_COUNTY'
  if (member.stage === 'ENDED') return 'MEMBER_ENDED'
  return member.membership === null ? 'MEMBERSHIP_UNKNOWN' : undefined
}

/** Why a branch cannot receive formal relations, if so; a temporary one takes in nobody for good (background §3.3). */
export function targetRefusal(
  branch: { kind: string; endedOn: string | null } | undefined,
): 'TARGET_NOT_A_BRANCH' | 'TARGET_IS_TEMPORARY' | undefined {
  if (branch?.kind === 'TEMPORARY_BRANCH') return 'TARGET_IS_TEMPORARY'
  return branch?.kind === 'HOST_BRANCH' && branch.endedOn === null ? undefined : 'TARGET_NOT_A_BRANCH'
}

/** Why a transfer cannot be accepted today, if so: one that has run out is sent anew. */
export function transferAcceptRefusal(
  transfer: { state: TransferState; validUntil: string },
  today: string,
): 'ILLEGAL_STEP' | 'TRANSFER_EXPIRED' | undefined {
  return (
    stepRefusal(TRANSFER_TRANSITIONS, transfer.state, 'ACCEPTED') ??
    (transfer.validUntil < today ? 'TRANSFER_EXPIRED' : undefined)
  )
}

/** Whether the branch is late in answering. */
export function transferOverdue(transfer: { state: TransferState; dueOn: string }, today: string): boolean {
  return transfer.state === 'SENT' && transfer.dueOn < today
}

/** A transfer's number: township, year, serial, `枫树乡组2026-0007`. */
export function transferNumberOf(township: string, year: number, serial: number): string {
  return `${township}组${year}-${String(serial).padStart(4, '0')}`
}
