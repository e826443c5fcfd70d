import { dayOf } from '@mobile-members/model/dates.ts'
import { type Delivered, type EventHandlers, STANDINGS_HANDLERS } from '@mobile-members/subgraph/events.ts'
import { type News, checkIn, endStay, introduce } from './affiliations/follow-register.ts'
import type { Database } from './db.ts'
import { insertIntake, joinIntakes, separateIntakes, withdrawIntake } from './intake/branch-intake.store.ts'
import { takeIn } from './formal-members/formal-member.store.ts'
import { reviewPlacements } from './placement-reviews/review-placements.ts'
import { storeFacts } from './placements/placement.store.ts'
import { keepSetting } from './settings/setting.store.ts'
import { countBranchLife } from './statistics/report-statistics.ts'

/** What this service learns from registry; the branch of a member it knows itself. */
export const handlers: EventHandlers<Database> = {
  ...({ 'member.registered': STANDINGS_HANDLERS['member.registered'] } as unknown as EventHandlers<Database>),

  'letter.accepted': (tx, event) => {
    const { memberId, letterId, acceptedOn } = event.payload
    return introduce(tx, newsOf(event), { memberId, letterId, on: acceptedOn })
  },

  'member.checked-in': (tx, event) => {
    const { memberId, letterId, checkedInOn, facts } = event.payload
    return checkIn(tx, newsOf(event), { memberId, letterId, on: checkedInOn, facts })
  },

  'member.found': (tx, { payload }) => {
    const { intakeId, branchId, memberId, foundOn } = payload
    return insertIntake(tx, { id: intakeId, branchId, memberId, reportedOn: foundOn })
  },

  'finding.withdrawn': (tx, { payload }) => withdrawIntake(tx, payload.intakeId, payload.withdrawnOn),

  'member.merged': (tx, { payload }) => joinIntakes(tx, payload.keptMemberId, payload.mergedMemberId),

  'member.unmerged': (tx, { payload }) => separateIntakes(tx, payload.keptMemberId, payload.restoredMemberId),

  /** The settings that branches measures by are set in the register. */
  'setting.changed': (tx, { payload }) => keepSetting(tx, payload),

  /** New facts may lead elsewhere than the placement has (R61). */
  async 'member.facts-changed'(tx, { seq, payload, occurredAt, by = null }) {
    const { memberId, facts } = payload
    await storeFacts(tx, memberId, facts, seq)
    await reviewPlacements(tx, { memberIds: [memberId] }, { cause: 'FACTS_CHANGED', at: new Date(occurredAt), by })
  },

  'letter.returned': (tx, event, publish) => {
    const { memberId, reason } = event.payload
    const on = dayOf(new Date(event.occurredAt))
    return endStay(tx, newsOf(event), { memberId, on, reason, to: 'RETURNED' }, publish)
  },

  'spell.ended': (tx, event, publish) => {
    const { memberId, reason, endedOn } = event.payload
    return endStay(tx, newsOf(event), { memberId, on: endedOn, reason, to: 'ENDED' }, publish)
  },

  /** T10 of the yearly statistics, in answer to registry (R124). */
  async 'statistics.requested'(tx, { payload }, publish) {
    publish('statistics.reported', {
      runId: payload.runId,
      table: 'T10',
      cells: await countBranchLife(tx, payload),
      notes: [],
    })
  },

  /** The stay ends and the vote begins in one step: whichever news of a transfer comes first, the other finds it done (R40). */
  'member.transferred': async (tx, event, publish) => {
    const { memberId, branchId, transferId, membership, transferredOn } = event.payload
    await takeIn(tx, { memberId, branchId, transferId, membership, fromOn: transferredOn })
    const end = { memberId, on: transferredOn, reason: 'FORMALLY_TRANSFERRED', to: 'ENDED' } as const
    await endStay(tx, newsOf(event), end, publish)
  },

  'consent.withdrawn': (tx, event, publish) => {
    const { memberId, withdrawnOn } = event.payload
    return endStay(tx, newsOf(event), { memberId, on: withdrawnOn, reason: 'CONSENT_WITHDRAWN', to: 'ENDED' }, publish)
  },
}

function newsOf({ id, seq, occurredAt, by }: Delivered): News {
  return { id, seq, occurredAt, by }
}
