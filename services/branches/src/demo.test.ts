import { generateCounty } from '@mobile-members/county/county.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { type TestDatabase, testDatabase } from '@mobile-members/database/testing.ts'
import { subgraphSchema } from '@mobile-members/subgraph/schema.ts'
import { RequestContext } from '@mobile-members/subgraph/context.ts'
import { anActor } from '@mobile-members/subgraph/testing.ts'
import { graphql } from 'graphql'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, Db } from './db.ts'
import { seedDemo } from './demo.ts'
import { evaluatePlacement } from './placements/placement.rules.ts'
import { findRuleSetOn, listPlacementCases } from './placements/placement.store.ts'
import { definition } from './schema.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 120 })
let database: TestDatabase
let db: Db

beforeAll(async () => {
  database = await testDatabase()
  db = openDatabase<Database>(database.urlOf('branches'), 'branches')
  await seedDemo(db, county)
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

test('every part of the demo county is there', async () => {
  const { branches } = county
  const counted = {
    host_branches: branches.hostBranches,
    work_units: branches.workUnits,
    affiliations: branches.affiliations,
    placement_decisions: branches.decisions,
    activities: branches.activities,
    invitations: branches.invitations,
    attendances: branches.attendances,
    notebook_entries: [...branches.notebookEntries, ...branches.work.filter(({ state }) => state === 'DONE')],
    work_assignments: branches.work,
  }
  for (const [table, rows] of Object.entries(counted)) {
    const {
      rows: [counts],
    } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)
    expect([table, counts?.n]).toEqual([table, rows.length])
  }
})

test('the last step of every affiliation is its state', async () => {
  const { rows } = await sql`
    select a.id, a.state, s.to_state from affiliations a
    left join lateral (select to_state from affiliation_steps where affiliation_id = a.id order by id desc limit 1) s on true
    where s.to_state is distinct from a.state`.execute(db)
  expect(rows).toEqual([])
})

test('what waits is proposed by the table of the database as the county proposed it', async () => {
  const { settings } = await findRuleSetOn(db, county.today)
  const waiting = county.branches.affiliations.filter(({ state }) => ['PROPOSED', 'OBJECTED'].includes(state))
  expect(waiting.length).toBeGreaterThan(0)
  const cases = await listPlacementCases(
    db,
    waiting.map(({ memberId }) => memberId),
    county.today,
  )
  for (const { memberId, facts, ground } of cases) {
    const decisionId = waiting.find((one) => one.memberId === memberId)?.decisionId
    const decision = county.branches.decisions.find(({ id }) => id === decisionId)
    const { rule, manualReason, branchId } = evaluatePlacement(facts, ground, settings)
    expect({ rule, manualReason, branchId }).toEqual({
      rule: decision?.rule,
      manualReason: decision?.manualReason,
      branchId: decision?.proposedBranchId,
    })
  }
})

test('a page of 50 members costs one statement for each table, whatever its length', async () => {
  const schema = subgraphSchema(definition)
  // Whom the table would place elsewhere stands first: their other branch is one more round of questions, for any number.
  const elsewhere = await db.selectFrom('placementReviews').select('memberId').where('state', '=', 'OPEN').execute()
  const inOrder = [...new Set([...elsewhere, ...county.branches.affiliations].map(({ memberId }) => memberId))]
  const statements = async (first: number) => {
    let count = 0
    const counting = db.withPlugin({
      transformQuery: ({ node }) => {
        count += 1
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const contextValue = new RequestContext<Database>({
      subgraph: 'branches',
      actor: anActor('CENTER_DIRECTOR'),
      requestId: 'page',
      now: () => new Date('2026-11-23T02:00:00Z'),
      db: counting,
    })
    const ids = inOrder.slice(0, first).map((id) => ({ __typename: 'Member', id }))
    const { data, errors } = await graphql({
      schema,
      contextValue,
      variableValues: { ids },
      source: `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Member {
        affiliation { state steps { toState } decision { rule } evaluation { result branch { name } } }
        branch { name mobileMembers secretaryVacant } attendance { present notebookEntries } } } }`,
    })
    expect(errors).toBeUndefined()
    expect((data!['_entities'] as any[]).filter(({ branch }) => branch !== null).length).toBeGreaterThan(first / 3)
    return count
  }
  const [five, fifty] = [await statements(5), await statements(50)]
  expect(fifty).toBe(five)
  expect(fifty).toBeLessThanOrEqual(15)
})
