import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

/** What the service's secrets are used for; each use has a key of its own. */
export interface Vault {
  /** Keys that sign cookies, the current one first. */
  cookieKeys: string[]
  /** Makes text unreadable for who has only the database. */
  seal(text: string): string
  /** Gives back what was sealed under the current or an older secret; undefined when none of them fits. */
  open(sealed: string): string | undefined
  /** A keyed hash: the same input finds the same row, the row does not tell the input. */
  keyed(text: string): string
}

/** Takes the secrets of the environment, the current one first. */
export function openVault(secrets: readonly string[]): Vault {
  const sealingKeys = secrets.map((secret) => derive(secret, 'seal'))
  const [sealingKey] = sealingKeys
  const [current] = secrets
  if (!sealingKey || current === undefined) throw new Error('a vault needs a secret')
  const lookupKey = derive(current, 'lookup')

  return {
    cookieKeys: secrets.map((secret) => derive(secret, 'cookies').toString('base64url')),
    seal: (text) => encrypt(sealingKey, text),
    open: (sealed) => {
      for (const key of sealingKeys) {
        const text = decrypt(key, sealed)
        if (text !== undefined) return text
      }
      return undefined
    },
    keyed: (text) => createHmac('sha256', lookupKey).update(text).digest('base64url'),
  }
}

/** For values that are random themselves, so that nobody can guess their way back. */
export function fingerprint(value: string): string {
  return createHash('sha256').update(value).digest('base64url')
}

function derive(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `mobile-members/identity/${use}`, 32))
}

function encrypt(key: Buffer, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

function decrypt(key: Buffer, sealed: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    return undefined
  }
}
