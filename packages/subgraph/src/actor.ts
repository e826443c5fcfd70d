import { ANONYMOUS, type Actor, type Role } from '@mobile-members/model/roles.ts'
import { type JWTVerifyGetKey, createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { type Kysely, sql } from 'kysely'
import { Refusal } from './errors.ts'

/** Gives the account id in an `authorization` header; undefined without one; UNAUTHENTICATED when it does not verify. */
export type VerifyToken = (authorization: string | undefined) => Promise<string | undefined>

/** Verifies access tokens of an OpenID Connect issuer by its published keys. */
export function tokenVerifier(issuer: string, audience: string): VerifyToken {
  let keys: Promise<JWTVerifyGetKey> | undefined
  return async function verify(authorization) {
    if (!authorization) return undefined
    const token = /^Bearer (.+)$/i.exec(authorization)?.[1]
    if (!token) throw new Refusal('UNAUTHENTICATED', 'malformed authorization')
    try {
      const { payload } = await jwtVerify(token, await published(), { issuer, audience })
      if (!payload.sub) throw new errors.JWTInvalid('no subject')
      return payload.sub
    } catch (error) {
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
        throw new Refusal('UNAUTHENTICATED', 'the sign-in is not valid or has run out')
      throw new Refusal('UNAVAILABLE', 'the sign-in service does not answer')
    }
  }

  function published(): Promise<JWTVerifyGetKey> {
    keys ??= discoverKeys(issuer).catch((error: unknown) => {
      keys = undefined
      throw error
    })
    return keys
  }
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(3000) })
  if (!answer.ok) throw new Error(`the issuer answered ${answer.status}`)
  const { jwks_uri: jwksUri } = (await answer.json()) as { jwks_uri: string }
  return createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 3000, cooldownDuration: 5000 })
}

/**
 * The offices that an account holds at this moment. They are read for each request and never taken from the token,
 * so that a revoked office counts on the next request (R21, R12).
 */
export async function actorOf<DB>(db: Kysely<DB>, subject: string | undefined): Promise<Actor> {
  if (subject === undefined) return ANONYMOUS
  const { rows } = await sql<{ role: Role; organizationId: string; townshipId: string | null }>`
    select role, organization_id, township_id from bus.offices_in_force where subject = ${subject}`.execute(db)
  return { subject, offices: rows }
}
