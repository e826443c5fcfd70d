import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import { expect, test } from 'vitest'
import { byMonth, heldOn, measured } from './timeliness.rules.ts'

const calendar = workingCalendar()
const step = { step: 'LETTER_TO_CHECK_IN', memberId: 'm', townshipId: null, doneOn: null } as const
const on = (startedOn: string, today: string, doneOn: string | null = null, days = 5) =>
  measured({ ...step, startedOn, doneOn }, days, calendar, today)

test('R49 N15 two working days after Friday 13 February 2026 are Tuesday 24, over the make-up Saturday and Spring Festival', () => {
  expect(on('2026-02-13', '2026-02-24', null, 2)).toMatchObject({
    dueOn: '2026-02-24',
    timeliness: 'WAITING',
    estimated: false,
  })
  expect(on('2026-02-13', '2026-02-25', null, 2)).toMatchObject({ workingDaysLate: 1, timeliness: 'OVERDUE' })
  expect(on('2026-02-13', '2026-02-27', null, 2)).toMatchObject({ workingDaysLate: 3, timeliness: 'LONG_OVERDUE' })
})

test('R49 done on the day it is due is in time, a day later is late', () => {
  expect(on('2026-11-16', '2026-11-30', '2026-11-23')).toMatchObject({ dueOn: '2026-11-23', timeliness: 'IN_TIME' })
  expect(on('2026-11-16', '2026-11-30', '2026-11-24')).toMatchObject({ workingDaysLate: 1, timeliness: 'LATE' })
})

test('R49 N15 a deadline in a year that is not published yet is an estimate', () => {
  expect(on('2026-12-30', '2026-12-30')).toMatchObject({ estimated: true })
})

test('R49 a step is measured by what was set on the day that it began', () => {
  const changes = [
    { effectiveFrom: '2026-12-01', value: 2 },
    { effectiveFrom: '2026-06-01', value: 8 },
  ]
  expect(['2026-05-31', '2026-06-01', '2026-11-30', '2026-12-01'].map((day) => heldOn(changes, day, 5))).toEqual([
    5, 8, 8, 2,
  ])
})

test('R49 months count every step once', () => {
  const steps = [
    on('2026-10-12', '2026-11-30', '2026-10-13'),
    on('2026-10-12', '2026-11-30', '2026-11-24'),
    on('2026-11-16', '2026-11-17'),
    on('2026-11-02', '2026-11-30'),
  ]
  expect(byMonth(steps)).toEqual([
    { month: '2026-10', step: 'LETTER_TO_CHECK_IN', started: 2, inTime: 1, late: 1, waiting: 0, overdue: 0 },
    { month: '2026-11', step: 'LETTER_TO_CHECK_IN', started: 2, inTime: 0, late: 0, waiting: 1, overdue: 1 },
  ])
})
