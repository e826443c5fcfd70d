import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { type Signer, openSigner } from './signer.ts'
import { type Vault, openVault } from './vault.ts'

/** What this process keeps secret. */
export interface Keyring {
  vault: Vault
  signer: Signer
}

export interface KeyringSource {
  /** 32 bytes in base64. */
  fieldKey: string
  /** A JSON Web Key Set with private Ed25519 keys; the first signs, all verify. */
  letterSigningKeys: { keys: Record<string, string>[] }
}

let keyring: Keyring | undefined

/** Hands the process its secrets: once, by whoever starts it. */
export function useKeyring(source: KeyringSource): void {
  keyring = { vault: openVault(source.fieldKey), signer: openSigner(source.letterSigningKeys.keys) }
}

/** The vault for personal numbers. Resolvers and events have no other way to it, since a request carries no secrets. */
export function vault(): Vault {
  return held().vault
}

/** Who signs letters and receipts. */
export function signer(): Signer {
  return held().signer
}

function held(): Keyring {
  if (!keyring) throw new Error('this process was given no secrets')
  return keyring
}

/** Secrets for data that nobody will miss: tests and scratch databases. */
export function throwAwaySecrets(): KeyringSource {
  const { privateKey } = generateKeyPairSync('ed25519')
  const jwk = privateKey.export({ format: 'jwk' }) as Record<string, string>
  return {
    fieldKey: randomBytes(32).toString('base64'),
    letterSigningKeys: { keys: [{ ...jwk, kid: randomBytes(6).toString('base64url'), alg: 'EdDSA', use: 'sig' }] },
  }
}
