import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { CENTER_DUTIES, TOWNSHIP_DUTIES, type DutyEvidence, dutyBoard } from '@mobile-members/model/duties.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let director: Asker
let staff: Asker
let t1: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  director = await graph.as({ role: 'CENTER_DIRECTOR', organizationId: ids.center, townshipId: ids.hostTown })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
})
afterAll(() => graph.stop())

const REGULATIONS = `query { regulations { kind registers inForce { version title content } versions { id version publishedOn } } }`
const DRAFT = `mutation ($input: DraftRegulationInput!) { draftRegulation(input: $input) { versions { id version publishedOn } } }`
const PUBLISH = 'mutation ($id: ID!) { publishRegulation(id: $id) { inForce { version } } }'
const DELETE = 'mutation ($id: ID!) { deleteRegulation(id: $id) { versions { id } } }'
const DUTIES = `query {
  registerDuties { silentBefore silenceDays evidence { duty townshipId work count lastOn } }
  placementDuties { duty townshipId work count lastOn }
  serviceDuties { duty townshipId work count lastOn }
  feedbackDuties { duty townshipId work count lastOn }
}`

async function draft(kind: string, effectiveFrom: string, content: string): Promise<string> {
  const { data, errors } = await staff.run(DRAFT, { input: { kind, title: `${kind}制度`, content, effectiveFrom } })
  expect(errors).toEqual([])
  return data['draftRegulation'].versions.find(({ publishedOn }: { publishedOn: null }) => publishedOn === null).id
}

test('R8 five regulations are published with version and day; a second version leaves the first readable, and nothing published is deleted', async () => {
  const missing = await graph.nobody.run(REGULATIONS)
  expect(missing.data['regulations'].map((one: { inForce: null }) => one.inForce)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])

  for (const kind of ['CHECK_IN', 'NOTEBOOK', 'RECEPTION_AND_VISIT', 'SERVICE', 'INFORMATION_EXCHANGE']) {
    const id = await draft(kind, '2026-11-23', '第一条　第一版')
    expect((await staff.run(PUBLISH, { id })).code).toBe('FORBIDDEN')
    expect((await director.run(PUBLISH, { id })).data['publishRegulation'].inForce.version).toBe(1)
  }
  const second = await draft('NOTEBOOK', '2027-01-01', '第一条　第二版')
  expect((await graph.nobody.run(REGULATIONS)).data['regulations'][1].versions).toHaveLength(1)
  await director.run(PUBLISH, { id: second })

  const notebook = async () => (await graph.nobody.run(REGULATIONS)).data['regulations'][1]
  expect((await notebook()).inForce).toMatchObject({ version: 1, content: '第一条　第一版' })
  graph.clock.now = new Date('2027-01-01T02:00:00Z')
  expect((await notebook()).inForce).toMatchObject({ version: 2, content: '第一条　第二版' })
  expect((await notebook()).versions.map(({ version }: { version: number }) => version)).toEqual([2, 1])
  expect((await notebook()).registers).toContain('NOTEBOOKS')
  graph.clock.now = new Date('2026-11-23T02:00:00Z')

  expect((await director.run(DELETE, { id: second })).reason).toBe('REGULATION_PUBLISHED')
  await expect(sql`delete from regulations`.execute(graph.dbs.registry)).rejects.toThrow(/stays as it is/)
  await expect(sql`update regulations set content = 'x'`.execute(graph.dbs.registry)).rejects.toThrow(/stays as it is/)
})

test('R8 a draft is refused field by field, seen only by those who write, and can be thrown away', async () => {
  const input = { kind: 'SERVICE', title: ' ', content: '', effectiveFrom: '2026-11-22' }
  const { errors } = await staff.run(DRAFT, { input })
  expect(errors[0]?.extensions?.['fields']).toEqual({
    title: 'REQUIRED',
    content: 'REQUIRED',
    effectiveFrom: 'IN_THE_PAST',
  })
  expect((await t1.run(DRAFT, { input })).code).toBe('FORBIDDEN')
  const id = await draft('SERVICE', '2026-12-01', '第一条　草稿')
  expect(await draft('SERVICE', '2026-12-01', '第一条　改过的草稿')).toBe(id)
  expect((await staff.run(DELETE, { id })).data['deleteRegulation'].versions).toHaveLength(1)
})

