import { sql } from 'kysely'
import type { Db, NewRow, Row } from '../db.ts'
import type { FeedActivity } from './calendar-feed.ts'

interface FeedOwner {
  subject: string
  memberId: string | null
  branchId: string | null
}

export function findOpenFeed(
  db: Db,
  { subject, memberId, branchId }: FeedOwner,
): Promise<Row<'calendarFeeds'> | undefined> {
  return db
    .selectFrom('calendarFeeds')
    .selectAll()
    .where('subject', '=', subject)
    .where('memberId', 'is not distinct from', memberId)
    .where('branchId', 'is not distinct from', branchId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
}

export function lockFeed(db: Db, id: string): Promise<Row<'calendarFeeds'> | undefined> {
  return db.selectFrom('calendarFeeds').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Makes the owner's feed anew; the address that it had before answers no more. */
export async function replaceFeed(db: Db, feed: NewRow<'calendarFeeds'> & FeedOwner): Promise<Row<'calendarFeeds'>> {
  const earlier = await findOpenFeed(db, feed)
  if (earlier) await withdrawFeed(db, earlier.id, feed.madeAt)
  return db.insertInto('calendarFeeds').values(feed).returningAll().executeTakeFirstOrThrow()
}

export function withdrawFeed(db: Db, id: string, at: Date | string): Promise<Row<'calendarFeeds'>> {
  return db
    .updateTable('calendarFeeds')
    .set({ withdrawnAt: at })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/**
 * The feed behind an address, when it still answers: not withdrawn, its owner still holds the office, a branch's still
 * stands, and a member still belongs to a branch. Notes that it was fetched.
 */
export async function fetchFeed(db: Db, tokenHash: string, now: Date): Promise<Row<'calendarFeeds'> | undefined> {
  const { rows } = await sql<Row<'calendarFeeds'>>`
    update calendar_feeds set last_fetched_at = ${now}
    where token_hash = ${tokenHash} and withdrawn_at is null
      and exists (
        select 1 from bus.offices_in_force office
        where office.subject = calendar_feeds.subject
          and ((member_id is not null and office.role = 'MEMBER' and office.organization_id = member_id)
            or (branch_id is not null and office.role = 'BRANCH_SECRETARY' and office.organization_id = branch_id)))
      and (branch_id is null or exists (
        select 1 from host_branches where host_branches.id = calendar_feeds.branch_id and dissolved_on is null))
      and (member_id is null or exists (
        select 1 from affiliations
        where affiliations.member_id = calendar_feeds.member_id and state in ('PLACED', 'ACTIVE', 'PAUSED')))
    returning *`.execute(db)
  return rows[0]
}

/** What a feed shows: a branch's activities, or those that a member is invited to, from half a year ago on. */
export async function listForFeed(
  db: Db,
  { memberId, branchId }: { memberId: string | null; branchId: string | null },
  now: Date,
): Promise<FeedActivity[]> {
  const { rows } = await sql<FeedActivity>`
    select activities.id, activities.title, activities.place, host_branches.name as branch, starts_at, minutes,
           activities.state = 'CANCELLED' as is_cancelled, sequence, coalesce(changed_at, notice_sent_at) as changed_at
    from activities join host_branches on host_branches.id = activities.branch_id
    where starts_at > ${now}::timestamptz - interval '180 days'
      and (activities.branch_id = ${branchId}::uuid or exists (
        select 1 from invitations
        where invitations.activity_id = activities.id and invitations.member_id = ${memberId}::uuid
          and left_out_reason is null and withdrawn_at is null))
    order by starts_at, activities.id
    limit 2000`.execute(db)
  return rows
}
