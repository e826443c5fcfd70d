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
let e1: Asker
let c1: Asker
let auditor: Asker
let people: ReturnType<typeof arrivals>

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
  e1 = await account('secretary')
  c1 = await account('community-secretary')
  auditor = await account('auditor')
  people = arrivals(graph, cast.t1, { staff, township: t1 })
}, 60_000)
afterAll(() => graph?.stop())

/** Some time passes. */
function later(): void {
  graph.clock.now = new Date(graph.clock.now.getTime() + 60_000)
}

/** By the table and the centre in E1. */
async function place(memberId: string) {
  const affiliationId = await people.affiliationOf(memberId)
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
  return affiliationId
}

const NAMED = `query ($id: ID!) { affiliation(id: $id) { state endReason member { id name registerNo stage contact { phones } letters { id } timeline { kind } } } }`

test(
  'R5 the branch reports that Li has left, the centre or T1 decides, and in one step stay, letter and placement end; the branch keeps the name in its registers and nothing else',
  { timeout: 60_000 },
  async () => {
    const { memberId: li } = await people.arrive('李离开', WORKER)
    later()
    const affiliationId = await place(li)
    later()
    const report = `mutation ($id: ID!) { reportEnd(memberId: $id, reason: LEFT, endedOn: "2026-11-23", note: "去杭州打工") { id state } }`
    expect((await c1.run(report, { id: li })).code).toBe('FORBIDDEN')
    const reported = (await e1.run(report, { id: li })).data['reportEnd']
    expect(reported.state).toBe('OPEN')
    expect((await e1.run(report, { id: li })).reason).toBe('END_REPORTED_ALREADY')

    const list = '{ endReports { nodes { id reason note branch { id } member { name } } } }'
    for (const asker of [staff, t1, e1])
      expect((await asker.run(list)).data['endReports'].nodes).toContainEqual({
        id: reported.id,
        reason: 'LEFT',
        note: '去杭州打工',
        branch: { id: cast.e1 },
        member: { name: '李离开' },
      })
    expect((await t2.run(list)).data['endReports'].nodes.map((one: any) => one.id)).not.toContain(reported.id)
    const decide = `mutation ($id: ID!, $ok: Boolean!, $r: String) { decideEndReport(id: $id, accept: $ok, rejectReason: $r) { state } }`
    expect((await e1.run(decide, { id: reported.id, ok: true })).code).toBe('FORBIDDEN')
    expect((await t2.run(decide, { id: reported.id, ok: true })).code).toBe('FORBIDDEN')
    expect((await staff.run(decide, { id: reported.id, ok: false })).reason).toBe('REJECT_REASON_REQUIRED')
    expect((await staff.run(decide, { id: reported.id, ok: false, r: '人还在' })).data['decideEndReport'].state).toBe(
      'REJECTED',
    )
    const again = (await e1.run(report, { id: li })).data['reportEnd']
    expect((await t1.run(decide, { id: again.id, ok: true })).data['decideEndReport'].state).toBe('ACCEPTED')
    await graph.settle()

    const { member } = (
      await staff.run(
        'query ($id: ID!) { member(id: $id) { stage spells { endReason } letters { state } affiliation { state } branch { id } responsible { role } } }',
        { id: li },
      )
    ).data
    expect(member).toEqual({
      stage: 'ENDED',
      spells: [{ endReason: 'LEFT' }],
      letters: [{ state: 'CLOSED' }],
      affiliation: { state: 'ENDED' },
      branch: null,
      responsible: { role: 'ORIGIN' },
    })

    const seen = (await e1.run(NAMED, { id: affiliationId })).data['affiliation']
    expect(seen.member).toEqual({
      id: li,
      name: '李离开',
      registerNo: null,
      stage: null,
      contact: null,
      letters: null,
      timeline: null,
    })
    expect((await e1.run('query ($id: ID!) { member(id: $id) { name } }', { id: li })).code).toBe('FORBIDDEN')
    expect(
      (await e1.run('query ($id: ID!) { revealPersonalFields(memberId: $id, purpose: "call") { phones } }', { id: li }))
        .code,
    ).toBe('FORBIDDEN')
    const foreign = await c1.run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { name } } }', {
      r: [{ __typename: 'Member', id: li }],
    })
    expect(foreign.data?.['_entities']?.[0]?.name ?? null).toBeNull()
    const direct = (asker: Asker) =>
      asker.direct(
        'registry',
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Member { name stage } } }',
        {
          r: [{ __typename: 'Member', id: li }],
        },
      )
    expect((await direct(e1)).data['_entities']).toEqual([{ name: '李离开', stage: null }])
    expect((await direct(c1)).data['_entities']).toEqual([null])
    const notices = `query ($id: ID!) { branchNotices(branchId: $id) { reason member { name } } }`
    expect((await e1.run(notices, { id: cast.e1 })).data['branchNotices']).toContainEqual({
      reason: 'LEFT',
      member: { name: '李离开' },
    })
    expect((await c1.run(notices, { id: cast.e1 })).code).toBe('FORBIDDEN')
  },
)

