import { expect, test } from 'vitest'
import { loginRefusal, normalizedLogin, passwordIsStale, passwordRefusal } from './account.rules.ts'

test.each([
  ['short1', 'PASSWORD_TOO_SHORT'],
  [`a1${'x'.repeat(199)}`, 'PASSWORD_TOO_LONG'],
  ['director-2026', 'PASSWORD_CONTAINS_LOGIN'],
  ['current-one-1', 'PASSWORD_UNCHANGED'],
  ['onlyletters', 'PASSWORD_TOO_SIMPLE'],
  ['1234567890', 'PASSWORD_TOO_SIMPLE'],
  ['a1a1a1a1a1', 'PASSWORD_TOO_SIMPLE'],
  ['quiet-river-27', undefined],
  ['云溪河水静静地流2026', undefined],
])('the new password %s: %s', (next, reason) => {
  expect(passwordRefusal('director', 'current-one-1', next)).toBe(reason)
})

test('a login does not mind case, width or blanks around it', () => {
  expect(normalizedLogin(' Ｄirector ')).toBe('director')
  expect(loginRefusal('director')).toBeUndefined()
  expect(loginRefusal('王小明')).toBe('LOGIN_MALFORMED')
})

test('a password is stale when somebody else gave it or when it is too old; the demo is spared', () => {
  const now = new Date('2026-11-23T00:00:00Z')
  const account = { mustChangePassword: false, passwordChangedAt: new Date('2026-05-28T00:00:00Z'), demo: false }
  expect(passwordIsStale(account, now, 180)).toBe(false)
  expect(passwordIsStale({ ...account, passwordChangedAt: new Date('2026-05-26T00:00:00Z') }, now, 180)).toBe(true)
  expect(passwordIsStale({ ...account, passwordChangedAt: new Date('2020-01-01T00:00:00Z') }, now, 0)).toBe(false)
  expect(passwordIsStale({ ...account, mustChangePassword: true }, now, 0)).toBe(true)
  expect(passwordIsStale({ ...account, mustChangePassword: true, demo: true }, now, 180)).toBe(false)
})
