import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Seals personal numbers at rest (D8): nobody reads them from the database alone, and equal numbers are still found. */
export interface Vault {
  /** AES-256-GCM; `purpose` is authenticated with it, so that a sealed field cannot stand in for another. */
  seal(text: string, purpose: string): Buffer
  open(sealed: Buffer, purpose: string): string
  /** Equal for equal texts, and tells nothing without the key. */
  blindIndex(text: string, purpose: string): Buffer
}

const VERSION = 1
const IV_LENGTH = 12
const TAG_LENGTH = 16

/** Opens a vault with the field key, 32 bytes in base64. */
export function openVault(fieldKey: string): Vault {
  const master = Buffer.from(fieldKey, 'base64')
  if (master.length !== 32) throw new Error('FIELD_KEY must be 32 bytes in base64')
  const cipherKey = derived(master, 'seal')
  const indexKey = derived(master, 'blind index')
  return {
    seal(text, purpose) {
      const iv = randomBytes(IV_LENGTH)
      const cipher = createCipheriv('aes-256-gcm', cipherKey, iv)
      cipher.setAAD(Buffer.from(purpose))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body])
    },
    open(sealed, purpose) {
      if (sealed[0] !== VERSION) throw new Error('sealed by an unknown version')
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, sealed.subarray(1, 1 + IV_LENGTH))
      decipher.setAAD(Buffer.from(purpose))
      decipher.setAuthTag(sealed.subarray(1 + IV_LENGTH, 1 + IV_LENGTH + TAG_LENGTH))
      return Buffer.concat([decipher.update(sealed.subarray(1 + IV_LENGTH + TAG_LENGTH)), decipher.final()]).toString(
        'utf8',
      )
    },
    blindIndex: (text, purpose) => createHmac('sha256', indexKey).update(`${purpose}\0${text}`).digest(),
  }
}

function derived(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `mobile-members ${purpose}`, 32))
}
