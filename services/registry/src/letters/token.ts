import { createHash, createPublicKey, verify } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import type { LetterVerdict } from '@mobile-members/model/registry.ts'

/**
 * What a letter's QR code holds, as compact JWS (EdDSA): enough to compare with the paper, and no identity number.
 * This file knows neither network nor database, so that a letter can be checked anywhere.
 */
export interface LetterToken {
  /** The letter's id. */
  jti: string
  /** Its place in the status list. */
  idx: number
  no: string
  name: string
  /** FULL or PROBATIONARY. */
  mem: string | null
  from: string
  to: string
  /** Days of issue and of the end of validity. */
  iss: string
  exp: string
}

/** The counter-signature of a return receipt. */
export interface ReceiptToken {
  jti: string
  no: string
  branch: string
  secretary: string
  phone: string
  placed: string
  sent: string
}

export const LETTER_TYPE = 'letter+jwt'
export const RECEIPT_TYPE = 'receipt+jwt'
export const STATUS_TYPE = 'status+jwt'

/** A public key as JSON Web Key; `condemnedFrom` when it fell into other hands: what it signed from that day on is not trusted. */
export type PublishedKey = Record<string, string>

/** What is known of letters that no longer stand, as of a day: a bit for each place in the list. */
export interface StatusList {
  asOf: string
  size: number
  list: string
  /** Of each condemned key the letters that are on record from before, by their fingerprints: no other one of it is genuine. */
  genuine?: Record<string, string[]>
}

export interface Verification {
  verdict: LetterVerdict
  letter: LetterToken | undefined
  /** The key was condemned after the day that the letter names, and nothing at hand says whether the letter is on record. */
  doubt?: 'KEY_CONDEMNED'
}

/** What is known of letters that no longer stand. */
export interface Standing {
  revoked: (index: number, letterId: string) => boolean
  /** Whether a letter of a condemned key is on record; left out where nobody knows. */
  onRecord?: (keyId: string, token: string) => boolean
}

/** The token in a text: as it is, in a verification address, or somewhere in a paper's bytes. */
export function tokenIn(text: string): string | undefined {
  return /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{20,}/.exec(text)?.[0]
}

/** The payload of a compact JWS of this type that one of these keys signed; nothing otherwise. */
export function openSigned<T>(token: string, type: string, keys: readonly PublishedKey[]): T | undefined {
  const [header = '', payload = '', signature = '', ...more] = token.split('.')
  if (more.length > 0) return undefined
  try {
    const { alg, kid, typ } = parsed(header) as { alg?: string; kid?: string; typ?: string }
    const key = keys.find((candidate) => candidate['kid'] === kid)
    if (alg !== 'EdDSA' || typ !== type || !key) return undefined
    const whole = verify(
      null,
      Buffer.from(`${header}.${payload}`),
      createPublicKey({ key: key as never, format: 'jwk' }),
      Buffer.from(signature, 'base64url'),
    )
    return whole ? (parsed(payload) as T) : undefined
  } catch {
    return undefined
  }
}

/**
 * What a letter is worth on a day (R44): INVALID when it is not exactly what was signed, or by a key that was condemned, REVOKED when the status list says so,
 * EXPIRED after its last day, else VALID. Without a list a revoked letter cannot be told from a valid one.
 */
export function verifyLetterToken(
  token: string,
  keys: readonly PublishedKey[],
  today: string,
  { revoked, onRecord }: Standing,
): Verification {
  const letter = openSigned<LetterToken>(token, LETTER_TYPE, keys)
  if (!letter) return { verdict: 'INVALID', letter: undefined }
  const { kid = '', condemnedFrom } = keys.find(({ kid: id }) => id === keyIdOf(token)) ?? {}
  // Who holds a stolen key writes any day into a letter: an early day alone says nothing.
  if (condemnedFrom !== undefined && (letter.iss >= condemnedFrom || onRecord?.(kid, token) === false))
    return { verdict: 'INVALID', letter, doubt: 'KEY_CONDEMNED' }
  const doubt = condemnedFrom !== undefined && !onRecord ? ({ doubt: 'KEY_CONDEMNED' } as const) : {}
  if (revoked(letter.idx, letter.jti)) return { verdict: 'REVOKED', letter, ...doubt }
  return { verdict: letter.exp < today ? 'EXPIRED' : 'VALID', letter, ...doubt }
}

/** Which key a token says that it was signed by. */
function keyIdOf(token: string): string | undefined {
  try {
    return (parsed(token.split('.')[0] ?? '') as { kid?: string }).kid
  } catch {
    return undefined
  }
}

/** A letter's fingerprint, by which the status list names it without telling anything of it. */
export function fingerprintOf(token: string): string {
  return createHash('sha256').update(token).digest().subarray(0, 16).toString('base64url')
}

/** A status list of so many places with these set. */
export function statusListOf(
  size: number,
  revoked: readonly number[],
  asOf: string,
  genuine: Record<string, string[]> = {},
): StatusList {
  const bits = Buffer.alloc(Math.ceil((size + 1) / 8))
  for (const index of revoked) bits[index >> 3]! |= 1 << (index & 7)
  const condemned = Object.keys(genuine).length > 0 ? { genuine } : {}
  return { asOf, size, list: deflateSync(bits).toString('base64url'), ...condemned }
}

export function isSet(status: StatusList, index: number): boolean {
  const bits = inflateSync(Buffer.from(status.list, 'base64url'))
  return ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0
}

function parsed(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
}
