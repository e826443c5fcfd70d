import { STAGES, type Stage } from '@mobile-members/model/registry.ts'
import { refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Express, Request } from 'express'
import type { Context } from '../context.ts'
import { type FileOptions, fileRoute } from '../files.ts'
import { listTermsOfSubject } from '../offices/office.store.ts'
import type { MemberFilter } from './member.store.ts'
import { rosterOf, rosterPaper, rosterWorkbook } from './roster.ts'

/** The unified register as a workbook and on paper (R34): `?purpose=` is asked and kept; the list is filtered as on the screen. */
export function serveRoster(app: Express, options: FileOptions): void {
  app.get(
    '/files/roster.xlsx',
    fileRoute('Roster.file', options, async (ctx, request) => ({
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      name: '花名册.xlsx',
      body: await rosterWorkbook(await takenOut(ctx, request), await taking(ctx)),
    })),
  )
  app.get(
    '/files/roster.pdf',
    fileRoute('Roster.file', options, async (ctx, request) => ({
      type: 'application/pdf',
      name: '花名册.pdf',
      body: rosterPaper(await takenOut(ctx, request), await taking(ctx)),
    })),
  )
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
  }
  const roster = await rosterOf(ctx, filter)
  for (const { id } of roster.members) ctx.read(id, 'roster,contact,idNumber')
  return roster
}

async function taking(ctx: Context) {
  const [term] = await listTermsOfSubject(ctx.db, ctx.subject)
  return { by: term?.holderName ?? ctx.subject, at: ctx.now(), purpose: ctx.purpose ?? '' }
}
