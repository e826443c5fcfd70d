import { expect, test } from 'vitest'
import { factsUsed } from './facts-used.rules.ts'

test('R60 each fact is told once, the employer before what is known of it, the rules’ own last', () => {
  const used = factsUsed({
    trace: [
      {
        facts: [
          { fact: 'setting.unstable', value: 'BOTH' },
          { fact: 'employment.stability', value: 'true' },
        ],
      },
      {
        facts: [
          { fact: 'employment.kind', value: 'UNIT' },
          { fact: 'unit.hasPartyOrg', value: 'HOST' },
        ],
      },
      { facts: [{ fact: 'employment.kind', value: 'UNIT' }] },
    ],
    facts: { workUnit: { id: 'unit-1' } },
  })
  expect(used).toEqual([
    { fact: 'employment.stability', value: 'true', registryFact: 'EMPLOYMENT_STABLE' },
    { fact: 'employment.kind', value: 'UNIT', registryFact: 'EMPLOYMENT_KIND' },
    { fact: 'unit', value: 'unit-1', registryFact: 'WORK_UNIT_ID' },
    { fact: 'unit.hasPartyOrg', value: 'HOST', registryFact: undefined },
    { fact: 'setting.unstable', value: 'BOTH', registryFact: undefined },
  ])
})

test('what is missing stands there as not known', () => {
  const used = factsUsed({ trace: [], facts: {}, missingFacts: ['residence'] })
  expect(used.map(({ fact, value }) => [fact, value])).toEqual([
    ['residence.stability', 'null'],
    ['residence.area', 'null'],
  ])
})
