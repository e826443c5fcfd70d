import type { WorkState } from '@mobile-members/model/state-machines.ts'

interface Assigned {
  content: string
  fromOn: string
  untilOn: string
  whySuitable: string
  skills: readonly string[]
}

/** Why work cannot be given like this (R72), if it cannot: it says what, from when until when, and why this member suits it. */
export function assigningRefusal({ content, fromOn, untilOn, whySuitable, skills }: Assigned, today: string) {
  if (content.trim() === '') return 'CONTENT_MISSING'
  if (untilOn < fromOn) return 'PERIOD_NOT_FITTING'
  if (untilOn < today) return 'PERIOD_OVER'
  return whySuitable.trim() === '' && skills.length === 0 ? 'WHY_SUITABLE_MISSING' : undefined
}

/** Why the member's answer says too little, if it does. */
export function answerRefusal(accepts: boolean, reason: string | null | undefined): 'REASON_MISSING' | undefined {
  return !accepts && !reason?.trim() ? 'REASON_MISSING' : undefined
}

/** Why the work cannot be completed like this, if it cannot: with a result, on a day between its beginning and today. */
export function completionRefusal(
  work: { fromOn: string },
  result: string,
  doneOn: string,
  today: string,
): string | undefined {
  if (result.trim() === '') return 'RESULT_MISSING'
  if (doneOn > today) return 'IN_THE_FUTURE'
  return doneOn < work.fromOn ? 'WORK_NOT_BEGUN' : undefined
}

/** Why the member cannot say now that it is done, if they cannot. */
export function reportRefusal(state: WorkState, report: string): string | undefined {
  if (state !== 'ACCEPTED') return 'ILLEGAL_STEP'
  return report.trim() === '' ? 'TEXT_MISSING' : undefined
}

/** Accepted, and its time is over: somebody has to say what became of it. */
export function isWorkOverdue(work: { state: WorkState; untilOn: string }, today: string): boolean {
  return work.state === 'ACCEPTED' && work.untilOn < today
}
