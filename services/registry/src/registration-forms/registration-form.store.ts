import { type ContactCheck, formNumberOf } from '@mobile-members/model/papers.ts'
import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'

export type FormRow = Row<'registrationForms'>
export type VerificationRow = Row<'contactVerifications'>

/** Makes forms with the next numbers of the year, all for one member or for nobody yet. */
export async function insertForms(
  db: Db,
  count: number,
  form: { memberId: string | null; printedOn: string; printedBy: string },
): Promise<FormRow[]> {
  const year = Number(form.printedOn.slice(0, 4))
  const { last } = await db
    .insertInto('registrationFormNumbers')
    .values({ year, last: count })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet({ last: sql<number>`registration_form_numbers.last + ${count}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  const numbers = Array.from({ length: count }, (_, at) => formNumberOf(year, last - count + 1 + at))
  const rows = await db
    .insertInto('registrationForms')
    .values(numbers.map((number) => ({ ...form, number })))
    .returningAll()
    .execute()
  return rows.toSorted((a, b) => a.number.localeCompare(b.number))
}

export function findForm(db: Db, number: string): Promise<FormRow | undefined> {
  return db.selectFrom('registrationForms').selectAll().where('number', '=', number).executeTakeFirst()
}

/** The form of this paper has been entered: it belongs to this member from now on. */
export async function updateFormEntered(
  db: Db,
  id: string,
  entered: { memberId: string; on: string; by: string },
): Promise<void> {
  await db
    .updateTable('registrationForms')
    .set({ memberId: entered.memberId, enteredOn: entered.on, enteredBy: entered.by })
    .where('id', '=', id)
    .execute()
}

export function insertVerification(db: Db, row: NewRow<'contactVerifications'>): Promise<VerificationRow> {
  return db.insertInto('contactVerifications').values(row).returningAll().executeTakeFirstOrThrow()
}

/** The newest code that was sent and not used. */
export function lockOpenCode(db: Db, memberId: string): Promise<VerificationRow | undefined> {
  return db
    .selectFrom('contactVerifications')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('method', '=', 'CODE')
    .where('verifiedOn', 'is', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateTries(db: Db, id: string, tries: number): Promise<void> {
  await db.updateTable('contactVerifications').set({ tries }).where('id', '=', id).execute()
}

export function updateVerified(db: Db, id: string, verified: { on: string; by: string }): Promise<VerificationRow> {
  return db
    .updateTable('contactVerifications')
    .set({ verifiedOn: verified.on, verifiedBy: verified.by, codeHash: null })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export interface ContactVerified {
  method: ContactCheck
  verifiedOn: string
  verifiedBy: string
  phoneIndex: Buffer
}

/** When and how a phone of each member was last checked. */
export async function listVerified(db: Db, memberIds: readonly string[]): Promise<(ContactVerified | undefined)[]> {
  const { rows } = await sql<ContactVerified & { memberId: string }>`
    select distinct on (member_id) member_id, method, verified_on, verified_by, phone_index
    from contact_verifications where member_id = any(${[...memberIds]}::uuid[]) and verified_on is not null
    order by member_id, seq desc`.execute(db)
  const byMember = new Map(rows.map((row) => [row.memberId, row]))
  return memberIds.map((id) => byMember.get(id))
}
