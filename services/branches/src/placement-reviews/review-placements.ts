import { dayOf } from '@mobile-members/model/dates.ts'
import type { ReviewCause } from '@mobile-members/model/placement-reviews.ts'
import type { Db } from '../db.ts'
import { evaluatePlacement } from '../placements/placement.rules.ts'
import { findRuleSetOn, listPlacementCases } from '../placements/placement.store.ts'
import { type Outcome, isReviewDue, outcomeOf, staysOpen } from './placement-review.rules.ts'
import {
  type Concerned,
  type Placed,
  insertReviews,
  letReviewsFall,
  lockPlaced,
  updateReview,
} from './placement-review.store.ts'

/** What has happened, when, and by whose act. */
export interface Occasion {
  cause: ReviewCause
  at: Date
  by: string | null
}

/**
 * Asks the table anew about everybody whom a change concerns (R61): opens a review where it now names another branch,
 * keeps an open one up to date, and lets it fall when the facts are back. Members of a branch that is to be dissolved are
 * asked about whatever the table says. Runs in the transaction of the change itself, over all at once.
 */
export async function reviewPlacements(db: Db, concerned: Concerned, { cause, at, by }: Occasion): Promise<void> {
  const placed = await lockPlaced(db, concerned)
  if (placed.length === 0) return
  const says = await outcomesOf(db, placed, dayOf(at))
  const fallen: string[] = []
  const opened: Parameters<typeof insertReviews>[1] = []
  for (const one of placed) {
    const said = says.get(one.memberId) ?? { rule: null, manualReason: 'FACTS_MISSING', branchId: null }
    const now = { saidRule: said.rule, saidManualReason: said.manualReason, saidBranchId: said.branchId }
    const goes = one.dissolvingSince !== null
    const due = goes || isReviewDue(one.branchId, said, one.settled)
    if (one.openId && one.openCause) {
      const stays = staysOpen(one.openCause)
      if (due || stays) await updateReview(db, one.openId, { ...now, ...(goes && !stays ? dissolvingOf(one) : {}) })
      else fallen.push(one.openId)
    } else if (due) {
      const { affiliationId, memberId, branchId, kind, decisionId } = one
      const about = goes ? dissolvingOf(one) : { cause, reason: null }
      opened.push({ affiliationId, memberId, branchId, kind, decisionId, openedAt: at, openedBy: by, ...about, ...now })
    }
  }
  await letReviewsFall(db, fallen, at)
  await insertReviews(db, opened)
}

function dissolvingOf({ dissolvingReason }: Placed) {
  return { cause: 'BRANCH_DISSOLVING' as const, reason: dissolvingReason }
}

/** What the table says today of each of these members. */
async function outcomesOf(db: Db, placed: Placed[], day: string): Promise<Map<string, Outcome>> {
  const { settings } = await findRuleSetOn(db, day)
  const cases = await listPlacementCases(
    db,
    placed.map(({ memberId }) => memberId),
    day,
  )
  return new Map(
    cases.map(({ memberId, facts, ground }) => [memberId, outcomeOf(evaluatePlacement(facts, ground, settings))]),
  )
}
