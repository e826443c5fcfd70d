import { expect, test } from 'vitest'
import { SERIES_MOST, periodOf, seriesDays, seriesRefusal } from './activity-series.ts'
import { weekdayOf } from './dates.ts'

test('R68 a monthly theme day on the third Friday stays on the third Friday until its last month', () => {
  const days = seriesDays('MONTHLY_BY_WEEKDAY', '2027-01-15', '2027-12-31')
  expect(days).toHaveLength(12)
  expect(days.slice(0, 3)).toEqual(['2027-01-15', '2027-02-19', '2027-03-19'])
  for (const day of days) {
    expect(weekdayOf(day)).toBe(5)
    expect(Math.ceil(Number(day.slice(8)) / 7)).toBe(3)
  }
})

test('R68 a fifth weekday is the last one of a month that has four; a thirty-first is the last day of a shorter month', () => {
  expect(seriesDays('MONTHLY_BY_WEEKDAY', '2026-10-30', '2026-12-31')).toEqual([
    '2026-10-30',
    '2026-11-27',
    '2026-12-25',
  ])
  expect(seriesDays('MONTHLY_BY_DATE', '2027-01-31', '2027-04-30')).toEqual([
    '2027-01-31',
    '2027-02-28',
    '2027-03-31',
    '2027-04-30',
  ])
})

test('R68 weekly and quarterly series cross the year; one day or more than sixty are refused', () => {
  expect(seriesDays('QUARTERLY_BY_DATE', '2026-11-20', '2027-08-31')).toEqual([
    '2026-11-20',
    '2027-02-20',
    '2027-05-20',
    '2027-08-20',
  ])
  expect(seriesDays('WEEKLY', '2026-12-28', '2027-01-11')).toEqual(['2026-12-28', '2027-01-04', '2027-01-11'])
  expect(seriesRefusal(seriesDays('WEEKLY', '2026-12-28', '2027-01-03'))).toBe('SERIES_TOO_SHORT')
  expect(seriesRefusal(seriesDays('WEEKLY', '2026-12-28', '2029-01-03'))).toBe('SERIES_TOO_LONG')
  expect(seriesDays('WEEKLY', '2026-12-28', '2099-01-01')).toHaveLength(SERIES_MOST + 1)
})

test('R68 a lecture of a quarter, a theme day of a month', () => {
  expect(periodOf('QUARTER', '2026-11-23')).toEqual({ from: '2026-10-01', until: '2026-12-31' })
  expect(periodOf('MONTH', '2028-02-10')).toEqual({ from: '2028-02-01', until: '2028-02-29' })
  expect(periodOf('YEAR', '2026-05-01')).toEqual({ from: '2026-01-01', until: '2026-12-31' })
})
