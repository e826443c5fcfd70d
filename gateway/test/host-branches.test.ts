import { generateCounty } from '@mobile-members/county/county.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { AFFILIATION_TRANSITIONS, type AffiliationState, statesOf } from '@mobile-members/model/state-machines.ts'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 40 })
const { cast } = county
let graph: Graph
let people: Record<
  'staff' | 'director' | 'township' | 'secretary' | 'communitySecretary' | 'hostCommittee' | 'member',
  Asker
>
let arrival: ReturnType<typeof arrivals>

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  people = {
    staff: await account('staff'),
    director: await account('director'),
    township: await account('township'),
    secretary: await account('secretary'),
    communitySecretary: await account('community-secretary'),
    hostCommittee: await account('host-committee'),
    member: await account('member'),
  }
  arrival = arrivals(graph, cast.t1, people)
})
afterAll(() => graph.stop())

const FOUND = `mutation ($input: FoundBranchInput!) { foundBranch(input: $input) {
  id kind ownFullMembers ownProbationaryMembers mobileMembers secretaryVacant parent { id } organization { id } } }`
const place = { latitude: 28.45, longitude: 119.91 }

async function areaWithoutBranch(kind: string): Promise<string> {
  const { data } = await people.hostCommittee.run('{ residenceAreas { id kind branch { id } } }')
  const free = data['residenceAreas'].find((area: any) => area.kind === kind && !area.branch)
  return (free ?? data['residenceAreas'].find((area: any) => area.kind === kind)).id
}

test('R16 the host town founds one branch of each kind; another parent is refused, and the kind must be said', async () => {
  const unit = county.branches.workUnits.find(({ kind, branchId }) => kind === 'COMPANY' && branchId === null)!
  const kinds = {
    ENTERPRISE: { workUnitId: unit.id },
    COMMUNITY: { residenceAreaId: await areaWithoutBranch('COMMUNITY') },
    VILLAGE: { residenceAreaId: await areaWithoutBranch('VILLAGE') },
  }
  for (const [kind, of] of Object.entries(kinds)) {
    const input = {
      kind,
      name: `新建${kind}支部`,
      parentId: cast.hostTown,
      ...place,
      ownFullMembers: 12,
      ownProbationaryMembers: 2,
      ...of,
    }
    expect((await people.hostCommittee.run(FOUND, { input: { ...input, parentId: cast.t1 } })).reason).toBe(
      'PARENT_NOT_HOST_TOWN',
    )
    for (const other of [people.director, people.township, people.secretary])
      expect((await other.run(FOUND, { input })).code).not.toBeUndefined()
    const { data, errors } = await people.hostCommittee.run(FOUND, { input })
    expect(errors).toEqual([])
    expect(data['foundBranch']).toMatchObject({
      kind,
      ownFullMembers: 12,
      ownProbationaryMembers: 2,
      mobileMembers: 0,
      secretaryVacant: true,
      parent: { id: cast.hostTown },
    })
    await graph.settle()
    const organization = await people.staff.run('query ($id: ID!) { organization(id: $id) { kind parent { id } } }', {
      id: data['foundBranch'].id,
    })
    expect(organization.data['organization']).toEqual({ kind: 'HOST_BRANCH', parent: { id: cast.hostTown } })
  }
  const kindless = { name: '没有类别的支部', parentId: cast.hostTown, ...place }
  const refused = await people.hostCommittee.run(FOUND, { input: kindless })
  expect(refused.errors[0]?.message).toMatch(/kind/)
  const { data } = await people.staff.run(
    '{ hostBranches(kind: VILLAGE, search: "新建", first: 10) { nodes { name kind } } }',
  )
  expect(data['hostBranches'].nodes).toEqual([{ name: '新建VILLAGE支部', kind: 'VILLAGE' }])
})

test('R17 every placed member shows the branch that is responsible and its secretary; a secretary sees exactly the own members', async () => {
  const inBranch = county.branches.affiliations.filter(({ state }) => ['PLACED', 'ACTIVE', 'PAUSED'].includes(state))
  const { data } = await people.staff.run(
    `{ affiliations(filter: { states: [PLACED, ACTIVE, PAUSED] }, first: 200) { nodes {
      member { id branch { id name } } branch { id secretaryVacant organization { officeHolders { role holderName } } } } } }`,
  )
  const nodes = data['affiliations'].nodes
  expect(nodes).toHaveLength(inBranch.length)
  for (const { member, branch } of nodes) {
    expect(member.branch.id).toBe(branch.id)
    const secretaries = branch.organization.officeHolders.filter(({ role }: any) => role === 'BRANCH_SECRETARY')
    expect(secretaries.length > 0).toBe(!branch.secretaryVacant)
  }
  const own = await people.secretary.run(
    'query ($id: ID!) { roster(branchId: $id, first: 200) { nodes { member { id } } } affiliations(first: 200) { nodes { branch { id } } } }',
    { id: cast.e1 },
  )
  expect(own.data['roster'].nodes.map(({ member }: any) => member.id).toSorted()).toEqual(
    inBranch
      .filter(({ branchId }) => branchId === cast.e1)
      .map(({ memberId }) => memberId)
      .toSorted(),
  )
  expect(new Set(own.data['affiliations'].nodes.map(({ branch }: any) => branch.id))).toEqual(new Set([cast.e1]))
})

