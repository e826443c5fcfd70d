import { expect, test } from 'vitest'
import { SETTINGS, SETTING_NAMES, settingFaults } from './settings.ts'

test('every standard lies within its own limits', () => {
  for (const name of SETTING_NAMES) {
    const { standard, least, most } = SETTINGS[name]
    expect([name, standard >= least && standard <= most]).toEqual([name, true])
  }
})

test('R4 a value is set from today on and never for the past', () => {
  const of = (value: number, effectiveFrom: string) =>
    settingFaults('MOBILE_THRESHOLD_DAYS', { value, effectiveFrom }, '2026-11-23')
  expect(of(90, '2026-11-23')).toEqual({ value: undefined, effectiveFrom: undefined })
  expect(of(90, '2026-11-22')).toEqual({ value: undefined, effectiveFrom: 'IN_THE_PAST' })
  expect(of(0, '2027-01-01').value).toBe('OUT_OF_RANGE')
  expect(of(731, '2027-01-01').value).toBe('OUT_OF_RANGE')
  expect(of(1.5, '2027-01-01').value).toBe('OUT_OF_RANGE')
})
