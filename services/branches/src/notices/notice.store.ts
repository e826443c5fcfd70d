import { type SqlBool, type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

/** A branch's notices, the newest first, or those about one activity; one row more than asked for. */
export function listNotices(
  db: Db,
  { branchId, activityId }: { branchId: string; activityId?: string | null | undefined },
  after: string[] | undefined,
  size: number,
): Promise<Row<'notices'>[]> {
  return db
    .selectFrom('notices')
    .selectAll()
    .where('branchId', '=', branchId)
    .$if(Boolean(activityId), (query) => query.where('activityId', '=', activityId!))
    .$if(after !== undefined, (query) => query.where(before(after!)))
    .orderBy('sentAt', 'desc')
    .orderBy('id', 'desc')
    .limit(size + 1)
    .execute()
}

/** What a member was told, the newest first; one row more than asked for. */
export function listMembersNotices(
  db: Db,
  memberId: string,
  after: string[] | undefined,
  size: number,
): Promise<Row<'notices'>[]> {
  return db
    .selectFrom('notices')
    .innerJoin('noticeDeliveries', 'noticeDeliveries.noticeId', 'notices.id')
    .selectAll('notices')
    .where('noticeDeliveries.memberId', '=', memberId)
    .$if(after !== undefined, (query) => query.where(before(after!)))
    .orderBy('notices.sentAt', 'desc')
    .orderBy('notices.id', 'desc')
    .limit(size + 1)
    .execute()
}

function before([sentAt, id]: string[]) {
  return sql<SqlBool>`(notices.sent_at, notices.id) < (${sentAt}::timestamptz, ${id}::uuid)`
}

export function findNotice(db: Db, id: string): Promise<Row<'notices'> | undefined> {
  return db.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockNotice(db: Db, id: string): Promise<Row<'notices'> | undefined> {
  return db.selectFrom('notices').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertNotice(db: Db, notice: NewRow<'notices'>): Promise<Row<'notices'>> {
  return db.insertInto('notices').values(notice).returningAll().executeTakeFirstOrThrow()
}

export function updateNotice(db: Db, id: string, changes: Updateable<Database['notices']>): Promise<Row<'notices'>> {
  return db.updateTable('notices').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** Addresses a notice to the branch's mobile members who are not paused, or to the chosen ones among them; gives whom. */
export async function addressNotice(
  db: Db,
  { id, branchId }: { id: string; branchId: string },
  chosen: readonly string[] | undefined,
): Promise<string[]> {
  const rows = await db
    .insertInto('noticeDeliveries')
    .columns(['noticeId', 'memberId'])
    .expression((from) =>
      from
        .selectFrom('affiliations')
        .select([sql<string>`${id}::uuid`.as('noticeId'), 'memberId'])
        .where('branchId', '=', branchId)
        .where('state', 'in', ['PLACED', 'ACTIVE'])
        .$if(chosen !== undefined, (query) => query.where(sql<SqlBool>`member_id = any(${chosen}::uuid[])`)),
    )
    .returning('memberId')
    .execute()
  return rows.map(({ memberId }) => memberId)
}

/** Addresses to a newcomer what everybody was told about activities that are still to come (R68). */
export async function addressComing(db: Db, memberId: string, branchId: string, now: Date): Promise<void> {
  await sql`
    insert into notice_deliveries (notice_id, member_id)
    select notices.id, ${memberId}::uuid
    from notices join activities on activities.id = notices.activity_id
    where notices.branch_id = ${branchId} and notices.to_all and notices.withdrawn_at is null
      and activities.state = 'PLANNED' and activities.starts_at > ${now}
    on conflict do nothing`.execute(db)
}

export function findDelivery(db: Db, noticeId: string, memberId: string): Promise<Row<'noticeDeliveries'> | undefined> {
  return db
    .selectFrom('noticeDeliveries')
    .selectAll()
    .where('noticeId', '=', noticeId)
    .where('memberId', '=', memberId)
    .executeTakeFirst()
}

export function listDeliveries(db: Db, noticeIds: readonly string[]): Promise<Row<'noticeDeliveries'>[]> {
  return db
    .selectFrom('noticeDeliveries')
    .selectAll()
    .where('noticeId', 'in', [...noticeIds])
    .orderBy('memberId')
    .execute()
}

export function listDeliveriesOf(
  db: Db,
  memberId: string,
  noticeIds: readonly string[],
): Promise<Row<'noticeDeliveries'>[]> {
  return db
    .selectFrom('noticeDeliveries')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('noticeId', 'in', [...noticeIds])
    .execute()
}

export function updateDelivery(
  db: Db,
  noticeId: string,
  memberId: string,
  changes: Updateable<Database['noticeDeliveries']>,
): Promise<Row<'noticeDeliveries'>> {
  return db
    .updateTable('noticeDeliveries')
    .set(changes)
    .where('noticeId', '=', noticeId)
    .where('memberId', '=', memberId)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Everything that the member was told or invited to has now stood on their screen; the first time counts. Gives how many did. */
export async function storeArrival(db: Db, memberId: string, at: Date): Promise<number> {
  const notices = await db
    .updateTable('noticeDeliveries')
    .set({ deliveredAt: at })
    .where('memberId', '=', memberId)
    .where('deliveredAt', 'is', null)
    .executeTakeFirst()
  const invitations = await db
    .updateTable('invitations')
    .set({ deliveredAt: at })
    .where('memberId', '=', memberId)
    .where('deliveredAt', 'is', null)
    .where('leftOutReason', 'is', null)
    .executeTakeFirst()
  return Number(notices.numUpdatedRows + invitations.numUpdatedRows)
}

export interface NoticeFigures {
  noticeId: string
  addressed: number
  delivered: number
  read: number
  told: number
  unread: number
}

export async function listNoticeFigures(db: Db, noticeIds: readonly string[]): Promise<NoticeFigures[]> {
  const { rows } = await sql<NoticeFigures>`
    select notice_id, count(*)::int as addressed,
           count(*) filter (where delivered_at is not null or read_at is not null)::int as delivered,
           count(*) filter (where read_at is not null and channel = 'ONLINE')::int as read,
           count(*) filter (where channel <> 'ONLINE')::int as told,
           count(*) filter (where read_at is null)::int as unread
    from notice_deliveries where notice_id = any(${[...noticeIds]}::uuid[]) group by notice_id`.execute(db)
  return rows
}

/** Of these members, those who can sign in; the others have to be told by phone or on paper. */
export async function listWithAccount(db: Db, memberIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ memberId: string }>`
    select distinct organization_id as member_id from bus.offices_in_force
    where role = 'MEMBER' and organization_id = any(${[...memberIds]}::uuid[])`.execute(db)
  return rows.map(({ memberId }) => memberId)
}

/** Somebody who has not read something: a notice, or the invitation to an activity to come. */
export interface Untold {
  kind: 'NOTICE' | 'ACTIVITY'
  aboutId: string
  branchId: string
  title: string
  memberId: string
  sentAt: Date
  hasAccount: boolean
}

/**
 * Who has to be told by phone or on paper (R69), of activities those within thirty days: who cannot sign in, at once; the
 * others when they have not read it since
 * `unreadSince`. Who has left the branch or pauses is not waited for.
 */
export async function listUntold(
  db: Db,
  { branchIds, unreadSince, now }: { branchIds: readonly string[]; unreadSince: Date; now: Date },
): Promise<Untold[]> {
  const { rows } = await sql<Untold>`
    with unread as (
      select 'NOTICE' as kind, notices.id as about_id, notices.branch_id, title, member_id, sent_at
      from notice_deliveries join notices on notices.id = notice_deliveries.notice_id
      where read_at is null and withdrawn_at is null
      union all
      select 'ACTIVITY', activities.id, activities.branch_id, title, member_id, sent_at
      from invitations join activities on activities.id = invitations.activity_id
      where read_at is null and withdrawn_at is null and left_out_reason is null
        and state = 'PLANNED' and starts_at > ${now} and starts_at < ${now}::timestamptz + interval '30 days'
    )
    select * from (
      select unread.*, exists (select 1 from bus.offices_in_force office
                               where office.role = 'MEMBER' and office.organization_id = unread.member_id) as has_account
      from unread
      where branch_id = any(${[...branchIds]}::uuid[])
        and exists (select 1 from affiliations where affiliations.member_id = unread.member_id
                      and affiliations.branch_id = unread.branch_id and affiliations.state in ('PLACED', 'ACTIVE'))
    ) found
    where not has_account or sent_at < ${unreadSince}
    order by sent_at, about_id, member_id
    limit 1000`.execute(db)
  return rows
}
