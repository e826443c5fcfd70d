import { errors, interactionPolicy, Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import { writeAudit } from '../audit.ts'
import { findAccount } from '../accounts/account.store.ts'
import type { SignInContext } from '../accounts/sign-in.ts'
import type { KeyRing } from '../keys/key.store.ts'
import { errorPage, signedOutPage, signOutPage } from '../pages/message.pages.ts'
import { lookOf } from '../pages/look.ts'
import { clientsOf, longestSignIn, originsOf } from './clients.ts'
import { addDemoGrant } from './demo-grant.ts'
import { GRAPH_RESOURCE, GRAPH_SCOPE, graphServer } from './graph-resource.ts'
import { recordsOf } from './record.store.ts'

const { Check, base } = interactionPolicy

/** The OpenID Connect provider for one set of signing keys; it keeps nothing itself, so a new one may take over at any time. */
export function providerOf(context: SignInContext, ring: KeyRing): Provider {
  const { env, db } = context
  const provider = new Provider(env.OIDC_ISSUER, configuration(context, ring))
  provider.proxy = env.TRUST_PROXY
  if (env.DEMO) addDemoGrant(provider, context, ring)
  provider.on('server_error', (_ctx, error) => context.log.error(error, 'the provider failed'))
  provider.on('end_session.success', (ctx) => {
    const subject = ctx.oidc.session?.accountId
    if (subject)
      writeAudit(db, 'signOut', subject).catch((error: unknown) => context.log.error(error, 'sign-out not audited'))
  })
  return provider
}

function configuration(context: SignInContext, ring: KeyRing): Configuration {
  const { env, db, vault, now } = context
  const secure = env.OIDC_ISSUER.startsWith('https:')
  const cookie = { httpOnly: true, sameSite: 'lax', secure, signed: true } as const

  return {
    adapter: recordsOf(
      db,
      vault,
      { refreshReuseSeconds: env.REFRESH_REUSE_SECONDS, now },
      () => new errors.InvalidGrant('authorization code already consumed'),
    ),
    clients: clientsOf(env),
    clientDefaults: {
      id_token_signed_response_alg: 'ES256',
      token_endpoint_auth_method: 'none',
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
    clientAuthMethods: ['none'],
    responseTypes: ['code'],
    clientBasedCORS: (_ctx, origin, client) => originsOf(env, client.clientId).has(origin),
    jwks: { keys: ring.keys },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    cookies: {
      keys: vault.cookieKeys,
      names: { session: 'mm_session', interaction: 'mm_sign_in', resume: 'mm_resume' },
      long: cookie,
      short: cookie,
    },
    claims: { openid: ['sub', 'preferred_username', 'name'] },
    scopes: ['openid', 'offline_access'],
    // All that a front end shows of the account is in the ID token; an access token is for the graph only.
    conformIdTokenClaims: false,
    discovery: { ui_locales_supported: ['zh-CN', 'en'] },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, _client, oneOf) => oneOf ?? GRAPH_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== GRAPH_RESOURCE) throw new errors.InvalidTarget()
          return graphServer(env, ring)
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(lookOf(ctx.req), env, form, isOwnSignOut(ctx))
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage(lookOf(ctx.req), env)
        },
      },
    },
    findAccount: async (_ctx, subject) => {
      const account = await findAccount(db, subject)
      if (!account || account.disabledAt || (account.demo && !env.DEMO)) return undefined
      return {
        accountId: subject,
        claims: () => ({ sub: subject, preferred_username: account.login, name: account.label }),
      }
    },
    extraTokenClaims: async (_ctx, token) => {
      if (!('accountId' in token) || !token.accountId) return undefined
      const account = await findAccount(db, token.accountId)
      return account && { preferred_username: account.login }
    },
    interactions: { policy: policy(), url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    // Our own front ends need no consent page: whoever signs in has agreed to use them.
    loadExistingGrant: async (ctx) => {
      const { client, account, session } = ctx.oidc
      if (!client || !account) return undefined
      const known = session?.grantIdFor(client.clientId)
      const grant =
        (known && (await ctx.oidc.provider.Grant.find(known))) ||
        new ctx.oidc.provider.Grant({ clientId: client.clientId, accountId: account.accountId })
      grant.addOIDCScope('openid offline_access')
      grant.addResourceScope(GRAPH_RESOURCE, GRAPH_SCOPE)
      await grant.save()
      return grant
    },
    pkce: { required: () => true },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    // Signing out ends the refresh tokens too.
    expiresWithSession: () => true,
    rotateRefreshToken: () => true,
    renderError: (ctx, out) => {
      ctx.type = 'html'
      ctx.body = errorPage(lookOf(ctx.req), env, out.error)
    },
    ttl: {
      AccessToken: env.ACCESS_TOKEN_MINUTES * 60,
      AuthorizationCode: 60,
      IdToken: 3600,
      Interaction: 3600,
      Grant: env.MEMBER_SESSION_DAYS * 86_400,
      Session: (ctx) => longestSignIn(env, ctx.oidc.client?.clientId),
      RefreshToken: (_ctx, token, client) => {
        const signedInFor = now().getTime() / 1000 - ((token as { authTime?: number }).authTime ?? 0)
        return Math.max(1, Math.floor(longestSignIn(env, client.clientId) - signedInFor))
      },
    },
  }
}

// An account that has been disabled or removed since must sign in again, which will be refused.
function policy() {
  const prompts = base()
  prompts.remove('consent')
  prompts.get('login')?.checks.add(
    new Check('account_gone', 'the account can no longer be used', 'login_required', (ctx) => {
      const { session, account } = ctx.oidc
      return session?.accountId && !account ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT
    }),
  )
  return prompts
}

/** Whether the front end has shown whose sign-in it ends; then nobody needs to be asked again. */
function isOwnSignOut(ctx: KoaContextWithOIDC): boolean {
  const hint = ctx.oidc.entities.IdTokenHint as { payload: { sub?: string } } | undefined
  return hint !== undefined && hint.payload.sub === ctx.oidc.session?.accountId
}
