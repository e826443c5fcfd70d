import type { ConsentChannel } from '@mobile-members/model/registry.ts'
import type { Context } from '../context.ts'
import type { Db, Row } from '../db.ts'
import { listFamilies } from '../linking/link.store.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'

/** Consents of a member and of those that were joined to it. */
export async function listConsents(db: Db, memberId: string): Promise<Row<'consents'>[]> {
  return db
    .selectFrom('consents')
    .selectAll()
    .where('memberId', 'in', await familyOf(db, memberId))
    .orderBy('givenOn', 'desc')
    .orderBy('id')
    .execute()
}

/** Those in force; a member that others were joined to may have several, one of each. */
export async function lockConsents(db: Db, memberId: string): Promise<Row<'consents'>[]> {
  return db
    .selectFrom('consents')
    .selectAll()
    .where('memberId', 'in', await familyOf(db, memberId))
    .where('withdrawnOn', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
}

async function familyOf(db: Db, memberId: string): Promise<string[]> {
  return (await listFamilies(db, [memberId])).get(memberId) ?? [memberId]
}

/** Puts a wish to be included on record (R2, D2); a second one while the first holds is refused by the database. */
export async function insertConsent(
  ctx: Pick<Context, 'db' | 'subject' | 'publish'>,
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
  ids: readonly string[],
  withdrawn: { on: string; by: string },
): Promise<void> {
  await db
    .updateTable('consents')
    .set({ withdrawnOn: withdrawn.on, withdrawnBy: withdrawn.by })
    .where('id', 'in', [...ids])
    .execute()
}
