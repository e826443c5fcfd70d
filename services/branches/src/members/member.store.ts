import { sql } from 'kysely'
import type { Db } from '../db.ts'

export interface AttendanceFigures {
  memberId: string
  invited: number
  present: number
  late: number
  leave: number
  absent: number
  notebookEntries: number
  notebookConfirmed: number
}

/** What the closed activities and the notebooks say of these members. */
export async function listAttendanceFigures(db: Db, memberIds: readonly string[]): Promise<AttendanceFigures[]> {
  const ids = [...memberIds]
  const { rows } = await sql<AttendanceFigures>`
    with marks as (
      select a.member_id, a.mark from attendances a
      join activities on activities.id = a.activity_id and activities.state = 'CLOSED'
      where a.member_id = any(${ids}::uuid[])
    ), attended as (
      select member_id, count(*)::int as invited,
             count(*) filter (where mark = 'PRESENT')::int as present,
             count(*) filter (where mark = 'LATE')::int as late,
             count(*) filter (where mark = 'LEAVE')::int as leave,
             count(*) filter (where mark = 'ABSENT')::int as absent
      from marks group by member_id
    ), written as (
      select member_id, count(*)::int as notebook_entries, count(confirmed_at)::int as notebook_confirmed
      from notebook_entries where member_id = any(${ids}::uuid[]) group by member_id
    )
    select member_id, coalesce(invited, 0) as invited, coalesce(present, 0) as present, coalesce(late, 0) as late,
           coalesce(leave, 0) as leave, coalesce(absent, 0) as absent,
           coalesce(notebook_entries, 0) as notebook_entries, coalesce(notebook_confirmed, 0) as notebook_confirmed
    from attended full join written using (member_id)`.execute(db)
  return rows
}
