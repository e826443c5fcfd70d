import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../db.ts'
import { outcomeOf, type Outcome } from '../placement-reviews/placement-review.rules.ts'
import { type PlacementGround, type RuleSettings, evaluatePlacement } from './placement.rules.ts'
import { listCases } from './placement.store.ts'

/** Decisions read at once. */
const CHUNK = 2000

/** A decision of the past that would come out otherwise. */
export interface ReplayedDecision {
  id: string
  affiliationId: string
  memberId: string
  proposedAt: Date
  ruleSetVersion: number
  before: Outcome
  after: Outcome
}

export interface Replay {
  decisions: number
  /** Whose ground was not kept with the decision, and is taken as it is known today. */
  rebuilt: number
  changes: ReplayedDecision[]
  sums: { before: Outcome; after: Outcome; count: number }[]
}

interface DecisionRow extends Outcome {
  id: string
  affiliationId: string
  memberId: string
  proposedAt: Date
  ruleSetVersion: number
  facts: PlacementFacts
  ground: PlacementGround | null
}

/**
 * What the decisions of a time would have been under other rules (N4): each made once more from the facts and the ground
 * that were stored with it. Nothing is changed by it.
 */
export async function replayPlacements(
  db: Db,
  settings: RuleSettings,
  { from, to, today }: { from: string; to: string; today: string },
): Promise<Replay> {
  const replay: Replay = { decisions: 0, rebuilt: 0, changes: [], sums: [] }
  const sums = new Map<string, Replay['sums'][number]>()
  let after: RawBuilder<unknown> = sql`('-infinity'::timestamptz, '00000000-0000-0000-0000-000000000000'::uuid)`
  for (;;) {
    const rows = await listDecisionsBetween(db, from, to, after)
    const rebuilt = await groundsOf(
      db,
      rows.flatMap(({ id, ground }) => (ground ? [] : [id])),
      today,
    )
    for (const { facts, ground: kept, rule, manualReason, branchId, ...decision } of rows) {
      const ground = kept ?? rebuilt.get(decision.id)
      if (!ground) continue
      const now = outcomeOf(evaluatePlacement(facts, ground, settings))
      const before = { rule, manualReason, branchId }
      replay.decisions += 1
      if (!kept) replay.rebuilt += 1
      const key = `${rule ?? manualReason} ${now.rule ?? now.manualReason}`
      const sum = sums.get(key) ?? { before, after: now, count: 0 }
      sums.set(key, { ...sum, count: sum.count + 1 })
      if (now.rule !== rule || now.manualReason !== manualReason || now.branchId !== branchId)
        replay.changes.push({ ...decision, before, after: now })
    }
    const last = rows.at(-1)
    if (!last || rows.length < CHUNK) break
    after = sql`(${last.proposedAt}::timestamptz, ${last.id}::uuid)`
  }
  return { ...replay, sums: [...sums.values()].toSorted((a, b) => b.count - a.count) }
}

async function listDecisionsBetween(
  db: Db,
  from: string,
  to: string,
  after: RawBuilder<unknown>,
): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    select id, affiliation_id, member_id, proposed_at, rule_set_version,
           rule, manual_reason, proposed_branch_id as branch_id, facts, ground
    from placement_decisions
    where (proposed_at, id) > ${after}
      and proposed_at >= (${from}::date::timestamp at time zone 'Asia/Shanghai')
      and proposed_at < ((${to}::date + 1)::timestamp at time zone 'Asia/Shanghai')
    order by proposed_at, id limit ${CHUNK}`.execute(db)
  return rows
}

/** What the table would look at today for the facts of these decisions. */
async function groundsOf(db: Db, ids: string[], today: string): Promise<Map<string, PlacementGround>> {
  if (ids.length === 0) return new Map()
  const cases = await listCases(
    db,
    sql`(select id as member_id, facts ->> 'employmentKind' as employment_kind,
                (facts ->> 'employmentStable')::boolean as employment_stable, (facts ->> 'workUnitId')::uuid as work_unit_id,
                facts ->> 'industry' as industry, (facts ->> 'residenceStable')::boolean as residence_stable,
                (facts ->> 'residenceAreaId')::uuid as residence_area_id
         from placement_decisions where id = any(${ids}::uuid[]))`,
    today,
  )
  return new Map(cases.map(({ memberId, ground }) => [memberId, ground]))
}
