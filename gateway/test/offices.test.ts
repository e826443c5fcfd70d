import { randomUUID } from 'node:crypto'
import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let host: Asker
let t1: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  host = await graph.as({ role: 'HOST_COMMITTEE', organizationId: ids.hostTown, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
})
afterAll(() => graph.stop())

const APPOINT = 'mutation ($input: AppointInput!) { appoint(input: $input) { id role } }'
const FOUND = 'mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { id kind } }'
const HOLDERS = `query ($id: ID!) { organization(id: $id) { vacancy officeHolders { role holderName homeOffice } } }`

/** Somebody without any office yet. */
async function somebody(): Promise<Asker> {
  return graph.account(randomUUID())
}

test('R6 the network shows the host town leading and every other township assisting, with or without its centre', async () => {
  const { data } = await host.run('query { managementNetwork { role organization { id } center { id } } }')
  expect(data['managementNetwork']).toEqual([
    { role: 'LEAD', organization: { id: ids.hostTown }, center: { id: ids.center } },
    { role: 'ASSIST', organization: { id: ids.t1 }, center: { id: ids.t1Center } },
    { role: 'ASSIST', organization: { id: ids.t2 }, center: null },
  ])
  // Who assists is whoever is a township of the county: the host town cannot take an assistant's centre, nor become a township.
  const assist = (kind: string) => host.run(FOUND, { input: { kind, name: '城关镇', townshipId: ids.hostTown } })
  expect((await assist('OUTFLOW_CENTER')).reason).toBe('ONLY_A_TOWNSHIP')
  expect((await assist('TOWNSHIP')).reason).toBe('KIND_NOT_FOUNDED_HERE')
  const after = await host.run('query { managementNetwork { role organization { id } center { id } } }')
  expect(after.data).toEqual(data)
})

test('R11 there is one service centre, and only the host town founds it', async () => {
  const input = { kind: 'TOWN_SERVICE_CENTER', name: '第二服务中心' }
  expect((await host.run(FOUND, { input: { ...input, townshipId: ids.hostTown } })).reason).toBe('CENTER_EXISTS')
  expect((await t1.run(FOUND, { input: { ...input, townshipId: ids.t1 } })).reason).toBe('ONLY_THE_HOST_TOWN')
})

test('R11 the centre’s page is for everybody', async () => {
  const { data, errors } = await graph.nobody.run(
    'query { townServiceCenter { id name } centerOffice { address } nextReceptionDay { heldOn } }',
  )
  expect(errors).toEqual([])
  expect(data['townServiceCenter']).toMatchObject({ id: ids.center })
})

test('R18 another township founds its one outflow centre, the host town none', async () => {
  const t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
  const input = { kind: 'OUTFLOW_CENTER', name: '云岩乡外出党员管理服务中心' }
  expect((await t1.run(FOUND, { input: { ...input, townshipId: ids.t2 } })).code).toBe('FORBIDDEN')
  expect((await t2.run(FOUND, { input: { ...input, townshipId: ids.t2 } })).data['foundOrganization'].kind).toBe(
    'OUTFLOW_CENTER',
  )
  expect((await t2.run(FOUND, { input: { ...input, townshipId: ids.t2 } })).reason).toBe('CENTER_EXISTS')
  expect((await host.run(FOUND, { input: { ...input, townshipId: ids.hostTown } })).reason).toBe('ONLY_A_TOWNSHIP')
})

test('R12 the director is whoever is deputy secretary: a new holder has the rights on the next request, the old one none', async () => {
  const [first, second] = [await somebody(), await somebody()]
  const deputy = (asker: Asker, holderName: string) =>
    host.run(APPOINT, {
      input: {
        role: 'DEPUTY_SECRETARY',
        organizationId: ids.hostTown,
        holderName,
        subject: asker.subject,
        partyMember: true,
      },
    })
  expect((await deputy(first, '周正')).errors).toEqual([])
  const asked = (asker: Asker) => asker.run('query { members { total } }')
  expect((await asked(first)).errors).toEqual([])
  expect((await asked(second)).code).toBe('FORBIDDEN')
  await deputy(second, '吴明')
  expect((await asked(first)).code).toBe('FORBIDDEN')
  expect((await asked(second)).errors).toEqual([])
  const center = await host.run(HOLDERS, { id: ids.center })
  expect(center.data['organization'].officeHolders).toContainEqual({
    role: 'CENTER_DIRECTOR',
    holderName: '吴明',
    homeOffice: null,
  })
  const byHand = {
    role: 'CENTER_DIRECTOR',
    organizationId: ids.center,
    holderName: '某人',
    subject: first.subject,
    partyMember: true,
  }
  expect((await host.run(APPOINT, { input: byHand })).reason).toBe('DIRECTOR_EX_OFFICIO')
})

