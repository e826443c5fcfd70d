import { insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { purgeDrafts } from '@mobile-members/registry/township-surveys/purge-drafts.ts'
import XLSX from '@e965/xlsx'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import {
  importFiles,
  importThat,
  people,
  sendFile,
  TOWNSHIP_HEADINGS,
  workbook,
  type Somebody,
} from './survey-returns.ts'

const ids = newIds()
/** T1's twelve branches; T2 has one. */
const BRANCHES = [...'甲乙丙丁戊己庚辛壬癸子'].map((name) => `${name}坑村党支部`)
let branchIds: string[] = []
let graph: Graph
let staff: Asker
let t1: Asker
let t2: Asker
let year = 2040

beforeAll(async () => {
  graph = await startGraph({
    async seed({ registry }) {
      await insertOrganizations(registry, ids)
      await registry
        .insertInto('organizations')
        .values(
          BRANCHES.map((name) => ({
            kind: 'ORIGIN_BRANCH',
            name,
            shortName: name,
            townshipId: ids.t1,
            parentId: ids.t1,
          })),
        )
        .execute()
      const rows = await registry
        .selectFrom('organizations')
        .select(['id', 'name'])
        .where('kind', '=', 'ORIGIN_BRANCH')
        .where('townshipId', '=', ids.t1)
        .orderBy('name')
        .execute()
      branchIds = rows.map(({ id }) => id)
    },
  })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
})
afterAll(() => graph?.stop())

const SURVEY = `query ($c: ID!, $t: ID!) { townshipSurvey(campaignId: $c, townshipId: $t) { id state nil dueOn overdue closedOn
  township { shortName } figures { branches returned nil missing lines drafts submitted queried acknowledged toComplete withoutBranch }
  branches { branchId state drafts lines queried incomplete branch { name } nilReturns { id toldBy toldOn withdrawnAt withdrawReason } }
  handovers { id number lines submitted queried acknowledged } } }`
const SAVE =
  'mutation ($input: SaveSurveyLineInput!) { saveSurveyLine(input: $input) { id state missing originBranch { id } } }'
const SUBMIT =
  'mutation ($input: SubmitSurveyLinesInput!) { submitSurveyLines(input: $input) { id handovers { id number lines } } }'
const NIL = 'mutation ($input: RecordNilReturnsInput!) { recordNilReturns(input: $input) { figures { nil missing } } }'
const WITHDRAW_NIL =
  'mutation ($id: ID!) { withdrawNilReturn(id: $id, reason: "又有一名外出") { figures { nil missing } } }'
const CLOSE = 'mutation ($id: ID!) { closeTownshipSurvey(id: $id) { state nil closedOn } }'
const ACKNOWLEDGE = 'mutation ($input: AcknowledgeLinesInput!) { acknowledgeSurveyLines(input: $input) { id state } }'
const QUERY =
  'mutation ($ids: [ID!]!, $reason: String!) { querySurveyLines(lineIds: $ids, reason: $reason) { id state query } }'
const CORRECT = `mutation ($input: CorrectSurveyLineInput!) { correctSurveyLine(input: $input) { id state missing replacesId originBranch { id }
  facts { name phones destination idNumber } earlierVersions { id withdrawnAt facts { phones } } history { step reason } } }`
const LINES = `query ($filter: SurveyLineFilter!) { surveyLines(filter: $filter, first: 200) { nodes { id state channel missing query
  facts { name phones extra { heading value } } originBranch { id } link { memberId decision } } } }`

interface Season {
  campaignId: string
  surveyId: string
}

/** A survey of a year of its own, so that no test sees another's lines. */
async function season(): Promise<Season> {
  const { data } = await staff.run('mutation ($y: Int!) { openSurveyCampaign(year: $y) { id } }', { y: ++year })
  const campaignId = data['openSurveyCampaign'].id
  return { campaignId, surveyId: (await survey(t1, campaignId)).id }
}

async function survey(asker: Asker, campaignId: string, townshipId = ids.t1): Promise<any> {
  const { data, errors } = await asker.run(SURVEY, { c: campaignId, t: townshipId })
  expect(errors).toEqual([])
  return data['townshipSurvey']
}

async function linesOf(asker: Asker, filter: object): Promise<any[]> {
  const { data, errors } = await asker.run(LINES, { filter })
  expect(errors).toEqual([])
  return data['surveyLines'].nodes
}

const told = (campaignId: string, one: Somebody, branchId: string | null, more: object = {}) => ({
  campaignId,
  channel: 'TOWNSHIP_SURVEY',
  unitKind: 'TOWNSHIP',
  unitName: '',
  name: one.name,
  sex: one.sex,
  idNumber: one.idNumber,
  destination: '城关镇',
  industry: one.trade,
  residence: one.home,
  phone: one.phone,
  branchId,
  ...more,
})

async function saveAll(campaignId: string, all: readonly Somebody[]): Promise<string[]> {
  const saved: string[] = []
  for (const [i, one] of all.entries()) {
    const { data, reason } = await t1.run(SAVE, { input: told(campaignId, one, branchIds[i % branchIds.length]!) })
    expect(reason).toBeUndefined()
    saved.push(data['saveSurveyLine'].id)
  }
  return saved
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let left = 600; left > 0; left--) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('it does not come about')
}

