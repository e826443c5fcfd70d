import { generateCounty } from '@mobile-members/county/county.ts'
import { checksOf, redChecks } from '@mobile-members/model/statistics-checks.ts'
import { differencesBetween } from '@mobile-members/model/statistics.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { type TestDatabase, testDatabase } from '@mobile-members/database/testing.ts'
import { tellClock } from '@mobile-members/subgraph/product-clock.ts'
import type { Database, Db } from '../db.ts'
import { seedDemo } from '../demo.ts'
import { throwAwaySecrets, useKeyring } from '../secrets/keyring.ts'
import { countTables } from './count-tables.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 300 })
const asOf = { year: 2026, referenceDate: '2026-12-31', knownAt: new Date('2999-01-10T01:00:00Z') }
let database: TestDatabase
let db: Db

beforeAll(async () => {
  useKeyring(throwAwaySecrets())
  database = await testDatabase()
  db = openDatabase<Database>(database.urlOf('registry'), 'registry')
  await seedDemo(db, county)
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

test('R124 every table adds up to the register: all cross-checks are green', async () => {
  const { cells, control } = await countTables(db, asOf)
  const checks = checksOf(cells, control)
  expect(redChecks(checks)).toEqual([])
  expect(control.inForce).toBeGreaterThan(200)
  const { rows } = await sql<{ stage: string; count: number }>`
    select stage, count(*)::int as count from members where merged_into_id is null and closed_on is null and not short_stay and stage <> 'ENDED' group by 1`.execute(
    db,
  )
  const stage = (name: string) =>
    cells
      .filter((cell) => cell.part === 'STAGE' && cell.scope === 'ALL' && cell.column === name)
      .reduce((sum, { value }) => sum + value, 0)
  expect(
    Object.fromEntries(rows.map(({ stage: name, count }) => [name === 'INTRODUCED' ? 'LETTER' : name, count])),
  ).toEqual({
    FOUND: stage('FOUND'),
    LETTER: stage('LETTER'),
    CHECKED_IN: stage('CHECKED_IN'),
    PLACED: stage('PLACED'),
  })
})

test('R124 the tables of a year that is long over add up, too', async () => {
  const { cells, control } = await countTables(db, { ...asOf, year: 2025, referenceDate: '2025-12-31' })
  expect(redChecks(checksOf(cells, control))).toEqual([])
  expect(control.inForce).toBeGreaterThan(50)
})

test('N19 what is corrected and what happens later changes nothing that was known at the moment', async () => {
  const known = { ...asOf, knownAt: new Date('2999-01-10T01:00:00Z') }
  const before = await countTables(db, known)
  await db.transaction().execute(async (tx) => {
    await tellClock(tx, new Date('2999-03-01T01:00:00Z'))
    await sql`update members set sex = 'FEMALE', industry = 'A-01', stage = 'FOUND' where sex = 'MALE'`.execute(tx)
    await sql`update letters set accepted_on = null where accepted_on is not null and state = 'RECEIPTED'`.execute(tx)
    await sql`insert into timeline_entries (member_id, kind, happened_on, detail)
      select id, 'SPELL_ENDED', '2026-12-01', '{"reason":"LEFT"}' from members limit 50`.execute(tx)
  })
  expect(differencesBetween(before.cells, (await countTables(db, known)).cells)).toEqual([])
  const corrected = await countTables(db, { ...known, knownAt: new Date('2999-04-01T01:00:00Z') })
  expect(differencesBetween(before.cells, corrected.cells).length).toBeGreaterThan(0)
})
