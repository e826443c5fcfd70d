import { type Updateable, sql } from 'kysely'
import type { Database, Db, Row } from '../db.ts'
import { addressComing } from '../notices/notice.store.ts'

/** Invites every mobile member of the branch who is not paused (R68); who is left out of activities stands there with the reason (R63). */
export async function inviteAll(db: Db, activity: Row<'activities'>, at: Date): Promise<void> {
  await db
    .insertInto('invitations')
    .columns(['activityId', 'memberId', 'sentAt', 'leftOutReason', 'leftOutBy'])
    .expression((from) =>
      from
        .selectFrom('affiliations')
        .leftJoin('scopeExclusions as standing', (join) =>
          join
            .onRef('standing.affiliationId', '=', 'affiliations.id')
            .on('standing.scope', '=', 'ACTIVITIES')
            .on('standing.endedOn', 'is', null),
        )
        .select([
          sql<string>`${activity.id}::uuid`.as('activityId'),
          'affiliations.memberId',
          sql<Date>`${at}::timestamptz`.as('sentAt'),
          'standing.reason as leftOutReason',
          'standing.leftOutBy',
        ])
        .where('affiliations.branchId', '=', activity.branchId)
        .where('affiliations.state', 'in', ['PLACED', 'ACTIVE']),
    )
    .execute()
}

/** Invites a member to everything that his branch has planned and that has not begun, and tells what was told about it (R68). */
export async function inviteToComing(db: Db, memberId: string, branchId: string, now: Date): Promise<void> {
  await db
    .insertInto('invitations')
    .columns(['activityId', 'memberId', 'sentAt', 'leftOutReason', 'leftOutBy'])
    .expression((from) =>
      from
        .selectFrom('activities')
        .leftJoin('scopeExclusions as standing', (join) =>
          join
            .onRef('standing.branchId', '=', 'activities.branchId')
            .on('standing.memberId', '=', memberId)
            .on('standing.scope', '=', 'ACTIVITIES')
            .on('standing.endedOn', 'is', null),
        )
        .select([
          'activities.id',
          sql<string>`${memberId}::uuid`.as('memberId'),
          sql<Date>`${now}::timestamptz`.as('sentAt'),
          'standing.reason as leftOutReason',
          'standing.leftOutBy',
        ])
        .where('activities.branchId', '=', branchId)
        .where('activities.state', '=', 'PLANNED')
        .where('activities.startsAt', '>', now),
    )
    .onConflict((conflict) => conflict.columns(['activityId', 'memberId']).doUpdateSet({ withdrawnAt: null }))
    .execute()
  await addressComing(db, memberId, branchId, now)
}

/** Who leaves a branch is not waited for at what it has planned. */
export async function withdrawFromComing(db: Db, memberId: string, now: Date): Promise<void> {
  await db
    .updateTable('invitations')
    .from('activities')
    .set({ withdrawnAt: now })
    .whereRef('activities.id', '=', 'invitations.activityId')
    .where('invitations.memberId', '=', memberId)
    .where('invitations.withdrawnAt', 'is', null)
    .where('activities.state', '=', 'PLANNED')
    .where('activities.startsAt', '>', now)
    .execute()
}

export function findInvitation(db: Db, activityId: string, memberId: string): Promise<Row<'invitations'> | undefined> {
  return db
    .selectFrom('invitations')
    .selectAll()
    .where('activityId', '=', activityId)
    .where('memberId', '=', memberId)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
}

export function listInvitations(db: Db, activityIds: readonly string[]): Promise<Row<'invitations'>[]> {
  return db
    .selectFrom('invitations')
    .selectAll()
    .where('activityId', 'in', [...activityIds])
    .where('withdrawnAt', 'is', null)
    .orderBy('memberId')
    .execute()
}

export function listInvitationsOf(
  db: Db,
  memberId: string,
  activityIds: readonly string[],
): Promise<Row<'invitations'>[]> {
  return db
    .selectFrom('invitations')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('activityId', 'in', [...activityIds])
    .where('withdrawnAt', 'is', null)
    .execute()
}

export function updateInvitation(
  db: Db,
  activityId: string,
  memberId: string,
  changes: Updateable<Database['invitations']>,
): Promise<Row<'invitations'>> {
  return db
    .updateTable('invitations')
    .set(changes)
    .where('activityId', '=', activityId)
    .where('memberId', '=', memberId)
    .returningAll()
    .executeTakeFirstOrThrow()
}
