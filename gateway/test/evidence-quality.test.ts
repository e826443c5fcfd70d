import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let staff: Asker
let t1: Asker
let t2: Asker
let campaignId: string

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
  const { data } = await staff.run('mutation { openSurveyCampaign(year: 2026) { id } }')
  campaignId = data['openSurveyCampaign'].id
})
afterAll(() => graph.stop())

const ISSUES = `query ($filter: DataIssueFilter!, $after: String) { dataIssues(filter: $filter, first: 5, after: $after) { total endCursor hasNextPage
  nodes { id kind group looks townshipId member { id name } other { id } values { source text unit toldOn } settlement { reason settledOn settledByName } } } }`
const REPORT =
  '{ dataQuality { on factAgeMonths townships { townshipId name members clear counts { kind group open settled } } town { kind open } } }'
const SETTLE =
  'mutation ($id: ID!, $reason: String!) { settleDataIssue(id: $id, reason: $reason) { id settlement { reason } } }'
const CORRECT = 'mutation ($id: ID!, $facts: MemberFactsInput!) { correctMember(id: $id, facts: $facts) { id } }'

/** Every issue of a member, however many pages they take. */
async function issuesOf(asker: Asker, memberId: string, filter: object = {}): Promise<any[]> {
  const all: any[] = []
  for (let after: string | undefined; ;) {
    const { data, errors } = await asker.run(ISSUES, { filter: { memberId, ...filter }, after })
    expect(errors).toEqual([])
    all.push(...data['dataIssues'].nodes)
    if (!data['dataIssues'].hasNextPage) {
      expect(all).toHaveLength(data['dataIssues'].total)
      return all
    }
    after = data['dataIssues'].endCursor
  }
}

async function kindsOf(asker: Asker, memberId: string, filter: object = {}): Promise<string[]> {
  return (await issuesOf(asker, memberId, filter)).map(({ kind }) => kind).toSorted()
}

const registry = () => ({ db: graph.dbs.registry, ids })
const known = { industry: 'H', residence: '新华社区3号', foundOn: '2026-10-01' }
let phone = 15_420_000_000
const somebody = (values: object = {}) => aMember(registry(), { ...known, phones: [String(++phone)], ...values })

function line(name: string, more: object) {
  return {
    campaignId,
    channel: 'HOST_SWEEP',
    unitKind: 'COMMUNITY',
    unitName: '新华社区',
    name,
    membership: '党员',
    originTownship: '枫树乡',
    originBranch: '上坑村党支部',
    destination: '城关镇',
    birthDate: '1980-05-04',
    sex: '男',
    joinedDate: '2003-07-01',
    industry: '开小吃店',
    residence: '新华社区9号',
    phone: '154 3333 0001',
    extra: [],
    ...more,
  }
}
const SAVE =
  'mutation ($input: SaveSurveyLineInput!) { saveSurveyLine(input: $input) { id link { memberId decision } } }'

test('R37 a missing fact stands in the report of its township, and is gone as soon as it is told', async () => {
  const id = await somebody({ phones: [], joined: null })
  expect(await kindsOf(staff, id)).toEqual(['MISSING_JOINED', 'MISSING_PHONE'])
  const before = (await t1.run(REPORT)).data['dataQuality']
  expect(before.townships.map((one: any) => one.townshipId)).toEqual([ids.t1])
  const [own] = before.townships
  expect(own.counts).toContainEqual({ kind: 'MISSING_PHONE', group: 'MISSING', open: 1, settled: 0 })
  expect(own.clear).toBe(own.members - 1)

  await staff.run(CORRECT, { id, facts: { phones: ['15411112222'], joined: '2004-01' } })
  expect(await kindsOf(staff, id)).toEqual([])
  const [after] = (await t1.run(REPORT)).data['dataQuality'].townships
  expect(after.counts.filter(({ open }: any) => open > 0)).toEqual([])
  expect(after.clear).toBe(after.members)
})