test('R24 a township surveys each of its twelve branches; closing names the one that is missing, and a nil return counts', async () => {
  const { campaignId, surveyId } = await season()
  expect((await survey(t1, campaignId)).figures).toMatchObject({ branches: 12, returned: 0, missing: 12 })
  await saveAll(campaignId, people(10, 241))
  const drafted = await survey(t1, campaignId)
  expect(drafted.figures).toMatchObject({ returned: 0, missing: 12, drafts: 10 })
  expect(drafted.branches.filter((one: any) => one.state === 'DRAFT')).toHaveLength(10)
  await t1.run(SUBMIT, { input: { townshipSurveyId: surveyId } })
  const nil = (branch: string) => ({
    townshipSurveyId: surveyId,
    branchIds: [branch],
    toldBy: '支部书记刘某',
    toldOn: '2026-11-20',
  })
  expect((await t1.run(NIL, { input: nil(branchIds[0]!) })).reason).toBe('LINES_STAND')
  expect((await t2.run(NIL, { input: nil(branchIds[10]!) })).code).toBe('FORBIDDEN')
  await t1.run(NIL, { input: nil(branchIds[10]!) })
  expect((await survey(t1, campaignId)).figures).toMatchObject({ returned: 11, nil: 1, missing: 1 })

  const refused = await t1.run(CLOSE, { id: surveyId })
  expect(refused.reason).toBe('BRANCHES_MISSING')
  const last = (await survey(t1, campaignId)).branches.find((one: any) => one.branchId === branchIds[11])
  expect(refused.errors[0]!.extensions!['details']).toEqual({ branches: [last.branch.name] })

  await t1.run(NIL, { input: nil(branchIds[11]!) })
  const wrong = (await survey(staff, campaignId)).branches.find((one: any) => one.branchId === branchIds[11])
    .nilReturns[0]
  expect((await t1.run(WITHDRAW_NIL, { id: wrong.id })).data['withdrawNilReturn'].figures).toEqual({
    nil: 1,
    missing: 1,
  })
  await t1.run(NIL, { input: nil(branchIds[11]!) })
  const kept = (await survey(t1, campaignId)).branches.find((one: any) => one.branchId === branchIds[11]).nilReturns
  expect(kept.map((one: any) => one.withdrawReason)).toEqual([null, '又有一名外出'])
  expect((await t1.run(CLOSE, { id: surveyId })).data['closeTownshipSurvey']).toMatchObject({
    state: 'CLOSED',
    nil: false,
  })
  expect((await t1.run(SAVE, { input: told(campaignId, people(1, 242)[0]!, branchIds[0]!) })).reason).toBe(
    'TOWNSHIP_SURVEY_CLOSED',
  )

  // Nobody away in all of T2, by its one branch.
  const other = await survey(t2, campaignId, ids.t2)
  await t2.run(NIL, {
    input: {
      townshipSurveyId: other.id,
      branchIds: other.branches.map((one: any) => one.branchId),
      toldBy: '支书',
      toldOn: '2026-11-20',
    },
  })
  expect((await t2.run(CLOSE, { id: other.id })).data['closeTownshipSurvey']).toMatchObject({
    state: 'CLOSED',
    nil: true,
  })
})

