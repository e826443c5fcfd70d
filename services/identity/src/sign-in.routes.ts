import express, { type Request, type Response, Router } from 'express'
import { errors, type Provider } from 'oidc-provider'
import { listDemoAccounts } from './accounts/account.store.ts'
import { normalizedLogin } from './accounts/account.rules.ts'
import { changePassword, signIn, type SignInContext } from './accounts/sign-in.ts'
import { expiredPage } from './pages/message.pages.ts'
import { chosenLook, type Look, LOOK_COOKIE, lookOf } from './pages/look.ts'
import { changePasswordPage, type FormState, mountOf, signInPage } from './pages/sign-in.pages.ts'
import { FRONT_ENDS, type FrontEnd } from './provider/clients.ts'

const A_YEAR = 365 * 86_400_000
const STATUS: Record<string, number> = { LOCKED: 423, TOO_MANY_REQUESTS: 429, WRONG: 401, DISABLED: 403 }

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>

/** The pages on which a person says who they are, for a sign-in that a front end has begun. */
export function signInRoutes(context: SignInContext, provider: () => Provider): Router {
  const { env, db } = context
  const router = Router()
  const form = express.urlencoded({ extended: false, limit: '10kb' })

  router.get('/sign-in/:uid', async (request, response) => {
    const interaction = await begun(request, response)
    if (interaction) await showSignIn(response, stateOf(request, interaction))
  })

  router.post('/sign-in/:uid', form, async (request, response) => {
    const interaction = await begun(request, response)
    if (!interaction) return
    const state = stateOf(request, interaction)
    const { login, password } = fieldsOf(request)
    if (!login || !password) return showSignIn(response, { ...state, problem: 'EMPTY' })
    const result = await signIn(context, { login, password, source: sourceOf(request) })
    switch (result.outcome) {
      case 'SIGNED_IN':
        return finish(request, response, result.account.subject)
      case 'PASSWORD_STALE':
        return showChange(response, { ...state, problem: result.outcome })
      case 'LOCKED':
        return showSignIn(response, { ...state, problem: result.outcome, minutes: result.minutes })
      default:
        return showSignIn(response, { ...state, problem: result.outcome })
    }
  })

  router.get('/sign-in/:uid/password', async (request, response) => {
    const interaction = await begun(request, response)
    if (interaction) showChange(response, stateOf(request, interaction))
  })

  router.post('/sign-in/:uid/password', form, async (request, response) => {
    const interaction = await begun(request, response)
    if (!interaction) return
    const state = stateOf(request, interaction)
    const { login, password, next, repeated } = fieldsOf(request)
    if (!login || !password || !next || !repeated) return showChange(response, { ...state, problem: 'EMPTY' })
    const credentials = { login, password, source: sourceOf(request) }
    const result = await changePassword(context, credentials, {
      password: next,
      repeated,
      sessionUid: interaction.session?.uid,
    })
    if (result.outcome === 'SIGNED_IN') return finish(request, response, result.account.subject)
    const minutes = result.outcome === 'LOCKED' ? { minutes: result.minutes } : {}
    return showChange(response, { ...state, problem: result.outcome, ...minutes })
  })

  return router

  // The sign-in that this browser has begun; without one the page says so.
  async function begun(request: Request, response: Response): Promise<Interaction | undefined> {
    try {
      const interaction = await provider().interactionDetails(request, response)
      if (interaction.uid === request.params['uid']) return interaction
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error
    }
    response.status(400).send(expiredPage(lookOf(request), env))
  }

  function stateOf(request: Request, interaction: Interaction): FormState {
    const { ui_locales: uiLocales, client_id: clientId, login_hint: hint } = interaction.params
    const typed = fieldsOf(request).login ?? request.query['login'] ?? hint
    return {
      look: lookOf(request, typeof uiLocales === 'string' ? uiLocales : undefined),
      env,
      frontEnd: FRONT_ENDS.find((name): name is FrontEnd => name === clientId),
      path: `${mountOf(env)}/sign-in/${interaction.uid}`,
      login: typeof typed === 'string' ? normalizedLogin(typed).slice(0, 100) : '',
    }
  }

  async function showSignIn(response: Response, state: FormState): Promise<void> {
    show(response, state, signInPage(state, env.DEMO ? await listDemoAccounts(db) : []))
  }

  function showChange(response: Response, state: FormState): void {
    show(response, state, changePasswordPage(state))
  }

  function show(response: Response, state: FormState, page: string): void {
    rememberLook(response, state.look)
    response.status(state.problem ? (STATUS[state.problem] ?? 422) : 200).send(page)
  }

  async function finish(request: Request, response: Response, subject: string): Promise<void> {
    await provider().interactionFinished(request, response, { login: { accountId: subject, amr: ['pwd'] } })
  }
}

/** A choice of language or size on one page holds for the next ones. */
export function rememberLook(response: Response, look: Look): void {
  const value = chosenLook(response.req, look)
  if (value) response.cookie(LOOK_COOKIE, value, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: A_YEAR })
}

function fieldsOf(request: Request): Record<string, string | undefined> {
  const body: unknown = request.body
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'))
}

function sourceOf(request: Request): string {
  return request.ip ?? request.socket.remoteAddress ?? ''
}
