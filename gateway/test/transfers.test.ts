import { mayVoteAt } from '@mobile-members/branches/formal-members/formal-member.store.ts'
import { generateCounty } from '@mobile-members/county/county.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
let graph: Graph
let staff: Asker
let director: Asker
let t1: Asker
let t2: Asker
const e1 = { id: cast.e1 } as { id: string; secretary: Asker }
const c1 = { id: cast.c1 } as { id: string; secretary: Asker }
let people: ReturnType<typeof arrivals>

/** Works at E1's firm, so that the table places them there. */
const WORKER: PlacementFacts = {
  employmentKind: 'UNIT',
  employmentStable: true,
  workUnitId: cast.e1Unit,
  industry: 'C',
  residenceStable: true,
  residenceAreaId: cast.c1Area,
}

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  staff = await account('staff')
  director = await account('director')
  t1 = await account('township')
  t2 = await account('township2')
  e1.secretary = await account('secretary')
  c1.secretary = await account('community-secretary')
  people = arrivals(graph, cast.t1, { staff, township: t1 })
}, 60_000)
afterAll(() => graph?.stop())

/** Checked in, and placed in E1 by the table and the centre. */
async function placed(name: string): Promise<string> {
  const { memberId, affiliationId } = await people.arrive(name, WORKER)
  await place(affiliationId)
  return memberId
}

async function place(affiliationId: string) {
  for (const [asker, act] of [
    [staff, 'proposePlacement'],
    [director, 'confirmPlacement'],
  ] as const) {
    const { errors } = await asker.run(`mutation ($id: ID!) { ${act}(affiliationId: $id) { id } }`, {
      id: affiliationId,
    })
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
  }
  await graph.settle()
}

const nameOf = (id: string) => county.registry.organizations.find((one) => one.id === id)!.name
const ownFullMembers = county.branches.hostBranches.find((one) => one.id === cast.c1)!.ownFullMembers

const send = (asker: Asker, memberId: string, branchId: string) =>
  asker.run(
    `mutation ($input: SendTransferInput!) { sendTransfer(input: $input) { id number state dueOn validUntil content { name addressedTo duesPaidUpTo validDays } } }`,
    { input: { memberId, branchId, target: 'RESIDENCE_ORG', duesPaidUpTo: '2026-10' } },
  )
const accept = (asker: Asker, id: string) =>
  asker.run(`mutation ($id: ID!) { acceptTransfer(id: $id, handler: "林书记", phone: "15400006666") { id state } }`, {
    id,
  })

const serialOf = ({ number }: { number: string }) => Number(number.slice(-4))

const PAGE = `query ($id: ID!) { member(id: $id) { name stage formalSince
  formalBranch { id } placedBranch { id } branch { id } affiliation { state endReason }
  responsible { role since organization { id } contactPhone } responsibilities { role since until }
  spells { state endReason } letters { state } transfers { number state reason } timeline { kind } } }`

