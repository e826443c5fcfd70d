import type { Events } from '@mobile-members/model/events.ts'
import { sql } from 'kysely'
import type { Db, Facts } from '../db.ts'

/** A member's time in a branch; `endedOn` null while it lasts. */
export interface Placement {
  memberId: string
  branchId: string
  placedOn: string
  endedOn: string | null
}

/** Writes down a placement, or an ending, under its number; a second time changes nothing. */
export async function insertPlacementFact(
  db: Db,
  fact: { seq: number; memberId: string; branchId: string | null; happenedOn: string },
): Promise<void> {
  await db
    .insertInto('placementFacts')
    .values(fact)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A closed activity with everybody's mark; a newer telling replaces an older, never the other way round. */
export async function replaceActivity(db: Db, version: number, activity: Events['activity.closed']): Promise<void> {
  const { activityId, branchId, heldOn } = activity
  const newer = await db
    .insertInto('activities')
    .values({ activityId, branchId, heldOn, version })
    .onConflict((conflict) =>
      conflict
        .column('activityId')
        .doUpdateSet({ branchId, heldOn, version })
        .where('activities.version', '<', version),
    )
    .returning('activityId')
    .executeTakeFirst()
  if (!newer) return
  const leave = new Set(activity.leaveMemberIds)
  const marks = [
    ...activity.presentMemberIds.map((memberId) => ({ activityId, memberId, mark: 'PRESENT' as const })),
    ...[...leave].map((memberId) => ({ activityId, memberId, mark: 'LEAVE' as const })),
    ...activity.absentMemberIds
      .filter((memberId) => !leave.has(memberId))
      .map((memberId) => ({ activityId, memberId, mark: 'ABSENT' as const })),
  ]
  await db.deleteFrom('participations').where('activityId', '=', activityId).execute()
  if (marks.length > 0) await db.insertInto('participations').values(marks).execute()
}

export async function insertNotebookConfirmation(
  db: Db,
  entry: Events['notebook.confirmed'],
  confirmedOn: string,
): Promise<void> {
  await db
    .insertInto('notebookConfirmations')
    .values({ ...entry, confirmedOn })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Finished work; told a second time it changes nothing. */
export async function insertWorkCompletion(db: Db, work: Events['work.completed']): Promise<void> {
  await db
    .insertInto('workCompletions')
    .values(work)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

const spells = sql`
  select member_id, branch_id, happened_on as placed_on,
         lead(happened_on) over (partition by member_id order by seq) as ended_on
  from placement_facts`

/** A member's times in these branches that reach into a period, the latest first. */
export async function listPlacements(
  db: Db,
  memberId: string,
  branchIds: readonly string[],
  from: string,
  until: string,
): Promise<Placement[]> {
  const { rows } = await sql<Placement>`
    select * from (${spells} where member_id = ${memberId}) spells
    where branch_id = any(${[...branchIds]}::uuid[]) and placed_on <= ${until}::date and (ended_on is null or ended_on >= ${from}::date)
    order by placed_on desc`.execute(db)
  return rows
}

/** What the registers say of a member in a branch between two days. */
export async function countFacts(
  db: Db,
  { memberId, branchId, from, until }: { memberId: string; branchId: string; from: string; until: string },
): Promise<Facts> {
  const { rows } = await sql<Omit<Facts, 'countedOn'>>`
    select
      (select max(placed_on) from (${spells} where member_id = ${memberId}) spells
        where branch_id = ${branchId} and placed_on <= ${until}::date)::text as placed_on,
      count(*) as invited,
      count(*) filter (where mark = 'PRESENT') as present,
      count(*) filter (where mark = 'LEAVE') as leave,
      count(*) filter (where mark = 'ABSENT') as absent,
      (select count(*) from notebook_confirmations n left join activities a using (activity_id)
        where n.member_id = ${memberId} and n.branch_id = ${branchId}
          and coalesce(a.held_on, n.confirmed_on) between ${from}::date and ${until}::date) as notebook_entries,
      (select count(*) from work_completions w
        where w.member_id = ${memberId} and w.branch_id = ${branchId}
          and w.completed_on between ${from}::date and ${until}::date) as work_done
    from participations p join activities a using (activity_id)
    where p.member_id = ${memberId} and a.branch_id = ${branchId} and a.held_on between ${from}::date and ${until}::date`.execute(
    db,
  )
  return { ...rows[0]!, countedOn: until }
}
