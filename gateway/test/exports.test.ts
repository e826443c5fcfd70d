import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let staff: Asker
let director: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  director = await graph.as({ role: 'CENTER_DIRECTOR', organizationId: ids.center, townshipId: ids.hostTown })
})
afterAll(() => graph.stop())

const REQUEST = 'mutation ($list: String!) { requestExport(list: $list, purpose: "年度核查") { id rowCount state } }'
const DECIDE =
  'mutation ($id: ID!, $ok: Boolean!, $why: String) { decideExport(id: $id, approve: $ok, rejectReason: $why) { state } }'

async function taken(asker: Asker, query: string) {
  const answer = await fetch(`${graph.url}/files/roster.xlsx?purpose=${encodeURIComponent('年度核查')}&${query}`, {
    headers: { authorization: `Bearer ${asker.token}` },
  })
  if (answer.ok) return { status: answer.status }
  const { errors } = (await answer.json()) as any
  return { status: answer.status, reason: errors[0].extensions.reason, details: errors[0].extensions.details }
}

test('X9 above the limit a roster leaves only with the director’s approval of this very list, for a day, and never one’s own', async () => {
  for (const name of ['李一', '李二', '李三']) await aMember({ db: graph.dbs.registry, ids }, { name })
  await graph.dbs.registry
    .insertInto('settings')
    .values({ name: 'EXPORT_ROWS_WITHOUT_APPROVAL', effectiveFrom: '2026-01-01', value: 2, setBy: staff.subject })
    .execute()
  expect((await taken(staff, 'all=1&search=李一')).status).toBe(200)
  expect(await taken(staff, 'all=1')).toEqual({
    status: 409,
    reason: 'EXPORT_NEEDS_APPROVAL',
    details: { rows: 3, limit: 2 },
  })
  expect((await taken(director, 'all=1')).status).toBe(200)

  const asked = (await staff.run(REQUEST, { list: 'all=1' })).data['requestExport']
  expect(asked).toMatchObject({ rowCount: 3, state: 'OPEN' })
  expect((await taken(staff, `all=1&approval=${asked.id}`)).reason).toBe('EXPORT_NOT_APPROVED')
  expect((await staff.run(DECIDE, { id: asked.id, ok: true })).code).toBe('FORBIDDEN')
  expect((await director.run(DECIDE, { id: asked.id, ok: false })).reason).toBe('REJECT_REASON_REQUIRED')
  expect((await director.run(DECIDE, { id: asked.id, ok: true })).data['decideExport'].state).toBe('APPROVED')
  expect((await director.run(DECIDE, { id: asked.id, ok: true })).reason).toBe('ALREADY_DECIDED')
  expect((await taken(staff, `all=1&approval=${asked.id}`)).status).toBe(200)
  expect((await taken(staff, `approval=${asked.id}&all=1&townshipId=`)).status).toBe(200)
  expect((await taken(staff, `all=1&stages=FOUND&approval=${asked.id}`)).reason).toBe('EXPORT_NOT_APPROVED')
  const other = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  expect((await taken(other, `all=1&approval=${asked.id}`)).reason).toBe('EXPORT_NOT_APPROVED')
  const list = 'query { exportRequests { total nodes { id mine takenAt } } }'
  expect((await other.run(list)).data['exportRequests'].total).toBe(0)
  expect((await staff.run(list)).data['exportRequests'].nodes[0]).toMatchObject({ id: asked.id, mine: true })

  const own = (await director.run(REQUEST, { list: 'all=1' })).data['requestExport']
  expect((await director.run(DECIDE, { id: own.id, ok: true })).reason).toBe('FOUR_EYES')
  graph.clock.now = new Date('2026-11-24T02:00:01Z')
  expect((await taken(staff, `all=1&approval=${asked.id}`)).reason).toBe('EXPORT_APPROVAL_OLD')
})
