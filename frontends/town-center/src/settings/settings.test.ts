import { expect, test } from 'vitest'
import { SETTING_NAMES, SETTING_UNITS } from '@mobile-members/model/settings.ts'
import { settingsCatalogue } from './settings.catalogue.ts'

test('every setting and every unit has its words', () => {
  for (const words of Object.values(settingsCatalogue)) {
    const { nameOf, unitOf } = words as { nameOf: Record<string, string>; unitOf: Record<string, string> }
    expect(SETTING_NAMES.filter((name) => !nameOf[name])).toEqual([])
    expect(SETTING_UNITS.filter((unit) => unitOf[unit] === undefined)).toEqual([])
  }
})
