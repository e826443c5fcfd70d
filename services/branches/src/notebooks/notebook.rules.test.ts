import { expect, test } from 'vitest'
import { paperAnswerRefusal, paperDayRefusal, writingTime } from './notebook.rules.ts'

const received = new Date('2026-12-10T02:00:00Z')
const limits = { notBefore: '2026-12-01', offlineDays: 7 }
const told = (instant: string) => writingTime(new Date(instant), received, limits)

test('X12 what was written without network counts as written when the phone says', () => {
  expect(told('2026-12-03T12:00:00Z')).toEqual({
    writtenAt: new Date('2026-12-03T12:00:00Z'),
    receivedAt: received,
    toldWrittenAt: null,
  })
  expect(writingTime(undefined, received, limits)).toEqual({
    writtenAt: received,
    receivedAt: received,
    toldWrittenAt: null,
  })
})

test('X12 a clock that is a little ahead is believed, but nothing is written after it was received', () => {
  expect(told('2026-12-10T02:03:00Z')).toMatchObject({ writtenAt: received, toldWrittenAt: null })
})

test.each([
  ['in the future', '2026-12-10T02:06:00Z'],
  ['longer ago than the setting allows', '2026-12-02T02:00:00Z'],
  ['before the day that it tells of', '2026-11-30T12:00:00Z'],
])('X12 a told time %s is kept as what the phone told, and the receipt counts', (_why, instant) => {
  expect(told(instant)).toEqual({ writtenAt: received, receivedAt: received, toldWrittenAt: new Date(instant) })
})

test('R83 a page of paper was written between the day that it tells of and today', () => {
  expect(paperDayRefusal('2026-12-03', '2026-12-01', '2026-12-10')).toBeUndefined()
  expect(paperDayRefusal('2026-11-30', '2026-12-01', '2026-12-10')).toBe('PAPER_DAY_IMPOSSIBLE')
  expect(paperDayRefusal('2026-12-11', '2026-12-01', '2026-12-10')).toBe('PAPER_DAY_IMPOSSIBLE')
})

test('R83 only a copy from paper is asked about, and who disagrees says why', () => {
  expect(paperAnswerRefusal({ enteredBy: null }, { agrees: true, note: '' })).toBe('NOT_FROM_PAPER')
  expect(paperAnswerRefusal({ enteredBy: 's' }, { agrees: false, note: ' ' })).toBe('REASON_MISSING')
  expect(paperAnswerRefusal({ enteredBy: 's' }, { agrees: true, note: '' })).toBeUndefined()
})
