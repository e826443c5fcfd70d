import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import XLSX from '@e965/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let staff: Asker
let t1: Asker
let t2: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
})
afterAll(() => graph.stop())

const REGISTER =
  'mutation ($input: RegisterMemberInput!) { registerMember(input: $input) { id originScope stage registerNo } }'
const ENTER = 'mutation ($ids: [ID!]!) { enterInRegister(memberIds: $ids) { id registerNo } }'
const CHECK_IN = 'mutation ($input: CheckInInput!) { checkIn(input: $input) { member { stage } } }'

const member = (values: Parameters<typeof aMember>[1] = {}) => aMember({ db: graph.dbs.registry, ids }, values)

test('R1 a member of another township is eligible whatever they do in town; the host town’s own and non-members are not', async () => {
  const facts = { name: '李建国', occupation: 'BUSINESS' }
  const run = (input: object) =>
    staff.run(REGISTER, { input: { membership: 'FULL', originTownshipId: ids.t1, facts, ...input } })
  expect((await run({})).data['registerMember']).toMatchObject({ originScope: 'IN_COUNTY', stage: 'FOUND' })
  expect((await run({ originTownshipId: ids.hostTown })).reason).toBe('NOT_MOBILE_SAME_TOWN')
  expect((await run({ membership: 'NOT_A_MEMBER' })).reason).toBe('NOT_A_MEMBER')
  expect((await run({ facts: { ...facts, occupation: 'OTHER' } })).code).toBe('BAD_USER_INPUT')
  expect((await run({ facts: { ...facts, occupation: 'OTHER', occupationText: '陪读' } })).errors).toEqual([])
  const asked = await staff.run(
    'query ($input: EligibilityInput!) { eligibility(input: $input) { eligible refusal originScope } }',
    {
      input: { membership: 'FULL', originTownshipId: ids.hostTown },
    },
  )
  expect(asked.data['eligibility']).toEqual({
    eligible: false,
    refusal: 'NOT_MOBILE_SAME_TOWN',
    originScope: 'IN_COUNTY',
  })
  expect((await t1.run(REGISTER, { input: { membership: 'FULL', originTownshipId: ids.t1, facts } })).code).toBe(
    'FORBIDDEN',
  )
})

test('R2 Zhao of another province is registered, entered, checked in only by his own wish, also at the subgraph itself', async () => {
  const facts = {
    name: '赵山河',
    occupation: 'WAGE_WORK',
    sex: 'MALE',
    born: '1985-02',
    phones: ['15400007777'],
    residence: '南湖社区8号',
  }
  const input = { membership: 'FULL', originDivision: '360111', originPlace: '某省某市某县', facts }
  expect((await staff.run(REGISTER, { input })).reason).toBe('CONSENT_REQUIRED')
  expect((await staff.direct('registry', REGISTER, { input })).reason).toBe('CONSENT_REQUIRED')
  const unasked = await member({
    name: '赵无愿',
    originScope: 'OTHER_PROVINCE',
    originTownshipId: null,
    originBranchId: null,
  })
  for (const asked of [staff.run, staff.direct.bind(null, 'registry')] as (typeof staff.run)[]) {
    expect((await asked(ENTER, { ids: [unasked] })).reason).toBe('CONSENT_REQUIRED')
    expect((await asked(CHECK_IN, { input: { memberId: unasked, facts: {}, contactVerified: true } })).reason).toBe(
      'CONSENT_REQUIRED',
    )
  }
  const consent = { channel: 'PAPER', textVersion: 1, givenOn: '2026-11-20', witness: '王干事' }
  const { data } = await staff.run(REGISTER, { input: { ...input, consent } })
  expect(data['registerMember']).toMatchObject({ originScope: 'OTHER_PROVINCE' })
  const zhao = data['registerMember'].id
  expect((await staff.run(ENTER, { ids: [zhao] })).errors).toEqual([])
  expect(
    (await staff.run(CHECK_IN, { input: { memberId: zhao, facts: {}, contactVerified: true } })).data['checkIn'].member
      .stage,
  ).toBe('CHECKED_IN')
})

