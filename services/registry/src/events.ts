import { dayOf } from '@mobile-members/model/dates.ts'
import { SPELL_END_REASONS, type SpellEndReason } from '@mobile-members/model/registry.ts'
import { STANDINGS_HANDLERS, type EventHandlers, combineHandlers } from '@mobile-members/subgraph/events.ts'
import { sql } from 'kysely'
import type { Database } from './db.ts'
import { filePapers } from './documents/document.store.ts'
import { LEAVE_HANDLERS } from './leaves/follow-leaves.ts'
import { sendReceipt } from './letters/send-receipt.ts'
import { lockMember } from './members/member.store.ts'
import { insertTimelineEntries } from './members/timeline.store.ts'
import { followOffice } from './offices/appoint.ts'
import { findHolder } from './offices/office.store.ts'
import { endSpell } from './spells/end-spell.ts'
import { insertReport } from './statistics/statistics.store.ts'
import { replaceCalendar } from './settings/calendar.store.ts'

/** What registry keeps of a placement: the branch on the member, and the receipt on the letter. */
const OWN_HANDLERS: EventHandlers<Database> = {
  /** The branch of a member, unless newer news has been here already, and the receipt that goes back to the township (R47). */
  async 'member.placed'(tx, { seq, payload, occurredAt }) {
    const { memberId, branchId, rule, placedOn, decisionId } = payload
    const { rows } = await sql`
      update members set branch_id = ${branchId}, placement_rule = ${rule}, placed_on = ${placedOn}, stage = 'PLACED',
        branch_version = ${seq}, version = version + 1
      where id = ${memberId} and branch_version < ${seq} returning id`.execute(tx)
    if (rows.length === 0) return
    await insertTimelineEntries(tx, [
      {
        memberId,
        kind: 'PLACED',
        happenedOn: placedOn,
        organizationId: branchId,
        subject: null,
        detail: { rule, decisionId },
      },
    ])
    await sendReceipt(tx, { memberId, branchId, rule, placedOn }, dayOf(new Date(occurredAt)))
  },

  /** A placement that has ended with a reason that ends the spell ends the spell and closes the letter (R5, L8); otherwise the centre places anew. */
  async 'affiliation.ended'(tx, { seq, payload }) {
    const { memberId, reason, endedOn, branchId } = payload
    const { rows } = await sql<{ stage: string }>`
      update members set branch_id = null, branch_version = ${seq}, version = version + 1
      where id = ${memberId} and branch_version < ${seq} returning stage`.execute(tx)
    const [member] = rows
    if (!member) return
    await insertTimelineEntries(tx, [
      {
        memberId,
        kind: 'AFFILIATION_ENDED',
        happenedOn: endedOn,
        organizationId: branchId,
        subject: null,
        detail: { reason },
      },
    ])
    // The spell may have ended first, and this is the echo.
    if (member.stage === 'ENDED') return
    if ((SPELL_END_REASONS as readonly string[]).includes(reason)) {
      await endSpell(tx, memberId, { reason: reason as SpellEndReason, on: endedOn, by: '' })
      return
    }
    // Without a branch, but still in town: the centre answers for the member until the next placement (R52).
    if (member.stage === 'PLACED')
      await tx.updateTable('members').set({ stage: 'CHECKED_IN' }).where('id', '=', memberId).execute()
  },

  /** A host branch is an organisation too, under the same id. A temporary branch gets its secretary ex officio (R59). */
  async 'branch.founded'(tx, { payload }) {
    const { branchId, kind, name, parentId, foundedOn } = payload
    await tx
      .insertInto('organizations')
      .values({
        id: branchId,
        kind: kind === 'TEMPORARY' ? 'TEMPORARY_BRANCH' : 'HOST_BRANCH',
        name,
        shortName: name,
        parentId,
        townshipId: parentId,
        foundedOn,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    if (kind !== 'TEMPORARY') return
    const head = await findHolder(tx, 'COMMUNITY_OFFICE_HEAD', parentId)
    if (head) await followOffice(tx, head, foundedOn)
  },

  async 'branch.dissolved'(tx, { payload }) {
    await tx
      .updateTable('organizations')
      .set({ endedOn: payload.dissolvedOn })
      .where('id', '=', payload.branchId)
      .execute()
  },

  async 'statistics.reported'(tx, { payload, occurredAt }) {
    await insertReport(tx, { ...payload, at: new Date(occurredAt) })
  },

  /** The signed assessment is filed in the archive (R51): which one it is, and the hash of its text; the text stays with evaluations. */
  async 'assessment.signed'(tx, { payload, occurredAt, by }) {
    const { memberId, branchId, assessmentId, contentHash = null } = payload
    if (!(await lockMember(tx, memberId))) return
    await filePapers(tx, [
      {
        memberId,
        kind: 'ASSESSMENT_SIGNED',
        happenedOn: dayOf(new Date(occurredAt)),
        organizationId: branchId,
        subject: by ?? null,
        detail: { assessmentId, contentHash },
      },
    ])
  },

  async 'calendar.changed'(tx, { seq, payload }) {
    await replaceCalendar(tx, { version: seq, days: payload.days, years: payload.years })
  },
}

const { 'member.placed': placed, 'affiliation.ended': ended } = STANDINGS_HANDLERS

/** What other subgraphs tell that the register keeps. */
export const handlers: EventHandlers<Database> = combineHandlers<Database>(
  { 'member.placed': placed, 'affiliation.ended': ended } as unknown as EventHandlers<Database>,
  OWN_HANDLERS,
  LEAVE_HANDLERS,
)
