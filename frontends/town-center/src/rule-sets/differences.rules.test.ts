import { expect, test } from 'vitest'
import { changedSettings, standingOf, type Settings } from './differences.rules.ts'

const first: Settings = {
  unstable: 'BOTH',
  tradeBeforeUnit: false,
  soleTraderEmployeesInCommunity: true,
  branchLimit: 50,
  branchMinimum: 3,
}

test('R53 a version tells in what it differs from the one before', () => {
  expect(changedSettings(first, first)).toEqual([])
  expect(changedSettings(first, { ...first, branchLimit: 40, unstable: 'EITHER' })).toEqual(['unstable', 'branchLimit'])
})

test('R53 one version is in force, later ones are to come, earlier ones are replaced', () => {
  const versions = [
    { version: 3, effectiveFrom: '2026-12-01' },
    { version: 2, effectiveFrom: '2026-06-01' },
    { version: 1, effectiveFrom: '2020-01-01' },
  ]
  expect(versions.map((one) => standingOf(versions, one, '2026-11-23'))).toEqual(['coming', 'now', 'past'])
  expect(versions.map((one) => standingOf(versions, one, '2026-12-01'))).toEqual(['now', 'past', 'past'])
})
