import { randomUUID } from 'node:crypto'
import { testDatabase } from '@mobile-members/database/testing.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database, Db } from '../db.ts'
import { listNearestEnterprises } from './nearest-branches.ts'
import { nearestFirst } from './placement.rules.ts'

let db: Db
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await testDatabase()
  db = openDatabase<Database>(database.urlOf('branches'), 'branches')
  drop = async () => {
    await db.destroy()
    await database.drop()
  }
})
afterAll(() => drop())

const RADIUS = 6371008.8

function metersOnTheSphere(a: [number, number], b: [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [north, east] = [radians(b[0] - a[0]) / 2, radians(b[1] - a[1]) / 2]
  const h = Math.sin(north) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(east) ** 2
  return Math.round(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h))))
}

/** Places of a county in the north or the south, many of them the same, so that there are ties. */
const places = (latitude: number) =>
  fc.tuple(
    fc.integer({ min: 0, max: 40 }).map((n) => latitude + n / 80),
    fc.integer({ min: 0, max: 40 }).map((n) => 119.5 + n / 80),
  )

test('R55 the nearest branches of the statement are those of measuring every one, ties by fewer members and then by id', async () => {
  const cases = fc.sample(
    fc.constantFrom(18.2, 28.4, 53.1).chain((latitude) =>
      fc.record({
        branches: fc.array(fc.tuple(places(latitude), fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 40 }),
        units: fc.array(places(latitude), { minLength: 1, maxLength: 15 }),
      }),
    ),
    { numRuns: 40, seed: 7 },
  )
  for (const { branches, units } of cases) {
    await db.deleteFrom('workUnits').execute()
    await db.deleteFrom('hostBranches').execute()
    const branchRows = branches.map(([[latitude, longitude], own], at) => ({
      id: randomUUID(),
      kind: 'ENTERPRISE',
      name: `E${at}`,
      parent_id: randomUUID(),
      latitude,
      longitude,
      own_full_members: own,
      own_probationary_members: 0,
      founded_on: '2020-01-01',
    }))
    const unitRows = units.map(([latitude, longitude], at) => ({
      id: randomUUID(),
      kind: 'COMPANY',
      name: `U${at}`,
      latitude,
      longitude,
      party_organization: 'NONE',
    }))
    await insertAll(db, 'host_branches', branchRows)
    await insertAll(db, 'work_units', unitRows)
    const found = await listNearestEnterprises(
      db,
      unitRows.map(({ id }) => id),
    )
    for (const unit of unitRows) {
      const measured = branchRows.map((branch) => ({
        branchId: branch.id,
        meters: metersOnTheSphere([unit.latitude, unit.longitude], [branch.latitude, branch.longitude]),
        members: branch.own_full_members,
      }))
      expect(found.get(unit.id)).toEqual(nearestFirst(measured).slice(0, 5))
    }
  }
}, 60_000)