test('R24 lines that a township imports count as the return of their branches once they are handed over', async () => {
  const { campaignId, surveyId } = await season()
  const all = people(4, 243)
  const rows = all.map((one, i) => [
    i + 1, one.name, one.sex, one.born, one.idNumber, one.joined, BRANCHES[i]!, '城关镇', one.trade, one.home, one.phone,
  ]) // prettier-ignore
  const file = workbook('枫树乡流动党员基本情况登记表', TOWNSHIP_HEADINGS, rows)
  const done = await importFiles(graph, t1, campaignId, [['乡镇-枫树乡.xlsx', file]])
  expect(done.figures).toMatchObject({ rows: 4, fresh: 0, linked: 0 })
  expect((await survey(t1, campaignId)).figures).toMatchObject({ drafts: 4, returned: 0 })
  expect(await linesOf(staff, { campaignId })).toEqual([])
  await t1.run(SUBMIT, { input: { townshipSurveyId: surveyId } })
  expect((await survey(t1, campaignId)).figures).toMatchObject({ drafts: 0, returned: 4, submitted: 4 })
  expect(
    (await t1.run('mutation ($id: ID!) { undoSurveyImport(id: $id) { withdrawnLines } }', { id: done.id })).reason,
  ).toBe('LINES_HANDED_OVER')
})

test('R22 a row that names another township in a township’s own sheet stays with whom it was handed in by', async () => {
  const { campaignId } = await season()
  const [one] = people(1, 244) as [Somebody]
  const sheet = workbook(
    '外出党员名单',
    ['姓名', '流出乡镇', '从事行业', '住处', '联系方式'],
    [[one.name, '云岩乡', one.trade, one.home, one.phone]],
  )
  const done = await importFiles(graph, t1, campaignId, [['名单.xlsx', sheet]])
  expect(done.figures).toMatchObject({ rows: 1, drafts: 1 })
  expect(await linesOf(t2, { campaignId })).toEqual([])
  expect(await linesOf(t1, { campaignId })).toHaveLength(1)
})

test('R20 R25 a line without branch or contact is kept, stands on the township’s list, and the township completes it', async () => {
  const { campaignId } = await season()
  const [one] = people(1, 251) as [Somebody]
  const input = told(campaignId, one, null, { phone: '' })
  const saved = (await t1.run(SAVE, { input })).data['saveSurveyLine']
  expect(saved).toMatchObject({ state: 'DRAFT', missing: ['CONTACT'], originBranch: null })
  const whole = (await t1.run(SAVE, { input: told(campaignId, people(2, 252)[1]!, branchIds[0]!) })).data[
    'saveSurveyLine'
  ]
  expect(whole).toMatchObject({ missing: [], originBranch: { id: branchIds[0] } })
  const toComplete = { campaignId, toComplete: true }
  expect((await linesOf(t1, toComplete)).map((line) => line.id)).toEqual([saved.id])
  expect(await linesOf(t2, toComplete)).toEqual([])

  const completed = (await t1.run(CORRECT, { input: { lineId: saved.id, branchId: branchIds[3], phone: one.phone } }))
    .data['correctSurveyLine']
  expect(completed).toMatchObject({
    state: 'DRAFT',
    missing: [],
    replacesId: saved.id,
    originBranch: { id: branchIds[3] },
    facts: { phones: [one.phone] },
    earlierVersions: [{ id: saved.id, facts: { phones: [] } }],
  })
  expect(completed.facts.idNumber).toMatch(/\*/)
  expect(await linesOf(t1, toComplete)).toEqual([])
  expect((await t1.run(CORRECT, { input: { lineId: completed.id, phone: one.phone } })).reason).toBe('NOTHING_CHANGED')
  expect((await t2.run(CORRECT, { input: { lineId: completed.id, phone: '' } })).code).toBe('FORBIDDEN')
})

