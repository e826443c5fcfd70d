import { completenessOf, uploadableKinds } from '@mobile-members/model/archives.ts'
import type { Role } from '@mobile-members/model/roles.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Gap, findGaps } from '../archives/gap.store.ts'
import type { Context } from '../context.ts'
import { recordRead } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import type { MemberRow } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { type DocumentRow, findHolderNames, findIsRestricted, listDocuments } from './document.store.ts'
import { ArchiveDocument, MemberArchive } from './document.type.ts'

/** The member's archive under the asker's rights. */
interface ArchiveOf extends Gap {
  documents: DocumentRow[] | null
  completeness: number
  uploadable: string[]
  restricted: boolean
}

@Resolver(() => Member)
export class MemberArchiveResolver {
  /** The papers of a member, with what is missing (R36); null for who may not open the file. */
  @FieldResolver(() => MemberArchive, { nullable: true })
  async archive(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<ArchiveOf | null> {
    const ties = tiesOf(member)
    if (!ctx.may('ArchiveDocument.file', ties)) return null
    const gaps = ctx.loader<string, Gap>('archive gaps', (ids) => findGaps(ctx.db, ids, ctx.today))
    const papers = ctx.loader<string, DocumentRow[]>('archive documents', (ids) => listDocuments(ctx.db, ids))
    const gap = (await gaps.load(member.id)) ?? { id: member.id, required: [], missing: [] }
    const restricted = await findIsRestricted(ctx.db, member.id)
    const shut = restricted && !ctx.may('ArchiveDocument.restricted', ties)
    recordRead(ctx, member.id, 'archive')
    const roles = ctx.actor.offices.map(({ role }) => role as Role)
    return {
      ...gap,
      documents: shut ? null : ((await papers.load(member.id)) ?? []),
      completeness: completenessOf(gap.required.length, gap.missing.length),
      uploadable: ctx.may('ArchiveDocument.upload', ties) && !shut ? uploadableKinds(roles) : [],
      restricted,
    }
  }
}

@Resolver(() => ArchiveDocument)
export class ArchiveDocumentResolver {
  /** Where the gateway gives the file. */
  @FieldResolver(() => String)
  path(@Root() document: DocumentRow): string {
    return `/files/archives/${document.id}`
  }

  /** Who did the step or brought the paper. */
  @FieldResolver(() => String, { nullable: true })
  async filedByName(@Root() document: DocumentRow, @Ctx() ctx: Context): Promise<string | null> {
    if (!document.filedBy) return null
    const names = ctx.loader<string, string>('holder names', (ids) => findHolderNames(ctx.db, ids))
    return (await names.load(document.filedBy)) ?? null
  }
}
