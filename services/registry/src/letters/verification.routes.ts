import { dayOf } from '@mobile-members/model/dates.ts'
import type { Express } from 'express'
import type { Db } from '../db.ts'
import { signer } from '../secrets/keyring.ts'
import { listRevokedIndexes } from './letter.store.ts'
import { listGenuineFingerprints, listSigningKeys } from './signing-key.store.ts'
import { STATUS_TYPE, statusListOf } from './token.ts'
import { verificationPage } from './verification.page.ts'
import { verifyNow } from './verify-now.ts'

/**
 * Public: the page behind a letter's QR code (R44), and what a check without network needs: the keys and the signed status list.
 */
export function serveVerification(app: Express, { db, now }: { db: Db; now: () => Date }): void {
  app.get('/verify/keys.json', async (_request, response) => {
    response.set('cache-control', 'public, max-age=3600').json({ keys: await listSigningKeys(db) })
  })
  app.get('/verify/status.jwt', async (_request, response) => {
    const { size, revoked } = await listRevokedIndexes(db)
    const genuine = await listGenuineFingerprints(db)
    const status = signer().sign(statusListOf(size, revoked, now().toISOString(), genuine), STATUS_TYPE)
    response.set('cache-control', 'public, max-age=300').type('text/plain').send(status)
  })
  app.get('/verify', async (request, response) => {
    const asked = request.query['t']
    const token = typeof asked === 'string' && asked !== '' ? asked : undefined
    const language = languageOf(request.query['lang'], request.headers['accept-language'])
    const verification = token ? await verifyNow({ db, today: dayOf(now()) }, token) : undefined
    response
      .set('cache-control', 'no-store')
      .set(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      )
      .set('referrer-policy', 'no-referrer')
      .set('content-language', language)
      .type('html')
      .send(verificationPage(language, token, verification))
  })
}

function languageOf(asked: unknown, accepted: string | undefined): 'zh-CN' | 'en' {
  if (asked === 'en' || asked === 'zh-CN') return asked
  return /^\s*en\b/i.test(accepted ?? '') ? 'en' : 'zh-CN'
}
