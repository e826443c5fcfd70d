import { expect, test } from 'vitest'
import { openVault } from './vault.ts'

const OLD = '0b9d5e6c42f8a1d36f1b1c0f8e0c4f3c9a57f2d1be34a771'
const NEW = '9a57f2d1be34a7710b9d5e6c42f8a1d36f1b1c0f8e0c4f3c'

test('what is sealed opens again, also after a new secret has taken over, and not without the old one', () => {
  const sealed = openVault([OLD]).seal('云溪')
  expect(sealed).not.toContain('云溪')
  expect(openVault([NEW, OLD]).open(sealed)).toBe('云溪')
  expect(openVault([NEW]).open(sealed)).toBeUndefined()
})

test('a changed byte does not open', () => {
  const vault = openVault([OLD])
  const bytes = Buffer.from(vault.seal('云溪'), 'base64url')
  bytes[bytes.length - 1]! ^= 1
  expect(vault.open(bytes.toString('base64url'))).toBeUndefined()
  expect(vault.open('')).toBeUndefined()
})

test('the same text finds the same row, under this secret only', () => {
  expect(openVault([OLD]).keyed('director')).toBe(openVault([OLD]).keyed('director'))
  expect(openVault([OLD]).keyed('director')).not.toBe(openVault([NEW]).keyed('director'))
})
