import { expect, test } from 'vitest'
import {
  closeRefusal,
  correctedState,
  correctionRefusal,
  isOverdue,
  surveyRefusal,
  withdrawalRefusal,
} from './township-survey.rules.ts'

const open = { state: 'OPEN', campaignState: 'OPEN' } as const
const done = { missing: 0, drafts: 0, queried: 0 }

test('R24 a survey closes when every branch has told, everything is handed over and every query answered', () => {
  expect(closeRefusal(open, done)).toBeUndefined()
  expect(closeRefusal(open, { missing: 1, drafts: 1, queried: 1 })).toBe('BRANCHES_MISSING')
  expect(closeRefusal(open, { ...done, drafts: 1, queried: 1 })).toBe('LINES_NOT_HANDED_OVER')
  expect(closeRefusal(open, { ...done, queried: 1 })).toBe('QUERIES_OPEN')
  expect(closeRefusal({ ...open, state: 'CLOSED' }, done)).toBe('TOWNSHIP_SURVEY_CLOSED')
  expect(surveyRefusal({ state: 'OPEN', campaignState: 'CLOSED' })).toBe('CAMPAIGN_CLOSED')
})

test('R27 a handover is late after its day, as long as something is missing', () => {
  const due = { ...open, dueOn: '2026-11-20' }
  expect(isOverdue(due, { missing: 1, drafts: 0 }, '2026-11-20')).toBe(false)
  expect(isOverdue(due, { missing: 1, drafts: 0 }, '2026-11-21')).toBe(true)
  expect(isOverdue(due, { missing: 0, drafts: 2 }, '2026-11-21')).toBe(true)
  expect(isOverdue(due, { missing: 0, drafts: 0 }, '2026-11-21')).toBe(false)
  expect(isOverdue({ ...due, state: 'CLOSED' }, { missing: 1, drafts: 0 }, '2026-11-21')).toBe(false)
  expect(isOverdue({ ...open, dueOn: null }, { missing: 1, drafts: 0 }, '2026-11-21')).toBe(false)
})

test('R27 a township corrects what is in its hands and completes the rest; its correction goes to the centre again', () => {
  const line = (state: 'DRAFT' | 'QUERIED' | 'ACKNOWLEDGED' | 'NOT_MOBILE', toComplete = false) => ({
    state,
    toComplete,
  })
  expect(correctionRefusal(line('QUERIED'), 'TOWNSHIP', 'OPEN')).toBeUndefined()
  expect(correctionRefusal(line('ACKNOWLEDGED'), 'TOWNSHIP', 'OPEN')).toBe('LINE_ACKNOWLEDGED')
  expect(correctionRefusal(line('ACKNOWLEDGED', true), 'TOWNSHIP', 'OPEN')).toBeUndefined()
  expect(correctionRefusal(line('ACKNOWLEDGED'), 'CENTER', 'OPEN')).toBeUndefined()
  expect(correctionRefusal(line('NOT_MOBILE'), 'CENTER', 'OPEN')).toBe('LINE_IS_DONE')
  expect(correctionRefusal(line('DRAFT'), 'TOWNSHIP', 'CLOSED')).toBe('CAMPAIGN_CLOSED')
  expect(['DRAFT', 'QUERIED', 'ACKNOWLEDGED'].map((state) => correctedState(state as 'DRAFT', 'TOWNSHIP'))).toEqual([
    'DRAFT',
    'SUBMITTED',
    'SUBMITTED',
  ])
  expect(correctedState('ACKNOWLEDGED', 'CENTER')).toBe('ACKNOWLEDGED')
  expect(withdrawalRefusal('QUERIED', 'OPEN')).toBeUndefined()
  expect(withdrawalRefusal('ACKNOWLEDGED', 'OPEN')).toBe('LINE_ACKNOWLEDGED')
})
