import { dayOf } from '@mobile-members/model/dates.ts'
import { type EventHandlers, STANDINGS_HANDLERS, combineHandlers } from '@mobile-members/subgraph/events.ts'
import { findLastSigned } from './assessments/assessment.store.ts'
import type { Database } from './db.ts'
import {
  insertNotebookConfirmation,
  insertPlacementFact,
  insertWorkCompletion,
  replaceActivity,
} from './facts/fact.store.ts'
import { countEvaluations } from './statistics/report-statistics.ts'
import { replaceCalendar } from './terms/term.store.ts'

const FACTS: EventHandlers<Database> = {
  async 'member.placed'(tx, { seq, payload }) {
    await insertPlacementFact(tx, {
      seq,
      memberId: payload.memberId,
      branchId: payload.branchId,
      happenedOn: payload.placedOn,
    })
  },
  async 'affiliation.ended'(tx, { seq, payload }) {
    await insertPlacementFact(tx, { seq, memberId: payload.memberId, branchId: null, happenedOn: payload.endedOn })
  },
  async 'activity.closed'(tx, { seq, payload }) {
    await replaceActivity(tx, seq, payload)
  },
  async 'notebook.confirmed'(tx, { payload, occurredAt }) {
    await insertNotebookConfirmation(tx, payload, dayOf(new Date(occurredAt)))
  },
  async 'work.completed'(tx, { payload }) {
    await insertWorkCompletion(tx, payload)
  },
  /** T13 of the yearly statistics, in answer to registry (R124). Appraisals, posts, targets and awards are not kept here yet, and it says so. */
  async 'statistics.requested'(tx, { payload }, publish) {
    publish('statistics.reported', {
      runId: payload.runId,
      table: 'T13',
      cells: await countEvaluations(tx, payload),
      notes: ['NOT_KEPT_APPRAISALS_POSTS_AWARDS'],
    })
  },
  /** A certificate that goes home says which assessment was the last that was signed (R81). */
  async 'leave.decided'(tx, { payload }, publish) {
    if (payload.decision !== 'RETURN_TO_ORIGIN') return
    const last = await findLastSigned(tx, payload.memberId)
    if (!last?.signedAt || !last.contentHash) return
    publish('leave.assessed', {
      leaveId: payload.leaveId,
      memberId: payload.memberId,
      branchId: payload.branchId,
      letterId: payload.letterId,
      assessmentId: last.id,
      kind: last.kind,
      period: last.period,
      signedOn: dayOf(last.signedAt),
      contentHash: last.contentHash,
    })
  },
  async 'calendar.changed'(tx, { seq, payload }) {
    await replaceCalendar(tx, seq, payload)
  },
}

/** What this service learns from the others: where members belong, and the facts that assessments are pre-filled from. */
export const handlers = combineHandlers<Database>(STANDINGS_HANDLERS as unknown as EventHandlers<Database>, FACTS)