test(
  'R40 T1 sends Li to C1, C1 accepts: formal relation, vote and responsibility are C1’s, stay, letter and temporary relation end, T1 reads on',
  { timeout: 60_000 },
  async () => {
    const li = await placed('李转入')
    expect((await send(t2, li, c1.id)).code).toBe('FORBIDDEN')
    const sent = await send(t1, li, c1.id)
    expect(sent.data['sendTransfer']).toMatchObject({
      number: expect.stringMatching(/组2026-\d{4}$/),
      state: 'SENT',
      validUntil: '2027-02-21',
      dueOn: '2026-12-07',
      content: { name: '李转入', addressedTo: nameOf(cast.c1), duesPaidUpTo: '2026-10', validDays: 90 },
    })
    const { id } = sent.data['sendTransfer']
    expect((await send(t1, li, e1.id)).reason).toBe('TRANSFER_ON_ITS_WAY')

    const mine = '{ transfers(filter: { states: [SENT] }) { nodes { id content { name } member { id } } } }'
    expect((await c1.secretary.run(mine)).data['transfers'].nodes).toContainEqual({
      id,
      content: { name: '李转入' },
      member: null,
    })
    expect((await e1.secretary.run(mine)).data['transfers'].nodes.map((one: any) => one.id)).not.toContain(id)
    expect((await accept(e1.secretary, id)).code).toBe('FORBIDDEN')
    expect((await accept(t1, id)).code).toBe('FORBIDDEN')
    expect(await mayVoteAt(graph.dbs.branches, c1.id, li, '2026-11-23')).toBe(false)

    expect((await accept(c1.secretary, id)).data['acceptTransfer'].state).toBe('ACCEPTED')
    await graph.settle()
    const { member } = (await t1.run(PAGE, { id: li })).data
    expect(member).toMatchObject({
      name: '李转入',
      stage: 'ENDED',
      formalSince: '2026-11-23',
      formalBranch: { id: c1.id },
      placedBranch: null,
      branch: null,
      affiliation: { state: 'ENDED', endReason: 'FORMALLY_TRANSFERRED' },
      responsible: { role: 'FORMAL_BRANCH', organization: { id: c1.id } },
      spells: [{ state: 'ENDED', endReason: 'FORMALLY_TRANSFERRED' }],
      letters: [{ state: 'CLOSED' }],
      transfers: [{ state: 'ACCEPTED' }],
    })
    expect(member.timeline.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['TRANSFER_SENT', 'TRANSFER_ACCEPTED', 'SPELL_ENDED', 'AFFILIATION_ENDED']),
    )

    for (const [day, may] of [
      ['2026-11-22', false],
      ['2026-11-23', true],
      ['2027-05-01', true],
    ] as const)
      expect(await mayVoteAt(graph.dbs.branches, c1.id, li, day)).toBe(may)
    expect(await mayVoteAt(graph.dbs.branches, e1.id, li, '2026-11-24')).toBe(false)
    const roster = `query ($id: ID!) { formalMembers(branchId: $id) { nodes { fromOn mayVote membership member { id name } } } hostBranch(id: $id) { ownFullMembers } }`
    const own = (await c1.secretary.run(roster, { id: c1.id })).data
    expect(own['formalMembers'].nodes).toContainEqual({
      fromOn: '2026-11-23',
      mayVote: true,
      membership: 'FULL',
      member: { id: li, name: '李转入' },
    })
    expect(own['hostBranch'].ownFullMembers).toBeGreaterThan(ownFullMembers)
    expect(
      (await c1.secretary.run('query ($id: ID!) { member(id: $id) { contact { phones } } }', { id: li })).errors,
    ).toEqual([])
    expect(
      (
        await c1.secretary.run(
          'mutation ($id: ID!) { openSpell(memberId: $id, startedOn: "2026-11-01", reason: OTHER) { id } }',
          { id: li },
        )
      ).code,
    ).toBe('FORBIDDEN')
    expect(
      (
        await t1.run(
          'mutation ($id: ID!) { openSpell(memberId: $id, startedOn: "2026-11-01", reason: OTHER) { id } }',
          {
            id: li,
          },
        )
      ).reason,
    ).toBe('NOT_MOBILE_SAME_TOWN')
  },
)

test('R40 C1 sends back with a reason and it is T1’s task until T1 sends anew or takes note; T1 takes back what is on its way; a late answer is listed', async () => {
  const li = await people.found('李退回')
  const work = async (asker: Asker, kind: string): Promise<number> =>
    (await asker.run('{ registryWork { kind count } }')).data['registryWork'].find((one: any) => one.kind === kind)
      ?.count
  const before = { t1: await work(t1, 'TRANSFERS_TO_SETTLE'), t2: await work(t2, 'TRANSFERS_TO_SETTLE') }
  const first = (await send(t1, li, c1.id)).data['sendTransfer']
  const reject = `mutation ($id: ID!, $r: String!) { rejectTransfer(id: $id, reason: $r) { state reason } }`
  expect((await c1.secretary.run(reject, { id: first.id, r: ' ' })).reason).toBe('REASON_MISSING')
  expect((await c1.secretary.run(reject, { id: first.id, r: '居住地不在本社区' })).data['rejectTransfer']).toEqual({
    state: 'REJECTED',
    reason: '居住地不在本社区',
  })
  expect(await work(t1, 'TRANSFERS_TO_SETTLE')).toBe(before.t1 + 1)
  expect(await work(t2, 'TRANSFERS_TO_SETTLE')).toBe(before.t2)

  const second = (await send(t1, li, e1.id)).data['sendTransfer']
  expect(serialOf(second)).toBe(serialOf(first) + 1)
  expect(await work(t1, 'TRANSFERS_TO_SETTLE')).toBe(before.t1)
  graph.clock.now = new Date('2026-12-08T02:00:00Z')
  expect(await work(t1, 'TRANSFER_OVERDUE')).toBeGreaterThan(0)
  expect(await work(staff, 'TRANSFER_OVERDUE')).toBeGreaterThan(0)
  const late = '{ transfers(filter: { overdue: true }) { total nodes { id overdue } } }'
  expect((await staff.run(late)).data['transfers'].nodes).toContainEqual({ id: second.id, overdue: true })
  graph.clock.now = new Date('2027-03-15T02:00:00Z')
  expect((await accept(e1.secretary, second.id)).reason).toBe('TRANSFER_EXPIRED')
  graph.clock.now = new Date('2026-11-23T02:00:00Z')

  const withdraw = `mutation ($id: ID!) { withdrawTransfer(id: $id, reason: "本人改变意愿") { state } }`
  expect((await t2.run(withdraw, { id: second.id })).code).toBe('FORBIDDEN')
  expect((await t1.run(withdraw, { id: second.id })).data['withdrawTransfer'].state).toBe('WITHDRAWN')
  expect((await accept(e1.secretary, second.id)).reason).toBe('ILLEGAL_STEP')
  const third = (await send(t1, li, c1.id)).data['sendTransfer']
  await c1.secretary.run(reject, { id: third.id, r: '材料不全' })
  const note = await t1.run(`mutation ($id: ID!) { closeTransfer(id: $id) { state } }`, { id: third.id })
  expect(note.data['closeTransfer'].state).toBe('CLOSED')
  const { member } = (await t1.run(PAGE, { id: li })).data
  expect(member).toMatchObject({ stage: 'FOUND', responsible: { role: 'ORIGIN', organization: { id: cast.t1 } } })
})

