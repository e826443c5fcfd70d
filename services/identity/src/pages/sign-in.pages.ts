import type { Environment } from '../env.ts'
import type { FrontEnd } from '../provider/clients.ts'
import { CATALOGUES, type Catalogue, type Problem } from './catalogue.ts'
import { html, type Html } from './html.ts'
import { layout, query } from './layout.ts'
import type { Look } from './look.ts'

export interface FormState {
  look: Look
  env: Environment
  /** Which front end is being entered. */
  frontEnd: FrontEnd | undefined
  /** The path of this sign-in. */
  path: string
  login: string
  problem?: Problem | undefined
  /** How long a lock still lasts. */
  minutes?: number
}

export interface DemoAccount {
  login: string
  label: string
}

/** Which demo accounts have something to do behind which entrance. */
const DEMO_ENTRANCES: Record<FrontEnd, readonly string[]> = {
  'town-center': [
    'director',
    'staff',
    'committee-member',
    'community-head',
    'host-committee',
    'county',
    'auditor',
    'administrator',
    'survey-unit',
    'department',
  ],
  township: ['township', 'outflow', 'township2', 'origin-secretary', 'labour', 'assistance'],
  branch: ['secretary', 'community-secretary', 'community-head'],
  member: ['member', 'member2'],
}

/** The page that asks who is there; in the demo with the accounts to choose from. */
export function signInPage(state: FormState, demoAccounts: DemoAccount[]): string {
  const text = CATALOGUES[state.look.language]
  return layout({
    look: state.look,
    title: text.signIn.title,
    mount: mountOf(state.env),
    switches: state.login ? { login: state.login } : {},
    body: html`<h1>${text.signIn.title}</h1>
      ${entrance(state, text)} ${problem(state, text)}
      <form method="post" action="${state.path}${query(state.look)}">
        ${loginField(state, text)}
        ${passwordField('password', text.signIn.password, 'current-password', state, state.login !== '')}
        <button type="submit">${text.signIn.submit}</button>
      </form>
      <p class="links">
        <a href="${state.path}/password${query(state.look, state.login ? { login: state.login } : {})}"
          >${text.signIn.changePassword}</a
        >
      </p>
      <p class="quiet">${text.signIn.lost}</p>
      ${demoAccounts.length > 0 && demoList(state, text, demoAccounts)}`,
  })
}

/** The page that changes the password on the way in. It asks for everything again, so that nothing is kept in between. */
export function changePasswordPage(state: FormState): string {
  const text = CATALOGUES[state.look.language]
  return layout({
    look: state.look,
    title: text.change.title,
    mount: mountOf(state.env),
    switches: state.login ? { login: state.login } : {},
    body: html`<h1>${text.change.title}</h1>
      ${entrance(state, text)} ${problem(state, text)}
      <form method="post" action="${state.path}/password${query(state.look)}">
        ${loginField(state, text)}
        ${passwordField('password', text.change.current, 'current-password', state, state.login !== '')}
        ${passwordField('next', text.change.next, 'new-password', state, false, text.change.rule)}
        ${passwordField('repeated', text.change.repeat, 'new-password', state, false)}
        <button type="submit">${text.change.submit}</button>
      </form>
      <p class="links"><a href="${state.path}${query(state.look)}">${text.change.back}</a></p>`,
  })
}

export function mountOf(env: Environment): string {
  return new URL(env.OIDC_ISSUER).pathname.replace(/\/$/, '')
}

function entrance(state: FormState, text: Catalogue): Html | undefined {
  return state.frontEnd && html`<p class="quiet">${text.frontEnds[state.frontEnd]}</p>`
}

function problem(state: FormState, text: Catalogue): Html | undefined {
  if (!state.problem) return undefined
  const { LOCK_AFTER: after, LOCK_MINUTES: lockMinutes } = state.env
  const sentence = text.problems[state.problem]({ minutes: state.minutes ?? lockMinutes, after, lockMinutes })
  return html`<p class="problem" role="alert" id="problem">${sentence}</p>`
}

function loginField(state: FormState, text: Catalogue): Html {
  return html`<label for="login">${text.signIn.login}</label>
    <input
      id="login"
      name="login"
      value="${state.login}"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      maxlength="100"
      required
      ${invalid(state)}
      ${state.login === '' && html`autofocus`}
    />`
}

function passwordField(
  name: string,
  label: string,
  autocomplete: string,
  state: FormState,
  focus: boolean,
  hint?: string,
): Html {
  return html`<label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="password"
      autocomplete="${autocomplete}"
      maxlength="400"
      required
      ${hint !== undefined ? html`aria-describedby="${name}-hint"` : invalid(state)}
      ${focus && html`autofocus`}
    />
    ${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}`
}

function invalid(state: FormState): Html | undefined {
  return state.problem && html`aria-invalid="true" aria-describedby="problem"`
}

// Those who have work behind this entrance come first; the others are a click away.
function demoList(state: FormState, text: Catalogue, accounts: DemoAccount[]): Html {
  const order = Object.keys(text.demo.accounts)
  const rank = (login: string) => (order.includes(login) ? order.indexOf(login) : order.length)
  const sorted = accounts.toSorted((one, other) => rank(one.login) - rank(other.login))
  const fitting = state.frontEnd && DEMO_ENTRANCES[state.frontEnd]
  const first = fitting ? sorted.filter(({ login }) => fitting.includes(login)) : sorted
  const others = sorted.filter((account) => !first.includes(account))
  return html`<section aria-labelledby="demo">
    <h2 id="demo">${text.demo.title}</h2>
    <p class="quiet">${text.demo.explanation}</p>
    <ul>
      ${first.map((account) => demoItem(state, text, account))}
    </ul>
    ${
      others.length > 0 &&
      html`<details ${others.some(({ login }) => login === state.login) && html`open`}>
        <summary>${text.demo.others}</summary>
        <ul>
          ${others.map((account) => demoItem(state, text, account))}
        </ul>
      </details>`
    }
  </section>`
}

function demoItem(state: FormState, text: Catalogue, { login, label }: DemoAccount): Html {
  return html`<li ${login === state.login && html`aria-current="true"`}>
    <a href="${state.path}${query(state.look, { login })}"
      ><span>${text.demo.accounts[login] ?? label}</span><code>${login}</code></a
    >
  </li>`
}
