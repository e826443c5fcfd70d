import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VERIFICATION_ANSWERS, type Verified, verificationOf } from './verifications.ts'

const said = fc.option(fc.constantFrom(...VERIFICATION_ANSWERS), { nil: null })
const entry: fc.Arbitrary<Verified> = fc.record({
  memberSays: fc.option(fc.constantFrom('CONFIRMED', 'CHANGED'), { nil: null }),
  hostSays: said,
  townshipSays: said,
  hasTownship: fc.boolean(),
  amendment: fc.option(fc.constantFrom('OPEN' as const, 'ACCEPTED' as const, 'REJECTED' as const), { nil: null }),
})

test('R123 an entry has an outcome when and only when nothing is open; who answers in person was found', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const { open, outcome } = verificationOf(one)
      expect(outcome === null).toBe(open.length > 0)
      expect(open.includes('HOST')).toBe(one.hostSays === null)
      expect(open.includes('TOWNSHIP')).toBe(one.hasTownship && one.townshipSays === null)
      if (one.memberSays !== null) expect(outcome).not.toBe('NOT_FOUND')
    }),
  )
})

test('R123 one side that found nobody is enough: the member is not waited for, the other side still is', () => {
  const lost = {
    memberSays: null,
    hostSays: 'NOT_FOUND',
    townshipSays: null,
    hasTownship: true,
    amendment: null,
  } as const
  expect(verificationOf(lost)).toEqual({ open: ['TOWNSHIP'], outcome: null })
  expect(verificationOf({ ...lost, townshipSays: 'CONFIRMED' })).toEqual({ open: [], outcome: 'NOT_FOUND' })
  expect(verificationOf({ ...lost, townshipSays: 'CONFIRMED', memberSays: 'CONFIRMED' }).outcome).toBe('CONFIRMED')
})
