import { checkDigitOf } from '@mobile-members/model/id-number.ts'
import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let staff: Asker
let campaignId: string

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  const { data } = await staff.run('mutation { openSurveyCampaign(year: 2026) { id } }')
  campaignId = data['openSurveyCampaign'].id
})
afterAll(() => graph.stop())
// The limits count an hour's attempts: each test begins in an hour of its own.
beforeEach(() => {
  graph.clock.now = new Date(graph.clock.now.getTime() + 2 * 3_600_000)
})

const REGISTER =
  'mutation ($input: SelfRegisterInput!) { selfRegister(input: $input) { answer receiptNo registeredOn } }'
const LIST = `query ($state: SelfRegistrationState!) { selfRegistrations(state: $state, first: 100) { total nodes { id receiptNo state rejectReason
  facts { name sex phone idNumber membership origin fromOutside residence industry wish } link { memberId decision } } } }`
const VERIFY = 'mutation ($id: ID!) { verifySelfRegistration(id: $id) { id state link { memberId decision } } }'
const REJECT =
  'mutation ($id: ID!, $reason: String!) { rejectSelfRegistration(id: $id, reason: $reason) { state rejectReason } }'

let serial = 0
function idNumberOf(born: string, sex: 'MALE' | 'FEMALE' = 'MALE'): string {
  serial += 1
  const first17 = `331199${born.replaceAll('-', '')}${String(serial * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0')}`
  return first17 + checkDigitOf(first17)
}

function aForm(told: object = {}) {
  serial += 1
  return {
    name: '李向阳',
    sex: 'MALE',
    phone: `154${String(70_000_000 + serial)}`,
    membership: 'FULL',
    originTownshipId: ids.t1,
    residence: '解放路20号',
    industry: '木制玩具加工',
    ...told,
  }
}

const register = (input: object) => graph.nobody.run(REGISTER, { input })
async function waiting(receiptNo: string): Promise<any> {
  const { data, errors } = await staff.run(LIST, { state: 'PENDING' })
  expect(errors).toEqual([])
  return data['selfRegistrations'].nodes.find((one: any) => one.receiptNo === receiptNo)
}
async function received(input: object): Promise<any> {
  const { data, errors } = await register(input)
  expect(errors).toEqual([])
  expect(data['selfRegister']).toMatchObject({ answer: 'PENDING' })
  return waiting(data['selfRegister'].receiptNo)
}

test('R30 a member registers without signing in, the centre verifies, and it becomes a line counted with the town’s sweep', async () => {
  const idNumber = idNumberOf('1980-02-03')
  const one = await received(aForm({ name: '王自强', idNumber, sex: null }))
  expect(one).toMatchObject({
    state: 'PENDING',
    facts: { name: '王自强', sex: 'MALE', origin: '枫树乡', fromOutside: false, membership: 'FULL' },
    link: null,
  })
  expect(one.receiptNo).toMatch(/^\d{8}-\d{6}$/)
  expect(one.facts.idNumber).toBe(`331199********${idNumber.slice(-4)}`)
  const work = async () => {
    const { data } = await staff.run('{ registryWork { kind count } }')
    return data['registryWork'].find((row: any) => row.kind === 'SELF_REGISTRATIONS_TO_VERIFY').count
  }
  expect(await work()).toBe(1)

  const { data, errors } = await staff.run(VERIFY, { id: one.id })
  expect(errors).toEqual([])
  expect(data['verifySelfRegistration']).toMatchObject({ state: 'VERIFIED', link: { decision: 'NEW' } })
  expect(await work()).toBe(0)
  const { memberId } = data['verifySelfRegistration'].link
  const member = await staff.run('query ($id: ID!) { member(id: $id) { name foundBy stage originTownship { id } } }', {
    id: memberId,
  })
  expect(member.data['member']).toMatchObject({
    name: '王自强',
    foundBy: 'SELF_REGISTRATION',
    originTownship: { id: ids.t1 },
  })
  const lines = await staff.run(
    'query ($filter: SurveyLineFilter!) { surveyLines(filter: $filter) { nodes { missing link { memberId } } } }',
    { filter: { campaignId, channel: 'SELF_REGISTRATION' } },
  )
  expect(lines.data['surveyLines'].nodes).toEqual([{ missing: [], link: { memberId } }])
  const coverage = await staff.run('query ($id: ID!) { surveyCampaign(id: $id) { coverage { sweep township } } }', {
    id: campaignId,
  })
  expect(coverage.data['surveyCampaign'].coverage).toEqual({ sweep: 1, township: 0 })
  expect((await staff.run(VERIFY, { id: one.id })).reason).toBe('ALREADY_DONE')
})

