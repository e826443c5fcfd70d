import { forget } from '@mobile-members/registry/sweep-tasks/forget.ts'
import { insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { printedCode } from './printed-code.ts'
import { COMMUNITY_HEADINGS, workbook } from './survey-returns.ts'

const ids = newIds()
const units = { c1: randomUUID(), v1: randomUUID(), f1: randomUUID() }
let graph: Graph
let staff: Asker
let host: Asker
let c1: Asker
let v1: Asker
let township: Asker
let campaignId: string

beforeAll(async () => {
  graph = await startGraph({
    seed: async ({ registry }) => {
      await insertOrganizations(registry, ids)
      await registry
        .insertInto('organizations')
        .values(
          (
            [
              [units.c1, 'COMMUNITY', '新华社区'],
              [units.v1, 'VILLAGE', '前坪村'],
              [units.f1, 'ENTERPRISE', '绿木玩具有限公司'],
            ] as const
          ).map(([id, kind, name]) => ({
            id,
            kind,
            name,
            shortName: name,
            parentId: ids.hostTown,
            townshipId: ids.hostTown,
          })),
        )
        .execute()
    },
  })
  const unit = (organizationId: string) => graph.as({ role: 'SURVEY_UNIT', organizationId, townshipId: ids.hostTown })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  host = await graph.as({ role: 'HOST_COMMITTEE', organizationId: ids.hostTown, townshipId: ids.hostTown })
  township = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  c1 = await unit(units.c1)
  v1 = await unit(units.v1)
  campaignId = await opened(2026)
})
afterAll(() => graph.stop())

async function opened(year: number): Promise<string> {
  const { data } = await staff.run('mutation ($year: Int!) { openSurveyCampaign(year: $year) { id } }', { year })
  return data['openSurveyCampaign'].id
}

async function file(asker: Asker, path: string): Promise<{ status: number; body: Buffer }> {
  const answer = await fetch(`${graph.url}${path}`, { headers: { authorization: `Bearer ${asker.token}` } })
  return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) }
}

async function send(
  asker: Asker,
  path: string,
  name: string,
  bytes: Buffer | string,
): Promise<{ status: number; body: any }> {
  const answer = await fetch(`${graph.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${asker.token}`, 'x-file-name': encodeURIComponent(name) },
    body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
  })
  return { status: answer.status, body: await answer.json() }
}

const reasonOf = ({ body }: { body: any }) => body.errors?.[0]?.extensions?.reason

const RECORD =
  'mutation ($input: RecordPublicityInput!) { recordPublicity(input: $input) { id medium publishedOn place text copyName } }'
const ITEMS =
  'query ($id: ID!) { publicityItems(campaignId: $id) { total nodes { id medium publishedOn place text copyName } } }'
const TIMELINE = 'query ($id: ID!) { campaignTimeline(campaignId: $id) { kind on medium place text number } }'

