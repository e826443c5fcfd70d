import { addWorkingDays, isWorkingDay } from '@mobile-members/model/dates.ts'
import { expect, test } from 'vitest'
import { workingCalendar } from './working-calendar.ts'

test('N15 two working days after Friday 13 February 2026 is Tuesday 24 February: a make-up Saturday, then the Spring Festival', () => {
  expect(addWorkingDays('2026-02-13', 2, workingCalendar())).toEqual({ day: '2026-02-24', estimated: false })
})

test('N15 a year that is not published yet gives an estimate, until its days are entered and declared complete', () => {
  expect(addWorkingDays('2027-02-01', 1, workingCalendar())).toEqual({ day: '2027-02-02', estimated: true })
  const declared = workingCalendar([{ day: '2027-02-02', kind: 'DAY_OFF' }], [2027])
  expect(addWorkingDays('2027-02-01', 1, declared)).toEqual({ day: '2027-02-03', estimated: false })
})

test('the county may work on a day that is off by the published calendar', () => {
  expect(isWorkingDay('2026-10-01', workingCalendar())).toBe(false)
  expect(isWorkingDay('2026-10-01', workingCalendar([{ day: '2026-10-01', kind: 'WORKING_DAY' }]))).toBe(true)
})
