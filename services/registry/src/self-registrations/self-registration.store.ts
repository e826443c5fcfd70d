import { randomInt } from 'node:crypto'
import type { SelfRegistrationState } from '@mobile-members/model/registry.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import { ATTEMPT_WINDOW_MINUTES, REJECTED_KEPT_DAYS, type SelfRegistrationForm } from './self-registration.rules.ts'

const HEAD = [
  'id', 'seq', 'receiptNo', 'state', 'receivedOn', 'receivedAt', 'lineId', 'rejectReason', 'decidedAt',
] as const // prettier-ignore

/** A registration without what was told. */
export type SelfRegistrationRow = Pick<Row<'selfRegistrations'>, (typeof HEAD)[number]>

const PURPOSE = 'self-registration'

export function sealForm(form: SelfRegistrationForm): Buffer {
  return vault().seal(JSON.stringify(form), PURPOSE)
}

/** By what a person is known again: the identity number, and the name together with the phone. */
export function indexesOf(form: SelfRegistrationForm): { idNumberIndex: Buffer | null; personIndex: Buffer } {
  return {
    idNumberIndex: form.idNumber ? vault().blindIndex(form.idNumber, 'id-number') : null,
    personIndex: vault().blindIndex(`${form.name}\0${form.phone}`, PURPOSE),
  }
}