test('R13 staff come from an office of the town, and the list is by office', async () => {
  const input = { role: 'CENTER_STAFF', organizationId: ids.center, holderName: '郑干事', partyMember: true }
  expect((await host.run(APPOINT, { input })).code).toBe('BAD_USER_INPUT')
  expect((await host.run(APPOINT, { input: { ...input, homeOffice: 'INDUSTRY_OFFICE' } })).errors).toEqual([])
  const { data } = await host.run(HOLDERS, { id: ids.center })
  expect(data['organization'].officeHolders).toContainEqual({
    role: 'CENTER_STAFF',
    holderName: '郑干事',
    homeOffice: 'INDUSTRY_OFFICE',
  })
})

test('R21 an office that was taken away counts on the next request', async () => {
  const officer = await somebody()
  const { data } = await t1.run(APPOINT, {
    input: {
      role: 'OUTFLOW_OFFICER',
      organizationId: ids.t1Center,
      holderName: '冯专干',
      subject: officer.subject,
      partyMember: true,
    },
  })
  const asked = () => officer.run('query { members { total } }')
  expect((await asked()).errors).toEqual([])
  const foreign = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
  const end = 'mutation ($id: ID!) { endOffice(id: $id) { untilOn } }'
  expect((await foreign.run(end, { id: data['appoint'].id })).code).toBe('FORBIDDEN')
  expect((await t1.run(end, { id: data['appoint'].id })).data['endOffice'].untilOn).toBe('2026-11-23')
  expect((await asked()).code).toBe('FORBIDDEN')
})

test('R59 the head of the community office is the temporary branch’s secretary; one who is no Party member leaves it vacant', async () => {
  const [first, second, third] = [await somebody(), await somebody(), await somebody()]
  const head = (asker: Asker, holderName: string, partyMember: boolean) =>
    host.run(APPOINT, {
      input: {
        role: 'COMMUNITY_OFFICE_HEAD',
        organizationId: ids.hostTown,
        holderName,
        subject: asker.subject,
        partyMember,
      },
    })
  const isSecretary = async (asker: Asker) =>
    (await asker.run('query { me { offices { role organizationId } } }')).data['me'].offices.some(
      (office: { role: string; organizationId: string }) =>
        office.role === 'BRANCH_SECRETARY' && office.organizationId === ids.tb,
    )
  const vacancy = async () => (await host.run(HOLDERS, { id: ids.tb })).data['organization'].vacancy
  expect(await vacancy()).toBe('NOBODY_IN_OFFICE')
  await head(first, '孙主任', true)
  expect(await isSecretary(first)).toBe(true)
  expect(await vacancy()).toBe(null)
  await head(second, '钱主任', false)
  expect(await isSecretary(first)).toBe(false)
  expect(await isSecretary(second)).toBe(false)
  expect(await vacancy()).toBe('SECRETARY_NOT_ELIGIBLE')
  await head(third, '赵主任', true)
  expect(await isSecretary(third)).toBe(true)
  const byHand = {
    role: 'BRANCH_SECRETARY',
    organizationId: ids.tb,
    holderName: '某人',
    subject: first.subject,
    partyMember: true,
  }
  expect((await host.run(APPOINT, { input: byHand })).reason).toBe('SECRETARY_EX_OFFICIO')
})

test('R20 a member’s page shows the branch of the formal relation, or what the survey called it', async () => {
  const own = { db: graph.dbs.registry, ids }
  const [known, unknown] = [
    await aMember(own),
    await aMember(own, { originBranchId: null, originBranchText: '石坑片支部' }),
  ]
  const of = async (id: string) =>
    (await t1.run('query ($id: ID!) { member(id: $id) { originBranch { name } originBranchText } }', { id })).data[
      'member'
    ]
  expect(await of(known)).toEqual({ originBranch: { name: '上坑村党支部' }, originBranchText: null })
  expect(await of(unknown)).toEqual({ originBranch: null, originBranchText: '石坑片支部' })
})
