import { STUDY_DOCUMENT_BYTES, STUDY_MEDIA_BYTES } from '@mobile-members/model/study.ts'
import { writeAudit } from '@mobile-members/subgraph/audit.ts'
import type { RequestContext } from '@mobile-members/subgraph/context.ts'
import { Refusal, found, refuse } from '@mobile-members/subgraph/errors.ts'
import { FILE_KINDS, MEDIA_KINDS, fileKindOf, mediaKindOf } from '@mobile-members/subgraph/file-kind.ts'
import {
  type FileApp,
  type FileOptions,
  fileRoute,
  guardedRoute,
  receivedFile,
} from '@mobile-members/subgraph/file-routes.ts'
import type { FileStore } from '@mobile-members/subgraph/file-store.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db.ts'
import {
  type MaterialRow,
  type VersionRow,
  deleteStaleUploads,
  findMaterial,
  insertDelivery,
  insertFile,
  listVersions,
} from './material.store.ts'
import { readingTies } from './material-reach.ts'

/** How long an upload waits to be published. */
const UPLOAD_KEPT_MS = 24 * 60 * 60 * 1000

const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

interface MaterialFileOptions extends FileOptions<Database> {
  files: FileStore
}

/**
 * Files of study materials (R70). POST /files/branches/uploads takes one in for a material that the same person then publishes:
 * its bytes as the body, its name in `x-file-name`. GET /files/branches/materials/{id} gives the newest version, or
 * `?version=2` an earlier one; to a member it is delivered by it.
 */
export function serveMaterials(app: FileApp, options: MaterialFileOptions): void {
  app.post(
    '/files/branches/uploads',
    guardedRoute('branches', 'StudyMaterial.upload', options, async (ctx, request, response) => {
      const { name, content } = await receivedFile(request, response, STUDY_MEDIA_BYTES)
      const { kind, mediaType, ending } = kindOf(content)
      refuse(kind in FILE_KINDS && content.length > STUDY_DOCUMENT_BYTES ? 'FILE_TOO_LARGE' : undefined)
      const stale = await deleteStaleUploads(ctx.db, ctx.subject, new Date(ctx.now().getTime() - UPLOAD_KEPT_MS))
      for (const one of stale) await options.files.remove(one)
      const hash = await options.files.put(content)
      const file = await insertFile(ctx.db, {
        hash,
        name: `${name.replace(/\.[^.]*$/, '').slice(0, 180) || kind}.${ending}`,
        kind,
        mediaType,
        size: content.length,
        uploadedBy: ctx.subject,
        uploadedAt: ctx.now(),
      })
      response.status(201).json({ id: file.id, name: file.name, kind, size: file.size, hash })
    }),
  )

  app.get(
    '/files/branches/materials/:id',
    fileRoute('branches', 'StudyMaterial.file', options, async (ctx, request, permit) => {
      const id = String(request.params['id'])
      const material = found(ID.test(id) ? await findMaterial(ctx.db, id) : undefined)
      const ties = await readingTies(ctx, material)
      permit(ties)
      const version = found(versionAskedFor(await listVersions(ctx.db, [id]), request.query['version']))
      const body = found(version.hash ? await options.files.get(version.hash) : undefined)
      if (ties.memberId && request.method === 'GET') await noteDownload(ctx, material, version.version, ties.memberId)
      return { type: version.mediaType ?? 'application/octet-stream', name: version.fileName ?? material.title, body }
    }),
  )
}

function kindOf(content: Buffer): { kind: string; mediaType: string; ending: string } {
  const file = fileKindOf(content)
  if (file) return { kind: file, ...FILE_KINDS[file] }
  const media = mediaKindOf(content)
  if (media) return { kind: media, ...MEDIA_KINDS[media] }
  throw new Refusal('REFUSED', 'STUDY_FILE_KIND_NOT_TAKEN', { reason: 'STUDY_FILE_KIND_NOT_TAKEN' })
}

function versionAskedFor(versions: readonly VersionRow[], asked: unknown): VersionRow | undefined {
  return asked === undefined ? versions[0] : versions.find(({ version }) => String(version) === asked)
}

/** The asking member’s own reading is a delivery, the first time of each version. */
async function noteDownload(ctx: Context, { id }: MaterialRow, version: number, memberId: string): Promise<void> {
  await ctx.db.transaction().execute(async (tx) => {
    await insertDelivery(tx, {
      materialId: id,
      version,
      memberId,
      kind: 'DOWNLOADED',
      at: ctx.now(),
      bySubject: ctx.subject,
    })
    await writeAudit(tx as never, ctx as unknown as RequestContext<never>, 'downloadMaterial', [memberId], {
      materialId: id,
      version,
    })
  })
}
