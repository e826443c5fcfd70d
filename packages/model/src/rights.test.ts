import { expect, test } from 'vitest'
import { countFaults, outcomeOf, quorumOf, voteRefusal } from './rights.ts'

test('R65 R67 N5 quorum and majority are counted without guests', () => {
  expect(quorumOf('ELECTION', 12)).toBe(10)
  expect(quorumOf('RESOLUTION', 12)).toBe(7)
  expect(quorumOf('RESOLUTION', 13)).toBe(7)
  const count = { electors: 12, present: 12, for: 7, against: 3, abstained: 2 }
  expect(outcomeOf('RESOLUTION', count)).toBe('CARRIED')
  expect(outcomeOf('RESOLUTION', { ...count, for: 6, against: 4 })).toBe('NOT_CARRIED')
  expect(outcomeOf('ELECTION', { ...count, present: 9 })).toBe('NO_QUORUM')
  expect(outcomeOf('ELECTION', { ...count, present: 10, for: 6, against: 4, abstained: 0 })).toBe('CARRIED')
  expect(outcomeOf('ELECTION', { ...count, present: 10, for: 5, against: 5, abstained: 0 })).toBe('NOT_CARRIED')
  expect(outcomeOf('RESOLUTION', { electors: 0, present: 0, for: 0, against: 0, abstained: 0 })).toBe('NO_QUORUM')
})

test('R67 five guests cannot hide in the count', () => {
  const count = { electors: 12, present: 12, for: 12, against: 0, abstained: 0 }
  expect(countFaults(count)).toEqual({ present: undefined, for: undefined, against: undefined, abstained: undefined })
  expect(countFaults({ ...count, present: 17 }).present).toBe('MORE_THAN_ELECTORS')
  expect(countFaults({ ...count, for: 13 }).for).toBe('MORE_THAN_PRESENT')
  expect(countFaults({ ...count, against: -1 }).against).toBe('OUT_OF_RANGE')
})

test('R65 R66 who has a vote: full members of the branch; a mobile member votes at home, in the temporary branch only where the county says so', () => {
  const own = { formal: 'FULL', mobile: false } as const
  const guest = { formal: null, mobile: true } as const
  expect(voteRefusal(own, 'ENTERPRISE', false)).toBeUndefined()
  expect(voteRefusal({ ...own, formal: 'PROBATIONARY' }, 'ENTERPRISE', false)).toBe('PROBATIONARY')
  expect(voteRefusal(guest, 'ENTERPRISE', true)).toBe('NOT_ELIGIBLE_HOST_VOTE')
  expect(voteRefusal(guest, 'TEMPORARY', false)).toBe('NOT_ELIGIBLE_HOST_VOTE')
  expect(voteRefusal(guest, 'TEMPORARY', true)).toBeUndefined()
  expect(voteRefusal({ formal: null, mobile: false }, 'COMMUNITY', true)).toBe('NOT_OF_THIS_BRANCH')
})
