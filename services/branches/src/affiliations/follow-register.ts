import { addWorkingDays } from '@mobile-members/model/dates.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import type { Publish } from '@mobile-members/subgraph/events.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import { withdrawFromComing } from '../activities/invitation.store.ts'
import type { Db, Row } from '../db.ts'
import { closeLeaveOf } from '../leaves/take-leave-step.ts'
import { insertBranchNotice } from '../notices/branch-notice.store.ts'
import { reviewPlacements } from '../placement-reviews/review-placements.ts'
import { storeFacts } from '../placements/placement.store.ts'
import { settingOn } from '../settings/setting.store.ts'
import { affiliationStepRefusal } from './affiliation.rules.ts'
import {
  findAffiliationOfLetter,
  insertAffiliation,
  insertStep,
  lockOpenAffiliation,
  updateAffiliation,
} from './affiliation.store.ts'
import { findEnding, lockMember, storeBranchOf, storeEnding } from './standing.store.ts'

/** News of registry: which, how new, when, and by whose act. */
export interface News {
  id: string
  seq: number
  occurredAt: string
  by?: string | undefined
}

/**
 * An accepted letter introduces its member (R48). News may overtake each other: a letter that has led to an affiliation already,
 * or whose member's stay has ended since, changes nothing; a new letter beside an open affiliation is noted on it.
 */
export async function introduce(
  db: Db,
  news: News,
  { memberId, letterId, on }: { memberId: string; letterId: string; on: string },
): Promise<void> {
  await lockMember(db, memberId)
  if (await findAffiliationOfLetter(db, letterId)) return
  if ((await findEnding(db, memberId)) > news.seq) return
  const open = await lockOpenAffiliation(db, memberId)
  if (open) {
    await updateAffiliation(db, open.id, { letterId })
    return
  }
  await begin(db, news, { memberId, letterId, on })
}

/** A check-in brings the facts, and leads INTRODUCED → CHECKED_IN; members from outside the county come without a letter. */
export async function checkIn(
  db: Db,
  news: News,
  told: { memberId: string; letterId: string | null; on: string; facts: PlacementFacts },
): Promise<void> {
  const { memberId, letterId, on, facts } = told
  await lockMember(db, memberId)
  await storeFacts(db, memberId, facts, news.seq)
  const occasion = { cause: 'FACTS_CHANGED', at: new Date(news.occurredAt), by: news.by ?? null } as const
  await reviewPlacements(db, { memberIds: [memberId] }, occasion)
  if ((await findEnding(db, memberId)) > news.seq) return
  const open = (await lockOpenAffiliation(db, memberId)) ?? (await begin(db, news, { memberId, letterId, on }))
  if (affiliationStepRefusal(open.state, 'CHECKED_IN')) return
  const days = await settingOn(db, 'PLACEMENT_WORKING_DAYS', on)
  await follow(db, news, open, 'CHECKED_IN', null)
  await updateAffiliation(db, open.id, {
    state: 'CHECKED_IN',
    checkedInOn: on,
    placementDueOn: addWorkingDays(on, days, workingCalendar()).day,
  })
}

/** The end of the stay ends the affiliation (R5), and the branch waits for the member no longer. */
export async function endStay(
  db: Db,
  news: News,
  { memberId, on, reason, to }: { memberId: string; on: string; reason: string; to: 'ENDED' | 'RETURNED' },
  publish: Publish,
): Promise<void> {
  await lockMember(db, memberId)
  await storeEnding(db, memberId, news.seq)
  const open = await lockOpenAffiliation(db, memberId)
  if (!open) return
  await follow(db, news, open, to, reason)
  await updateAffiliation(db, open.id, { state: to, endedOn: on, endReason: reason })
  await storeBranchOf(db, memberId, null)
  await withdrawFromComing(db, memberId, new Date(news.occurredAt))
  if (open.branchId) await insertBranchNotice(db, { branchId: open.branchId, memberId, reason, notedOn: on })
  await closeLeaveOf(db, { memberId, on, at: new Date(news.occurredAt), end: 'STAY_ENDED' }, publish)
  publish('affiliation.ended', { memberId, branchId: open.branchId, reason, endedOn: on })
}

async function begin(
  db: Db,
  news: News,
  { memberId, letterId, on }: { memberId: string; letterId: string | null; on: string },
): Promise<Row<'affiliations'>> {
  const affiliation = await insertAffiliation(db, { memberId, letterId, state: 'INTRODUCED', introducedOn: on })
  await follow(db, news, affiliation, 'INTRODUCED', null, null)
  return affiliation
}

async function follow(
  db: Db,
  news: News,
  affiliation: Row<'affiliations'>,
  toState: AffiliationState,
  reason: string | null,
  fromState: AffiliationState | null = affiliation.state,
): Promise<void> {
  await insertStep(db, {
    affiliationId: affiliation.id,
    fromState,
    toState,
    subject: news.by ?? null,
    role: null,
    at: news.occurredAt,
    reason,
    eventId: news.id,
  })
}
