import { randomUUID } from 'node:crypto'
import { anActor } from '@mobile-members/subgraph/testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, startWorld } from '../world.testing.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

function found(kind: string, more: Record<string, unknown> = {}, actor = world.hostCommittee) {
  const input = { kind, name: `new ${kind}`, parentId: world.hostTown, latitude: 28.4, longitude: 119.9, ...more }
  return world
    .as(actor)
    .run<any>(
      `mutation ($input: FoundBranchInput!) { foundBranch(input: $input) { id kind secretaryVacant parent { id } foundedOn } }`,
      { input },
    )
}

const dissolve = (id: string, reason = 'done') =>
  world
    .as(world.hostCommittee)
    .run<any>(`mutation ($id: ID!, $reason: String!) { dissolveBranch(id: $id, reason: $reason) { dissolvedOn } }`, {
      id,
      reason,
    })

test('R16 the host committee founds a branch of each kind, under the host town only', async () => {
  const enterprise = await found('ENTERPRISE', { workUnitId: world.units.none })
  expect(enterprise.data.foundBranch).toMatchObject({ parent: { id: world.hostTown }, foundedOn: '2026-11-23' })
  expect((await found('COMMUNITY', { residenceAreaId: world.areas.xinhua })).code).toBeUndefined()
  expect((await found('VILLAGE', { residenceAreaId: world.areas.village })).code).toBeUndefined()
  expect((await found('VILLAGE', { name: 'x' })).reason).toBe('AREA_MISSING')
  expect((await found('COMMUNITY', { residenceAreaId: world.areas.xinhua })).reason).toBe('NAME_IN_USE')
  expect((await found('ENTERPRISE', { name: 'y', parentId: randomUUID() })).reason).toBe('PARENT_NOT_HOST_TOWN')
  expect((await world.published()).at(-1)).toMatchObject({ name: 'branch.founded', payload: { kind: 'VILLAGE' } })
})

test('R59 only the host committee founds the temporary branch, and there is one', async () => {
  expect((await found('TEMPORARY', {}, world.director)).code).toBe('FORBIDDEN')
  expect((await found('TEMPORARY', {}, world.township)).code).toBe('FORBIDDEN')
  expect((await found('TEMPORARY')).reason).toBe('TEMPORARY_BRANCH_EXISTS')
  await dissolve(world.branches.TB)
  const { data } = await found('TEMPORARY')
  expect(data.foundBranch).toMatchObject({ kind: 'TEMPORARY', secretaryVacant: true })
})

test('a branch with mobile members is not dissolved', async () => {
  await world.atE1()
  expect((await dissolve(world.branches.E1)).reason).toBe('BRANCH_HAS_MEMBERS')
  expect((await dissolve(world.branches.V1, ' ')).reason).toBe('REASON_MISSING')
  expect((await dissolve(world.branches.V1)).data.dissolveBranch.dissolvedOn).toBe('2026-11-23')
  expect((await dissolve(world.branches.V1)).reason).toBe('BRANCH_DISSOLVED')
})

test('the list warns of branches without a secretary, too large and too small', async () => {
  await world.db.updateTable('hostBranches').set({ ownFullMembers: 51 }).where('id', '=', world.branches.C1).execute()
  const { data } = await world
    .as(world.staff)
    .run<any>(`{ hostBranches(first: 100) { nodes { name warnings mobileMembers } } }`)
  const warningsOf = (name: string) => data.hostBranches.nodes.find((node: any) => node.name === name).warnings
  expect(warningsOf('C1')).toEqual(['OVER_LIMIT'])
  expect(warningsOf('E1')).toEqual([])
  expect(warningsOf('E2')).toEqual(['WITHOUT_SECRETARY', 'BELOW_MINIMUM'])
})

