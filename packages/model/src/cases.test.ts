import { expect, test } from 'vitest'
import { CASE_ACTS, type CaseAct, type CaseStanding, caseActRefusal, isOverdue } from './cases.ts'
import { CASE_TRANSITIONS, type CaseState, statesOf } from './state-machines.ts'

const standing = (state: CaseState, more: Partial<CaseStanding> = {}): CaseStanding => ({
  level: 'CENTER',
  state,
  ownerSubject: null,
  silenceEndsOn: null,
  contactAttempts: 0,
  ...more,
})

test('R97 no act leads where the state machine does not', () => {
  for (const state of statesOf(CASE_TRANSITIONS))
    for (const act of Object.keys(CASE_ACTS) as CaseAct[]) {
      const allowed =
        caseActRefusal(act, standing(state, { silenceEndsOn: '2026-01-01', contactAttempts: 1 }), '2026-02-01') ===
        undefined
      const next = (CASE_TRANSITIONS[state] as readonly CaseState[]).includes(CASE_ACTS[act])
      const passesOn = act === 'ASSIGN' && (state === 'ASSIGNED' || state === 'IN_WORK')
      if (allowed) expect(next || passesOn, `${act} in ${state}`).toBe(true)
    }
})

test('a waiting case is resumed, not started; only a waiting one is resumed', () => {
  expect(caseActRefusal('START', standing('WAITING'), '2026-01-01')).toBe('ILLEGAL_STEP')
  expect(caseActRefusal('RESUME', standing('WAITING'), '2026-01-01')).toBeUndefined()
  expect(caseActRefusal('RESUME', standing('ASSIGNED'), '2026-01-01')).toBe('ILLEGAL_STEP')
})

test('N17 silence must be over and somebody must have tried; then it closes without confirmation', () => {
  const reported = (more: Partial<CaseStanding>) =>
    caseActRefusal('CLOSE_WITHOUT_CONFIRMATION', standing('RESULT_REPORTED', more), '2026-03-10')
  expect(reported({ silenceEndsOn: '2026-03-10', contactAttempts: 2 })).toBe('CONFIRMATION_TIME_RUNS')
  expect(reported({ silenceEndsOn: '2026-03-09' })).toBe('CONTACT_ATTEMPT_MISSING')
  expect(reported({ silenceEndsOn: '2026-03-09', contactAttempts: 1 })).toBeUndefined()
})

test('a case is overdue the day after its deadline, and not while it waits or when its result is reported', () => {
  expect(isOverdue('IN_WORK', '2026-03-10', '2026-03-10')).toBe(false)
  expect(isOverdue('IN_WORK', '2026-03-10', '2026-03-11')).toBe(true)
  expect(isOverdue('WAITING', '2026-03-10', '2026-03-11')).toBe(false)
  expect(isOverdue('RESULT_REPORTED', '2026-03-10', '2026-03-11')).toBe(false)
})
