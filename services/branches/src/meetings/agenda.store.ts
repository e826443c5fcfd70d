import { sql, type Updateable } from 'kysely'
import type { Standing } from '@mobile-members/model/rights.ts'
import { IN_BRANCH_STATES } from '../affiliations/affiliation.store.ts'
import type { Database, Db, NewRow, Row } from '../db.ts'

export type AgendaItemRow = Row<'agendaItems'>

/** The items of some meetings, in their order. */
export function listAgendas(db: Db, activityIds: readonly string[]): Promise<AgendaItemRow[]> {
  return db
    .selectFrom('agendaItems')
    .selectAll()
    .where('activityId', 'in', [...activityIds])
    .orderBy('position')
    .execute()
}

export function lockItem(db: Db, id: string): Promise<AgendaItemRow | undefined> {
  return db.selectFrom('agendaItems').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function insertItem(
  db: Db,
  item: Pick<NewRow<'agendaItems'>, 'activityId' | 'kind' | 'title' | 'addedBy'>,
): Promise<AgendaItemRow> {
  return db
    .insertInto('agendaItems')
    .values((where) => ({
      ...item,
      position: where
        .selectFrom('agendaItems')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('position'))
        .where('activityId', '=', item.activityId),
    }))
    .returningAll()
    .executeTakeFirstOrThrow()
}

export function updateItem(db: Db, id: string, values: Updateable<Database['agendaItems']>): Promise<AgendaItemRow> {
  return db.updateTable('agendaItems').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export async function deleteItem(db: Db, id: string): Promise<void> {
  await db.deleteFrom('agendaItems').where('id', '=', id).execute()
}

export function listHands(db: Db, itemIds: readonly string[]): Promise<Row<'agendaHands'>[]> {
  return db
    .selectFrom('agendaHands')
    .selectAll()
    .where('itemId', 'in', [...itemIds])
    .execute()
}

export async function saveHand(db: Db, hand: NewRow<'agendaHands'>): Promise<void> {
  const { vote, by, at } = hand
  await db
    .insertInto('agendaHands')
    .values(hand)
    .onConflict((conflict) => conflict.columns(['itemId', 'memberId']).doUpdateSet({ vote, by, at }))
    .execute()
}

export function listCandidates(db: Db, itemIds: readonly string[]): Promise<Row<'agendaCandidates'>[]> {
  return db
    .selectFrom('agendaCandidates')
    .selectAll()
    .where('itemId', 'in', [...itemIds])
    .orderBy('number')
    .execute()
}

export async function insertCandidate(db: Db, itemId: string, memberId: string | null): Promise<void> {
  await db
    .insertInto('agendaCandidates')
    .values((where) => ({
      itemId,
      memberId,
      number: where
        .selectFrom('agendaCandidates')
        .select(sql<number>`coalesce(max(number), 0) + 1`.as('number'))
        .where('itemId', '=', itemId),
    }))
    .execute()
}

/** How somebody stands to a branch on a day: by formal relation, or as a mobile member. */
export async function findStandingIn(db: Db, branchId: string, memberId: string, day: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select (select membership from formal_members
            where member_id = ${memberId} and branch_id = ${branchId} and from_on <= ${day}::date
              and (until_on is null or until_on > ${day}::date)) as formal,
           exists (select from affiliations
                   where member_id = ${memberId} and branch_id = ${branchId}
                     and state in (${sql.join([...IN_BRANCH_STATES])})) as mobile`.execute(db)
  return rows[0]!
}

/** How many own full members a branch counts, and how many mobile members it has. */
export async function countBranch(db: Db, branchId: string): Promise<{ ownFull: number; mobile: number }> {
  const { rows } = await sql<{ ownFull: number; mobile: number }>`
    select own_full_members as own_full,
           (select count(*)::int from affiliations
            where branch_id = ${branchId} and state in (${sql.join([...IN_BRANCH_STATES])})) as mobile
    from host_branches where id = ${branchId}`.execute(db)
  return rows[0] ?? { ownFull: 0, mobile: 0 }
}

/** Mobile members who were marked present at a meeting. */
export async function countGuestsPresent(db: Db, activityId: string): Promise<number> {
  const { count } = await db
    .selectFrom('attendances')
    .select((where) => where.fn.countAll<number>().as('count'))
    .where('activityId', '=', activityId)
    .where('mark', 'in', ['PRESENT', 'LATE'])
    .executeTakeFirstOrThrow()
  return count
}
