import { expect, test } from 'vitest'
import { countyTimeOf, instantAt } from './county-clock.ts'

test('a day and a time are meant by the county’s clock', () => {
  expect(instantAt('2026-11-28', '07:30')).toBe('2026-11-27T23:30:00.000Z')
  expect(countyTimeOf('2026-11-27T23:30:00.000Z')).toEqual({ day: '2026-11-28', time: '07:30' })
})
