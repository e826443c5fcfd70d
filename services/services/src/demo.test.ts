import { generateCounty } from '@mobile-members/county/county.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { type TestDatabase, testDatabase } from '@mobile-members/database/testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, Db } from './db.ts'
import { seedDemo } from './demo.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 200 })
let database: TestDatabase
let db: Db

beforeAll(async () => {
  database = await testDatabase()
  db = openDatabase<Database>(database.urlOf('services'), 'services')
  await seedDemo(db, county)
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

test('the demo county brings its whole services part, with every step of every case', async () => {
  const count = async (table: 'issueCases' | 'receptionDays' | 'receptionVisits') =>
    (
      await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
  const { n: atBranches } = await db
    .selectFrom('issueCases')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('branchId', 'is not', null)
    .executeTakeFirstOrThrow()
  expect(atBranches).toBe(5)
  expect(await count('issueCases')).toBe(county.services.cases.length + atBranches)
  expect(await count('receptionDays')).toBe(county.services.receptionDays.length)
  expect(await count('receptionVisits')).toBe(county.services.receptionVisits.length)
  const last = await db
    .selectFrom('caseSteps')
    .innerJoin('issueCases', 'issueCases.id', 'caseSteps.caseId')
    .select(['issueCases.state', 'caseSteps.toState'])
    .distinctOn('caseId')
    .where('kind', 'in', ['STEP', 'PASSED_ON'])
    .orderBy('caseId')
    .orderBy('seq', 'desc')
    .execute()
  for (const { state, toState } of last) expect(toState).toBe(state)
})
