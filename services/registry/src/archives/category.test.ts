import { generateCounty } from '@mobile-members/county/county.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import type { Scope } from '@mobile-members/model/policy.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, Db } from '../db.ts'
import { seedDemo } from '../demo.ts'
import { countMembers } from '../members/member.store.ts'
import { throwAwaySecrets, useKeyring } from '../secrets/keyring.ts'
import { countFolders } from './category.store.ts'
import { countGaps } from './gap.store.ts'

const TODAY = '2026-11-23'
const EVERYBODY: Scope = {
  all: true,
  originTownshipIds: [],
  originBranchIds: [],
  branchIds: [],
  organizationIds: [],
  memberIds: [],
  withoutConsent: true,
}
const county = generateCounty({ seed: 3, today: TODAY, members: 240 })
let db: Db
let drop: () => Promise<void>

beforeAll(async () => {
  useKeyring(throwAwaySecrets())
  const database = await testDatabase()
  db = openDatabase<Database>(database.urlOf('registry'), 'registry', { max: 4 })
  await seedDemo(db, county)
  drop = () => db.destroy().then(() => database.drop())
})
afterAll(() => drop())

test('R35 whatever is known or unknown of members, each stands in exactly one folder of every category: the folders sum to the register', async () => {
  const ids = (await db.selectFrom('members').select('id').execute()).map(({ id }) => id)
  const change = fc.record({
    id: fc.constantFrom(...ids),
    industry: fc.constantFrom(null, 'A', 'A-01', 'A-05', 'C', 'F', 'R', 'S'),
    placement_rule: fc.constantFrom(null, 'RULE_2A_COMMUNITY', 'MANUAL_BY_RESIDENCE'),
    branch_id: fc.constantFrom(null, county.cast.e1, county.cast.c1),
    stage: fc.constantFrom('FOUND', 'INTRODUCED', 'CHECKED_IN', 'PLACED', 'ENDED'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
      await sql`
        update members set industry = changed.industry, placement_rule = changed.placement_rule, branch_id = changed.branch_id, stage = changed.stage
        from (select distinct on (id) * from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
          as told (id uuid, industry text, placement_rule text, branch_id uuid, stage text)) changed where changed.id = members.id`.execute(
        db,
      )
      const register = await countMembers(db, EVERYBODY, { registered: true })
      for (const { category, folders, total } of await countFolders(db, EVERYBODY, undefined)) {
        expect([category, folders.reduce((sum, { count }) => sum + count, 0), total]).toEqual([
          category,
          register,
          register,
        ])
        for (const { value, count } of folders)
          expect([
            category,
            value,
            await countMembers(db, EVERYBODY, { registered: true, folder: { category, value } }),
          ]).toEqual([category, value, count])
      }
    }),
    { numRuns: 6 },
  )
})

test('N19 the demo county’s past days tell what was known then: the register only grows, and its folders sum to it on each day', async () => {
  const sizes: number[] = []
  for (const ago of [500, 400, 300, 200, 100, 30, 1]) {
    const asOf = { day: addDays(TODAY, -ago), view: 'KNOWN_THEN' as const }
    const register = await countMembers(db, EVERYBODY, { registered: true, asOf })
    for (const { category, folders } of await countFolders(db, EVERYBODY, asOf))
      expect([ago, category, folders.reduce((sum, { count }) => sum + count, 0)]).toEqual([ago, category, register])
    sizes.push(register)
  }
  expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes)
  expect(sizes[0]).toBeLessThan(sizes.at(-1)!)
})

test('N19 a correction of an earlier fact is not seen by the day as it was known, and is seen by the day as corrected since', async () => {
  const { id } = await db
    .selectFrom('members')
    .select('id')
    .where('registerNo', 'is not', null)
    .where('stage', '<>', 'ENDED')
    .where('closedOn', 'is', null)
    .executeTakeFirstOrThrow()
  const day = addDays(TODAY, -10)
  await sql`insert into member_facts (member_id, fact, value, source, told_on, recorded_by)
    values (${id}, 'INDUSTRY', '"S"', 'AMENDMENT', ${day}, '')`.execute(db)
  await sql`update members set industry = 'S' where id = ${id}`.execute(db)
  const industryOf = async (view: 'KNOWN_THEN' | 'CORRECTED_SINCE') => {
    const { pastMembers } = await import('../members/as-of.store.ts')
    const { rows } = await sql<{
      industry: string
    }>`select industry from (${pastMembers(db, { day, view })}) m where id = ${id}`.execute(db)
    return rows[0]?.industry
  }
  expect(await industryOf('KNOWN_THEN')).not.toBe('S')
  expect(await industryOf('CORRECTED_SINCE')).toBe('S')
})

test('R36 the demo county’s archives are nearly complete, and what is missing is counted once each', async () => {
  const { members, complete, byKind } = await countGaps(db, EVERYBODY, {}, TODAY)
  expect(complete).toBeGreaterThan(members / 2)
  expect(complete).toBeLessThan(members)
  expect(byKind.every(({ count }) => count > 0 && count <= members - complete)).toBe(true)
  expect(new Set(byKind.map(({ kind }) => kind)).size).toBe(byKind.length)
})