test('R28 publicity by television, broadcast and press stands on the survey’s timeline and in its report', async () => {
  graph.clock.now = new Date('2026-11-27T02:00:00Z')
  const items = [
    { medium: 'TV', publishedOn: '2026-11-24', place: '云溪县电视台', text: '滚动播出公开信' },
    { medium: 'BROADCAST', publishedOn: '2026-11-25', place: '城关镇有线广播', text: '早晚各播一次' },
    { medium: 'PRESS', publishedOn: '2026-11-26', place: '《云溪报》第二版', text: '刊登登记办法' },
  ]
  const recorded: string[] = []
  for (const item of items) {
    const { data, errors } = await staff.run(RECORD, { input: { campaignId, ...item } })
    expect(errors).toEqual([])
    expect(data['recordPublicity']).toEqual({ ...item, id: expect.any(String), copyName: null })
    recorded.push(data['recordPublicity'].id)
  }
  const list = await host.run(ITEMS, { id: campaignId })
  expect(list.data['publicityItems']).toMatchObject({ total: 3, nodes: items.toReversed() })
  const timeline = await host.run(TIMELINE, { id: campaignId })
  expect(timeline.data['campaignTimeline'].map(({ kind, on, medium }: any) => [kind, on, medium])).toEqual([
    ['PUBLICITY', '2026-11-26', 'PRESS'],
    ['PUBLICITY', '2026-11-25', 'BROADCAST'],
    ['PUBLICITY', '2026-11-24', 'TV'],
    ['OPENED', '2026-11-23', null],
  ])
  const report = await file(host, `/files/surveys/${campaignId}/report.pdf`)
  expect([report.status, report.body.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  expect((await file(township, `/files/surveys/${campaignId}/report.pdf`)).status).toBe(403)

  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  expect(reasonOf(await send(staff, `/files/publicity/${recorded[2]}`, '剪报.exe', 'MZ'))).toBe('FILE_KIND_NOT_TAKEN')
  expect(await send(staff, `/files/publicity/${recorded[2]}`, '剪报.jpeg', png)).toMatchObject({
    status: 201,
    body: { fileName: '剪报.png' },
  })
  expect(reasonOf(await send(staff, `/files/publicity/${recorded[2]}`, '另一张.png', png))).toBe('COPY_ATTACHED')
  expect((await file(host, `/files/publicity/${recorded[2]}`)).body).toEqual(png)
  expect((await file(c1, `/files/publicity/${recorded[2]}`)).status).toBe(403)
})

test('R28 what is not yet, before the survey or empty is refused field by field; what was recorded by mistake is removed with a reason', async () => {
  const wrong = { campaignId, medium: 'OTHER', publishedOn: '2026-12-30', place: ' ', text: 'x'.repeat(2001) }
  const answer = await staff.run(RECORD, { input: wrong })
  expect(answer.errors[0]!.extensions!['fields']).toEqual({
    publishedOn: 'IN_THE_FUTURE',
    place: 'REQUIRED',
    text: 'TOO_LONG',
  })
  const early = await staff.run(RECORD, { input: { ...wrong, publishedOn: '2026-11-01', place: 'p', text: 't' } })
  expect(early.errors[0]!.extensions!['fields']).toEqual({ publishedOn: 'BEFORE_THE_SURVEY' })
  const { data } = await staff.run(RECORD, {
    input: { campaignId, medium: 'OTHER', publishedOn: '2026-11-25', place: '公告栏', text: '张贴' },
  })
  const REMOVE = 'mutation ($id: ID!, $reason: String!) { removePublicity(id: $id, reason: $reason) { id } }'
  const { id } = data['recordPublicity']
  expect((await staff.run(REMOVE, { id, reason: ' ' })).reason).toBe('REASON_MISSING')
  expect((await staff.run(REMOVE, { id, reason: '记错了' })).errors).toEqual([])
  expect((await host.run(ITEMS, { id: campaignId })).data['publicityItems'].total).toBe(3)
  expect((await staff.run(REMOVE, { id, reason: '再来' })).code).toBe('NOT_FOUND')
})

const PUBLISH =
  'mutation ($input: PublishOpenLetterInput!) { publishOpenLetter(input: $input) { version title text publishedOn } }'
const LETTER = 'query ($version: Int) { openLetter(version: $version) { version title text signedBy publishedOn } }'
const COPIES = `query ($id: ID!) { openLetterCopies(campaignId: $id) { total copies nodes { version number handedOutOn unit { shortName } } } }`
const HAND_OUT =
  'mutation ($input: RecordOpenLetterCopiesInput!) { recordOpenLetterCopies(input: $input) { id number } }'

test('R29 R30 the first version is proposed, published, printed; its code is read off the page and leads to the form, which anybody may fill in', async () => {
  expect((await graph.nobody.run(LETTER)).code).toBe('NOT_FOUND')
  const draft = await staff.run('{ openLetterDraft { version title text signedBy registerUrl } }')
  const { version, title, text, signedBy, registerUrl } = draft.data['openLetterDraft']
  expect(version).toBe(1)
  expect(text).toContain('云溪县其他乡镇')
  expect(text.split('\n').length).toBeGreaterThan(5)
  const published = await staff.run(PUBLISH, { input: { title, text, signedBy } })
  expect(published.errors).toEqual([])
  const pdf = await file(staff, '/files/open-letters/1.pdf')
  expect(pdf.status).toBe(200)
  expect(pdf.body.toString('latin1')).toMatch(/MediaBox\s*\[0 0 595\.\d+ 841\.\d+\]/)
  expect(pdf.body.toString('latin1')).toMatch(/NotoSans/)
  expect(printedCode(pdf.body)).toBe(registerUrl)
  expect(new URL(registerUrl).pathname).toBe('/register')
  const form = await graph.nobody.run('{ selfRegistrationForm { hostTown towns { id name } } }')
  expect(form.data['selfRegistrationForm'].hostTown).toBe('城关镇')
})

test('R29 five thousand copies are recorded for C1 and V1; a second version does not alter the first; the public page needs no sign-in', async () => {
  const hand = (unitId: string, number: number, more: object = {}) =>
    staff.run(HAND_OUT, { input: { version: 1, campaignId, unitId, number, handedOutOn: '2026-11-27', ...more } })
  expect((await hand(units.c1, 3000)).errors).toEqual([])
  expect((await hand(units.v1, 2000)).errors).toEqual([])
  const copies = await host.run(COPIES, { id: campaignId })
  expect(copies.data['openLetterCopies']).toMatchObject({ total: 2, copies: 5000 })
  expect(copies.data['openLetterCopies'].nodes.map((node: any) => node.unit.shortName).toSorted()).toEqual([
    '前坪村',
    '新华社区',
  ])
  const wrong = await hand(ids.t1, 0, { version: 7, handedOutOn: '2026-11-20' })
  expect(wrong.errors[0]!.extensions!['fields']).toEqual({
    version: 'UNKNOWN',
    unitId: 'UNKNOWN',
    number: 'OUT_OF_RANGE',
    handedOutOn: 'BEFORE_THE_SURVEY',
  })

  const first = await graph.nobody.run(LETTER, { version: 1 })
  const second = await staff.run(PUBLISH, {
    input: { title: '第二封公开信', text: '各位党员同志：\n请登记。', signedBy: '中共城关镇委员会' },
  })
  expect(second.data['publishOpenLetter'].version).toBe(2)
  expect((await graph.nobody.run(LETTER, { version: 1 })).data).toEqual(first.data)
  expect((await graph.nobody.run(LETTER)).data['openLetter']).toMatchObject({ version: 2, title: '第二封公开信' })
  const all = await graph.nobody.run('{ openLetters { version } }')
  expect(all.data['openLetters'].map(({ version }: any) => version)).toEqual([2, 1])
  await expect(sql`update registry.open_letters set text = 'x' where version = 1`.execute(graph.admin)).rejects.toThrow(
    'never changed',
  )
  await expect(sql`delete from registry.open_letters where version = 1`.execute(graph.admin)).rejects.toThrow(
    'never changed',
  )
  expect((await township.run(PUBLISH, { input: { title: 't', text: 't', signedBy: 's' } })).code).toBe('FORBIDDEN')
})

const BOARD = `query ($id: ID!, $state: SweepState, $overdue: Boolean) { sweepTasks(campaignId: $id, state: $state, overdue: $overdue, first: 100) { total
  nodes { id state dueOn overdue lines incomplete onBehalf returnedOn remindedOn reminder unit { id shortName } } } }`
const MINE =
  '{ mySweepTasks { id year state lines dueOn reminder unit { id } uploads { state fileName rows kept excluded unchanged id } } }'
const TELL =
  'mutation ($input: ReportSweepLineInput!) { reportSweepLine(input: $input) { id channel unitName missing link { memberId } } }'
const OWN_LINES =
  'query ($id: ID!) { sweepLines(taskId: $id) { nodes { id channel unitName facts { name phones } link { memberId } } } }'
const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) { id state returnedOn onBehalf } }`

async function board(filter: object = {}): Promise<any[]> {
  const { data, errors } = await host.run(BOARD, { id: campaignId, ...filter })
  expect(errors).toEqual([])
  return data['sweepTasks'].nodes
}
const taskOf = async (unitId: string) => (await board()).find((task) => task.unit.id === unitId)

function aPerson(name: string, n: number, more: object = {}) {
  return {
    name,
    sex: '男',
    originTownship: '枫树乡',
    industry: '木制玩具',
    residence: '新华路12号',
    phone: `154000077${n}`,
    ...more,
  }
}

test('R31 an opened survey gives each community, village and enterprise a task; a unit tells lines or nil, and the board shows who has not', async () => {
  expect((await board()).map((task) => [task.unit.shortName, task.state])).toEqual([
    ['新华社区', 'OPEN'],
    ['绿木玩具有限公司', 'OPEN'],
    ['前坪村', 'OPEN'],
  ])
  const mine = (await c1.run(MINE)).data['mySweepTasks']
  expect(mine.map((task: any) => [task.unit.id, task.year, task.state])).toEqual([[units.c1, 2026, 'OPEN']])
  const { id } = mine[0]
  expect((await c1.run(act('finishSweepTask'), { id })).reason).toBe('NOTHING_REPORTED')
  const told = await c1.run(TELL, { input: { taskId: id, facts: aPerson('李排摸', 10) } })
  expect(told.errors).toEqual([])
  expect(told.data['reportSweepLine']).toMatchObject({
    channel: 'HOST_SWEEP',
    unitName: '新华社区',
    missing: [],
    link: null,
  })
  const partly = await c1.run(TELL, { input: { taskId: id, facts: { name: '王缺项' } } })
  expect(partly.data['reportSweepLine'].missing).toContain('CONTACT')
  expect(
    (await c1.run(TELL, { input: { taskId: id, facts: aPerson('赵群众', 11, { membership: '群众' }) } })).reason,
  ).toBe('NOT_A_MEMBER')
  expect((await c1.run(act('returnSweepNil'), { id })).reason).toBe('LINES_TOLD')
  expect(await taskOf(units.c1)).toMatchObject({ state: 'IN_WORK', lines: 2, incomplete: 1 })
  expect((await c1.run(act('finishSweepTask'), { id })).data['finishSweepTask']).toMatchObject({
    state: 'REPORTED',
    onBehalf: false,
  })
  expect((await c1.run(TELL, { input: { taskId: id, facts: aPerson('孙迟到', 12) } })).reason).toBe('RETURN_GIVEN')

  const mistaken = await c1.run('mutation ($id: ID!) { withdrawSweepReturn(id: $id) { id } }', { id })
  expect(mistaken.errors).toEqual([])
  const third = await c1.run(TELL, { input: { taskId: id, facts: aPerson('错登记', 19) } })
  const BACK = 'mutation ($id: ID!) { withdrawSweepLine(id: $id) { lines } }'
  const wrongly = third.data['reportSweepLine'].id
  const membersNow = () =>
    graph.dbs.registry.selectFrom('members').select('name').where('name', '=', '错登记').execute()
  expect((await membersNow()).length).toBe(1)
  expect((await v1.run(BACK, { id: wrongly })).code).toBe('FORBIDDEN')
  expect((await c1.run(BACK, { id: wrongly })).data['withdrawSweepLine']).toEqual({ lines: 2 })
  expect(await membersNow()).toEqual([])
  expect((await c1.run(BACK, { id: wrongly })).code).toBe('NOT_FOUND')
  await c1.run(act('finishSweepTask'), { id })

  const village = await taskOf(units.v1)
  expect((await v1.run(act('returnSweepNil'), { id: village.id })).data['returnSweepNil'].state).toBe('NIL')
  expect((await v1.run(act('returnSweepNil'), { id: village.id })).reason).toBe('RETURN_GIVEN')
  expect((await v1.run(act('withdrawSweepReturn'), { id: village.id })).data['withdrawSweepReturn']).toMatchObject({
    state: 'OPEN',
    returnedOn: null,
  })
  expect((await v1.run(act('withdrawSweepReturn'), { id: village.id })).reason).toBe('NOTHING_TO_WITHDRAW')
  await v1.run(act('returnSweepNil'), { id: village.id })
  const figures = await host.run(
    'query ($id: ID!) { sweepFigures(campaignId: $id) { units open inWork reported nil lines } }',
    { id: campaignId },
  )
  expect(figures.data['sweepFigures']).toEqual({ units: 3, open: 1, inWork: 0, reported: 1, nil: 1, lines: 2 })

  // The centre finds them in the channel of the town's sweep, linked like any other line.
  const lines = await staff.run(
    'query ($filter: SurveyLineFilter!) { surveyLines(filter: $filter) { nodes { facts { name } link { memberId } } } }',
    { filter: { campaignId, channel: 'HOST_SWEEP', unitName: '新华社区' } },
  )
  expect(lines.data['surveyLines'].nodes.map((line: any) => [line.facts.name, typeof line.link?.memberId])).toEqual([
    ['李排摸', 'string'],
    ['王缺项', 'string'],
  ])
})

test('R31 R21 a unit sees its own lines only, and never whom of the register they stand for', async () => {
  const own = await taskOf(units.c1)
  const { data } = await c1.run(OWN_LINES, { id: own.id })
  expect(data['sweepLines'].nodes.map((line: any) => [line.facts.name, line.link])).toEqual([
    ['李排摸', null],
    ['王缺项', null],
  ])
  for (const query of [
    OWN_LINES,
    'query ($id: ID!) { sweepTask(id: $id) { id } }',
    act('withdrawSweepReturn'),
    act('finishSweepTask'),
    act('returnSweepNil'),
  ])
    expect((await v1.run(query, { id: own.id })).code).toBe('FORBIDDEN')
  expect((await v1.run(TELL, { input: { taskId: own.id, facts: aPerson('外人', 13) } })).code).toBe('FORBIDDEN')
  expect((await send(v1, `/files/sweep-tasks/${own.id}`, 'x.csv', 'x')).status).toBe(403)
  for (const query of [
    '{ members { nodes { id } } }',
    '{ surveyLines(filter: {}) { nodes { id } } }',
    `{ sweepTasks(campaignId: "${campaignId}") { total } }`,
  ])
    expect((await c1.run(query)).code).toBe('FORBIDDEN')
})

test('R31 a unit sends a list in: first it sees what was understood, then it keeps it; whatever the file calls itself, it is the unit’s own', async () => {
  const village = await taskOf(units.v1)
  const list = workbook('新华社区流动党员排摸表', COMMUNITY_HEADINGS, [
    [1, '陈一户', '男', '中共党员', '', '枫树', '种菜', '城关镇前坪村3号', '15400008001', '是'],
    [2, '陈二户', '女', '群众', '', '枫树', '种菜', '城关镇前坪村3号', '15400008002', '是'],
  ])
  expect(reasonOf(await send(v1, `/files/sweep-tasks/${village.id}`, '社区-新华社区.xlsx', list))).toBe('RETURN_GIVEN')
  await v1.run(act('withdrawSweepReturn'), { id: village.id })
  expect(reasonOf(await send(v1, `/files/sweep-tasks/${village.id}`, 'x.xlsx', '%PDF-1.7'))).toBe('NOT_A_WORKBOOK')
  const preview = await send(v1, `/files/sweep-tasks/${village.id}`, '社区-新华社区.xlsx', list)
  expect(preview).toMatchObject({
    status: 200,
    body: { rows: 2, kept: 1, notMembers: 1, people: [{ name: '陈一户', origin: '枫树乡' }] },
  })
  expect((await v1.run(OWN_LINES, { id: village.id })).data['sweepLines'].nodes).toEqual([])

  const kept = await send(v1, `/files/sweep-tasks/${village.id}?keep=1`, '社区-新华社区.xlsx', list)
  expect(kept.status).toBe(202)
  await expect
    .poll(async () => (await v1.run(MINE)).data['mySweepTasks'][0].uploads, { timeout: 15_000 })
    .toMatchObject([{ state: 'DONE', fileName: '社区-新华社区.xlsx', rows: 2, kept: 1, excluded: 1 }])
  const lines = (await v1.run(OWN_LINES, { id: village.id })).data['sweepLines'].nodes
  expect(lines).toMatchObject([{ channel: 'HOST_SWEEP', unitName: '前坪村', facts: { name: '陈一户' }, link: null }])
  expect(await taskOf(units.v1)).toMatchObject({ state: 'IN_WORK', lines: 1 })

  const UNDO = 'mutation ($id: ID!) { undoSweepUpload(id: $id) { id state lines } }'
  expect((await c1.run(UNDO, { id: kept.body.importId })).code).toBe('FORBIDDEN')
  expect((await v1.run(UNDO, { id: kept.body.importId })).data['undoSweepUpload']).toMatchObject({
    state: 'OPEN',
    lines: 0,
  })
})

test('R31 the centre enters what a unit handed in on paper, reminds those without a report, and sees who is past the day', async () => {
  const firm = await taskOf(units.f1)
  const { data, errors } = await staff.run(TELL, { input: { taskId: firm.id, facts: aPerson('周工友', 14) } })
  expect(errors).toEqual([])
  expect(data['reportSweepLine']).toMatchObject({
    unitName: '绿木玩具有限公司',
    link: { memberId: expect.any(String) },
  })
  expect((await staff.run(act('finishSweepTask'), { id: firm.id })).data['finishSweepTask']).toMatchObject({
    state: 'REPORTED',
    onBehalf: true,
  })

  const REMIND = 'mutation ($input: RemindSweepUnitsInput!) { remindSweepUnits(input: $input) }'
  const reminded = await staff.run(REMIND, { input: { campaignId, text: '请于本周五前上报。' } })
  expect(reminded.data['remindSweepUnits']).toBe(1)
  expect((await v1.run(MINE)).data['mySweepTasks'][0].reminder).toBe('请于本周五前上报。')
  expect((await c1.run(MINE)).data['mySweepTasks'][0].reminder).toBeNull()

  const overdue = async () => {
    const work = await staff.run('{ registryWork { kind count } }')
    return work.data['registryWork'].find(({ kind }: any) => kind === 'SWEEP_UNITS_OVERDUE').count
  }
  expect([await overdue(), (await board({ overdue: true })).length]).toEqual([0, 0])
  const SET = 'mutation ($input: SetSweepDeadlineInput!) { setSweepDeadline(input: $input) }'
  const past = await staff.run(SET, { input: { campaignId, dueOn: '2026-11-20' } })
  expect(past.errors[0]!.extensions!['fields']).toEqual({ dueOn: 'IN_THE_PAST' })
  expect((await staff.run(SET, { input: { campaignId, dueOn: '2026-11-30' } })).data['setSweepDeadline']).toBe(1)
  graph.clock.now = new Date('2026-12-01T02:00:00Z')
  expect(await overdue()).toBe(1)
  expect((await board({ overdue: true })).map((task) => [task.unit.shortName, task.overdue])).toEqual([
    ['前坪村', true],
  ])
  expect((await board({ state: 'REPORTED' })).map((task) => task.unit.shortName)).toEqual([
    '新华社区',
    '绿木玩具有限公司',
  ])

  await graph.dbs.registry
    .insertInto('organizations')
    .values({
      kind: 'ENTERPRISE',
      name: '新开的厂',
      shortName: '新开的厂',
      parentId: ids.hostTown,
      townshipId: ids.hostTown,
    })
    .execute()
  const ASK = 'mutation ($id: ID!) { askFurtherUnits(campaignId: $id) }'
  expect((await staff.run(ASK, { id: campaignId })).data['askFurtherUnits']).toBe(1)
  expect((await staff.run(ASK, { id: campaignId })).data['askFurtherUnits']).toBe(0)
})

test('R30 what a rejected registration told, and who tried, is forgotten by the clock, though nobody calls', async () => {
  const registered = await graph.nobody.run(
    'mutation ($input: SelfRegisterInput!) { selfRegister(input: $input) { answer } }',
    {
      input: {
        name: '吴未核',
        sex: 'MALE',
        phone: '15400009901',
        membership: 'FULL',
        originTownshipId: ids.t1,
        residence: '解放路1号',
        industry: '理发',
        wish: false,
      },
    },
  )
  expect(registered.data['selfRegister'].answer).toBe('PENDING')
  const LIST =
    'query ($state: SelfRegistrationState!) { selfRegistrations(state: $state) { nodes { id facts { name } } } }'
  const [one] = (await staff.run(LIST, { state: 'PENDING' })).data['selfRegistrations'].nodes
  await staff.run('mutation ($id: ID!) { rejectSelfRegistration(id: $id, reason: "查无此人") { state } }', {
    id: one.id,
  })
  const { now } = graph.clock
  const days = (n: number) => new Date(now.getTime() + n * 86_400_000)
  expect((await forget(graph.dbs.registry, days(29))).registrations).toBe(0)
  expect((await staff.run(LIST, { state: 'REJECTED' })).data['selfRegistrations'].nodes[0].facts.name).toBe('吴未核')
  expect((await forget(graph.dbs.registry, days(31))).registrations).toBe(1)
  expect((await staff.run(LIST, { state: 'REJECTED' })).data['selfRegistrations'].nodes[0].facts).toBeNull()
  const attempts = await sql<{ n: number }>`select count(*)::int as n from registry.self_registration_attempts`.execute(
    graph.admin,
  )
  expect(attempts.rows[0]!.n).toBe(0)
})
