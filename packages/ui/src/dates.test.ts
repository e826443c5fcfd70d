import { expect, test } from 'vitest'
import { dayInWords, deadlineWords, instantInTable, instantInWords, urgencyOf } from './dates.ts'

test('a day reads 2026年11月23日 周一', () => {
  expect(dayInWords('2026-11-23', 'zh-CN')).toBe('2026年11月23日 周一')
  expect(dayInWords('2026-11-29', 'zh-CN')).toBe('2026年11月29日 周日')
  expect(dayInWords('2026-11-23', 'en')).toBe('Mon 23 November 2026')
})

test('an instant is told by the county’s clock, across midnight too', () => {
  expect(instantInWords('2026-11-22T16:05:00Z', 'zh-CN')).toBe('2026年11月23日 周一 00:05')
  expect(instantInTable('2026-11-23T01:30:00Z')).toBe('2026-11-23 09:30')
})

test('a deadline is told in working days', () => {
  expect(deadlineWords(2)).toEqual({ key: 'deadline.left', days: 2 })
  expect(deadlineWords(0)).toEqual({ key: 'deadline.today', days: 0 })
  expect(deadlineWords(-1)).toEqual({ key: 'deadline.late', days: 1 })
  expect([5, 2, 0, -1].map(urgencyOf)).toEqual(['CALM', 'SOON', 'TODAY', 'LATE'])
})
