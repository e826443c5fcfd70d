import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ASSESSMENT_ACTS,
  type AssessmentAct,
  type AssessmentStanding,
  SIGNED_STATES,
  assessmentActRefusal,
  assessmentPeriodOn,
  halfYearBefore,
  halfYearDays,
  halfYearOf,
} from './assessments.ts'
import { addDays } from './dates.ts'
import { ASSESSMENT_TRANSITIONS, type AssessmentState, statesOf } from './state-machines.ts'

const standing = (state: AssessmentState, more: Partial<AssessmentStanding> = {}): AssessmentStanding => ({
  state,
  text: '表现良好。',
  commentUntil: '2026-03-09',
  ...more,
})

test('R75 no act leads where the state machine does not, and nothing touches the content of what is signed', () => {
  for (const state of statesOf(ASSESSMENT_TRANSITIONS))
    for (const act of Object.keys(ASSESSMENT_ACTS) as AssessmentAct[]) {
      if (assessmentActRefusal(act, standing(state), '2026-03-10') !== undefined) continue
      const next = (ASSESSMENT_TRANSITIONS[state] as readonly AssessmentState[]).includes(ASSESSMENT_ACTS[act])
      expect(next || (act === 'REVISE' && state === 'DRAFT'), `${act} in ${state}`).toBe(true)
      if ((SIGNED_STATES as readonly AssessmentState[]).includes(state))
        expect(['REVISE', 'SHOW', 'COMMENT', 'SIGN']).not.toContain(act)
    }
})

test('R75 signing waits for the member’s word or the end of the time for it', () => {
  expect(assessmentActRefusal('SIGN', standing('SHOWN_TO_MEMBER'), '2026-03-09')).toBe('COMMENT_TIME_RUNS')
  expect(assessmentActRefusal('SIGN', standing('SHOWN_TO_MEMBER'), '2026-03-10')).toBeUndefined()
  expect(assessmentActRefusal('SIGN', standing('COMMENTED'), '2026-03-01')).toBeUndefined()
  expect(assessmentActRefusal('SIGN', standing('DRAFT'), '2026-03-10')).toBe('NOT_SHOWN_TO_MEMBER')
  expect(assessmentActRefusal('SHOW', standing('DRAFT', { text: ' ' }), '2026-03-10')).toBe('TEXT_MISSING')
  expect(assessmentActRefusal('DISPATCH', standing('COMMENTED'), '2026-03-10')).toBe('NOT_SIGNED')
})

test('half-years cover every day once, and the one due is the running one only near its end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (n) => {
      const day = addDays('2024-01-01', n)
      const days = halfYearDays(halfYearOf(day))
      expect(days && days.from <= day && day <= days.until).toBe(true)
      expect(halfYearDays(halfYearBefore(day))?.until).toBe(addDays(days?.from ?? '', -1))
      const left = (Date.parse(days?.until ?? '') - Date.parse(day)) / 86_400_000
      expect(assessmentPeriodOn(day)).toBe(left < 45 ? halfYearOf(day) : halfYearBefore(day))
    }),
  )
  expect(assessmentPeriodOn('2026-11-23')).toBe('2026-H2')
  expect(assessmentPeriodOn('2026-07-05')).toBe('2026-H1')
  expect(halfYearDays('2026')).toBeUndefined()
})
