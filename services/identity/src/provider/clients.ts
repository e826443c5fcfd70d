import type { ClientMetadata } from 'oidc-provider'
import type { Environment } from '../env.ts'

export const FRONT_ENDS = ['town-center', 'township', 'branch', 'member'] as const
export type FrontEnd = (typeof FRONT_ENDS)[number]

/** The client of `npm run token`; it exists in the demo only. */
export const COMMANDS_CLIENT = 'commands'
export const DEMO_GRANT = 'urn:mobile-members:demo-account'

/** Where each front end is served, with a slash at the end. */
export function addressesOf(env: Environment): Record<FrontEnd, string[]> {
  return {
    'town-center': env.TOWN_CENTER_URLS.map(folder),
    township: env.TOWNSHIP_URLS.map(folder),
    branch: env.BRANCH_URLS.map(folder),
    member: env.MEMBER_URLS.map(folder),
  }
}

/** How long a sign-in may last, in seconds: a working day for officers, longer for members on their own phones. */
export function longestSignIn(env: Environment, clientId: string | undefined): number {
  return clientId === 'member' ? env.MEMBER_SESSION_DAYS * 86_400 : env.SESSION_HOURS * 3600
}

/** Sites whose pages may ask the token endpoint in a client's name. */
export function originsOf(env: Environment, clientId: string): Set<string> {
  const addresses = addressesOf(env)[clientId as FrontEnd] ?? []
  const embedding = clientId === 'branch' ? env.BRANCH_EMBED_ORIGINS : []
  return new Set([...addresses, ...embedding].map((address) => new URL(address).origin))
}

/** Public clients of our own: a code with PKCE, no consent page, no secret. */
export function clientsOf(env: Environment): ClientMetadata[] {
  const frontEnds = Object.entries(addressesOf(env)).map(([clientId, addresses]): ClientMetadata => {
    return {
      client_id: clientId,
      client_name: clientId,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: addresses.map((address) => `${address}callback`),
      post_logout_redirect_uris: addresses,
      default_max_age: longestSignIn(env, clientId),
    }
  })
  const commands: ClientMetadata = {
    client_id: COMMANDS_CLIENT,
    token_endpoint_auth_method: 'none',
    grant_types: [DEMO_GRANT],
    response_types: [],
    redirect_uris: [],
  }
  return env.DEMO ? [...frontEnds, commands] : frontEnds
}

function folder(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}
