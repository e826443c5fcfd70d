import { ErrorResponse, UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { createContext, use, useSyncExternalStore, type ReactNode } from 'react'
import { onePerPage } from '@mobile-members/ui/one-per-page.ts'
import type { RuntimeConfig } from './runtime-config.ts'

export type SessionState =
  | { status: 'SIGNED_OUT'; problem?: string }
  | { status: 'SIGNED_IN'; subject: string; name?: string | undefined }
  /** The page is not served securely, so the browser has no cryptography and nobody can sign in. */
  | { status: 'IMPOSSIBLE' }

export interface Session {
  state(): SessionState
  subscribe(listener: () => void): () => void
  /**
   * The access token for the graph, renewed when it is about to run out; undefined when nobody is signed in.
   * Throws what a lost connection throws when it cannot be renewed now: the person stays signed in.
   */
  accessToken(): Promise<string | undefined>
  /** Leaves for the sign-in page and comes back to where the person was. */
  signIn(): Promise<void>
  signOut(): Promise<void>
  /** The server did not accept the token any more. */
  expired(): void
}

/** Seconds before the end at which a token is renewed: the clocks of two machines differ. */
const RENEW_BEFORE = 30

/**
 * Starts the session of one front end with the OpenID Connect provider: authorization code with PKCE,
 * refresh tokens for silent renewal. Finishes a sign-in that is on its way through `/callback`.
 *
 * @param ownDevice a member's phone keeps the sign-in after the page is closed; a desk in an office does not
 */
export async function startSession(clientId: string, config: RuntimeConfig, ownDevice: boolean): Promise<Session> {
  if (!globalThis.crypto?.subtle) return signedOutFor('IMPOSSIBLE')
  const here = location.origin
  const kept = ownDevice ? localStorage : sessionStorage
  const signedOutHere = `mobile-members.${clientId}.signed-out-here`
  const users = new UserManager({
    authority: config.issuer,
    client_id: clientId,
    redirect_uri: `${here}/callback`,
    post_logout_redirect_uri: `${here}/`,
    response_type: 'code',
    scope: 'openid offline_access',
    ...(config.resource ? { resource: config.resource } : {}),
    userStore: new WebStorageStateStore({
      store: kept,
      prefix: `mobile-members.${clientId}.`,
    }),
    automaticSilentRenew: false,
    loadUserInfo: false,
  })
  const listeners = new Set<() => void>()
  let state: SessionState = { status: 'SIGNED_OUT' }
  let renewal: Promise<User | null> | undefined

  function become(next: SessionState) {
    state = next
    for (const listener of listeners) listener()
  }

  function take(user: User | null) {
    const same = state.status === 'SIGNED_IN' && state.subject === user?.profile.sub
    if (user && !same) become({ status: 'SIGNED_IN', subject: user.profile.sub, name: user.profile.name })
    if (!user && state.status === 'SIGNED_IN') become({ status: 'SIGNED_OUT' })
  }

  async function renew(): Promise<User | null> {
    renewal ??= alone(`${clientId} renews`, renewNow).finally(() => {
      renewal = undefined
    })
    return renewal
  }

  async function renewNow(): Promise<User | null> {
    // Another window may have done it: a refresh token serves once.
    const user = await users.getUser()
    if (!user || (user.expires_in ?? 0) >= RENEW_BEFORE) return user
    try {
      if (user.refresh_token) return await users.signinSilent()
    } catch (error) {
      if (!isDefinite(error)) throw new TypeError('the sign-in service does not answer', { cause: error })
    }
    await users.removeUser()
    return null
  }

  if (location.pathname === '/callback') {
    try {
      const user = await users.signinRedirectCallback()
      kept.removeItem(signedOutHere)
      history.replaceState(null, '', typeof user.state === 'string' ? user.state : '/')
    } catch (error) {
      state = { status: 'SIGNED_OUT', problem: error instanceof Error ? error.message : String(error) }
      history.replaceState(null, '', '/')
    }
  }
  const known = await users.getUser()
  // Without a network the person is who they were: what is kept on a phone is theirs, and the server asks for a token anyway.
  take(known?.expired ? await renew().catch(() => known) : known)

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async accessToken() {
      let user = await users.getUser()
      if (user && (user.expires_in ?? 0) < RENEW_BEFORE) user = await renew()
      take(user)
      return user?.access_token
    },
    async signIn() {
      const state = `${location.pathname}${location.search}${location.hash}`
      const again = kept.getItem(signedOutHere) ? { prompt: 'login' } : {}
      await users.signinRedirect({ state, ...again }).catch((error) => {
        become({ status: 'SIGNED_OUT', problem: error instanceof Error ? error.message : String(error) })
      })
    },
    async signOut() {
      const user = await users.getUser()
      await users.removeUser()
      // Without a network the sign-in service does not hear of it: the next sign-in asks for the password all the same.
      kept.setItem(signedOutHere, 'yes')
      become({ status: 'SIGNED_OUT' })
      if (navigator.onLine === false) return
      await users.signoutRedirect(user?.id_token ? { id_token_hint: user.id_token } : {}).catch(() => undefined)
    },
    expired() {
      void users.removeUser()
      become({ status: 'SIGNED_OUT' })
    },
  }
}

/** Whether the sign-in service refused to renew, and did not merely fail to answer. */
function isDefinite(error: unknown): boolean {
  return error instanceof ErrorResponse && !['server_error', 'temporarily_unavailable'].includes(error.error ?? '')
}

/** Lets one window after the other do something, where the browser can. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | undefined
  return locks ? (locks.request(`mobile-members ${name}`, work) as Promise<T>) : work()
}

function signedOutFor(status: 'IMPOSSIBLE'): Session {
  const state: SessionState = { status }
  return {
    state: () => state,
    subscribe: () => () => undefined,
    accessToken: async () => undefined,
    signIn: async () => undefined,
    signOut: async () => undefined,
    expired: () => undefined,
  }
}

const SessionContext = onePerPage('session-context', () => createContext<Session | undefined>(undefined))

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The session of this page, and its state now. */
export function useSession(): Session & { now: SessionState } {
  const session = use(SessionContext)
  if (!session) throw new Error('useSession outside SessionProvider')
  const now = useSyncExternalStore(session.subscribe, session.state)
  return { ...session, now }
}
