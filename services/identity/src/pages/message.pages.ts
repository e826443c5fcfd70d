import type { Environment } from '../env.ts'
import { addressesOf, FRONT_ENDS } from '../provider/clients.ts'
import { CATALOGUES } from './catalogue.ts'
import { html, Html } from './html.ts'
import { layout } from './layout.ts'
import type { Look } from './look.ts'
import { mountOf } from './sign-in.pages.ts'

/** Where somebody ends up who opens the service's own address. */
export function homePage(look: Look, env: Environment): string {
  return message(look, env, CATALOGUES[look.language].home, { switches: true })
}

/** The sign-in was used already, or has been open for too long. */
export function expiredPage(look: Look, env: Environment): string {
  return message(look, env, CATALOGUES[look.language].expired)
}

/** Something went wrong between a front end and this service; `code` is what a person may quote. */
export function errorPage(look: Look, env: Environment, code: string): string {
  const text = CATALOGUES[look.language]
  if (code === 'session_not_found' || code === 'SessionNotFound') return expiredPage(look, env)
  return message(look, env, text.failed, { more: html`<p class="quiet">${text.failed.code}: <code>${code}</code></p>` })
}

export function signedOutPage(look: Look, env: Environment): string {
  return message(look, env, CATALOGUES[look.language].signedOut)
}

/**
 * Ends the sign-in. Where the front end has shown whose it is, the page goes on by itself; otherwise it asks first.
 *
 * @param form the provider's own form, with its token against forged requests
 */
export function signOutPage(look: Look, env: Environment, form: string, goesOn: boolean): string {
  const text = CATALOGUES[look.language].signOut
  return layout({
    look,
    title: text.title,
    mount: mountOf(env),
    ...(goesOn ? { script: 'sign-out.js' } : {}),
    body: html`<h1>${text.title}</h1>
      <p>${goesOn ? text.underWay : text.question}</p>
      ${new Html(form)}
      <button type="submit" form="op.logoutForm" name="logout" value="yes">${text.yes}</button>
      ${!goesOn && html`<button type="submit" form="op.logoutForm" class="second">${text.no}</button>`}`,
  })
}

function message(
  look: Look,
  env: Environment,
  text: { title: string; text: string },
  options: { more?: Html; switches?: boolean } = {},
): string {
  const { enter, frontEnds } = CATALOGUES[look.language]
  const addresses = addressesOf(env)
  return layout({
    look,
    title: text.title,
    mount: mountOf(env),
    ...(options.switches ? { switches: {} } : {}),
    body: html`<h1>${text.title}</h1>
      <p>${text.text}</p>
      ${options.more}
      <ul>
        ${FRONT_ENDS.map(
          (name) =>
            html`<li>
              <a href="${addresses[name][0]}"><span>${frontEnds[name]}</span><span class="quiet">${enter}</span></a>
            </li>`,
        )}
      </ul>`,
  })
}