test(
  'R3 N20 Zhao withdraws on his own page: the placement ends, branch and centre are told, only an auditor opens the file, and the consents of before stay on record',
  { timeout: 60_000 },
  async () => {
    const facts = {
      name: '赵退出',
      sex: 'MALE',
      born: '1985-02',
      phones: ['15400007777'],
      residence: '南湖社区8号',
      occupation: 'WAGE_WORK',
    }
    const consent = { channel: 'PAPER', textVersion: 1, givenOn: '2026-11-20' }
    const registered = await staff.run('mutation ($i: RegisterMemberInput!) { registerMember(input: $i) { id } }', {
      i: {
        membership: 'FULL',
        originDivision: '360111',
        originPlace: '某省某市',
        originCommittee: '某市委组织部',
        facts,
        consent,
      },
    })
    const zhao = registered.data['registerMember'].id
    expect(
      (await staff.run('mutation ($ids: [ID!]!) { enterInRegister(memberIds: $ids) { id } }', { ids: [zhao] })).errors,
    ).toEqual([])
    const responsible = async () =>
      (await staff.run('query ($id: ID!) { member(id: $id) { responsible { role } } }', { id: zhao })).data['member']
        .responsible.role
    expect(await responsible()).toBe('CENTER')
    later()
    await people.checkedIn(zhao, WORKER)
    await graph.settle()
    later()
    await place(zhao)
    later()
    expect(await responsible()).toBe('HOST_BRANCH')

    const own = await graph.as({ role: 'MEMBER', organizationId: zhao })
    expect(
      (await own.run('mutation ($id: ID!) { withdrawConsent(memberId: $id) }', { id: zhao })).data['withdrawConsent'],
    ).toBe(true)
    await graph.settle()
    const current = await graph.dbs.branches
      .selectFrom('affiliations')
      .select(['state', 'endReason'])
      .where('memberId', '=', zhao)
      .execute()
    expect(current).toEqual([{ state: 'ENDED', endReason: 'CONSENT_WITHDRAWN' }])
    expect(
      (await e1.run(`query ($id: ID!) { branchNotices(branchId: $id) { reason member { name } } }`, { id: cast.e1 }))
        .data['branchNotices'],
    ).toContainEqual({
      reason: 'CONSENT_WITHDRAWN',
      member: { name: '赵退出' },
    })
    const notices = '{ letterNotices(first: 100) { nodes { kind notedOn member { name } } } }'
    expect((await staff.run(notices)).data['letterNotices'].nodes).toContainEqual({
      kind: 'CONSENT_WITHDRAWN',
      notedOn: '2026-11-23',
      member: null,
    })

    for (const asker of [staff, director, e1, t1]) {
      const { data } = await asker.run('{ members(filter: { search: "赵退出" }) { total } }')
      expect(data['members'].total).toBe(0)
    }
    expect((await staff.run('query ($id: ID!) { member(id: $id) { name } }', { id: zhao })).code).toBe('NOT_FOUND')
    const FILE = `query ($id: ID!, $p: String!) { closedFile(memberId: $id, purpose: $p) { name closedOn documents { id kind } consents { givenOn withdrawnOn } spells { endReason } timeline { kind } responsibilities { role } } }`
    for (const asker of [staff, director, e1, t1, own])
      expect((await asker.run(FILE, { id: zhao, p: '核查' })).code).toBe('FORBIDDEN')
    expect((await auditor.run(FILE, { id: zhao, p: ' ' })).code).toBe('BAD_USER_INPUT')
    const { closedFile } = (await auditor.run(FILE, { id: zhao, p: '核查撤回' })).data
    expect(closedFile).toMatchObject({
      name: '赵退出',
      closedOn: '2026-11-23',
      consents: [{ givenOn: '2026-11-20', withdrawnOn: '2026-11-23' }],
      spells: [{ endReason: 'CONSENT_WITHDRAWN' }],
      responsibilities: [{ role: 'HOME_COMMITTEE' }, { role: 'HOST_BRANCH' }, { role: 'CENTER' }, expect.anything()],
    })
    expect(closedFile.documents.length).toBeGreaterThan(0)
    const paper = (asker: Asker) =>
      fetch(`${graph.url}/files/closed-archives/${closedFile.documents[0].id}`, {
        headers: { authorization: `Bearer ${asker.token}` },
      })
    for (const asker of [staff, director, own]) expect((await paper(asker)).status).toBe(403)
    expect((await paper(auditor)).status).toBe(200)
    expect(closedFile.timeline.map((one: any) => one.kind)).toContain('CONSENT_WITHDRAWN')
    expect((await auditor.run('{ closedFiles { nodes { id name } } }')).data['closedFiles'].nodes).toContainEqual({
      id: zhao,
      name: '赵退出',
    })
    expect((await staff.run('{ closedFiles { nodes { id } } }')).code).toBe('FORBIDDEN')
    const read = await graph.dbs.registry
      .selectFrom('auditEntries')
      .select(['purpose', 'subjectIds'])
      .where('operation', '=', 'read:closedFile')
      .execute()
    expect(read).toContainEqual({ purpose: '核查撤回', subjectIds: [zhao] })

    graph.clock.now = new Date('2027-01-10T02:00:00Z')
    expect(
      (await e1.run(`query ($id: ID!) { branchNotices(branchId: $id) { reason member { name } } }`, { id: cast.e1 }))
        .data['branchNotices'],
    ).toContainEqual({
      reason: 'CONSENT_WITHDRAWN',
      member: { name: null },
    })
    graph.clock.now = new Date('2026-11-23T02:00:00Z')
  },
)

