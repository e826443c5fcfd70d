import { createHash, generateKeyPairSync, randomBytes, randomInt } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SERVICES } from '@mobile-members/database/service-names.ts'
import { z } from 'zod'

const schema = z.object({
  postgres: z.string(),
  databasePasswords: z.record(z.enum(SERVICES), z.string()),
  demoPassword: z.string(),
  /** Seals the personal fields at rest. */
  fieldKey: z.string(),
  /** Sign and seal the identity service's cookies and keys; the first is used, the others still understood. */
  identitySecrets: z.array(z.string()),
  /** A JSON Web Key Set with the private keys that sign letters; the first signs, all verify. */
  letterSigningKeys: z.object({ keys: z.array(z.record(z.string(), z.string())) }),
})

export type Secrets = z.output<typeof schema>

/**
 * This machine's secrets, made at the first start and kept in a file that only its owner reads. They are for one
 * machine; a deployment gives each service its own by its environment.
 */
export function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${JSON.stringify(newSecrets(), null, 2)}\n`, { mode: 0o600 })
  }
  chmodSync(file, 0o600)
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file} is not right:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** Puts a new key for letters before the ones held: the first signs. Gives the ids of the key that signed and of the one that will. */
export function rotateSigningKey(dataDir: string): { before: string; after: string } {
  const secrets = secretsIn(dataDir)
  const key = newSigningKey()
  const keys = [key, ...secrets.letterSigningKeys.keys]
  writeFileSync(
    join(dataDir, 'secrets.json'),
    `${JSON.stringify({ ...secrets, letterSigningKeys: { keys } }, null, 2)}\n`,
    { mode: 0o600 },
  )
  return { before: keys[1]?.['kid'] ?? '', after: key['kid']! }
}

/** Secrets that nobody has had before. */
export function newSecrets(): Secrets {
  return {
    postgres: randomBytes(24).toString('base64url'),
    databasePasswords: Object.fromEntries(
      SERVICES.map((service) => [service, randomBytes(24).toString('base64url')]),
    ) as Secrets['databasePasswords'],
    demoPassword: readablePassword(),
    fieldKey: randomBytes(32).toString('base64'),
    identitySecrets: [randomBytes(48).toString('base64url')],
    letterSigningKeys: { keys: [newSigningKey()] },
  }
}

// Read aloud and typed by hand in a demonstration, so without letters that look alike.
function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}

/** A key for letters that nobody has had before; its id follows from its public part. */
export function newSigningKey(): Record<string, string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { kty, crv, x, d } = privateKey.export({ format: 'jwk' }) as Record<string, string>
  const kid = createHash('sha256').update(x!).digest('base64url').slice(0, 8)
  return { kty: kty!, crv: crv!, x: x!, d: d!, kid, alg: 'EdDSA', use: 'sig' }
}
