import type { Kysely } from 'kysely'
import type { RequestContext } from './context.ts'
import type { SharedTables } from '@mobile-members/database/shared-tables.ts'

/** Adds one row to the append-only, hash-chained audit (X3); the chain itself is kept by the database. */
export async function writeAudit(
  db: Kysely<SharedTables>,
  ctx: RequestContext<never>,
  operation: string,
  subjectIds: string[],
  detail: Record<string, unknown>,
): Promise<void> {
  await db
    .insertInto('auditEntries')
    .values({
      subject: ctx.actor.subject ?? '',
      role: [...new Set(ctx.actor.offices.map((office) => office.role))].join(',') || null,
      operation,
      subjectIds,
      purpose: ctx.purpose ?? null,
      detail: JSON.stringify({ ...detail, requestId: ctx.requestId }),
    })
    .execute()
}

/** Puts the personal fields that this request has read on record, in one row per set of fields; nothing when it read none. */
export async function recordReads(ctx: RequestContext<never>, operation: string): Promise<void> {
  if (ctx.reads.length === 0) return
  const members = new Map<string, Set<string>>()
  for (const { memberId, fields } of ctx.reads.splice(0)) {
    const of = members.get(fields) ?? new Set<string>()
    members.set(fields, of.add(memberId))
  }
  const db = ctx.db as unknown as Kysely<SharedTables>
  for (const [fields, ids] of members) await writeAudit(db, ctx, `read:${operation}`, [...ids], { fields })
}