async function board(asker: Asker, townshipId: string | null) {
  const { data, errors } = await asker.run(DUTIES)
  expect(errors).toEqual([])
  const evidence: DutyEvidence[] = [
    ...data['registerDuties'].evidence,
    ...data['placementDuties'],
    ...data['serviceDuties'],
    ...data['feedbackDuties'],
  ]
  return dutyBoard(
    townshipId === null ? CENTER_DUTIES : TOWNSHIP_DUTIES,
    townshipId,
    evidence,
    data['registerDuties'].silentBefore,
  )
}

test('R14 each of the four duties shows when it was last done and how often; one without work turns amber after the days set', async () => {
  const before = await board(director, null)
  expect(before.map(({ duty, silent }) => [duty, silent])).toEqual([
    ['RELATION', true],
    ['INSPECTION', true],
    ['SERVICE', true],
    ['COORDINATION', true],
  ])
  const memberId = await aMember({ db: graph.dbs.registry, ids })
  await graph.dbs.registry
    .insertInto('checkIns')
    .values({
      memberId,
      letterId: null,
      state: 'CONFIRMED',
      channel: 'COUNTER',
      checkedInOn: '2026-11-20',
      facts: '{}',
      recordedBy: '',
    })
    .execute()
  const after = await board(director, null)
  expect(after[0]).toMatchObject({ duty: 'RELATION', count: 1, lastOn: '2026-11-20', silent: false })
  graph.clock.now = new Date('2026-12-21T02:00:00Z')
  expect((await board(director, null))[0]).toMatchObject({ count: 1, lastOn: '2026-11-20', silent: true })
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

test('R19 a township sees its own three duties and nobody else’s; the centre sees all', async () => {
  const letter = (townshipId: string, serial: number, memberId: string) =>
    graph.dbs.registry
      .insertInto('letters')
      .values({
        memberId,
        townshipId,
        addressedToId: ids.hostTown,
        year: 2026,
        serial,
        number: `测${serial}`,
        state: 'CLOSED',
        retentionReason: 'OWN_WISH',
        content: '{}',
        issuedOn: '2026-11-01',
        issuedBy: '',
        validUntil: '2027-01-01',
        closedOn: '2026-11-02',
      })
      .execute()
  const registry = graph.dbs.registry
  const { id: campaignId } = await registry
    .insertInto('surveyCampaigns')
    .values({ year: 2026, openedOn: '2026-11-01', openedBy: '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: townshipSurveyId } = await registry
    .insertInto('townshipSurveys')
    .values({ campaignId, townshipId: ids.t1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  await registry
    .insertInto('informationHandovers')
    .values({ townshipSurveyId, number: 1, lines: 40, sentOn: '2026-11-21', sentBy: '', sentAt: graph.clock.now })
    .execute()
  await letter(ids.t1, 901, await aMember({ db: graph.dbs.registry, ids }))
  await letter(ids.t2, 902, await aMember({ db: graph.dbs.registry, ids }, { originTownshipId: ids.t2 }))
  expect((await board(t1, ids.t1)).map(({ duty, count, silent }) => [duty, count, silent])).toEqual([
    ['INFORM', 2, false],
    ['BRIEF', 0, true],
    ['SERVE', 0, true],
  ])
  expect((await board(t1, ids.t1))[0]?.lastOn).toBe('2026-11-21')
  expect((await board(t1, ids.t2))[0]).toMatchObject({ count: 0, silent: true })
  expect((await board(director, ids.t2))[0]).toMatchObject({ count: 1, silent: false })
  expect((await board(t1, null)).every(({ count }) => count === 0)).toBe(true)
})