test('R2 N20 a member from outside without consent is known to the centre alone, and nothing that includes them is done, at the subgraph neither', async () => {
  const { id } = await graph.dbs.registry
    .insertInto('members')
    .values({ name: '赵未应', originScope: 'OTHER_CITY', foundOn: '2026-11-01', foundBy: 'HOST_SWEEP' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const committee = await graph.as({ role: 'HOST_COMMITTEE', organizationId: cast.hostTown, townshipId: cast.hostTown })
  const page = 'query ($id: ID!) { member(id: $id) { name } }'
  expect((await staff.run(page, { id })).data['member'].name).toBe('赵未应')
  expect((await committee.run(page, { id })).code).toBe('FORBIDDEN')
  const search = '{ members(filter: { search: "赵未应" }) { total } }'
  expect((await staff.run(search)).data['members'].total).toBe(1)
  expect((await committee.run(search)).data['members'].total).toBe(0)
  const acts = [
    'mutation ($id: ID!) { openSpell(memberId: $id, startedOn: "2026-11-01", reason: OTHER) { id } }',
    'mutation ($id: ID!) { endSpell(memberId: $id, reason: LEFT) { id } }',
    'mutation ($id: ID!) { checkIn(input: { memberId: $id, facts: {}, contactVerified: true }) { refusal } }',
    'mutation ($id: ID!) { enterInRegister(memberIds: [$id]) { id } }',
  ]
  for (const act of acts) {
    expect((await staff.run(act, { id })).reason, act).toBe('CONSENT_REQUIRED')
    expect((await staff.direct('registry', act, { id })).reason, act).toBe('CONSENT_REQUIRED')
  }
  const give =
    'mutation ($id: ID!) { giveConsent(memberId: $id, consent: { channel: PAPER, textVersion: 1, givenOn: "2026-11-22" }) { id } }'
  expect((await staff.run(give, { id })).errors).toEqual([])
  expect((await committee.run(search)).data['members'].total).toBe(1)
  expect((await staff.run(acts[0]!, { id })).errors).toEqual([])
})
