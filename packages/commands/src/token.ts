import { readSettings } from './env.ts'
import { addressesOf, dataDirOf } from './plans.ts'
import { secretsIn } from './secrets.ts'

// Both are identity's, which registers them in the demo only.
const CLIENT = 'commands'
const GRANT = 'urn:mobile-members:demo-account'

/** `npm run -s token -- ACCOUNT`: prints an access token of a demo account, and nothing else. */
export async function tokenCommand([account]: string[]): Promise<void> {
  if (!account) throw new Error('usage: npm run -s token -- ACCOUNT')
  console.log(await accessToken(account))
}

/** Gets an access token of a demo account from the running identity service; needs `npm start` to be running. */
export async function accessToken(account: string, settings = readSettings()): Promise<string> {
  const { issuer } = addressesOf(settings)
  const { demoPassword } = secretsIn(dataDirOf(settings))
  const endpoint = await tokenEndpointOf(issuer)
  const body = new URLSearchParams({ grant_type: GRANT, client_id: CLIENT, account, password: demoPassword })
  const answer = await fetch(endpoint, { method: 'POST', body })
  const result = (await answer.json()) as { access_token?: string; error_description?: string; error?: string }
  if (!result.access_token) throw new Error(result.error_description ?? result.error ?? `no token (${answer.status})`)
  return result.access_token
}

async function tokenEndpointOf(issuer: string): Promise<string> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`).catch(() => undefined)
  if (!answer?.ok) throw new Error(`${issuer} does not answer; is npm start running?`)
  return ((await answer.json()) as { token_endpoint: string }).token_endpoint
}
