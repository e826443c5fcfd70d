import { randomUUID } from 'node:crypto'
import { tellClock } from '@mobile-members/subgraph/product-clock.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../db.ts'
import { type World, registryWorld } from '../testing/registry-world.testing.ts'

let world: World
beforeAll(async () => {
  world = await registryWorld()
})
afterAll(() => world.stop())

function at<T>(moment: Date, work: (tx: Db) => Promise<T>): Promise<T> {
  return world.db.transaction().execute(async (tx) => {
    await tellClock(tx, moment)
    return work(tx)
  })
}

/** What may happen to a member, and in which order it likes: more than any screen allows. */
const STEPS = [
  "stage = 'INTRODUCED'",
  "stage = 'CHECKED_IN', register_no = coalesce(register_no, 'YX-' || id), registered_on = coalesce(registered_on, found_on)",
  "stage = 'PLACED', branch_id = :e1",
  "stage = 'PLACED', branch_id = :tb",
  "stage = 'CHECKED_IN', branch_id = null",
  "stage = 'FOUND', branch_id = null",
  "stage = 'ENDED', branch_id = null",
  "stage = 'ENDED', closed_on = found_on",
  "stage = 'ENDED', formal_branch_id = :e1, formal_since = found_on",
  "register_no = coalesce(register_no, 'YX-' || id), registered_on = coalesce(registered_on, found_on)",
  'found_on = found_on - 3',
  'found_on = found_on + 2',
  "needs = 'x'",
] as const

