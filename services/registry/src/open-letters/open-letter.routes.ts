import { found } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import { type FileOptions, fileRoute } from '../files.ts'
import { findByKind } from '../organizations/organization.store.ts'
import { printOpenLetter } from '../papers/print-open-letter.ts'
import { findOpenLetter } from './open-letter.store.ts'
import { registerUrl } from './register-url.ts'

/** GET /files/open-letters/{version}.pdf: one version on A4, with the code that leads to self-registration (R29). */
export function serveOpenLetters(app: Express, options: FileOptions): void {
  app.get(
    '/files/open-letters/:version.pdf',
    fileRoute('OpenLetter.file', options, async (ctx, request) => {
      const version = String(request.params['version'])
      const letter = found(/^\d{1,6}$/.test(version) ? await findOpenLetter(ctx.db, Number(version)) : undefined)
      const center = await findByKind(ctx.db, 'TOWN_SERVICE_CENTER')
      return {
        type: 'application/pdf',
        name: `公开信第${letter.version}版.pdf`,
        body: await printOpenLetter(letter, registerUrl(), center),
      }
    }),
  )
}
