import type { CaseLevel } from '@mobile-members/model/cases.ts'
import type { CaseState } from '@mobile-members/model/state-machines.ts'

const SENTENCES: Record<CaseState, string> = {
  OPEN: 'cases.nowOpen',
  ASSIGNED: 'cases.nowRunning',
  IN_WORK: 'cases.nowRunning',
  WAITING: 'cases.nowWaitingOther',
  REFERRED: 'cases.nowRunning',
  RETURNED: 'cases.nowRunning',
  RESULT_REPORTED: 'cases.nowReported',
  REOPENED: 'cases.nowReopened',
  CONFIRMED: 'cases.nowConfirmed',
  CLOSED_WITHOUT_CONFIRMATION: 'cases.nowSilent',
}

/** Where a difficulty stands now, as the key of a sentence. */
export function sentenceOf(
  state: CaseState,
  waitingFor: 'MEMBER' | 'OTHER_BODY' | null | undefined,
  level: CaseLevel,
): string {
  if (level === 'BRANCH' && state === 'OPEN') return 'cases.nowAtBranch'
  return state === 'WAITING' && waitingFor === 'MEMBER' ? 'cases.nowWaitingMember' : SENTENCES[state]
}

/** Whether its deadline still says something: work goes on, and nobody else is waited for. */
export function isRunning(state: CaseState): boolean {
  return !['WAITING', 'RESULT_REPORTED', 'CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION'].includes(state)
}

/** In whose hands it is: the branch's own, an office's, or the centre's. */
export function handledBy(
  found: { level: CaseLevel; office?: { name?: string | null } | null },
  t: (key: string) => string,
): string {
  return found.level === 'BRANCH' ? t('cases.officeBranch') : (found.office?.name ?? t('cases.officeCenter'))
}
