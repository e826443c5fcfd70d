import { addDays } from '@mobile-members/model/dates.ts'
import type { HintState } from '@mobile-members/model/sweep.ts'
import { type Page, pageOf, readCursor } from '@mobile-members/subgraph/paging.ts'
import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'
import { vault } from '../secrets/keyring.ts'
import type { Hint } from './list.rules.ts'

const PURPOSE = 'department-hint'

export interface OpenedHint extends Pick<Hint, 'name' | 'contact' | 'source'> {
  /** What the planned visit is to find out. */
  note: string | null
}

export function sealHint({ name, contact, source }: Omit<Hint, 'toldOn'>): Buffer {
  return vault().seal(JSON.stringify({ name, contact, source }), PURPOSE)
}

/** A hint without what it names. */
export type HintRow = Pick<
  Row<'departmentHints'>,
  'id' | 'seq' | 'listId' | 'toldOn' | 'state' | 'visitOn' | 'vanishOn'
> & { departmentId: string; legalBasis: string; receivedOn: string }

export type ListRow = Pick<
  Row<'departmentLists'>,
  'id' | 'departmentId' | 'legalBasis' | 'receivedOn' | 'vanishOn' | 'rows'
>

const LIST = ['id', 'departmentId', 'legalBasis', 'receivedOn', 'vanishOn', 'rows'] as const

/** Keeps a list's hints until the day on which they vanish. The same file from the same department again changes nothing. */
export async function insertList(
  db: Db,
  list: {
    departmentId: string
    legalBasis: string
    content: Buffer
    receivedOn: string
    receivedBy: string
    days: number
  },
  hints: readonly Hint[],
): Promise<{ list: ListRow; isNew: boolean }> {
  const { content, days, ...values } = list
  const contentIndex = vault().blindIndex(content.toString('base64'), PURPOSE)
  const vanishOn = addDays(values.receivedOn, days)
  const inserted = await db
    .insertInto('departmentLists')
    .values({ ...values, contentIndex, vanishOn, rows: hints.length })
    .onConflict((conflict) => conflict.columns(['departmentId', 'contentIndex']).doNothing())
    .returning(LIST)
    .executeTakeFirst()
  if (!inserted) {
    const held = await db
      .selectFrom('departmentLists')
      .select(LIST)
      .where('departmentId', '=', values.departmentId)
      .where('contentIndex', '=', contentIndex)
      .executeTakeFirstOrThrow()
    return { list: held, isNew: false }
  }
  await db
    .insertInto('departmentHints')
    .values(
      hints.map((hint) => ({
        listId: inserted.id,
        hintSealed: sealHint(hint),
        toldOn: hint.toldOn,
        visitOn: null,
        visitSealed: null,
        plannedBy: null,
        vanishOn,
      })),
    )
    .execute()
  return { list: inserted, isNew: true }
}