test('R3 withdrawing the wish closes the file: lists, search and pages no longer show the member, and the consent’s history stays', async () => {
  const zhao = await member({
    name: '赵退出',
    originScope: 'OTHER_PROVINCE',
    originTownshipId: null,
    originBranchId: null,
  })
  const own = await graph.as({ role: 'MEMBER', organizationId: zhao })
  const consent = { channel: 'ONLINE', textVersion: 1, givenOn: '2026-11-20' }
  const give =
    'mutation ($id: ID!, $consent: ConsentInput!) { giveConsent(memberId: $id, consent: $consent) { consents { channel } } }'
  expect((await own.run(give, { id: zhao, consent })).data['giveConsent'].consents).toEqual([{ channel: 'ONLINE' }])
  const search = 'query ($s: String) { members(filter: { search: $s }) { total } }'
  expect((await staff.run(search, { s: '赵退' })).data['members'].total).toBe(1)
  expect(
    (await own.run('mutation ($id: ID!) { withdrawConsent(memberId: $id) }', { id: zhao })).data['withdrawConsent'],
  ).toBe(true)
  expect((await staff.run(search, { s: '赵退' })).data['members'].total).toBe(0)
  expect((await staff.run('query ($id: ID!) { member(id: $id) { name } }', { id: zhao })).code).toBe('NOT_FOUND')
  const kept = await graph.dbs.registry
    .selectFrom('consents')
    .select(['givenOn', 'withdrawnOn'])
    .where('memberId', '=', zhao)
    .execute()
  expect(kept).toEqual([{ givenOn: '2026-11-20', withdrawnOn: '2026-11-23' }])
})

test('R5 ending a spell closes the letter in the same step; a second open spell is refused', async () => {
  const li = await member()
  const open = 'mutation ($id: ID!) { openSpell(memberId: $id, startedOn: "2026-01-05", reason: BUSINESS) { state } }'
  expect((await staff.run(open, { id: li })).errors).toEqual([])
  expect((await staff.run(open, { id: li })).reason).toBe('SPELL_OPEN')
  const issued = await t1.run('mutation ($input: IssueLetterInput!) { issueLetter(input: $input) { id } }', {
    input: { memberId: li, retentionReason: 'OWN_WISH' },
  })
  await staff.run('mutation ($id: ID!) { acceptLetter(id: $id) { refusal } }', { id: issued.data['issueLetter'].id })
  const { data } = await staff.run(
    'mutation ($id: ID!) { endSpell(memberId: $id, reason: RETURNED) { stage letters { state } spells { state endReason } } }',
    { id: li },
  )
  expect(data['endSpell']).toEqual({
    stage: 'ENDED',
    letters: [{ state: 'CLOSED' }],
    spells: [{ state: 'ENDED', endReason: 'RETURNED' }],
  })
})

