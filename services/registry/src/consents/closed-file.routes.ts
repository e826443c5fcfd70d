import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import { findDocument } from '../documents/document.store.ts'
import { fileOf } from '../documents/print-papers.ts'
import { type FileOptions, fileRoute } from '../files.ts'
import { findClosedFile } from './closed-file.store.ts'

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** GET /files/closed-archives/{id}: a paper of a closed file, for auditors alone (R3); its reading is on record. */
export function serveClosedArchives(app: Express, options: FileOptions): void {
  app.get(
    '/files/closed-archives/:id',
    fileRoute('ClosedFile.file', options, async (ctx, request, permit) => {
      const id = String(request.params['id'])
      const document = found(ID.test(id) ? await findDocument(ctx.db, id) : undefined)
      const closed = found(await findClosedFile(ctx.db, document.memberId))
      permit({ memberId: closed.id })
      refuse(document.destroyedOn ? 'PAPER_DESTROYED' : undefined)
      ctx.read(closed.id, `closed-file:${document.kind}`)
      return { type: document.mediaType, name: document.fileName, body: found(await fileOf(ctx.db, document)) }
    }),
  )
}
