import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import type { Express, Request } from 'express'
import type { Context } from '../context.ts'
import { needsApproval, takingRefusal } from '../exports/export.rules.ts'
import { findExport, updateExport } from '../exports/export.store.ts'
import { type FileOptions, fileRoute } from '../files.ts'
import { listTermsOfSubject } from '../offices/office.store.ts'
import { findSettings } from '../settings/setting.store.ts'
import { countMembers } from './member.store.ts'
import { filterOf, listOf } from './roster-list.ts'
import { type Roster, type Taking, rosterOf, rosterPaper, rosterWorkbook } from './roster.ts'

/**
 * The unified register as a workbook and on paper (R34): `?purpose=` is asked and kept; the list is filtered as on the screen.
 * Above the limit it goes with `&approval=`, the request that somebody else has approved (X9).
 */
export function serveRoster(app: Express, options: FileOptions): void {
  app.get(
    '/files/roster.xlsx',
    fileRoute('Roster.file', options, async (ctx, request) => {
      const { roster, taking } = await takenOut(ctx, request)
      return {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        name: '花名册.xlsx',
        body: await rosterWorkbook(roster, taking),
      }
    }),
  )
  app.get(
    '/files/roster.pdf',
    fileRoute('Roster.file', options, async (ctx, request) => {
      const { roster, taking } = await takenOut(ctx, request)
      return { type: 'application/pdf', name: '花名册.pdf', body: rosterPaper(roster, taking) }
    }),
  )
}

async function takenOut(ctx: Context, request: Request): Promise<{ roster: Roster; taking: Taking }> {
  const asked = request.query as Record<string, string | undefined>
  const purpose = asked['purpose']?.trim() ?? ''
  refuseFields({ purpose: purpose.length < 2 ? 'REQUIRED' : undefined })
  ctx.purpose = purpose
  const filter = filterOf(asked, ctx.today)
  await approved(ctx, await countMembers(ctx.db, ctx.scope('Roster.file'), filter), asked)
  const roster = await rosterOf(ctx, filter)
  for (const { id } of roster.members) ctx.read(id, 'roster,contact,idNumber')
  const [term] = await listTermsOfSubject(ctx.db, ctx.subject)
  return { roster, taking: { by: term?.holderName ?? ctx.subject, at: ctx.now(), purpose, asOf: filter.asOf } }
}

/** Refuses a roster above the limit, unless somebody else has approved this very list for this person. */
async function approved(ctx: Context, rows: number, asked: Record<string, string | undefined>): Promise<void> {
  const { EXPORT_ROWS_WITHOUT_APPROVAL: limit } = await findSettings(ctx.db, ctx.today)
  if (!needsApproval(rows, limit, ctx.may('decideExport', {}))) return
  const id = asked['approval']
  refuse(id ? undefined : 'EXPORT_NEEDS_APPROVAL', { rows, limit })
  const request = found(/^[\da-f-]{36}$/.test(id ?? '') ? await findExport(ctx.db, id ?? '') : undefined)
  refuse(takingRefusal(request, { by: ctx.subject, list: listOf(asked), now: ctx.now() }))
  await updateExport(ctx.db, request.id, { takenAt: ctx.now() })
}
