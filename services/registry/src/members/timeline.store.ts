import type { Db, NewRow, Row } from '../db.ts'
import { filePapers } from '../documents/document.store.ts'

/** What may stand in a member's timeline. */
export const TIMELINE_KINDS = [
  'FOUND',
  'REGISTERED',
  'FACTS_CHANGED',
  'CONSENT_GIVEN',
  'CONSENT_WITHDRAWN',
  'SPELL_STARTED',
  'SPELL_EXTENDED',
  'SPELL_END_REPORTED',
  'SPELL_END_REJECTED',
  'SPELL_ENDED',
  'TRANSFER_SENT',
  'TRANSFER_ACCEPTED',
  'TRANSFER_REJECTED',
  'TRANSFER_WITHDRAWN',
  'GUIDANCE_TALK',
  'LETTER_ISSUED',
  'LETTER_VOID',
  'LETTER_LOST',
  'LETTER_REISSUED',
  'LETTER_EXPIRED',
  'LETTER_ACCEPTED',
  'LETTER_RETURNED',
  'LETTER_CLOSED',
  'CHECK_IN_ANNOUNCED',
  'CHECKED_IN',
  'PLACED',
  'RECEIPT_SENT',
  'RECEIPT_READ',
  'AFFILIATION_ENDED',
  'LEAVE_REPORTED',
  'LEAVE_DECIDED',
  'LEAVE_ENDED',
  'DATA_NOTICE_DUE',
  'DATA_NOTICE_GIVEN',
] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

export interface TimelineEntry extends Omit<NewRow<'timelineEntries'>, 'kind' | 'detail' | 'recordedAt'> {
  kind: TimelineKind
  detail?: Record<string, string | number | boolean | null>
}

/** Writes steps of members' ways into their timelines, and files the papers of these steps (R51). */
export async function insertTimelineEntries(db: Db, entries: readonly TimelineEntry[]): Promise<void> {
  if (entries.length === 0) return
  await db
    .insertInto('timelineEntries')
    .values(entries.map(({ detail = {}, ...entry }) => ({ ...entry, detail: JSON.stringify(detail) })))
    .execute()
  await filePapers(
    db,
    entries.map(({ memberId, kind, happenedOn, organizationId = null, subject = null, detail = {} }) => ({
      memberId,
      kind,
      happenedOn,
      organizationId,
      subject,
      detail,
    })),
  )
}

export function listTimeline(db: Db, memberId: string): Promise<Row<'timelineEntries'>[]> {
  return db
    .selectFrom('timelineEntries')
    .selectAll()
    .where('memberId', '=', memberId)
    .orderBy('happenedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(300)
    .execute()
}
