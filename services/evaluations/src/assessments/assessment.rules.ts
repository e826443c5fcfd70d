import type { Row } from '../db.ts'

/** What a signature stands for, in one fixed order, so that its hash can be computed again. */
export function signedContent(assessment: Row<'performanceAssessments'>): string {
  const { id, memberId, branchId, kind, period, fromDay, untilDay, version, text, memberComment } = assessment
  const { placedOn, invited, present, leave, absent, notebookEntries, workDone, countedOn } = assessment.facts
  // What was signed before work was counted keeps its hash.
  const work = workDone === undefined ? [] : [workDone]
  const facts = [placedOn, invited, present, leave, absent, notebookEntries, countedOn, ...work]
  return JSON.stringify([id, memberId, branchId, kind, period, fromDay, untilDay, version, facts, text, memberComment])
}

/** What is wrong with a text that a person must write, if anything is. */
export function textFault(text: string, most: number): 'REQUIRED' | 'TOO_LONG' | undefined {
  if (text === '') return 'REQUIRED'
  return text.length > most ? 'TOO_LONG' : undefined
}
