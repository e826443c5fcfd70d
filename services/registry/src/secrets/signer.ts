import { type KeyObject, createPrivateKey, createPublicKey, sign } from 'node:crypto'

/** Signs papers as compact JWS (EdDSA). */
export interface Signer {
  kid: string
  /** The public keys of all keys held, the signing one first. */
  publicKeys: PublicKey[]
  sign(payload: object, type: string): string
}

export interface PublicKey extends Record<string, string> {
  kty: string
  crv: string
  x: string
  kid: string
  alg: string
  use: string
}

/** Takes private Ed25519 keys as JSON Web Keys with their ids. */
export function openSigner(keys: Record<string, string>[]): Signer {
  const [first] = keys
  if (!first?.['kid']) throw new Error('LETTER_SIGNING_KEYS holds no key with a kid')
  const kid = first['kid']
  const key: KeyObject = createPrivateKey({ key: first as never, format: 'jwk' })
  return {
    kid,
    publicKeys: keys.map(publicPart),
    sign(payload, type) {
      const input = `${encoded({ alg: 'EdDSA', kid, typ: type })}.${encoded(payload)}`
      return `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`
    },
  }
}

function publicPart(jwk: Record<string, string>): PublicKey {
  const { kty, crv, x } = createPublicKey(createPrivateKey({ key: jwk as never, format: 'jwk' })).export({
    format: 'jwk',
  }) as { kty: string; crv: string; x: string }
  return { kty, crv, x, kid: jwk['kid']!, alg: 'EdDSA', use: 'sig' }
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
