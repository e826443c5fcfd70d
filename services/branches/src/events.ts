import { dayOf } from '@mobile-members/model/dates.ts'
import { type Delivered, type EventHandlers, STANDINGS_HANDLERS } from '@mobile-members/subgraph/events.ts'
import { type News, checkIn, endStay, introduce } from './affiliations/follow-register.ts'
import type { Database } from './db.ts'
import { storeFacts } from './placements/placement.store.ts'

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

  'member.facts-changed': (tx, { seq, payload }) => storeFacts(tx, payload.memberId, payload.facts, seq),

  'letter.returned': (tx, event, publish) => {
    const { memberId, reason } = event.payload
    const on = dayOf(new Date(event.occurredAt))
    return endStay(tx, newsOf(event), { memberId, on, reason, to: 'RETURNED' }, publish)
  },

  'spell.ended': (tx, event, publish) => {
    const { memberId, reason, endedOn } = event.payload
    return endStay(tx, newsOf(event), { memberId, on: endedOn, reason, to: 'ENDED' }, publish)
  },

  'consent.withdrawn': (tx, event, publish) => {
    const { memberId, withdrawnOn } = event.payload
    return endStay(tx, newsOf(event), { memberId, on: withdrawnOn, reason: 'CONSENT_WITHDRAWN', to: 'ENDED' }, publish)
  },
}

function newsOf({ id, seq, occurredAt, by }: Delivered): News {
  return { id, seq, occurredAt, by }
}
