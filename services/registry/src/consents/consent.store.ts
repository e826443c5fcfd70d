import type { ConsentChannel } from '@mobile-members/model/registry.ts'
import type { Context } from '../context.ts'
import type { Db, Row } from '../db.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'

export function listConsents(db: Db, memberId: string): Promise<Row<'consents'>[]> {
  return db
    .selectFrom('consents')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('givenOn', 'desc')
    .orderBy('id')
    .execute()
}

export function lockConsent(db: Db, memberId: string): Promise<Row<'consents'> | undefined> {
  return db
    .selectFrom('consents')
    .selectAll()
    .where('memberId', '=', memberId)
    .where('withdrawnOn', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** Puts a wish to be included on record (R2, D2); a second one while the first holds is refused by the database. */
export async function insertConsent(
  ctx: Context,
  memberId: string,
  consent: { channel: ConsentChannel; textVersion: number; givenOn: string; witness?: string | undefined },
): Promise<Row<'consents'>> {
  const row = await ctx.db
    .insertInto('consents')
    .values({
      memberId,
      channel: consent.channel,
      textVersion: consent.textVersion,
      givenOn: consent.givenOn,
      witness: consent.witness ?? null,
      recordedBy: ctx.subject,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await insertTimelineEntries(ctx.db, [
    {
      memberId,
      kind: 'CONSENT_GIVEN',
      happenedOn: consent.givenOn,
      organizationId: null,
      subject: ctx.subject,
      detail: { channel: consent.channel, textVersion: consent.textVersion },
    },
  ])
  ctx.publish('consent.given', { memberId, givenOn: consent.givenOn })
  return row
}

export async function updateWithdrawn(
  db: Db,
  id: string,
  withdrawn: { on: string; by: string },
): Promise<Row<'consents'>> {
  return db
    .updateTable('consents')
    .set({ withdrawnOn: withdrawn.on, withdrawnBy: withdrawn.by })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