test('N14 the public sees a branch’s public activities, and no more', async () => {
  const plan = (title: string, isPublic: boolean) =>
    world.as(world.secretary).run(`mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id } }`, {
      input: {
        branchId: world.branches.E1,
        kind: 'VOLUNTEER',
        title,
        place: 'square',
        startsAt: '2026-12-01T02:00:00Z',
        isPublic,
      },
    })
  await plan('open', true)
  await plan('inner', false)
  const nobody = world.as({ subject: undefined, offices: [] })
  const { data, errors } = await nobody.run<any>(
    `query ($id: ID!) { publicBranch(id: $id) { name kind secretaryOffice nextActivities { title place } } }`,
    { id: world.branches.E1 },
  )
  expect(errors).toEqual([])
  expect(data.publicBranch).toEqual({
    name: 'E1',
    kind: 'ENTERPRISE',
    secretaryOffice: 'BRANCH_SECRETARY',
    nextActivities: [{ title: 'open', place: 'square' }],
  })
  expect((await nobody.run(`{ hostBranches { nodes { id } } }`)).code).toBe('UNAUTHENTICATED')
})

test('R17 guidance from the centre waits for the branch until it is acknowledged', async () => {
  const send = (actor = world.staff) =>
    world
      .as(actor)
      .run<any>(`mutation ($b: ID!) { sendGuidanceNote(branchId: $b, text: "visit the newcomers") { id } }`, {
        b: world.branches.C1,
      })
  expect((await send(world.secretary)).code).toBe('FORBIDDEN')
  const { data } = await send()
  const inbox = async (actor = world.communitySecretary) =>
    (
      await world
        .as(actor)
        .run<any>(
          `query ($b: ID!) { hostBranch(id: $b) { guidanceNotes { text acknowledgedAt } } branchTasks { act count } }`,
          {
            b: world.branches.C1,
          },
        )
    ).data
  expect(await inbox()).toEqual({
    hostBranch: { guidanceNotes: [{ text: 'visit the newcomers', acknowledgedAt: null }] },
    branchTasks: [{ act: 'READ_GUIDANCE', count: 1 }],
  })
  expect((await inbox(world.secretary)).hostBranch.guidanceNotes).toBeNull()
  const acknowledge = `mutation ($id: ID!) { acknowledgeGuidanceNote(id: $id) { acknowledgedAt } }`
  expect((await world.as(world.secretary).run(acknowledge, { id: data.sendGuidanceNote.id })).code).toBe('FORBIDDEN')
  await world.as(world.communitySecretary).run(acknowledge, { id: data.sendGuidanceNote.id })
  expect((await inbox()).branchTasks).toEqual([])
})

test('an employer nobody has named before is added, and told anew when its organisation is known', async () => {
  const write = (mutation: string, input: Record<string, unknown>) =>
    world
      .as(world.staff)
      .run<any>(`mutation ($input: WorkUnitInput!) { ${mutation} { id partyOrganization branch { name } } }`, {
        input: { kind: 'COMPANY', name: 'New Works', ...input },
      })
  expect((await write('addWorkUnit(input: $input)', { partyOrganization: 'HOST' })).reason).toBe('BRANCH_NOT_FITTING')
  expect((await write('addWorkUnit(input: $input)', { latitude: 28 })).reason).toBe('PLACE_INCOMPLETE')
  const { data } = await write('addWorkUnit(input: $input)', {})
  expect(data.addWorkUnit.partyOrganization).toBe('UNKNOWN')
  const revised = await write(`reviseWorkUnit(id: "${data.addWorkUnit.id}", input: $input)`, {
    partyOrganization: 'HOST',
    branchId: world.branches.E1,
  })
  expect(revised.data.reviseWorkUnit).toMatchObject({ partyOrganization: 'HOST', branch: { name: 'E1' } })
  const stranger = anActor('TOWNSHIP_COMMITTEE')
  const search = await world.as(stranger).run<any>(`{ workUnits(search: "New") { nodes { name } } }`)
  expect(search.data.workUnits.nodes).toEqual([{ name: 'New Works' }])
})
