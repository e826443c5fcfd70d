import { LETTERS_IN_FORCE } from '@mobile-members/model/letters.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import type { FileStore } from '@mobile-members/subgraph/file-store.ts'
import { sql } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { findSettings } from '../settings/setting.store.ts'

const QUEUE = 'registry.retention'

/** Papers of letters: they go when the stubs' time is over. */
const PAPERS_OF_LETTERS = ['LETTER', 'STUB', 'RECEPTION', 'RECEIPT']

export interface Retained {
  /** Members whose archive is shut from now on. */
  restricted: number
  /** Papers that are gone. */
  destroyed: number
}

/**
 * The retention schedule of a day (D11): archives are shut when the mobility ended long enough ago, papers of letters are
 * destroyed when the time of the stubs is over. Both leave a trace in the audit; of a destroyed paper its row stays, of a letter
 * its number. Twice on one day changes nothing.
 */
export async function applyRetention(db: Db, files: FileStore, today: string): Promise<Retained> {
  const settings = await findSettings(db, today)
  const { restricted, destroyed } = await db.transaction().execute(async (tx) => ({
    restricted: await restrictArchives(tx, today, settings.ARCHIVE_RESTRICT_MONTHS),
    destroyed: await destroyPapers(tx, today, settings.STUB_KEEP_MONTHS),
  }))
  // After the commit: a file whose row still stood could not be brought back.
  for (const hash of await unusedFiles(db, destroyed)) await files.remove(hash)
  return { restricted, destroyed: destroyed.length }
}

async function restrictArchives(tx: Db, today: string, months: number): Promise<number> {
  const { rows } = await sql<{ memberId: string }>`
    insert into archive_restrictions (member_id, ended_on, restricted_on)
    select members.id, max(spell.ended_on), ${today}
    from members join mobility_spells spell on spell.member_id = members.id
    where members.stage = 'ENDED' and members.merged_into_id is null
    group by members.id
    having bool_and(spell.ended_on is not null) and max(spell.ended_on) <= ${today}::date - make_interval(months => ${months})
    on conflict (member_id) do update set ended_on = excluded.ended_on, restricted_on = excluded.restricted_on
      where archive_restrictions.ended_on < excluded.ended_on
    returning member_id`.execute(tx)
  const ids = rows.map(({ memberId }) => memberId)
  await leaveTrace(tx, 'retention:restrictArchives', ids, { months })
  return ids.length
}

interface Destroyed {
  id: string
  memberId: string
  fileHash: string | null
  letterId: string | null
}

async function destroyPapers(tx: Db, today: string, months: number): Promise<Destroyed[]> {
  const { rows } = await sql<Destroyed>`
    update archive_documents set content_sealed = null, destroyed_on = ${today}
    where kind = any(${PAPERS_OF_LETTERS}::text[]) and destroyed_on is null
      and filed_on <= ${today}::date - make_interval(months => ${months})
      and not exists (select from letters where letters.id = subject_id and letters.state = any(${[...LETTERS_IN_FORCE]}::text[]))
    returning id, member_id, file_hash, subject_id as letter_id`.execute(tx)
  const letterIds = [...new Set(rows.flatMap(({ letterId }) => letterId ?? []))]
  if (letterIds.length > 0)
    await sql`
      update letters set id_number_sealed = null, content = content ||
        '{"phone": null, "employer": null, "residence": null, "contactName": null, "contactPhone": null}'
      where id = any(${letterIds}::uuid[])`.execute(tx)
  await leaveTrace(tx, 'retention:destroyPapers', [...new Set(rows.map(({ memberId }) => memberId))], {
    months,
    papers: rows.map(({ id }) => id),
  })
  return rows
}

/** Hashes that no paper in an archive refers to any longer. */
async function unusedFiles(db: Db, destroyed: readonly Destroyed[]): Promise<string[]> {
  const hashes = [...new Set(destroyed.flatMap(({ fileHash }) => fileHash ?? []))]
  if (hashes.length === 0) return []
  const used = await db
    .selectFrom('archiveDocuments')
    .select('fileHash')
    .where('fileHash', 'in', hashes)
    .where('destroyedOn', 'is', null)
    .execute()
  const kept = new Set(used.map(({ fileHash }) => fileHash))
  return hashes.filter((hash) => !kept.has(hash))
}

async function leaveTrace(tx: Db, operation: string, memberIds: string[], detail: object): Promise<void> {
  if (memberIds.length === 0) return
  await tx
    .insertInto('auditEntries')
    .values({
      subject: '',
      role: null,
      operation,
      subjectIds: memberIds,
      purpose: null,
      detail: JSON.stringify(detail),
    })
    .execute()
}

/** Looks every night. */
export async function scheduleRetention(
  boss: PgBoss,
  db: Db,
  files: FileStore,
  now: () => Date,
  log: Logger,
): Promise<void> {
  await boss.createQueue(QUEUE, { retryLimit: 3, retryBackoff: true, retryDelay: 60 })
  await boss.work(QUEUE, { pollingIntervalSeconds: 60 }, async () => {
    const done = await applyRetention(db, files, dayOf(now()))
    if (done.restricted > 0 || done.destroyed > 0) log.info(done, 'retention')
  })
  await boss.schedule(QUEUE, '40 0 * * *', null, { tz: 'Asia/Shanghai' })
}