test('R30 a duplicate attempt hears the day of the first registration, and nothing about anybody', async () => {
  const idNumber = idNumberOf('1975-08-09')
  const form = aForm({ name: '陈再来', idNumber })
  const first = await register(form)
  expect(first.data['selfRegister']).toMatchObject({ answer: 'PENDING' })
  const on = first.data['selfRegister'].registeredOn
  graph.clock.now = new Date(graph.clock.now.getTime() + 2 * 86_400_000)
  const known = { answer: 'ALREADY_REGISTERED', receiptNo: null, registeredOn: on }
  const sameNumber = aForm({ name: '陈在来', idNumber, phone: '15400990001' })
  expect((await register(sameNumber)).data).toEqual({ selfRegister: known })
  const samePhone = { ...form, idNumber: null, residence: '别处1号' }
  expect((await register(samePhone)).data).toEqual({ selfRegister: known })

  const shape = (answer: object) => Object.keys(answer).toSorted()
  const others = [
    { ...form, idNumber: idNumberOf('1975-08-09') },
    { ...form, idNumber: null, phone: '15400990002' },
    { ...form, idNumber: null, name: '陈新来' },
  ]
  for (const input of others) {
    const { data } = await register(input)
    expect(data['selfRegister'].answer).toBe('PENDING')
    expect(data['selfRegister'].registeredOn).not.toBe(on)
    expect(shape(data['selfRegister'])).toEqual(shape(known))
  }
})

test('R30 who is in the register already hears since when; who was only found there may still come, and is joined', async () => {
  const registered = idNumberOf('1969-01-02')
  await aMember(
    { db: graph.dbs.registry, ids },
    {
      name: '赵在册',
      idNumber: registered,
      phones: ['15400770001'],
      registerNo: 'FS-0901',
      registeredOn: '2026-05-06',
      registeredBy: 'staff',
    },
  )
  const known = { answer: 'ALREADY_REGISTERED', receiptNo: null, registeredOn: '2026-05-06' }
  expect((await register(aForm({ name: '赵在册', phone: '15400770001' }))).data['selfRegister']).toEqual(known)
  expect((await register(aForm({ name: '赵再册', idNumber: registered }))).data['selfRegister']).toEqual(known)

  const found = idNumberOf('1971-03-04')
  const memberId = await aMember(
    { db: graph.dbs.registry, ids },
    { name: '孙上门', idNumber: found, born: '1971-03-04', phones: ['15400770002'] },
  )
  const one = await received(aForm({ name: '孙上门', idNumber: found, phone: '15400770003' }))
  const { data, errors } = await staff.run(VERIFY, { id: one.id })
  expect(errors).toEqual([])
  expect(data['verifySelfRegistration'].link).toEqual({ memberId, decision: 'LINKED' })
  const member = await staff.run('query ($id: ID!) { member(id: $id) { contact { phones } } }', { id: memberId })
  expect(member.data['member'].contact.phones[0]).toBe('154****0003')
})

test('R30 every field that is wrong is named at once, and nothing is kept', async () => {
  const wrong = await register(
    aForm({
      name: ' ',
      sex: null,
      phone: '12',
      idNumber: '331199198002031234',
      originTownshipId: null,
      residence: '',
      industry: 'x'.repeat(101),
    }),
  )
  expect(wrong.code).toBe('BAD_USER_INPUT')
  expect(wrong.errors[0]!.extensions!['fields']).toEqual({
    name: 'REQUIRED',
    sex: 'REQUIRED',
    phone: 'PHONE_NOT_UNDERSTOOD',
    idNumber: 'ID_NUMBER_CHECK_DIGIT',
    originTownshipId: 'REQUIRED',
    residence: 'REQUIRED',
    industry: 'TOO_LONG',
  })
  const nowhere = await register(aForm({ originTownshipId: ids.center }))
  expect(nowhere.errors[0]!.extensions!['fields']).toEqual({ originTownshipId: 'UNKNOWN' })
  const unclear = await register(aForm({ originTownshipId: null, originPlace: '老家', wish: true }))
  expect(unclear.errors[0]!.extensions!['fields']).toEqual({ originPlace: 'PLACE_INCOMPLETE' })
})

