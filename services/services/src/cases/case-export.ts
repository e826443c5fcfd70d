import { dayOf } from '@mobile-members/model/dates.ts'
import { scopeOf } from '@mobile-members/model/policy.ts'
import { type Actor, holds } from '@mobile-members/model/roles.ts'
import { SERVICES_POLICIES } from '@mobile-members/model/services.policies.ts'
import { writeAudit } from '@mobile-members/subgraph/audit.ts'
import { RequestContext } from '@mobile-members/subgraph/context.ts'
import { Refusal } from '@mobile-members/subgraph/errors.ts'
import type { Express } from 'express'
import { randomUUID } from 'node:crypto'
import type { Db } from '../db.ts'
import { casesAsCsv, csvHead } from './case-export.rules.ts'
import { listCases } from './case.store.ts'

const AT_ONCE = 1000

/** Serves the case list to the centre's staff as CSV; the export is on record before its first byte leaves. */
export function serveCaseExport(
  app: Express,
  actorFor: (authorization: string | undefined) => Promise<Actor>,
  db: Db,
  now: () => Date,
): void {
  app.get('/files/services/cases.csv', async (request, response) => {
    const actor = await actorFor(request.headers.authorization).catch((error: unknown) => {
      if (error instanceof Refusal) return undefined
      throw error
    })
    if (!actor?.subject) return void response.status(401).json({ code: 'UNAUTHENTICATED' })
    if (!holds(actor, 'CENTER_STAFF') && !holds(actor, 'CENTER_DIRECTOR'))
      return void response.status(403).json({ code: 'FORBIDDEN' })
    const ctx = new RequestContext({
      subgraph: 'services',
      actor,
      requestId: request.get('x-request-id') ?? randomUUID(),
      now,
      db,
    })
    await writeAudit(db as never, ctx as never, 'export:issueCases', [], {})
    const today = dayOf(now())
    const scope = scopeOf(actor, SERVICES_POLICIES.issueCases)
    response
      .type('text/csv; charset=utf-8')
      .set('content-disposition', `attachment; filename="cases-${today}.csv"`)
      .set('cache-control', 'no-store')
    response.write(csvHead())
    for (let after: string[] | undefined, more = true; more;) {
      const rows = await listCases(db, scope, {}, { today, after, limit: AT_ONCE })
      response.write(casesAsCsv(rows, today))
      const last = rows.at(-1)
      more = rows.length === AT_ONCE
      after = last && [last.dueOn, last.id]
    }
    response.end()
  })
}
