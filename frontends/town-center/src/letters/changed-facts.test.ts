import { expect, test } from 'vitest'
import { changedFacts } from './changed-facts.ts'

test('R78 only what the counter changed is told', () => {
  const known = { born: '1985-03', employmentStable: true, industry: 'C', employer: '绿木玩具' }
  const told = { born: '1985-03-09', employmentStable: true, industry: 'C', employer: '  绿木玩具 ' }
  expect(changedFacts(told, known)).toEqual({ born: '1985-03-09' })
})

test('no is told, empty is not', () => {
  expect(changedFacts<Record<string, unknown>>({ employmentStable: false, born: ' ', sex: undefined }, {})).toEqual({
    employmentStable: false,
  })
})