test('R37 a township reads and settles its own members’ facts only', async () => {
  const id = await somebody({ joined: null })
  const [issue] = await issuesOf(t1, id)
  expect(await issuesOf(t2, id)).toEqual([])
  expect((await t2.run(REPORT)).data['dataQuality'].townships).toEqual([])
  expect((await t2.run(SETTLE, { id: issue.id, reason: '不归我管' })).code).toBe('FORBIDDEN')
  const secretary = await graph.as({ role: 'ORIGIN_SECRETARY', organizationId: ids.b1, townshipId: ids.t1 })
  expect((await secretary.run(REPORT)).code).toBe('FORBIDDEN')
  expect((await t1.run(SETTLE, { id: issue.id, reason: '查无档案' })).errors).toEqual([])
  expect(await issuesOf(t1, id)).toEqual([])
  const [settled] = await issuesOf(t1, id, { settled: true })
  expect(settled.settlement.reason).toBe('查无档案')
  const reopened = await t1.run('mutation ($id: ID!) { reopenDataIssue(id: $id) { settlement { reason } } }', {
    id: issue.id,
  })
  expect(reopened.data['reopenDataIssue'].settlement).toBeNull()
  expect(await kindsOf(t1, id)).toEqual(['MISSING_JOINED'])
})

test('R37 rules on age, phones, origin, letters and spells find what contradicts', async () => {
  const shared = '15499990000'
  const [one, other] = [
    await somebody({ phones: [shared] }),
    await somebody({ name: '王小芳', phones: ['15488880000', shared] }),
  ]
  const [first] = await issuesOf(staff, one)
  expect(first).toMatchObject({ kind: 'SAME_PHONE', other: { id: other }, values: [{ text: shared }] })
  await staff.run(SETTLE, { id: first.id, reason: '夫妻共用' })
  expect(await kindsOf(staff, one)).toEqual([])
  expect(await kindsOf(staff, other)).toEqual(['SAME_PHONE'])
  await somebody({ phones: [shared] })
  expect(await kindsOf(staff, one)).toEqual(['SAME_PHONE'])

  expect(await kindsOf(staff, await somebody({ born: '2008-11-24', joined: null }))).toEqual([
    'MISSING_JOINED',
    'UNDER_AGE',
  ])
  expect(await kindsOf(staff, await somebody({ born: '2008-11-23', joined: '2026-11-22' }))).toEqual([
    'JOINED_UNDER_AGE',
  ])
  expect(await kindsOf(staff, await somebody({ born: '1990', joined: '2008' }))).toEqual([])
  expect(await kindsOf(staff, await somebody({ born: '1990', joined: '2007-12' }))).toEqual(['JOINED_UNDER_AGE'])
  expect(await kindsOf(staff, await somebody({ originTownshipId: ids.hostTown }))).toEqual(['ORIGIN_IS_HOST'])

  const placed = await somebody({ stage: 'PLACED', branchId: ids.e1, placedOn: '2026-06-01' })
  expect(await issuesOf(t1, placed)).toMatchObject([
    { kind: 'PLACED_WITHOUT_LETTER', looks: 'TOWNSHIP', values: [{ toldOn: '2026-06-01' }] },
  ])
  const away = await somebody()
  const ISSUE = 'mutation ($input: IssueLetterInput!) { issueLetter(input: $input) { id number } }'
  const issued = await t1.run(ISSUE, { input: { memberId: away, retentionReason: 'HOUSE_AT_HOME' } })
  expect(issued.errors).toEqual([])
  expect(await issuesOf(t1, away)).toEqual([])
  await graph.dbs.registry.deleteFrom('mobilitySpells').where('memberId', '=', away).execute()
  expect(await issuesOf(t1, away)).toMatchObject([
    { kind: 'LETTER_WITHOUT_SPELL', values: [{ source: 'LETTER', text: issued.data['issueLetter'].number }] },
  ])
})

test('R37 a fact that was told long ago is old until it is told or confirmed again', async () => {
  const id = await somebody({ foundOn: '2024-03-01' })
  expect(await kindsOf(staff, id)).toEqual(['OLD_INDUSTRY', 'OLD_PHONE', 'OLD_RESIDENCE'])
  await staff.run(CORRECT, { id, facts: { residence: '新华社区7号' } })
  expect(await kindsOf(staff, id)).toEqual(['OLD_INDUSTRY', 'OLD_PHONE'])
  const issue = (await issuesOf(staff, id)).find(({ kind }) => kind === 'OLD_PHONE')
  await staff.run(SETTLE, { id: issue.id, reason: '电话核实无误' })
  expect(await kindsOf(staff, id)).toEqual(['OLD_INDUSTRY'])
  const now = graph.clock.now
  graph.clock.now = new Date('2027-12-01T02:00:00Z')
  expect(await kindsOf(staff, id)).toContain('OLD_PHONE')
  graph.clock.now = now
})

