import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  acceptRefusal,
  checkInRefusal,
  formalDay,
  formalDigits,
  formalNumber,
  hasExpired,
  issueRefusal,
  nameInitial,
  reissueRefusal,
  returnRefusal,
  voidRefusal,
} from './letters.ts'
import { LETTER_TRANSITIONS, type LetterState, statesOf } from './state-machines.ts'

const today = '2026-11-23'
const letter = (state: LetterState, validUntil = '2026-12-31') => ({ state, validUntil })

test('X10 years and amounts are written in formal numerals, which nobody alters unseen', () => {
  expect(formalDigits(2026)).toBe('贰零贰陆')
  expect([9, 10, 30, 90, 105, 180, 365, 1005, 10500].map(formalNumber)).toEqual([
    '玖',
    '壹拾',
    '叁拾',
    '玖拾',
    '壹佰零伍',
    '壹佰捌拾',
    '叁佰陆拾伍',
    '壹仟零伍',
    '壹万零伍佰',
  ])
  expect(formalDay('2026-03-09')).toBe('贰零贰陆年零叁月零玖日')
  expect(formalDay('2026-09')).toBe('贰零贰陆年零玖月')
  expect(formalDay('2026-11-23')).toBe('贰零贰陆年壹拾壹月贰拾叁日')
  expect(formalDay('2026-10-20')).toBe('贰零贰陆年零壹拾月零贰拾日')
  expect(formalDay('2026-12-31')).toBe('贰零贰陆年壹拾贰月叁拾壹日')
})

test('different numbers are never written alike', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 0, max: 99_999 }),
      (a, b) => (a === b) === (formalNumber(a) === formalNumber(b)),
    ),
  )
})

test('a name shows its first character and how many more, also of the rare kind', () => {
  expect(['李建国', '欧阳晓明', '𠮷田'].map(nameInitial)).toEqual(['李××', '欧×××', '𠮷×'])
})

test('what runs out is a letter on its way, from the day after its last', () => {
  expect(hasExpired(letter('ISSUED', today), today)).toBe(false)
  expect(hasExpired(letter('ISSUED', '2026-11-22'), today)).toBe(true)
  expect(hasExpired(letter('ACCEPTED', '2026-11-22'), today)).toBe(false)
})

test('every act on a letter agrees with what may follow what', () => {
  for (const state of statesOf(LETTER_TRANSITIONS)) {
    const next = LETTER_TRANSITIONS[state] as readonly string[]
    if (!acceptRefusal(letter(state), today)) expect(next).toContain('ACCEPTED')
    if (!returnRefusal(letter(state), '有理由')) expect(next).toContain('RETURNED')
    if (!voidRefusal(letter(state), '写错了')) expect(next).toContain('VOID')
  }
  expect(acceptRefusal(letter('ISSUED', '2026-11-22'), today)).toBe('EXPIRED')
  expect(acceptRefusal(letter('VOID'), today)).toBe('ILLEGAL_STEP')
  expect(returnRefusal(letter('ISSUED'), '')).toBe('RETURN_REASON_REQUIRED')
  expect(voidRefusal(letter('ISSUED'), ' ')).toBe('VOID_REASON_REQUIRED')
  expect(reissueRefusal(letter('ACCEPTED'), today)).toBe('ILLEGAL_STEP')
  expect(reissueRefusal(letter('EXPIRED'), today)).toBeUndefined()
})

test('R41 R42 who gets no letter, and why', () => {
  const member = { originScope: 'IN_COUNTY', stage: 'FOUND', letterInForce: false } as const
  const reason = { retentionReason: 'OWN_WISH' } as const
  expect(issueRefusal(member, reason)).toBeUndefined()
  expect(issueRefusal(member, {})).toBe('RETENTION_REASON_REQUIRED')
  expect(issueRefusal(member, { retentionReason: 'OTHER', retentionNote: ' ' })).toBe('RETENTION_NOTE_REQUIRED')
  expect(issueRefusal({ ...member, letterInForce: true }, reason)).toBe('LETTER_IN_FORCE')
  expect(issueRefusal({ ...member, originScope: 'OTHER_CITY' }, reason)).toBe('NOT_FROM_THIS_COUNTY')
  expect(issueRefusal({ ...member, stage: 'ENDED' }, reason)).toBe('MEMBER_ENDED')
})

test('R78 R2 who can be checked in', () => {
  const member = { originScope: 'IN_COUNTY', stage: 'INTRODUCED', hasConsent: false } as const
  expect(checkInRefusal(member, letter('ACCEPTED'), today)).toBeUndefined()
  expect(checkInRefusal(member, letter('ISSUED'), today)).toBeUndefined()
  expect(checkInRefusal(member, letter('ISSUED', '2026-11-22'), today)).toBe('EXPIRED')
  expect(checkInRefusal(member, undefined, today)).toBe('NO_LETTER')
  expect(checkInRefusal({ ...member, stage: 'CHECKED_IN' }, letter('ACCEPTED'), today)).toBe('ALREADY_CHECKED_IN')
  expect(checkInRefusal({ ...member, originScope: 'OTHER_PROVINCE' }, undefined, today)).toBe('CONSENT_REQUIRED')
  expect(
    checkInRefusal({ ...member, originScope: 'OTHER_PROVINCE', hasConsent: true }, undefined, today),
  ).toBeUndefined()
})
