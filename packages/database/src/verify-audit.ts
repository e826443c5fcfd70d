import type pg from 'pg'
import type { ServiceName } from './service-names.ts'
import { auditDigest } from './shared-migrations.ts'

export interface AuditHead {
  seq: number
  hash: string
}

export interface AuditVerdict {
  entries: number
  head: AuditHead | undefined
  /** The first entry that is not what was written, if there is one. */
  brokenAt: number | undefined
}

/**
 * Recomputes a service's whole audit chain. An entry that was changed, removed or slipped in breaks it at that entry;
 * a cut-off end is seen when the head that was noted last time is given.
 */
export async function verifyAudit(
  client: pg.ClientBase,
  service: ServiceName,
  noted?: AuditHead,
): Promise<AuditVerdict> {
  const broken = await client.query<{ seq: string }>(`
    select seq from (
      select entry.seq,
             entry.seq = row_number() over byseq
               and entry.prev_hash = coalesce(lag(entry.hash) over byseq, '')
               and entry.hash = ${auditDigest('entry')} as whole
      from ${service}.audit_entries entry
      window byseq as (order by entry.seq)
    ) checked where not whole order by seq limit 1`)
  const { rows } = await client.query<{ seq: string; hash: string }>(
    `select seq, hash from ${service}.audit_entries order by seq desc limit 1`,
  )
  const head = rows[0] && { seq: Number(rows[0].seq), hash: rows[0].hash }
  let brokenAt = broken.rows[0] && Number(broken.rows[0].seq)
  if (brokenAt === undefined && noted) {
    const kept = await client.query(`select 1 from ${service}.audit_entries where seq = $1 and hash = $2`, [
      noted.seq,
      noted.hash,
    ])
    if (!kept.rowCount) brokenAt = noted.seq
  }
  const count = await client.query<{ count: string }>(`select count(*) from ${service}.audit_entries`)
  return { entries: Number(count.rows[0]!.count), head, brokenAt }
}
