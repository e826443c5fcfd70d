import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rotateSigningKey, secretsIn } from './secrets.ts'

test('R44 a rotation puts a new key first, keeps the old one, and leaves every other secret as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  try {
    const first = secretsIn(folder)
    const { before, after } = rotateSigningKey(folder)
    const second = secretsIn(folder)
    expect(second.letterSigningKeys.keys.map((key) => key['kid'])).toEqual([after, before])
    expect(before).toBe(first.letterSigningKeys.keys[0]!['kid'])
    expect({ ...second, letterSigningKeys: undefined }).toEqual({ ...first, letterSigningKeys: undefined })
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'secrets.json'), 'utf8')).toContain(after)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