/** Lets one registration after another through, so that two of one person cannot both be the first. */
export async function lockSelfRegistrations(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('registry.self_registrations'))`.execute(db)
}

/** Attempts within the window until now. */
export async function countAttempts(db: Db, address: string, now: Date): Promise<{ ofAddress: number; inAll: number }> {
  const since = new Date(now.getTime() - ATTEMPT_WINDOW_MINUTES * 60_000)
  const { rows } = await sql<{ ofAddress: number; inAll: number }>`
    select count(*) filter (where address_index = ${addressIndex(address)})::int as of_address, count(*)::int as in_all
    from self_registration_attempts where attempted_at > ${since}`.execute(db)
  return rows[0] ?? { ofAddress: 0, inAll: 0 }
}

/** Counts an attempt, and forgets those that count no more. */
export async function insertAttempt(db: Db, address: string, now: Date): Promise<void> {
  await db
    .insertInto('selfRegistrationAttempts')
    .values({ addressIndex: addressIndex(address), attemptedAt: now })
    .execute()
  await forgetAttempts(db, now)
}

/** Forgets the attempts that count no more. */
export async function forgetAttempts(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('selfRegistrationAttempts')
    .where('attemptedAt', '<=', new Date(now.getTime() - ATTEMPT_WINDOW_MINUTES * 60_000))
    .execute()
}

/** Forgets who was rejected long enough ago; receipt number and reason stay. Gives how many. */
export async function forgetRejected(db: Db, now: Date): Promise<number> {
  const rows = await db
    .updateTable('selfRegistrations')
    .set({ formSealed: null, idNumberIndex: null, personIndex: null })
    .where('state', '=', 'REJECTED')
    .where('formSealed', 'is not', null)
    .where('decidedAt', '<', new Date(now.getTime() - REJECTED_KEPT_DAYS * 86_400_000))
    .returning('id')
    .execute()
  return rows.length
}

function addressIndex(address: string): Buffer {
  return vault().blindIndex(address, 'self-registration-address')
}

/**
 * The day on which this person was registered already: as a member with a register number, or by a registration that waits
 * or was verified. Name and phone count only where no two identity numbers contradict each other. A closed file does not count.
 */
export async function findRegisteredOn(db: Db, form: SelfRegistrationForm): Promise<string | undefined> {
  const { idNumberIndex, personIndex } = indexesOf(form)
  const compatible = sql`(id_number_index is null or ${idNumberIndex}::bytea is null)`
  const { rows } = await sql<{ day: string | null }>`
    select min(day) as day from (
      select coalesce(root.registered_on, known.registered_on) as day
      from (
        select * from members where id_number_index = ${idNumberIndex}
        union
        select * from members where name = ${form.name} and phones @> array[${form.phone}::text] and ${compatible}
      ) known
      left join members root on root.id = known.merged_into_id
      where coalesce(root.closed_on, known.closed_on) is null
      union all
      select received_on from self_registrations
      where (id_number_index = ${idNumberIndex} or (person_index = ${personIndex} and ${compatible}))
        and (state = 'PENDING' or (state = 'VERIFIED' and exists (
          select from line_links join members on members.id = line_links.member_id
          where line_links.line_id = self_registrations.line_id and line_links.ended_at is null and members.closed_on is null)))
    ) known`.execute(db)
  return rows[0]?.day ?? undefined
}

/** Keeps a registration under a receipt number that nobody can guess from another: the day and six digits by chance. */
export async function insertSelfRegistration(
  db: Db,
  registration: Omit<NewRow<'selfRegistrations'>, 'receiptNo'> & { receivedOn: string },
): Promise<SelfRegistrationRow> {
  for (;;) {
    const chance = String(randomInt(1_000_000)).padStart(6, '0')
    const receiptNo = `${registration.receivedOn.replaceAll('-', '')}-${chance}`
    const row = await db
      .insertInto('selfRegistrations')
      .values({ ...registration, receiptNo })
      .onConflict((conflict) => conflict.column('receiptNo').doNothing())
      .returning(HEAD)
      .executeTakeFirst()
    if (row) return row
  }
}

/** Those that wait, oldest first; those decided, newest first. */
export async function listSelfRegistrations(
  db: Db,
  state: SelfRegistrationState,
  page: { size: number; after: string | undefined },
): Promise<Page<SelfRegistrationRow>> {
  const after = readCursor(page.after, 1)
  const newestFirst = state !== 'PENDING'
  let query = db.selectFrom('selfRegistrations').select(HEAD).where('state', '=', state)
  if (after) query = query.where('seq', newestFirst ? '<' : '>', Number(after[0]))
  const rows = await query
    .orderBy('seq', newestFirst ? 'desc' : 'asc')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [String(row.seq)])
}

export async function countSelfRegistrations(db: Db, state: SelfRegistrationState): Promise<number> {
  const { count } = await db
    .selectFrom('selfRegistrations')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('state', '=', state)
    .executeTakeFirstOrThrow()
  return count
}

export function lockSelfRegistration(db: Db, id: string): Promise<SelfRegistrationRow | undefined> {
  return db.selectFrom('selfRegistrations').select(HEAD).where('id', '=', id).forUpdate().executeTakeFirst()
}

export function updateSelfRegistration(
  db: Db,
  id: string,
  values: { state: SelfRegistrationState; decidedBy: string; decidedAt: Date; lineId?: string; rejectReason?: string },
): Promise<SelfRegistrationRow> {
  return db.updateTable('selfRegistrations').set(values).where('id', '=', id).returning(HEAD).executeTakeFirstOrThrow()
}

/** Registrations that were verified as these lines. */
export async function listVerifiedOf(
  db: Db,
  lineIds: readonly string[],
): Promise<{ id: string; lineId: string; receivedOn: string; decidedBy: string }[]> {
  if (lineIds.length === 0) return []
  const rows = await db
    .selectFrom('selfRegistrations')
    .select(['id', 'lineId', 'receivedOn', 'decidedBy'])
    .where('lineId', 'in', [...lineIds])
    .where('state', '=', 'VERIFIED')
    .orderBy('seq')
    .execute()
  return rows.map(({ lineId, decidedBy, ...row }) => ({ ...row, lineId: lineId ?? '', decidedBy: decidedBy ?? '' }))
}

/** What was told, in the order of the ids; undefined where it is forgotten. */
export async function findForms(db: Db, ids: readonly string[]): Promise<(SelfRegistrationForm | undefined)[]> {
  const rows = await db
    .selectFrom('selfRegistrations')
    .select(['id', 'formSealed'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const sealed = new Map(rows.map((row) => [row.id, row.formSealed]))
  return ids.map((id) => {
    const form = sealed.get(id)
    return form ? (JSON.parse(vault().open(form, PURPOSE)) as SelfRegistrationForm) : undefined
  })
}
