import type { CaseState } from '@mobile-members/model/state-machines.ts'

/** Whether a case's deadline says something: work goes on, and nobody else is waited for. */
export function deadlineRuns(state: CaseState): boolean {
  return !['WAITING', 'RESULT_REPORTED', 'CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION'].includes(state)
}
