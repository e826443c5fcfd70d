import type { AttendanceMark } from '@mobile-members/model/branches.ts'
import type { Db, Row } from '../db.ts'

export function listAttendances(db: Db, activityIds: readonly string[]): Promise<Row<'attendances'>[]> {
  return db
    .selectFrom('attendances')
    .selectAll()
    .where('activityId', 'in', [...activityIds])
    .execute()
}

export function findAttendance(db: Db, activityId: string, memberId: string): Promise<Row<'attendances'> | undefined> {
  return db
    .selectFrom('attendances')
    .selectAll()
    .where('activityId', '=', activityId)
    .where('memberId', '=', memberId)
    .executeTakeFirst()
}

export interface NewMark {
  memberId: string
  mark: AttendanceMark
  leaveReason: string | null
}

/** Enters the branch's marks, and keeps every earlier one in the history. */
export async function storeMarks(db: Db, activityId: string, marks: NewMark[], by: string, at: Date): Promise<void> {
  await db
    .insertInto('attendances')
    .values(marks.map((mark) => ({ ...mark, activityId, markedBy: by, markedAt: at })))
    .onConflict((conflict) =>
      conflict.columns(['activityId', 'memberId']).doUpdateSet((excluded) => ({
        mark: excluded.ref('excluded.mark'),
        leaveReason: excluded.ref('excluded.leaveReason'),
        markedBy: excluded.ref('excluded.markedBy'),
        markedAt: excluded.ref('excluded.markedAt'),
      })),
    )
    .execute()
  await db
    .insertInto('attendanceHistory')
    .values(
      marks.map(({ memberId, mark, leaveReason }) => ({
        activityId,
        memberId,
        mark,
        note: leaveReason,
        saidBy: 'BRANCH' as const,
        subject: by,
        at,
      })),
    )
    .execute()
}

/** What the member says of his attendance, beside the branch's mark. */
export async function storeMembersMark(
  db: Db,
  statement: { activityId: string; memberId: string; mark: AttendanceMark; note: string | null },
  by: string,
  at: Date,
): Promise<Row<'attendances'>> {
  const { activityId, memberId, mark, note } = statement
  await db
    .insertInto('attendanceHistory')
    .values({ ...statement, saidBy: 'MEMBER', subject: by, at })
    .execute()
  return db
    .updateTable('attendances')
    .set({ memberMark: mark, memberNote: note, memberSaidAt: at })
    .where('activityId', '=', activityId)
    .where('memberId', '=', memberId)
    .returningAll()
    .executeTakeFirstOrThrow()
}
