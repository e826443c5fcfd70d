import { insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let director: Asker
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  director = await graph.as({ role: 'CENTER_DIRECTOR', organizationId: ids.center, townshipId: ids.hostTown })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
})
afterAll(() => graph.stop())

const SETTINGS = '{ settings { name unit standard value since changes { value effectiveFrom setByName setAt } } }'
const SET =
  'mutation ($input: SetSettingInput!) { setSetting(input: $input) { name value since changes { value effectiveFrom } } }'

async function setting(name: string) {
  const { data, errors } = await staff.run(SETTINGS)
  expect(errors).toEqual([])
  return data['settings'].find((one: any) => one.name === name)
}

test('R4 a setting is changed from a day ahead, and today’s value stands until then', async () => {
  expect(await setting('MOBILE_THRESHOLD_DAYS')).toMatchObject({ standard: 180, value: 180, since: null, changes: [] })
  const input = { name: 'MOBILE_THRESHOLD_DAYS', value: 90, effectiveFrom: '2026-12-01' }
  const { data } = await director.run(SET, { input })
  expect(data['setSetting']).toEqual({
    name: 'MOBILE_THRESHOLD_DAYS',
    value: 180,
    since: null,
    changes: [{ value: 90, effectiveFrom: '2026-12-01' }],
  })
  const before = graph.clock.now
  graph.clock.now = new Date('2026-12-01T02:00:00Z')
  expect(await setting('MOBILE_THRESHOLD_DAYS')).toMatchObject({ value: 90, since: '2026-12-01' })
  graph.clock.now = before
})

test('R4 a later word for the same day counts, and both stay in the history', async () => {
  const on = (value: number) => ({ input: { name: 'RECEIPT_DAYS', value, effectiveFrom: '2026-11-23' } })
  await director.run(SET, on(20))
  await director.run(SET, on(25))
  const { value, changes } = await setting('RECEIPT_DAYS')
  expect([value, changes.map((one: any) => one.value)]).toEqual([25, [25, 20]])
})

test('R4 nothing is set for the past, beyond the limits, or by others than director and administrator', async () => {
  const input = { name: 'LETTER_VALID_DAYS', value: 60, effectiveFrom: '2026-11-22' }
  expect((await director.run(SET, { input })).code).toBe('BAD_USER_INPUT')
  expect((await director.run(SET, { input: { ...input, value: 0, effectiveFrom: '2026-12-01' } })).code).toBe(
    'BAD_USER_INPUT',
  )
  expect((await staff.run(SET, { input: { ...input, effectiveFrom: '2026-12-01' } })).code).toBe('FORBIDDEN')
  const administrator = await graph.as({ role: 'ADMINISTRATOR', organizationId: ids.center })
  expect((await administrator.run(SET, { input: { ...input, effectiveFrom: '2026-12-01' } })).errors).toEqual([])
  expect((await setting('LETTER_VALID_DAYS')).value).toBe(90)
})