test('R37 the temporary branch’s share of the placed is a matter of the whole town', async () => {
  for (const i of [1, 2, 3])
    await somebody({ name: `临时${i}`, stage: 'PLACED', branchId: ids.tb, placedOn: '2026-06-01' })
  const { data } = await staff.run(ISSUES, { filter: { kinds: ['TEMPORARY_BRANCH_SHARE'] } })
  expect(data['dataIssues'].nodes).toMatchObject([
    { member: null, looks: 'CENTER', values: [{ text: '3' }, { text: '4' }] },
  ])
  expect((await t1.run(ISSUES, { filter: { kinds: ['TEMPORARY_BRANCH_SHARE'] } })).data['dataIssues'].total).toBe(0)
  expect((await t1.run(SETTLE, { id: data['dataIssues'].nodes[0].id, reason: '属实' })).code).toBe('FORBIDDEN')
})

test('R22 R37 what the two channels tell differently is the centre’s at once and the township’s after the survey', async () => {
  const township = { channel: 'TOWNSHIP_SURVEY', unitKind: 'TOWNSHIP', unitName: '枫树乡' }
  const told = await staff.run(SAVE, {
    input: line('方知行', { ...township, industry: '茶叶种植', residence: '东门社区5号' }),
  })
  expect(told.errors).toEqual([])
  const found = await staff.run(SAVE, { input: line('方知行', { phone: '' }) })
  const { memberId, decision } = found.data['saveSurveyLine'].link
  expect(decision).toBe('LINKED')
  const differing = { kinds: ['RESIDENCE_DIFFERS', 'INDUSTRY_DIFFERS', 'PHONE_IN_ONE_CHANNEL'] }
  const issues = await issuesOf(staff, memberId, differing)
  expect(
    Object.fromEntries(issues.map((one) => [one.kind, one.values.map((value: any) => [value.source, value.text])])),
  ).toEqual({
    RESIDENCE_DIFFERS: [
      ['TOWNSHIP_SURVEY', '东门社区5号'],
      ['HOST_SWEEP', '新华社区9号'],
    ],
    INDUSTRY_DIFFERS: [
      ['TOWNSHIP_SURVEY', '茶叶种植'],
      ['HOST_SWEEP', '开小吃店'],
    ],
    PHONE_IN_ONE_CHANNEL: [
      ['TOWNSHIP_SURVEY', '15433330001'],
      ['HOST_SWEEP', null],
    ],
  })
  expect(await issuesOf(t1, memberId, differing)).toEqual([])
  const [own] = (await t1.run(REPORT)).data['dataQuality'].townships
  expect(own.counts.filter(({ kind }: any) => differing.kinds.includes(kind))).toEqual([])

  await staff.run(CORRECT, { id: memberId, facts: { residence: '新华社区11号' } })
  expect(await kindsOf(staff, memberId, differing)).toEqual(['INDUSTRY_DIFFERS', 'PHONE_IN_ONE_CHANNEL'])
  const lines = await staff.run('query ($memberId: ID!) { memberLines(memberId: $memberId) { id channel } }', {
    memberId,
  })
  const lineId = lines.data['memberLines'].find(({ channel }: any) => channel === 'HOST_SWEEP').id
  const decided = await staff.run(
    'mutation ($memberId: ID!, $fact: String!, $lineId: ID!) { decideFact(memberId: $memberId, fact: $fact, lineId: $lineId) { __typename } }',
    { memberId, fact: 'INDUSTRY', lineId },
  )
  expect(decided.errors).toEqual([])
  expect(await kindsOf(staff, memberId, differing)).toEqual(['PHONE_IN_ONE_CHANNEL'])

  await staff.run('mutation ($id: ID!) { closeSurveyCampaign(id: $id) { state } }', { id: campaignId })
  expect(await kindsOf(t1, memberId, differing)).toEqual(['PHONE_IN_ONE_CHANNEL'])
})