test(
  'R52 N10 over 500 random histories exactly one organisation is responsible at every moment since the member was found',
  { timeout: 60_000 },
  async () => {
    const { ids } = world
    const step = fc.record({
      member: fc.nat(499),
      what: fc.nat(STEPS.length - 1),
      minutes: fc.integer({ min: -90, max: 4_000 }),
    })
    const [history] = fc.sample(fc.array(step, { minLength: 3_000, maxLength: 3_000 }), { numRuns: 1, seed: 52 })
    const members = Array.from({ length: 500 }, (_, n) => ({
      id: randomUUID(),
      name: `某${n}`,
      originScope: n % 4 === 0 ? ('OTHER_PROVINCE' as const) : ('IN_COUNTY' as const),
      originTownshipId: n % 4 === 0 ? null : n % 2 ? ids.t1 : ids.t2,
      foundOn: '2026-01-05',
      foundBy: 'BY_HAND' as const,
    }))
    await at(new Date('2026-01-05T08:00:00Z'), (tx) => tx.insertInto('members').values(members).execute())

    await sql`analyze members, member_versions, responsibility_intervals`.execute(world.db).catch(() => undefined)
    // Some twenty steps a statement, so that sets of members move together; the clock mostly goes on, and sometimes back.
    let clock = Date.parse('2026-01-05T09:00:00Z')
    for (let from = 0; from < history!.length; from += 300) {
      const round = history!.slice(from, from + 300)
      clock += round[0]!.minutes * 60_000
      const byStep = Map.groupBy(round, ({ what }) => what)
      await at(new Date(clock), async (tx) => {
        for (const [what, steps] of byStep)
          await sql`update members set ${sql.raw(STEPS[what]!.replaceAll(':e1', `'${ids.e1}'`).replaceAll(':tb', `'${ids.tb}'`))}
          where id = any(${steps.map(({ member }) => members[member]!.id)}::uuid[])`.execute(tx)
      })
    }

    const rows = await world.db
      .selectFrom('members')
      .innerJoin('responsibilityIntervals as i', 'i.memberId', 'members.id')
      .select([
        'members.id',
        'stage',
        'originScope',
        'originTownshipId',
        'registerNo',
        'branchId',
        'formalBranchId',
        'foundOn',
      ])
      .select(['i.role', 'i.organizationId', 'i.afterEnd', 'i.fromAt', 'i.untilAt'])
      .where(
        'members.id',
        'in',
        members.map(({ id }) => id),
      )
      .orderBy('i.fromAt')
      .execute()
    const histories = Map.groupBy(rows, ({ id }) => id)
    expect(histories.size).toBe(500)
    for (const intervals of histories.values()) {
      const found = Date.parse(`${intervals[0]!.foundOn}T00:00:00+08:00`)
      expect(intervals[0]!.fromAt.getTime()).toBeLessThanOrEqual(found)
      for (const [n, interval] of intervals.entries())
        expect(interval.untilAt).toEqual(intervals[n + 1]?.fromAt ?? null)
      const now = intervals.at(-1)!
      expect([now.role, now.organizationId, now.afterEnd]).toEqual(responsibleNow(now))
    }
    const { count } = await world.db
      .selectFrom('responsibilityIntervals')
      .select((where) => where.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBeGreaterThan(1_000)
  },
)

/** What the rules of the plan say of a member's row, in other words than the trigger's. */
function responsibleNow(member: {
  stage: string
  originScope: string
  originTownshipId: string | null
  registerNo: string | null
  branchId: string | null
  formalBranchId: string | null
}): [string, string | null, boolean] {
  const over = member.stage === 'ENDED'
  const home: [string, string | null] =
    member.originScope === 'IN_COUNTY' ? ['ORIGIN', member.originTownshipId] : ['HOME_COMMITTEE', null]
  if (over) return member.formalBranchId ? ['FORMAL_BRANCH', member.formalBranchId, true] : [...home, true]
  if (member.stage === 'PLACED' && member.branchId) return ['HOST_BRANCH', member.branchId, false]
  const arrived = ['CHECKED_IN', 'PLACED'].includes(member.stage)
  const awaited = member.originScope !== 'IN_COUNTY' && member.registerNo !== null
  return arrived || awaited ? ['CENTER', world.ids.center, false] : [...home, false]
}

test('R52 two organisations can never be responsible at one moment: the database refuses it', async () => {
  const { id } = await world.db
    .insertInto('members')
    .values({
      name: '林独',
      originScope: 'IN_COUNTY',
      originTownshipId: world.ids.t1,
      foundOn: '2026-02-01',
      foundBy: 'BY_HAND',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const second = world.db
    .insertInto('responsibilityIntervals')
    .values({
      memberId: id,
      role: 'CENTER',
      organizationId: world.ids.center,
      afterEnd: false,
      fromAt: new Date('2026-03-01T00:00:00Z'),
      untilAt: new Date('2026-04-01T00:00:00Z'),
      recordedAt: new Date('2026-03-01T00:00:00Z'),
    })
    .execute()
  await expect(second).rejects.toThrow('one_is_responsible')
})

test('L8 R52 a placement that ends for good ends stay and letter, one that ends otherwise leaves the member with the centre', async () => {
  const { db, ids, apply } = world
  const add = async (name: string) => {
    const { id } = await db
      .insertInto('members')
      .values({
        name,
        originScope: 'IN_COUNTY',
        originTownshipId: ids.t1,
        foundOn: '2026-03-01',
        foundBy: 'BY_HAND',
        stage: 'PLACED',
        branchId: ids.e1,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('mobilitySpells')
      .values({ memberId: id, state: 'ACTIVE', startedOn: '2026-03-01', reason: 'OTHER', recordedBy: '' })
      .execute()
    return id
  }
  const [home, loose] = [await add('林归'), await add('林转')]
  const ended = { branchId: ids.e1, endedOn: '2026-11-20' }
  await apply('affiliation.ended', { memberId: home, reason: 'RETURNED', ...ended }, 1)
  await apply('affiliation.ended', { memberId: loose, reason: 'BRANCH_DISSOLVED', ...ended }, 2)
  const now = await db
    .selectFrom('members')
    .innerJoin('responsibilityIntervals as i', 'i.memberId', 'members.id')
    .select(['name', 'stage', 'role', 'organizationId', 'afterEnd'])
    .where('members.id', 'in', [home, loose])
    .where('untilAt', 'is', null)
    .orderBy('name')
    .execute()
  expect(now).toEqual([
    { name: '林归', stage: 'ENDED', role: 'ORIGIN', organizationId: ids.t1, afterEnd: true },
    { name: '林转', stage: 'CHECKED_IN', role: 'CENTER', organizationId: ids.center, afterEnd: false },
  ])
  const spells = await db
    .selectFrom('mobilitySpells')
    .select(['state', 'endReason'])
    .where('memberId', '=', home)
    .execute()
  expect(spells).toEqual([{ state: 'ENDED', endReason: 'RETURNED' }])
})
