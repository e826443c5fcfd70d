import { createHash } from 'node:crypto'
import { generateCounty } from '@mobile-members/county/county.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { type TestDatabase, testDatabase } from '@mobile-members/database/testing.ts'
import { halfYearDays } from '@mobile-members/model/assessments.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedContent } from './assessments/assessment.rules.ts'
import type { Database, Db } from './db.ts'
import { seedDemo } from './demo.ts'
import { countFacts } from './facts/fact.store.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 200 })
let database: TestDatabase
let db: Db

beforeAll(async () => {
  database = await testDatabase()
  db = openDatabase<Database>(database.urlOf('evaluations'), 'evaluations')
  await seedDemo(db, county)
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

test('the demo county brings its whole evaluations part, signed as the program signs', async () => {
  const rows = await db.selectFrom('performanceAssessments').selectAll().execute()
  expect(rows.length).toBe(county.evaluations.assessments.length)
  for (const row of rows)
    expect(row.contentHash).toBe(row.signedAt ? createHash('sha256').update(signedContent(row)).digest('hex') : null)
  const { n } = await db
    .selectFrom('feedbackDispatches')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  expect(n).toBe(county.evaluations.dispatches.length)
})

test('the facts of the registers agree with those that the county’s assessments were written from', async () => {
  const half = county.evaluations.assessments.filter(({ kind }) => kind === 'HALF_YEAR').slice(0, 20)
  for (const { memberId, branchId, period, facts } of half) {
    const { from, until } = halfYearDays(period) ?? { from: '', until: '' }
    const counted = await countFacts(db, { memberId, branchId, from, until })
    expect(counted).toMatchObject({
      invited: facts.invited,
      present: facts.present,
      leave: facts.leave,
      absent: facts.absent,
    })
  }
})