test(
  'R50 R52 Li has the formal relation at home and exactly one temporary one, the origin reads on, and one organisation answers at every step',
  { timeout: 60_000 },
  async () => {
    const li = await people.found('李双重')
    const responsible = async () =>
      (
        await t1.run('query ($id: ID!) { member(id: $id) { responsible { role organization { id } contactPhone } } }', {
          id: li,
        })
      ).data['member'].responsible
    expect(await responsible()).toMatchObject({
      role: 'ORIGIN',
      organization: { id: cast.t1 },
      contactPhone: expect.stringMatching(/\d/),
    })
    graph.clock.now = new Date('2026-11-24T02:00:00Z')
    await people.issued(li)
    expect((await responsible()).role).toBe('ORIGIN')
    graph.clock.now = new Date('2026-11-25T02:00:00Z')
    await people.checkedIn(li, WORKER)
    expect((await responsible()).role).toBe('CENTER')
    await graph.settle()
    const board = `query ($t: ID) { membersInTransit(townshipId: $t) { total nodes { kind since days member { id } responsible { role contactPhone } } } }`
    graph.clock.now = new Date('2026-11-30T02:00:00Z')
    const waiting = (await staff.run(board)).data['membersInTransit'].nodes
    expect(waiting.find((one: any) => one.member.id === li)).toMatchObject({
      kind: 'TO_PLACE',
      days: 5,
      since: '2026-11-25',
      responsible: { role: 'CENTER' },
    })
    const days = waiting.map((one: any) => one.days)
    expect(days).toEqual([...days].toSorted((a, b) => b - a))
    expect((await t1.run(board)).data['membersInTransit'].nodes.map((one: any) => one.member.id)).toContain(li)
    expect((await t2.run(board, { t: cast.t1 })).data['membersInTransit']).toEqual({ total: 0, nodes: [] })

    await place(await people.affiliationOf(li))
    const { member } = (await t1.run(PAGE, { id: li })).data
    expect(member).toMatchObject({
      placedBranch: { id: e1.id },
      branch: { id: e1.id },
      responsible: { role: 'HOST_BRANCH', organization: { id: e1.id } },
    })
    const again = graph.dbs.branches
      .insertInto('affiliations')
      .values({ memberId: li, letterId: null, state: 'INTRODUCED', introducedOn: '2026-11-30' })
      .execute()
    await expect(again).rejects.toThrow('one_open_affiliation')
    expect(
      (await t1.run('query ($id: ID!) { member(id: $id) { contact { phones } timeline { kind } } }', { id: li }))
        .errors,
    ).toEqual([])
    expect(member.responsibilities.map(({ role, since, until }: any) => `${role} ${since} ${until}`)).toEqual([
      'HOST_BRANCH 2026-11-30 null',
      'CENTER 2026-11-25 2026-11-30',
      'ORIGIN 2026-11-23 2026-11-25',
    ])
    graph.clock.now = new Date('2026-11-23T02:00:00Z')
  },
)
