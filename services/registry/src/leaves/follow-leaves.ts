import { dayOf } from '@mobile-members/model/dates.ts'
import type { EventHandlers } from '@mobile-members/subgraph/events.ts'
import type { Database } from '../db.ts'
import { lockMember } from '../members/member.store.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import { forgetAwayContact } from './away-contact.store.ts'
import { endorse } from './endorsement.store.ts'

/** What branches and evaluations tell of long leaves: into the member's timeline, and onto the back of the certificate (R80, R81). */
export const LEAVE_HANDLERS: EventHandlers<Database> = {
  async 'leave.reported'(tx, { payload, occurredAt, by = null }) {
    const { memberId, branchId, leaveId, fromOn, untilOn } = payload
    if (!(await lockMember(tx, memberId))) return
    await insertTimelineEntries(tx, [
      {
        memberId,
        kind: 'LEAVE_REPORTED',
        happenedOn: dayOf(new Date(occurredAt)),
        organizationId: branchId,
        subject: by,
        detail: { leaveId, from: fromOn, until: untilOn },
      },
    ])
  },

  async 'leave.decided'(tx, { payload, by = null }) {
    const { memberId, branchId, leaveId, letterId, decision, decidedOn, participation } = payload
    if (!(await lockMember(tx, memberId))) return
    const returned = decision === 'RETURN_TO_ORIGIN'
    await insertTimelineEntries(tx, [
      {
        memberId,
        kind: 'LEAVE_DECIDED',
        happenedOn: decidedOn,
        organizationId: branchId,
        subject: by,
        detail: { leaveId, decision, ...(returned && letterId ? { letterId } : {}) },
      },
    ])
    if (returned && letterId && participation)
      await endorse(tx, {
        leaveId,
        letterId,
        memberId,
        branchId,
        returnedOn: decidedOn,
        participation: JSON.stringify(participation),
      })
  },

  async 'leave.assessed'(tx, { payload }) {
    const { leaveId, letterId, memberId, branchId, ...assessment } = payload
    if (!letterId || !(await lockMember(tx, memberId))) return
    await endorse(tx, { leaveId, letterId, memberId, branchId, assessment: JSON.stringify(assessment) })
  },

  async 'leave.ended'(tx, { payload, by = null }) {
    const { memberId, branchId, leaveId, end, endedOn } = payload
    if (!(await lockMember(tx, memberId))) return
    await forgetAwayContact(tx, memberId)
    await insertTimelineEntries(tx, [
      {
        memberId,
        kind: 'LEAVE_ENDED',
        happenedOn: endedOn,
        organizationId: branchId,
        subject: by,
        detail: { leaveId, end },
      },
    ])
  },
}
