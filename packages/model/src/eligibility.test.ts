import { expect, test } from 'vitest'
import { consentRefusal, eligibilityRefusal, originScopeOf } from './eligibility.ts'

test('R1 who is a mobile member of the host town', () => {
  const person = { membership: 'FULL', originTownshipId: 't1', hostTownId: 'h' } as const
  expect(eligibilityRefusal(person)).toBeUndefined()
  expect(eligibilityRefusal({ ...person, originTownshipId: null })).toBeUndefined()
  expect(eligibilityRefusal({ ...person, originTownshipId: 'h' })).toBe('NOT_MOBILE_SAME_TOWN')
  expect(eligibilityRefusal({ ...person, membership: 'NOT_A_MEMBER' })).toBe('NOT_A_MEMBER')
})

test('R2 from outside the county only with consent', () => {
  expect(consentRefusal({ originScope: 'IN_COUNTY', hasConsent: false })).toBeUndefined()
  for (const originScope of ['OTHER_COUNTY', 'OTHER_CITY', 'OTHER_PROVINCE'] as const) {
    expect(consentRefusal({ originScope, hasConsent: false })).toBe('CONSENT_REQUIRED')
    expect(consentRefusal({ originScope, hasConsent: true })).toBeUndefined()
  }
})

test('R2 how far away an origin is follows from its division code', () => {
  expect(['331199', '331102', '330783', '360111', '331199104000'].map((code) => originScopeOf(code, '331199'))).toEqual(
    ['IN_COUNTY', 'OTHER_COUNTY', 'OTHER_CITY', 'OTHER_PROVINCE', 'IN_COUNTY'],
  )
})
