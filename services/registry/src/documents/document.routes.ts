import { ARCHIVE_FILE_BYTES, ARCHIVE_KINDS, type ArchiveKind } from '@mobile-members/model/archives.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import express, { type Express, type Request, type Response } from 'express'
import { type FileOptions, fileRoute, guardedRoute } from '../files.ts'
import { recordRead } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { findMember } from '../members/member.store.ts'
import { bringDocument, memberToBringFor } from './bring-document.ts'
import { findDocument, findIsRestricted } from './document.store.ts'
import { fileOf } from './print-papers.ts'

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/**
 * Papers of archives (R36). GET /files/archives/{id} gives one; POST /files/archives/{memberId}/{kind} brings one: its bytes
 * as the body, its name in the header `x-file-name` (percent-encoded).
 */
export function serveArchives(app: Express, options: FileOptions): void {
  app.get(
    '/files/archives/:id',
    fileRoute('ArchiveDocument.file', options, async (ctx, request, permit) => {
      const id = String(request.params['id'])
      const document = found(ID.test(id) ? await findDocument(ctx.db, id) : undefined)
      const holder = found(await findMember(ctx.db, document.memberId))
      const ties = tiesOf(holder)
      permit(ties)
      if (await findIsRestricted(ctx.db, holder.id))
        refuse(ctx.may('ArchiveDocument.restricted', ties) ? undefined : 'ARCHIVE_RESTRICTED')
      refuse(document.destroyedOn ? 'PAPER_DESTROYED' : undefined)
      recordRead(ctx, holder.id, `archive:${document.kind}`)
      return {
        type: document.mediaType,
        name: document.fileName,
        body: found(await fileOf(ctx.db, document)),
      }
    }),
  )

  const body = express.raw({ type: () => true, limit: ARCHIVE_FILE_BYTES })
  app.post(
    '/files/archives/:memberId/:kind',
    guardedRoute('ArchiveDocument.upload', options, async (ctx, request, response) => {
      const { memberId = '', kind = '' } = request.params as Record<string, string>
      refuseFields({
        kind: (ARCHIVE_KINDS as readonly string[]).includes(kind) ? undefined : 'UNKNOWN',
        memberId: ID.test(memberId) ? undefined : 'UNKNOWN',
      })
      // Who may not bring it is told so before a byte of it is taken in.
      const member = await memberToBringFor(ctx, memberId, kind as ArchiveKind)
      await taken(body, request, response)
      const content: unknown = request.body
      refuseFields({ file: Buffer.isBuffer(content) && content.length > 0 ? undefined : 'FILE_EMPTY' })
      const { document, isNew } = await bringDocument(ctx, member, kind as ArchiveKind, {
        name: nameOf(request),
        content: content as Buffer,
      })
      response
        .status(isNew ? 201 : 200)
        .json({ id: document.id, version: document.version, hash: document.fileHash, isNew })
    }),
  )
}

/** Takes the body in, as far as the limit goes. */
async function taken(body: express.RequestHandler, request: Request, response: Response): Promise<void> {
  const fault = await new Promise<unknown>((resolve) => body(request, response, resolve))
  if (!fault) return
  if ((fault as { type?: string }).type === 'entity.too.large') refuse('FILE_TOO_LARGE')
  throw fault
}

/** Only the last part of a path, as the person named it. */
function nameOf(request: Request): string {
  const header = request.get('x-file-name') ?? ''
  try {
    return decodeURIComponent(header).split(/[/\\]/).at(-1)?.trim() ?? ''
  } catch {
    return header.trim()
  }
}
