import { ARCHIVE_CATEGORIES, AS_OF_VIEWS, type ArchiveCategory } from '@mobile-members/model/archives.ts'
import { STAGES, type Stage } from '@mobile-members/model/registry.ts'
import { refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Express, Request } from 'express'
import type { Context } from '../context.ts'
import { type FileOptions, fileRoute } from '../files.ts'
import { listTermsOfSubject } from '../offices/office.store.ts'
import { pastDayOf } from './as-of.type.ts'
import type { MemberFilter } from './member.store.ts'
import { type Taking, rosterOf, rosterPaper, rosterWorkbook } from './roster.ts'

/** The unified register as a workbook and on paper (R34): `?purpose=` is asked and kept; the list is filtered as on the screen. */
export function serveRoster(app: Express, options: FileOptions): void {
  app.get(
    '/files/roster.xlsx',
    fileRoute('Roster.file', options, async (ctx, request) => ({
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name: '花名册.xlsx',
      body: await rosterWorkbook(await takenOut(ctx, request), await taking(ctx, request)),
    })),
  )
  app.get(
    '/files/roster.pdf',
    fileRoute('Roster.file', options, async (ctx, request) => ({
      type: 'application/pdf',
      name: '花名册.pdf',
      body: rosterPaper(await takenOut(ctx, request), await taking(ctx, request)),
    })),
  )
}

/** `?folder=STATUS:PLACED` and `?asOf=2026-03-31&view=CORRECTED_SINCE`, as on the screen. */
function listAsked(asked: Record<string, string | undefined>, today: string): MemberFilter {
  const [category = '', value = ''] = (asked['folder'] ?? '').split(':')
  const known = (words: readonly string[], word: string) =>
    word === '' || words.includes(word) ? undefined : 'UNKNOWN'
  refuseFields({ folder: known(ARCHIVE_CATEGORIES, category), view: known(AS_OF_VIEWS, asked['view'] ?? '') })
  return {
    folder: value ? { category: category as ArchiveCategory, value } : undefined,
    asOf: pastDayOf(asked['asOf'] ? { day: asked['asOf'], view: asked['view'] || 'KNOWN_THEN' } : undefined, today),
  }
}

async function takenOut(ctx: Context, request: Request) {
  const asked = request.query as Record<string, string | undefined>
  const purpose = asked['purpose']?.trim() ?? ''
  const stages = asked['stages']?.split(',') ?? []
  refuseFields({
    purpose: purpose.length < 2 ? 'REQUIRED' : undefined,
    stages: stages.some((stage) => !(STAGES as readonly string[]).includes(stage)) ? 'UNKNOWN' : undefined,
  })
  ctx.purpose = purpose
  const filter: MemberFilter = {
    registered: asked['all'] === '1' ? undefined : true,
    townshipId: asked['townshipId'],
    branchId: asked['branchId'],
    search: asked['search'],
    stages: stages.length > 0 ? (stages as Stage[]) : undefined,
    ...listAsked(asked, ctx.today),
  }
  const roster = await rosterOf(ctx, filter)
  for (const { id } of roster.members) ctx.read(id, 'roster,contact,idNumber')
  return roster
}

async function taking(ctx: Context, request: Request): Promise<Taking> {
  const [term] = await listTermsOfSubject(ctx.db, ctx.subject)
  const { asOf } = listAsked(request.query as Record<string, string | undefined>, ctx.today)
  return { by: term?.holderName ?? ctx.subject, at: ctx.now(), purpose: ctx.purpose ?? '', asOf }
}
