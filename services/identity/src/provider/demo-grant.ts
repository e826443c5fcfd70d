import { errors, type Provider } from 'oidc-provider'
import { signInForDemo, type SignInContext } from '../accounts/sign-in.ts'
import type { KeyRing } from '../keys/key.store.ts'
import { DEMO_GRANT } from './clients.ts'
import { GRAPH_RESOURCE, GRAPH_SCOPE, graphServer } from './graph-resource.ts'

/**
 * Lets scripts of the demo get an access token of a demo account by its login and the demo password, without a browser.
 * It is registered with DEMO=1 only, serves demo accounts only, and gives no refresh token.
 */
export function addDemoGrant(provider: Provider, context: SignInContext, ring: KeyRing): void {
  provider.registerGrantType<{ account?: string; password?: string }>(
    DEMO_GRANT,
    async (ctx) => {
      const { client, params } = ctx.oidc
      if (!params.account || !params.password) throw new errors.InvalidRequest('account and password are needed')
      const result = await signInForDemo(context, { login: params.account, password: params.password })
      if (result.outcome !== 'SIGNED_IN') throw new errors.InvalidGrant(`the account was refused: ${result.outcome}`)
      const token = new provider.AccessToken({
        client,
        accountId: result.account.subject,
        // Nothing refreshes or revokes this token, so no grant stands behind it.
        grantId: crypto.randomUUID(),
        gty: DEMO_GRANT,
        scope: GRAPH_SCOPE,
        resourceServer: new provider.ResourceServer(GRAPH_RESOURCE, graphServer(context.env, ring)),
      })
      ctx.body = { access_token: await token.save(), token_type: token.tokenType, expires_in: token.expiration }
    },
    ['account', 'password'],
  )
}
