import { tellClock } from '@mobile-members/subgraph/product-clock.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../db.ts'
import { type World, registryWorld } from '../testing/registry-world.testing.ts'
import { endOfDay, membersAsOf } from './as-of.store.ts'

let world: World
beforeAll(async () => {
  world = await registryWorld()
})
afterAll(() => world.stop())

function at<T>(moment: string, work: (tx: Db) => Promise<T>): Promise<T> {
  return world.db.transaction().execute(async (tx) => {
    await tellClock(tx, new Date(moment))
    return work(tx)
  })
}

const add = (tx: Db, name: string) =>
  tx
    .insertInto('members')
    .values({ name, originScope: 'IN_COUNTY', foundOn: '2026-01-05', foundBy: 'BY_HAND' })
    .returning('id')
    .executeTakeFirstOrThrow()

const namesAsOf = async (day: string) =>
  (await membersAsOf(world.db, endOfDay(day)).select(['name', 'stage']).execute())
    .map(({ name, stage }) => `${name} ${stage}`)
    .toSorted()

test('a past day shows what was known that day: corrections, removals and joins that came later are not seen', async () => {
  const { id } = await at('2026-01-05T02:00:00Z', (tx) => add(tx, '林一'))
  const other = await at('2026-01-06T02:00:00Z', (tx) => add(tx, '林二'))
  await at('2026-02-01T02:00:00Z', (tx) =>
    tx.updateTable('members').set({ name: '林壹', stage: 'INTRODUCED' }).where('id', '=', id).execute(),
  )
  await at('2026-03-01T02:00:00Z', (tx) =>
    tx.updateTable('members').set({ mergedIntoId: id }).where('id', '=', other.id).execute(),
  )
  await at('2026-04-01T02:00:00Z', (tx) => tx.deleteFrom('members').where('id', '=', other.id).execute())

  expect(await namesAsOf('2026-01-04')).toEqual([])
  expect(await namesAsOf('2026-01-05')).toEqual(['林一 FOUND'])
  expect(await namesAsOf('2026-01-31')).toEqual(['林一 FOUND', '林二 FOUND'])
  expect(await namesAsOf('2026-02-01')).toEqual(['林二 FOUND', '林壹 INTRODUCED'])
  expect(await namesAsOf('2026-11-01')).toEqual(['林壹 INTRODUCED'])
})

test('whatever the clock says, the versions of a member follow each other without gap or overlap', async () => {
  const { id } = await at('2026-05-01T02:00:00Z', async (tx) => {
    const member = await add(tx, '陈三')
    await tx.updateTable('members').set({ name: '陈叁' }).where('id', '=', member.id).execute()
    return member
  })
  for (const moment of ['2026-05-03T02:00:00Z', '2026-05-02T02:00:00Z', '2026-05-03T02:00:00Z', '2026-05-09T02:00:00Z'])
    await at(moment, (tx) => tx.updateTable('members').set({ needs: moment }).where('id', '=', id).execute())
  const versions = await world.db
    .selectFrom('memberVersions')
    .select(['knownFrom', 'knownUntil', 'name'])
    .where('id', '=', id)
    .orderBy('knownFrom')
    .execute()
  expect(versions.map(({ knownFrom }) => knownFrom.toISOString().slice(0, 10))).toEqual([
    '2026-05-01',
    '2026-05-03',
    '2026-05-09',
  ])
  expect(new Set(versions.map(({ name }) => name))).toEqual(new Set(['陈叁']))
  for (const [at_, version] of versions.entries())
    expect(new Date(version.knownUntil)).toEqual(versions[at_ + 1]?.knownFrom ?? new Date(Number.NaN))
})