test('R25 an extra field of the county stands on the form and is understood as a column', async () => {
  const ADD = 'mutation ($label: String!) { addExtraSurveyField(label: $label) { id label } }'
  expect((await t1.run(ADD, { label: '技能特长' })).code).toBe('FORBIDDEN')
  expect((await staff.run(ADD, { label: '手机号' })).errors[0]!.extensions).toMatchObject({
    fields: { label: 'KNOWN_FIELD' },
  })
  const field = (await staff.run(ADD, { label: '技能特长' })).data['addExtraSurveyField']
  expect((await staff.run(ADD, { label: '技能 特长' })).reason).toBe('FIELD_EXISTS')
  const FIELDS = '{ extraSurveyFields { id label } }'
  expect((await t1.run(FIELDS)).data['extraSurveyFields']).toEqual([field])

  const { campaignId } = await season()
  const [one] = people(1, 253) as [Somebody]
  const sheet = workbook(
    '枫树乡流动党员基本情况登记表',
    [...TOWNSHIP_HEADINGS, '技能特长'],
    [[1, one.name, one.sex, one.born, '', one.joined, BRANCHES[0]!, '城关镇', one.trade, one.home, one.phone, '木雕']],
  )
  const { data } = await t1.run('mutation ($id: ID!) { startSurveyImport(campaignId: $id) { id } }', { id: campaignId })
  const draft = data['startSurveyImport'].id
  await sendFile(graph, t1, draft, '乡镇-枫树乡.xlsx', sheet)
  const read = await importThat(t1, draft, (row) => row.forecast !== null)
  expect(read.files[0].sheets[0].problems).toEqual([])
  expect(read.files[0].sheets[0].columns.at(-1)).toMatchObject({ meaning: 'EXTRA' })
  await t1.run('mutation ($id: ID!) { confirmSurveyImport(id: $id) { state } }', { id: draft })
  await importThat(t1, draft, (row) => row.state === 'DONE')
  expect((await linesOf(t1, { campaignId }))[0].facts.extra).toEqual([{ heading: '技能特长', value: '木雕' }])
  await staff.run('mutation ($id: ID!) { endExtraSurveyField(id: $id) { id } }', { id: field.id })
  expect((await t1.run(FIELDS)).data['extraSurveyFields']).toEqual([])
})

