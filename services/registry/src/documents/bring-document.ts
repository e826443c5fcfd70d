import { type ArchiveKind, uploadableKinds } from '@mobile-members/model/archives.ts'
import { writeAudit } from '@mobile-members/subgraph/audit.ts'
import type { RequestContext } from '@mobile-members/subgraph/context.ts'
import { allow, found, refuse } from '@mobile-members/subgraph/errors.ts'
import { FILE_KINDS, fileKindOf } from '@mobile-members/subgraph/file-kind.ts'
import { hashOf } from '@mobile-members/subgraph/file-store.ts'
import { tellClock } from '@mobile-members/subgraph/product-clock.ts'
import type { Context } from '../context.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findMember, lockMember } from '../members/member.store.ts'
import { archiveFiles } from './archive-shelf.ts'
import { type DocumentRow, findIsRestricted, findNewest, insertDocument } from './document.store.ts'

/** The member for whose archive the asker may bring a paper of this kind (R36); refuses everybody else. */
export async function memberToBringFor(ctx: Context, memberId: string, kind: ArchiveKind): Promise<MemberRow> {
  const member = found(await findMember(ctx.db, memberId))
  ctx.permit('ArchiveDocument.upload', tiesOf(member))
  allow(uploadableKinds(ctx.actor.offices.map(({ role }) => role)).includes(kind))
  refuse((await findIsRestricted(ctx.db, memberId)) ? 'ARCHIVE_RESTRICTED' : undefined)
  return member
}

/**
 * Puts a file into a member's archive (R36) as a new version of its kind: what is there stays. The same content as the newest
 * changes nothing. Refuses what is no paper by its content, whatever its name says.
 */
export async function bringDocument(
  ctx: Context,
  member: MemberRow,
  kind: ArchiveKind,
  file: { name: string; content: Buffer },
): Promise<{ document: DocumentRow; isNew: boolean }> {
  const fileKind = fileKindOf(file.content)
  if (!fileKind) {
    refuse('FILE_KIND_NOT_TAKEN')
    throw new Error('unreachable')
  }
  const { mediaType, ending } = FILE_KINDS[fileKind]
  const hash = hashOf(file.content)
  await archiveFiles().put(file.content)
  return ctx.db.transaction().execute(async (tx) => {
    await tellClock(tx, ctx.now())
    found(await lockMember(tx, member.id))
    const newest = await findNewest(tx, member.id, kind)
    if (newest?.fileHash === hash) return { document: newest, isNew: false }
    const document = await insertDocument(tx, {
      memberId: member.id,
      kind,
      version: (newest?.version ?? 0) + 1,
      source: 'UPLOAD',
      subjectId: null,
      fileName: `${file.name.replace(/\.[^.]*$/, '').slice(0, 180) || kind}.${ending}`,
      mediaType,
      contentSealed: null,
      contentHash: hash,
      fileHash: hash,
      fileSize: file.content.length,
      filedOn: ctx.today,
      filedAt: ctx.now(),
      filedBy: ctx.subject,
      filedByRole: ctx.actor.offices[0]?.role ?? null,
      destroyedOn: null,
    })
    await writeAudit(tx as never, ctx as unknown as RequestContext<never>, 'bringArchiveDocument', [member.id], {
      documentId: document.id,
      kind,
      hash,
    })
    return { document, isNew: true }
  })
}