test('R17 the centre’s guidance note stands in the branch’s inbox until it is acknowledged', async () => {
  const INBOX =
    'query ($id: ID!) { hostBranch(id: $id) { guidanceNotes { id text acknowledgedAt } } branchTasks { act branchId } }'
  const SEND = 'mutation ($id: ID!) { sendGuidanceNote(branchId: $id, text: "请及时联系新来的党员") { id } }'
  expect((await people.township.run(SEND, { id: cast.e1 })).code).toBe('FORBIDDEN')
  const { data } = await people.staff.run(SEND, { id: cast.e1 })
  const inbox = async (asker: Asker) => (await asker.run(INBOX, { id: cast.e1 })).data
  const mine = await inbox(people.secretary)
  expect(mine['hostBranch'].guidanceNotes).toContainEqual({
    id: data['sendGuidanceNote'].id,
    text: '请及时联系新来的党员',
    acknowledgedAt: null,
  })
  expect(mine['branchTasks']).toContainEqual({ act: 'READ_GUIDANCE', branchId: cast.e1 })
  expect((await inbox(people.communitySecretary))['hostBranch'].guidanceNotes).toBeNull()
})

const worker: PlacementFacts = {
  employmentKind: 'UNIT',
  employmentStable: true,
  workUnitId: cast.e1Unit,
  industry: 'C',
  residenceStable: true,
  residenceAreaId: cast.c1Area,
}
const contact = 'contact: { way: PHONE, contactedOn: "2026-11-23", said: "已联系" }'

/** Who takes each step by an operation; the other steps follow from news of registry. */
const STEPS: [AffiliationState, keyof typeof people, string][] = [
  ['PROPOSED', 'staff', 'proposePlacement(affiliationId: $id)'],
  ['PLACED', 'director', 'confirmPlacement(affiliationId: $id)'],
  ['ACTIVE', 'secretary', `welcomeMember(affiliationId: $id, ${contact})`],
  ['PAUSED', 'director', 'pauseAffiliation(affiliationId: $id, reason: "长期外出")'],
  ['ACTIVE', 'director', 'resumeAffiliation(affiliationId: $id)'],
]

test('an affiliation takes no step that its machine does not have, whoever asks for it', async () => {
  const { affiliationId: id } = await arrival.arrive('段步步', worker)
  const states = statesOf(AFFILIATION_TRANSITIONS)
  // Puts it where the test wants it, past the trigger that keeps the steps.
  const stand = (state: AffiliationState) =>
    graph.admin.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`
        update branches.affiliations set state = ${state}, branch_id = ${cast.e1}, kind = 'OWN', placed_on = '2026-11-23',
          ended_on = case when ${['ENDED', 'RETURNED'].includes(state)} then date '2026-11-23' end where id = ${id}`.execute(
        tx,
      )
    })
  for (const from of states)
    for (const [to, who, operation] of STEPS) {
      const allowed = (AFFILIATION_TRANSITIONS[from] as readonly string[]).includes(to)
      // A proposal is made anew where one stands: that is no step.
      if (from === to && to === 'PROPOSED') continue
      // Coming back from a pause is another act than the welcome, though both lead to ACTIVE.
      const otherWay = to === 'ACTIVE' && operation.startsWith('welcome') !== (from === 'PLACED')
      if (allowed && !otherWay) continue
      await stand(from)
      const { reason, code } = await people[who].run(`mutation ($id: ID!) { ${operation} { id } }`, { id })
      expect([from, to, code, reason]).toEqual([from, to, 'REFUSED', 'ILLEGAL_STEP'])
      const { state } = await graph.dbs.branches
        .selectFrom('affiliations')
        .select('state')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      expect(state).toBe(from)
    }
})

test('an affiliation takes no step that its machine does not have, not even past the program', async () => {
  const states = statesOf(AFFILIATION_TRANSITIONS)
  const whole = (state: AffiliationState) => ({
    state,
    branchId: cast.e1,
    kind: 'OWN',
    placedOn: '2026-11-23',
    endedOn: ['ENDED', 'RETURNED'].includes(state) ? '2026-11-23' : null,
  })
  for (const from of states)
    for (const to of states) {
      const { id } = await graph.dbs.branches
        .insertInto('affiliations')
        .values({ memberId: randomUUID(), introducedOn: '2026-11-23', ...whole(from) })
        .returning('id')
        .executeTakeFirstOrThrow()
      const outcome = await graph.dbs.branches
        .updateTable('affiliations')
        .set(whole(to))
        .where('id', '=', id)
        .execute()
        .then(
          () => 'DONE',
          (error: { constraint?: string }) => error.constraint,
        )
      const legal = from === to || (AFFILIATION_TRANSITIONS[from] as readonly string[]).includes(to)
      expect([from, to, outcome]).toEqual([from, to, legal ? 'DONE' : 'affiliation_step'])
    }
})