test('R27 forty lines go to the centre: 38 acknowledged, two queried with a reason, corrected, acknowledged; nothing is lost', async () => {
  const { campaignId, surveyId } = await season()
  const all = people(40, 271)
  const saved = await saveAll(campaignId, all)
  expect(await linesOf(staff, { campaignId })).toEqual([])
  expect((await staff.run(ACKNOWLEDGE, { input: { lineIds: [saved[0]] } })).code).toBe('NOT_FOUND')
  const work = async (asker: Asker, kind: string) =>
    (await asker.run('{ registryWork { kind count } }')).data['registryWork'].find((one: any) => one.kind === kind)
      ?.count
  const waiting = await work(staff, 'LINES_TO_ACKNOWLEDGE')
  const sent = (await t1.run(SUBMIT, { input: { townshipSurveyId: surveyId } })).data['submitSurveyLines']
  expect(sent.handovers).toMatchObject([{ number: 1, lines: 40 }])
  expect((await t1.run(SUBMIT, { input: { townshipSurveyId: surveyId } })).reason).toBe('NOTHING_TO_HAND_OVER')
  expect(await work(staff, 'LINES_TO_ACKNOWLEDGE')).toBe(waiting + 40)
  expect(await linesOf(staff, { campaignId, states: ['SUBMITTED'] })).toHaveLength(40)

  const [odd, doubtful] = saved as [string, string]
  expect((await t1.run(QUERY, { ids: [odd], reason: '?' })).code).toBe('FORBIDDEN')
  const asked = (await staff.run(QUERY, { ids: [odd, doubtful], reason: '联系方式为空号，请核对' })).data[
    'querySurveyLines'
  ]
  expect(asked).toMatchObject([{ state: 'QUERIED', query: '联系方式为空号，请核对' }, { state: 'QUERIED' }])
  const accepted = (await staff.run(ACKNOWLEDGE, { input: { handoverId: sent.handovers[0].id } })).data[
    'acknowledgeSurveyLines'
  ]
  expect(accepted).toHaveLength(38)
  expect(await work(t1, 'LINE_QUERIES_TO_ANSWER')).toBe(2)
  expect((await survey(t1, campaignId)).handovers).toMatchObject([{ submitted: 0, queried: 2, acknowledged: 38 }])
  expect((await t1.run(CORRECT, { input: { lineId: saved[5], phone: '15412345678' } })).reason).toBe(
    'LINE_ACKNOWLEDGED',
  )

  const before = await linesOf(t1, { campaignId, states: ['QUERIED'] })
  const corrected = (await t1.run(CORRECT, { input: { lineId: odd, phone: '154 1111 2222', note: '已与本人核对' } }))
    .data['correctSurveyLine']
  expect(corrected).toMatchObject({ state: 'SUBMITTED', replacesId: odd, facts: { phones: ['15411112222'] } })
  expect(corrected.earlierVersions).toMatchObject([
    { id: odd, facts: { phones: before.find((line) => line.id === odd).facts.phones } },
  ])
  expect(corrected.history.map((step: any) => step.step)).toEqual(['SUBMITTED', 'QUERIED', 'CORRECTED'])
  const ANSWER =
    'mutation ($id: ID!) { answerLineQuery(lineId: $id, answer: "号码无误，本人已接听") { id state history { step reason } } }'
  expect((await t2.run(ANSWER, { id: doubtful })).code).toBe('FORBIDDEN')
  expect((await t1.run(ANSWER, { id: doubtful })).data['answerLineQuery']).toMatchObject({ state: 'SUBMITTED' })
  await staff.run(ACKNOWLEDGE, { input: { lineIds: [corrected.id, doubtful] } })
  expect((await staff.run(ACKNOWLEDGE, { input: { lineIds: [doubtful] } })).reason).toBe('ILLEGAL_STEP')

  await until(async () => (await linesOf(staff, { campaignId, states: ['ACKNOWLEDGED'] })).every((line) => line.link))
  const linked = await linesOf(staff, { campaignId })
  expect(linked).toHaveLength(40)
  expect(new Set(linked.map((line) => line.state))).toEqual(new Set(['NEW_PERSON']))
  // Before the survey is over a township does not hear what the other channel knows (R22).
  expect(new Set((await linesOf(t1, { campaignId })).map((line) => line.state))).toEqual(new Set(['ACKNOWLEDGED']))
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from registry.survey_lines where campaign_id = ${campaignId}`.execute(graph.admin)
  expect(rows[0]!.n).toBe(41)
})

test('R27 a handover that is late by the county’s working days is seen by both sides', async () => {
  const { campaignId } = await season()
  const fresh = await survey(t1, campaignId)
  expect(fresh).toMatchObject({ overdue: false })
  expect(fresh.dueOn > '2026-11-23').toBe(true)
  const LATE = 'HANDOVER_OVERDUE'
  const late = async (asker: Asker) =>
    (await asker.run('{ registryWork { kind count } }')).data['registryWork'].find((one: any) => one.kind === LATE)
      ?.count
  const before = [await late(staff), await late(t1)]
  const now = graph.clock.now
  graph.clock.now = new Date(`${fresh.dueOn}T16:30:00Z`)
  try {
    expect(await survey(t1, campaignId)).toMatchObject({ overdue: true })
    const board = (
      await staff.run(
        'query ($c: ID!) { townshipSurveys(campaignId: $c) { overdue township { id } figures { missing } } }',
        { c: campaignId },
      )
    ).data['townshipSurveys']
    expect(board.map((one: any) => [one.township.id, one.overdue])).toEqual([
      [ids.t1, true],
      [ids.t2, true],
    ])
    expect(await late(staff)).toBeGreaterThan(before[0] ?? 0)
    expect(await late(t1)).toBeGreaterThan(before[1] ?? 0)
  } finally {
    graph.clock.now = now
  }
})

test('R26 D3 closing builds one archive for each line, with its notice before it; another township is denied', async () => {
  const { campaignId, surveyId } = await season()
  const all = people(3, 261)
  await saveAll(campaignId, all)
  const NOTICES = `query ($f: DataNoticeFilter) { dataNotices(filter: $f, first: 200) { total nodes { id givenOn givenWay memberId line { id } } } }`
  const owed = async () => (await t1.run(NOTICES, { f: { townshipId: ids.t1 } })).data['dataNotices'].nodes as any[]
  const mine = async () => {
    const lineIds = new Set((await linesOf(t1, { campaignId })).map((line) => line.id))
    return (await owed()).filter((notice) => lineIds.has(notice.line.id))
  }
  expect(await mine()).toEqual([])
  await t1.run(SUBMIT, { input: { townshipSurveyId: surveyId } })
  expect(await mine()).toHaveLength(3)
  const ARCHIVES = `query ($f: OriginArchiveFilter!) { originArchives(filter: $f, first: 200) { total nodes { id number archivedOn
    notice { givenOn } line { facts { name phones } } member { id } } } }`
  const filter = { townshipId: ids.t1, campaignId }
  expect((await t1.run(ARCHIVES, { f: filter })).data['originArchives'].nodes).toEqual([])

  const lines = await linesOf(staff, { campaignId })
  await staff.run(ACKNOWLEDGE, { input: { lineIds: lines.map((line) => line.id) } })
  await until(async () => (await mine()).every((notice) => notice.memberId))
  const rest = branchIds.slice(3)
  await t1.run(NIL, {
    input: { townshipSurveyId: surveyId, branchIds: rest, toldBy: '各支部书记', toldOn: '2026-11-20' },
  })
  await t1.run(CLOSE, { id: surveyId })

  const archives = (await t1.run(ARCHIVES, { f: filter })).data['originArchives']
  expect(archives.total).toBe(3)
  expect(archives.nodes.map((one: any) => one.number)).toEqual([1, 2, 3].map((n) => `枫树乡${year}-000${n}`))
  expect(archives.nodes.map((one: any) => one.line.facts.name).toSorted()).toEqual(
    all.map(({ name }) => name).toSorted(),
  )
  const found = (await t1.run(ARCHIVES, { f: { ...filter, search: all[1]!.phone.slice(3) } })).data['originArchives']
  expect([found.total, found.nodes[0].line.facts.name]).toEqual([1, all[1]!.name])
  const [first] = archives.nodes
  const ONE = `query ($id: ID!) { originArchive(id: $id) { number line { history { step } } member { id } events { kind } notice { givenOn } } }`
  const kinds = (await t1.run(ONE, { id: first.id })).data['originArchive'].events.map((event: any) => event.kind)
  expect(kinds).toEqual(expect.arrayContaining(['FOUND', 'DATA_NOTICE_DUE']))
  expect((await t2.run(ONE, { id: first.id })).code).toBe('FORBIDDEN')
  expect((await t2.run(ARCHIVES, { f: filter })).code).toBe('FORBIDDEN')
  expect((await t2.run(ARCHIVES, { f: { campaignId } })).data['originArchives'].nodes).toEqual([])

  const notice = (await mine())[0]!
  const GIVE = 'mutation ($i: GiveDataNoticesInput!) { giveDataNotices(input: $i) { id givenOn givenWay } }'
  const given = { ids: [notice.id], givenOn: '2026-11-23', way: 'PHONE' }
  expect((await t2.run(GIVE, { i: given })).code).toBe('FORBIDDEN')
  expect((await t1.run(GIVE, { i: given })).data['giveDataNotices']).toMatchObject([
    { givenOn: '2026-11-23', givenWay: 'PHONE' },
  ])
  expect((await t1.run(GIVE, { i: given })).reason).toBe('ALREADY_DONE')
  const timeline = (
    await staff.run('query ($id: ID!) { member(id: $id) { timeline { kind } } }', { id: notice.memberId })
  ).data['member']
  expect(timeline.timeline.map((event: any) => event.kind)).toContain('DATA_NOTICE_GIVEN')

  // The database itself holds that no archive stands without its notice.
  const without = sql`insert into registry.origin_archives (township_survey_id, township_id, line_id, notice_id, number, archived_on, archived_by)
    select township_survey_id, township_id, line_id, null, 99, archived_on, '' from registry.origin_archives limit 1`
  await expect(without.execute(graph.admin)).rejects.toThrow(/notice_id/)

  const file = (asker: Asker, query: string) =>
    fetch(`${graph.url}/files/origin-archives.xlsx?${query}`, { headers: { authorization: `Bearer ${asker.token}` } })
  const query = `townshipId=${ids.t1}&campaignId=${campaignId}`
  expect((await file(t1, query)).status).toBe(400)
  expect((await file(t2, `${query}&purpose=check`)).status).toBe(403)
  const answer = await file(t1, `${query}&purpose=check`)
  const sheet = XLSX.read(Buffer.from(await answer.arrayBuffer())).Sheets['外出党员信息档案']!
  expect(XLSX.utils.sheet_to_json(sheet)).toHaveLength(3)
})

test('R22 what a township has not handed over is its own, and what the sweep found is the town’s until the survey is closed', async () => {
  const { campaignId } = await season()
  const [own, swept] = people(2, 221) as [Somebody, Somebody]
  await saveAll(campaignId, [own])
  const sweep = {
    channel: 'HOST_SWEEP',
    unitKind: 'COMMUNITY',
    unitName: '新华社区',
    originTownship: '枫树乡',
    branchId: null,
  }
  await staff.run(SAVE, { input: { ...told(campaignId, swept, null), ...sweep } })
  expect((await linesOf(staff, { campaignId })).map((line) => line.channel)).toEqual(['HOST_SWEEP'])
  for (const more of [
    {},
    { toComplete: true },
    { states: ['ACKNOWLEDGED', 'MATCHED', 'NEW_PERSON'] },
    { channel: 'HOST_SWEEP' },
  ])
    expect((await linesOf(t1, { campaignId, ...more })).filter((line) => line.channel === 'HOST_SWEEP')).toEqual([])
  const survey1 = await survey(t1, campaignId)
  expect(survey1.figures).toMatchObject({ lines: 0, drafts: 1, acknowledged: 0 })
  const listed = async (asker: Asker) =>
    (
      await asker.run('query ($search: String) { members(filter: { search: $search }) { total } }', {
        search: swept.name,
      })
    ).data['members'].total
  expect([await listed(staff), await listed(t1)]).toEqual([1, 0])
  await staff.run('mutation ($id: ID!) { closeSurveyCampaign(id: $id) { state results { lines } } }', {
    id: campaignId,
  })
  expect((await linesOf(t1, { campaignId })).map((line) => line.channel).toSorted()).toEqual([
    'HOST_SWEEP',
    'TOWNSHIP_SURVEY',
  ])
  expect(await listed(t1)).toBe(1)
})

test('drafts that nobody handed over are emptied a month after the survey is over', async () => {
  const { campaignId } = await season()
  await saveAll(campaignId, people(1, 291))
  await staff.run('mutation ($id: ID!) { closeSurveyCampaign(id: $id) { state } }', { id: campaignId })
  const count = async () =>
    (
      await sql<{
        n: number
      }>`select count(*)::int as n from registry.survey_lines where campaign_id = ${campaignId} and state = 'DRAFT' and id_number_sealed is not null`.execute(
        graph.admin,
      )
    ).rows[0]!.n
  await purgeDrafts(graph.dbs.registry, '2026-12-22')
  expect(await count()).toBe(1)
  await purgeDrafts(graph.dbs.registry, '2026-12-24')
  expect(await count()).toBe(0)
  expect(await linesOf(t1, { campaignId })).toEqual([])
})