test('R34 the centre alone enters in the unified register, each entry with the next number; the roster is exported as text and on paper', async () => {
  const added = [await member({ name: '=1+1' }), await member({ name: '@甲', phones: ['15400002222'] })]
  expect((await t1.run(ENTER, { ids: added })).code).toBe('FORBIDDEN')
  const branch = await graph.as({ role: 'BRANCH_SECRETARY', organizationId: ids.e1, townshipId: ids.hostTown })
  expect((await branch.run(ENTER, { ids: added })).code).toBe('FORBIDDEN')
  const { data } = await staff.run(ENTER, { ids: added })
  const [first, second] = data['enterInRegister'].map(({ registerNo }: { registerNo: string }) =>
    Number(registerNo.slice(3)),
  )
  expect(second).toBe(first + 1)
  expect((await staff.run(ENTER, { ids: added })).reason).toBe('ALREADY_REGISTERED')

  const fetched = (path: string, asker: Asker) =>
    fetch(graph.url + path, { headers: { authorization: `Bearer ${asker.token}` } })
  expect((await fetched('/files/roster.xlsx', staff)).status).toBe(400)
  const purpose = encodeURIComponent('年度核查')
  const answer = await fetched(`/files/roster.xlsx?purpose=${purpose}`, staff)
  const book = XLSX.read(Buffer.from(await answer.arrayBuffer()))
  const sheet = book.Sheets['花名册']!
  const rows = XLSX.utils.sheet_to_json<Record<string, string>>(sheet)
  expect(rows.map((row) => row['姓名'])).toEqual(expect.arrayContaining(['=1+1', '@甲']))
  expect(Object.values(sheet).filter((cell) => (cell as { f?: string }).f !== undefined)).toEqual([])
  const foreign = await fetched(`/files/roster.xlsx?purpose=${purpose}`, t2)
  expect(XLSX.utils.sheet_to_json(XLSX.read(Buffer.from(await foreign.arrayBuffer())).Sheets['花名册']!)).toEqual([])
  expect(
    Buffer.from(await (await fetched(`/files/roster.pdf?purpose=${purpose}`, staff)).arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const taken = await graph.dbs.registry
    .selectFrom('auditEntries')
    .select(['purpose', 'subjectIds'])
    .where('operation', '=', 'read:Roster.file')
    .execute()
  expect(taken[0]).toMatchObject({ purpose: '年度核查', subjectIds: expect.arrayContaining(added) })
})

test('X7 members are found by a part of the name, pinyin, initials, a part of the phone, the register number, and never beyond one’s own', async () => {
  const zeng = await member({ name: '曾国藩', phones: ['15488887777'] })
  const shan = await member({
    name: '单雄信',
    originTownshipId: ids.t2,
    originBranchId: ids.b2,
    phones: ['15488889999'],
  })
  const found = async (asker: Asker, search: string) =>
    (await asker.run('query ($s: String) { members(filter: { search: $s }) { nodes { id } } }', { s: search })).data[
      'members'
    ].nodes.map(({ id }: { id: string }) => id) as string[]
  for (const search of ['国藩', '曾', 'zgf', 'zengguo', '8888777', '15488887777'])
    expect(await found(staff, search)).toEqual([zeng])
  expect(await found(staff, 'sxx')).toEqual([shan])
  expect((await found(staff, '88888')).length).toBe(0)
  expect(await found(t1, '单雄')).toEqual([])
  const { data } = await staff.run(ENTER, { ids: [zeng] })
  expect(await found(staff, data['enterInRegister'][0].registerNo)).toEqual([zeng])
})

test('D8 X4 phone and identity number are masked until asked for with a purpose, and the asking is on record', async () => {
  const li = await member({ name: '李密', phones: ['15412345678'], idNumber: '331199198005041234' })
  const page = await staff.run('query ($id: ID!) { member(id: $id) { contact { phones residence } maskedIdNumber } }', {
    id: li,
  })
  expect(page.data['member']).toEqual({
    contact: { phones: ['154****5678'], residence: null },
    maskedIdNumber: '331199********1234',
  })
  const reveal =
    'query ($id: ID!, $purpose: String!) { revealPersonalFields(memberId: $id, purpose: $purpose) { phones idNumber } }'
  expect((await staff.run(reveal, { id: li, purpose: ' ' })).code).toBe('BAD_USER_INPUT')
  expect((await t2.run(reveal, { id: li, purpose: '好奇' })).code).toBe('FORBIDDEN')
  expect((await staff.run(reveal, { id: li, purpose: '电话核实' })).data['revealPersonalFields']).toEqual({
    phones: ['15412345678'],
    idNumber: '331199198005041234',
  })
  const entries = await graph.dbs.registry
    .selectFrom('auditEntries')
    .select(['subject', 'purpose', 'detail', 'subjectIds'])
    .where('operation', '=', 'read:revealPersonalFields')
    .execute()
  expect(entries).toMatchObject([
    { subject: staff.subject, purpose: '电话核实', subjectIds: [li], detail: { fields: 'contact,idNumber' } },
  ])
  const stored = await graph.dbs.registry
    .selectFrom('members')
    .selectAll()
    .where('id', '=', li)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(stored)).not.toContain('331199198005041234')
})

test('R38 a member proposes a new address; accepted it stands with its source and the old one stays; a rejection needs a reason that the member reads', async () => {
  const li = await member({ residence: '旧址1号' })
  const own = await graph.as({ role: 'MEMBER', organizationId: li })
  const request = `mutation ($id: ID!, $facts: MemberFactsInput!) { requestAmendment(memberId: $id, facts: $facts, note: "搬家了") { id state } }`
  const decide = `mutation ($id: ID!, $accept: Boolean!, $reason: String) { decideAmendment(id: $id, accept: $accept, rejectReason: $reason) { state } }`
  expect((await own.run(request, { id: li, facts: {} })).reason).toBe('NOTHING_TO_CHANGE')
  expect((await own.run(request, { id: li, facts: { idNumber: '331199198005041234' } })).reason).toBe(
    'AT_THE_COUNTER_ONLY',
  )
  expect((await t2.run(request, { id: li, facts: { residence: '别处' } })).code).toBe('FORBIDDEN')
  const first = (await own.run(request, { id: li, facts: { residence: '新址2号' } })).data['requestAmendment'].id
  graph.clock.now = new Date('2026-11-23T02:01:00Z')
  const second = (await own.run(request, { id: li, facts: { employer: '某厂' } })).data['requestAmendment'].id
  const waiting = await staff.run('query { amendmentRequests { total nodes { id facts } } }')
  expect(waiting.data['amendmentRequests']).toEqual({
    total: 2,
    nodes: [
      { id: first, facts: { residence: '新址2号' } },
      { id: second, facts: { employer: '某厂' } },
    ],
  })
  expect((await own.run(decide, { id: first, accept: true })).code).toBe('FORBIDDEN')
  expect((await staff.run(decide, { id: first, accept: true })).data['decideAmendment'].state).toBe('ACCEPTED')
  expect((await staff.run(decide, { id: second, accept: false })).reason).toBe('REJECT_REASON_REQUIRED')
  expect(
    (await staff.run(decide, { id: second, accept: false, reason: '单位证明不符' })).data['decideAmendment'].state,
  ).toBe('REJECTED')
  expect((await staff.run(decide, { id: second, accept: true })).reason).toBe('ALREADY_DECIDED')
  const page = await own.run(
    'query ($id: ID!) { member(id: $id) { contact { residence } facts { fact source } amendments { state rejectReason } } }',
    { id: li },
  )
  expect(page.data['member'].contact).toEqual({ residence: '新址2号' })
  expect(page.data['member'].facts).toContainEqual({ fact: 'RESIDENCE', source: 'AMENDMENT' })
  expect(page.data['member'].amendments).toEqual([
    { state: 'REJECTED', rejectReason: '单位证明不符' },
    { state: 'ACCEPTED', rejectReason: null },
  ])
})

test('X4 a member sees who opened the file, when and what for; another member does not, and an auditor’s look is on record too', async () => {
  const li = await member({ name: '李被阅' })
  const [own, other] = [
    await graph.as({ role: 'MEMBER', organizationId: li }),
    await graph.as({ role: 'MEMBER', organizationId: await member() }),
  ]
  const auditor = await graph.as({ role: 'AUDITOR', organizationId: ids.hostTown, townshipId: ids.hostTown })
  const reads = 'query ($id: ID!) { fileReads(memberId: $id) { nodes { role operation fields purpose } } }'
  await staff.run('query ($id: ID!) { member(id: $id) { name } }', { id: li })
  await own.run('query ($id: ID!) { member(id: $id) { name } }', { id: li })
  expect((await own.run(reads, { id: li })).data['fileReads'].nodes).toEqual([
    { role: 'CENTER_STAFF', operation: 'member', fields: 'page', purpose: null },
  ])
  expect((await other.run(reads, { id: li })).code).toBe('FORBIDDEN')
  expect((await staff.run(reads, { id: li })).code).toBe('FORBIDDEN')
  await auditor.run(reads, { id: li })
  expect((await own.run(reads, { id: li })).data['fileReads'].nodes[0]).toMatchObject({
    role: 'AUDITOR',
    fields: 'access-log',
  })
})
