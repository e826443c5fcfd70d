import type { ResourceServer } from 'oidc-provider'
import type { Environment } from '../env.ts'
import type { KeyRing } from '../keys/key.store.ts'

/** Names the graph where a client says what it wants a token for; one that says nothing gets the same. */
export const GRAPH_RESOURCE = 'urn:mobile-members:graph'

/** What a token for the graph carries as its scope; the rights come from the offices held, never from here. */
export const GRAPH_SCOPE = 'openid'

/** How tokens for the graph are made: signed, so that every subgraph verifies them by itself, and short-lived. */
export function graphServer(env: Environment, ring: KeyRing): ResourceServer {
  return {
    scope: GRAPH_SCOPE,
    audience: env.OIDC_AUDIENCE,
    accessTokenFormat: 'jwt',
    accessTokenTTL: env.ACCESS_TOKEN_MINUTES * 60,
    jwt: { sign: { alg: 'ES256', kid: ring.kid } },
  }
}