test('R1 R2 R30 who is not mobile, no member, or from outside without the wish is refused; with the wish it goes on record', async () => {
  expect((await register(aForm({ originTownshipId: ids.hostTown }))).reason).toBe('NOT_MOBILE_SAME_TOWN')
  expect((await register(aForm({ membership: 'NOT_A_MEMBER' }))).reason).toBe('NOT_A_MEMBER')
  const outside = aForm({ name: '吴外省', originTownshipId: null, originPlace: '江西省上饶市' })
  expect((await register(outside)).reason).toBe('CONSENT_REQUIRED')
  const one = await received({ ...outside, wish: true })
  const { data, errors } = await staff.run(VERIFY, { id: one.id })
  expect(errors).toEqual([])
  const member = await staff.run(
    'query ($id: ID!) { member(id: $id) { originScope consents { channel givenOn withdrawnOn } } }',
    {
      id: data['verifySelfRegistration'].link.memberId,
    },
  )
  expect(member.data['member']).toMatchObject({
    originScope: 'OTHER_PROVINCE',
    consents: [{ channel: 'ONLINE', withdrawnOn: null }],
  })
})

test('R30 the centre rejects with a reason, and the person may come again; what was told is forgotten in the end', async () => {
  const form = aForm({ name: '周再试' })
  const one = await received(form)
  expect((await staff.run(REJECT, { id: one.id, reason: ' ' })).reason).toBe('REASON_MISSING')
  expect(
    (await staff.run(REJECT, { id: one.id, reason: '电话核实，本人尚未入党' })).data['rejectSelfRegistration'],
  ).toEqual({
    state: 'REJECTED',
    rejectReason: '电话核实，本人尚未入党',
  })
  expect((await staff.run(VERIFY, { id: one.id })).reason).toBe('ALREADY_DONE')
  const rejected = async () =>
    (await staff.run(LIST, { state: 'REJECTED' })).data['selfRegistrations'].nodes.find((row: any) => row.id === one.id)
  expect((await rejected()).facts.name).toBe('周再试')
  graph.clock.now = new Date(graph.clock.now.getTime() + 31 * 86_400_000)
  expect((await register(form)).data['selfRegister'].answer).toBe('PENDING')
  expect((await rejected()).facts).toBeNull()
})

test('R30 an address that tries too often is held back for an hour, however it is asked', async () => {
  const input = aForm({ name: '郑试探' })
  await register(input)
  for (let attempt = 2; attempt <= 30; attempt += 1) expect((await register(input)).code).toBeUndefined()
  expect((await register(input)).reason).toBe('TOO_MANY_ATTEMPTS')
  expect((await register(aForm())).reason).toBe('TOO_MANY_ATTEMPTS')
  const pretended = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': 'pretended',
      'x-client-address': '198.51.100.7',
      'x-forwarded-for': '198.51.100.7',
    },
    body: JSON.stringify({ query: REGISTER, variables: { input } }),
  })
  expect(((await pretended.json()) as any).errors[0].extensions.reason).toBe('TOO_MANY_ATTEMPTS')
  graph.clock.now = new Date(graph.clock.now.getTime() + 61 * 60_000)
  expect((await register(input)).code).toBeUndefined()
})

test('R30 only the centre reads and decides; what it reads is on record; nothing personal stands open in the database', async () => {
  const idNumber = idNumberOf('1983-09-10', 'FEMALE')
  const form = aForm({ name: '冯保密', sex: 'FEMALE', idNumber })
  const one = await received(form)
  const township = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  for (const asker of [township, graph.nobody]) {
    expect((await asker.run(LIST, { state: 'PENDING' })).code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
    expect((await asker.run(VERIFY, { id: one.id })).code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
    expect((await asker.run(REJECT, { id: one.id, reason: 'x' })).code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
  }
  const reads = await sql<{ n: number }>`select count(*)::int as n from registry.audit_entries
    where subject = ${staff.subject} and operation = 'read:selfRegistrations' and ${one.id} = any(subject_ids)`.execute(
    graph.admin,
  )
  expect(reads.rows[0]!.n).toBeGreaterThan(0)
  const { rows } = await sql<{
    row: string
  }>`select self_registrations::text as row from registry.self_registrations`.execute(graph.admin)
  const stored = rows.map(({ row }) => row).join('\n')
  for (const secret of [form.name, form.phone, idNumber]) {
    expect(stored).not.toContain(secret)
    expect(stored).not.toContain(Buffer.from(secret).toString('hex'))
  }
})

test('R30 without an open survey nothing is verified', async () => {
  const one = await received(aForm({ name: '褚等候' }))
  await staff.run('mutation ($id: ID!) { closeSurveyCampaign(id: $id) { state } }', { id: campaignId })
  expect((await staff.run(VERIFY, { id: one.id })).reason).toBe('NO_OPEN_CAMPAIGN')
  const { data } = await staff.run(
    'query ($id: ID!) { surveyCampaign(id: $id) { results { kind columnKey people } } }',
    { id: campaignId },
  )
  const channels = data['surveyCampaign'].results.filter((cell: any) => cell.kind === 'NUMBER')
  expect(channels.map((cell: any) => cell.columnKey)).toEqual(['HOST_SWEEP'])
})
