import { generateCounty } from '@mobile-members/county/county.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
let graph: Graph
let staff: Asker
let director: Asker
let township: Asker
let township2: Asker
let secretary: Asker
let arrival: ReturnType<typeof arrivals>

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  staff = await account('staff')
  director = await account('director')
  township = await account('township')
  township2 = await account('township2')
  secretary = await account('secretary')
  arrival = arrivals(graph, cast.t1, { staff, township })
})
afterAll(() => graph.stop())

const worker = {
  employmentKind: 'UNIT',
  employmentStable: true,
  workUnitId: cast.e1Unit,
  industry: 'C',
  residenceStable: true,
  residenceAreaId: cast.c1Area,
} as const

async function placed(name: string) {
  const one = await arrival.arrive(name, worker)
  const id = one.affiliationId
  expect(
    (await staff.run('mutation ($id: ID!) { proposePlacement(affiliationId: $id) { state } }', { id })).errors,
  ).toEqual([])
  expect(
    (await director.run('mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { state } }', { id })).errors,
  ).toEqual([])
  await graph.settle()
  return one
}

const RECEIPT = `query ($id: ID!) { letter(id: $id) { state receiptedOn
  receipt { branchId branchName secretaryName phone placedOn token readAt } } }`

test('R47 confirming the placement sends the counter-signed receipt onto T1’s stub; without one in 30 days both sides see it overdue', async () => {
  const { letterId } = await placed('李回执')
  const { data } = await township.run(RECEIPT, { id: letterId })
  const e1 = county.registry.organizations.find(({ id }) => id === cast.e1)!
  const holder = county.registry.offices.find(
    ({ role, organizationId }) => role === 'BRANCH_SECRETARY' && organizationId === cast.e1,
  )
  const secretaryOfE1 = county.registry.officeHolders.find(({ id }) => id === holder?.holderId)!
  expect(data['letter']).toMatchObject({
    state: 'RECEIPTED',
    receipt: {
      branchId: cast.e1,
      branchName: e1.name,
      secretaryName: secretaryOfE1.name,
      phone: secretaryOfE1.phone,
      placedOn: '2026-11-23',
    },
  })
  expect((await township2.run(RECEIPT, { id: letterId })).code).toBe('FORBIDDEN')
  const unread = 'query { returnReceipts(unread: true, first: 200) { nodes { letterId member { name } } } }'
  expect((await township.run(unread)).data['returnReceipts'].nodes).toContainEqual({
    letterId,
    member: { name: '李回执' },
  })
  expect(
    (await township.run('mutation ($id: ID!) { readReceipt(letterId: $id) { readAt } }', { id: letterId })).errors,
  ).toEqual([])
  expect(
    (await township.run(unread)).data['returnReceipts'].nodes.map((node: { letterId: string }) => node.letterId),
  ).not.toContain(letterId)

  const waiting = await arrival.issued(await arrival.found('李久等'))
  await staff.run('mutation ($id: ID!) { acceptLetter(id: $id) { refusal } }', { id: waiting })
  const overdue = async (asker: Asker) => {
    const answer = await asker.run('query { letters(filter: { queue: RECEIPT_OVERDUE }, first: 200) { nodes { id } } }')
    return answer.data['letters'].nodes.map(({ id }: { id: string }) => id) as string[]
  }
  graph.clock.now = new Date('2026-12-23T02:00:00Z')
  expect(await overdue(township)).not.toContain(waiting)
  graph.clock.now = new Date('2026-12-24T02:00:00Z')
  expect(await overdue(township)).toContain(waiting)
  expect(await overdue(staff)).toContain(waiting)
  expect(await overdue(township2)).not.toContain(waiting)
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

test('R50 formal relation at home and one temporary one in town; the township keeps reading after the placement, the branch reads too', async () => {
  const { memberId, affiliationId } = await placed('李双重')
  const query =
    'query ($id: ID!) { member(id: $id) { name originTownship { id } placedBranch { id } affiliation { state branch { id } } } }'
  for (const asker of [township, secretary, staff]) {
    const { data } = await asker.run(query, { id: memberId })
    expect(data['member']).toMatchObject({
      name: '李双重',
      originTownship: { id: cast.t1 },
      placedBranch: { id: cast.e1 },
      affiliation: { state: 'PLACED', branch: { id: cast.e1 } },
    })
  }
  expect((await township2.run(query, { id: memberId })).code).toBe('FORBIDDEN')
  const again = await director.run(
    'mutation ($id: ID!, $b: ID!) { overridePlacement(affiliationId: $id, branchId: $b, reason: "再次") { state } }',
    {
      id: affiliationId,
      b: cast.c1,
    },
  )
  expect(again.code).toBe('REFUSED')
})

test('R7 R105 the figures are the register’s, and a township’s are its own part of them', async () => {
  const query =
    'query { registerFigures { members placed byStage { key count } byTownship { id count } flows { townshipId count } } }'
  const all = (await staff.run(query)).data['registerFigures']
  const own = (await township.run(query)).data['registerFigures']
  const known = await graph.dbs.registry
    .selectFrom('members')
    .select(['stage', 'originTownshipId'])
    .where('closedOn', 'is', null)
    .where('mergedIntoId', 'is', null)
    .where('shortStay', '=', false)
    .execute()
  const inPlay = known.filter(({ stage }) => stage !== 'ENDED')
  expect(all.members).toBe(inPlay.length)
  expect(all.placed).toBe(known.filter(({ stage }) => stage === 'PLACED').length)
  expect(own.members).toBe(inPlay.filter(({ originTownshipId }) => originTownshipId === cast.t1).length)
  expect(own.members).toBe(all.byTownship.find(({ id }: { id: string }) => id === cast.t1).count)
  const sum = (figures: { count: number }[]) => figures.reduce((total, { count }) => total + count, 0)
  expect(sum(all.byStage)).toBe(known.length)
  expect((await secretary.run(query)).code).toBe('FORBIDDEN')
})