/** What departments handed in, newest first: the counts, and nothing of any person. */
export function listReceipts(db: Db, departmentIds: readonly string[]): Promise<ListRow[]> {
  return db
    .selectFrom('departmentLists')
    .select(LIST)
    .where('departmentId', 'in', departmentIds.length > 0 ? [...departmentIds] : [NOBODY])
    .orderBy('receivedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

export interface CooperationRow {
  departmentId: string
  lists: number
  received: number
  open: number
  visits: number
  known: number
  lines: number
  dismissed: number
  vanished: number
  lastOn: string | null
}

/** Each department with what it handed in and what became of it. */
export async function listCooperation(db: Db): Promise<CooperationRow[]> {
  const { rows } = await sql<CooperationRow>`
    select organizations.id as department_id, count(list.id)::int as lists, coalesce(sum(list.rows), 0)::int as received,
      coalesce(sum(waiting.open), 0)::int as open, coalesce(sum(waiting.visits), 0)::int as visits,
      coalesce(sum(list.known), 0)::int as known, coalesce(sum(list.lines), 0)::int as lines,
      coalesce(sum(list.dismissed), 0)::int as dismissed, coalesce(sum(list.vanished), 0)::int as vanished,
      max(list.received_on) as last_on
    from organizations
    left join department_lists list on list.department_id = organizations.id
    left join lateral (
      select count(*) filter (where state = 'OPEN') as open, count(*) filter (where state = 'VISIT') as visits
      from department_hints where list_id = list.id
    ) waiting on true
    where organizations.kind = 'DEPARTMENT' and organizations.ended_on is null
    group by organizations.id order by organizations.name, organizations.id`.execute(db)
  return rows
}

function hints(db: Db) {
  return db
    .selectFrom('departmentHints')
    .innerJoin('departmentLists', 'departmentLists.id', 'departmentHints.listId')
    .select([
      'departmentHints.id',
      'departmentHints.seq',
      'departmentHints.listId',
      'departmentHints.toldOn',
      'departmentHints.state',
      'departmentHints.visitOn',
      'departmentHints.vanishOn',
      'departmentLists.departmentId',
      'departmentLists.legalBasis',
      'departmentLists.receivedOn',
    ])
}

/** Those to look at, in the order in which they came, which is that in which they vanish; or those with a visit. What has vanished by today is not shown. */
export async function listHints(
  db: Db,
  state: HintState,
  today: string,
  page: { size: number; after?: string | undefined },
): Promise<Page<HintRow>> {
  const after = readCursor(page.after, 1)
  let query = hints(db).where('departmentHints.state', '=', state).where('departmentHints.vanishOn', '>', today)
  if (after) query = query.where('departmentHints.seq', '>', Number(after[0]))
  const rows = await query
    .orderBy('departmentHints.seq')
    .limit(page.size + 1)
    .execute()
  return pageOf(rows, page.size, (row) => [String(row.seq)])
}

export async function countHints(db: Db, state: HintState, today: string): Promise<number> {
  const { count } = await db
    .selectFrom('departmentHints')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('state', '=', state)
    .where('vanishOn', '>', today)
    .executeTakeFirstOrThrow()
  return count
}

export function findHint(db: Db, id: string): Promise<HintRow | undefined> {
  return hints(db).where('departmentHints.id', '=', id).executeTakeFirst()
}

/** The hint, as long as its days are not over. */
export function lockHint(db: Db, id: string, today: string): Promise<HintRow | undefined> {
  return hints(db)
    .where('departmentHints.id', '=', id)
    .where('departmentHints.vanishOn', '>', today)
    .forUpdate('departmentHints')
    .executeTakeFirst()
}

/** What the hints name, in the order of the ids. */
export async function openHints(db: Db, ids: readonly string[]): Promise<(OpenedHint | undefined)[]> {
  const rows = await db
    .selectFrom('departmentHints')
    .select(['id', 'hintSealed', 'visitSealed'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = byId.get(id)
    if (!row) return undefined
    const told = JSON.parse(vault().open(row.hintSealed, PURPOSE)) as Omit<OpenedHint, 'note'>
    return { ...told, note: row.visitSealed && vault().open(row.visitSealed, PURPOSE) }
  })
}

export async function planVisit(
  db: Db,
  id: string,
  { visitOn, note, by }: { visitOn: string; note: string; by: string },
): Promise<void> {
  await db
    .updateTable('departmentHints')
    .set({ state: 'VISIT', visitOn, visitSealed: note ? vault().seal(note, PURPOSE) : null, plannedBy: by })
    .where('id', '=', id)
    .execute()
}

/** The hint is gone; that there was one, and what came of it, is counted. */
export async function deleteHint(db: Db, id: string, counted: 'known' | 'lines' | 'dismissed'): Promise<void> {
  const { listId } = await db
    .deleteFrom('departmentHints')
    .where('id', '=', id)
    .returning('listId')
    .executeTakeFirstOrThrow()
  await db
    .updateTable('departmentLists')
    .set((where) => ({ [counted]: where(counted, '+', 1) }))
    .where('id', '=', listId)
    .execute()
}

/** Deletes every hint whose days are over, planned visits too (D5); a count of them stays with the list. Gives how many. */
export async function vanishHints(db: Db, today: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with gone as (delete from department_hints where vanish_on <= ${today} returning list_id),
      counted as (select list_id, count(*)::int as count from gone group by list_id)
    update department_lists set vanished = vanished + counted.count from counted
    where department_lists.id = counted.list_id returning counted.count`.execute(db)
  return rows.reduce((sum, { count }) => sum + count, 0)
}

export interface MemberLike {
  id: string
  name: string
  phones: string[]
}

/** Members of whom a name or a phone is among these; a closed file is left out. Survey lines stand behind their members. */
export function listMembersLike(db: Db, names: readonly string[], phones: readonly string[]): Promise<MemberLike[]> {
  return db
    .selectFrom('members')
    .select(['id', 'name', 'phones'])
    .where('mergedIntoId', 'is', null)
    .where('closedOn', 'is', null)
    .where(sql<boolean>`(name = any(${[...names]}::text[]) or phones && ${[...phones]}::text[])`)
    .orderBy('name')
    .orderBy('id')
    .limit(2_000)
    .execute()
}
