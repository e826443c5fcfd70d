import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { openVault } from './vault.ts'

const key = () => randomBytes(32).toString('base64')

test('D8 what is sealed opens with the key and the purpose it was sealed for, and with nothing else', () => {
  const fieldKey = key()
  const sealed = openVault(fieldKey).seal('331199198005041234', 'id-number')
  expect(openVault(fieldKey).open(sealed, 'id-number')).toBe('331199198005041234')
  expect(sealed.toString('latin1')).not.toContain('19800504')
  expect(() => openVault(key()).open(sealed, 'id-number')).toThrow()
  expect(() => openVault(fieldKey).open(sealed, 'phone')).toThrow()
  const touched = Buffer.from(sealed)
  touched[touched.length - 1]! ^= 1
  expect(() => openVault(fieldKey).open(touched, 'id-number')).toThrow()
})

test('D8 equal numbers have equal blind indexes, under one key and purpose, and are sealed differently each time', () => {
  const vault = openVault(key())
  expect(vault.blindIndex('a', 'id-number').equals(vault.blindIndex('a', 'id-number'))).toBe(true)
  expect(vault.blindIndex('a', 'id-number').equals(vault.blindIndex('a', 'phone'))).toBe(false)
  expect(vault.blindIndex('a', 'id-number').equals(openVault(key()).blindIndex('a', 'id-number'))).toBe(false)
  expect(vault.seal('a', 'id-number').equals(vault.seal('a', 'id-number'))).toBe(false)
})

test('a short key is refused', () => {
  expect(() => openVault('c2hvcnQ=')).toThrow('32 bytes')
})
