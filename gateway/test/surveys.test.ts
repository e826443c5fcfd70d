import { aMember, insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import {
  COMMUNITY_HEADINGS,
  TOWNSHIP_HEADINGS,
  dice,
  importFiles,
  importThat,
  misheard,
  people,
  sendFile,
  withNewPhone,
  workbook,
  type Somebody,
} from './survey-returns.ts'

const ids = newIds()
let graph: Graph
let staff: Asker
let t1: Asker
let t2: Asker
let year = 2030

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
})
afterAll(() => graph.stop())

const OPEN = 'mutation ($year: Int!) { openSurveyCampaign(year: $year) { id year state } }'
const CLOSE =
  'mutation ($id: ID!) { closeSurveyCampaign(id: $id) { state closedOn results { kind rowKey columnKey lines people } } }'
const LINES = `query ($filter: SurveyLineFilter!, $after: String) { surveyLines(filter: $filter, first: 200, after: $after) { endCursor hasNextPage
  nodes { id channel unitName row missing facts { name residence phones extra { heading value } } link { memberId decision reasons { comparison level weight } } } } }`
const QUESTIONS = `{ reviewQuestions(first: 200) { nodes { id score reasons { comparison level weight }
  left { memberId lines { id facts { name } } } right { memberId lines { id facts { name } } } } } }`
const ANSWER =
  'mutation ($id: ID!, $answer: ReviewAnswer!) { answerReviewQuestion(id: $id, answer: $answer) { id state mergeId } }'
const UNDO_ANSWER = 'mutation ($id: ID!) { undoReviewAnswer(id: $id) { state mergeId } }'

/** A survey of a year of its own, so that no test sees another's lines. */
async function campaign(): Promise<string> {
  const { data } = await staff.run(OPEN, { year: ++year })
  return data['openSurveyCampaign'].id
}

async function linesOf(asker: Asker, filter: object): Promise<any[]> {
  const all: any[] = []
  for (let after: string | undefined; ;) {
    const { data, errors } = await asker.run(LINES, { filter, after })
    expect(errors).toEqual([])
    all.push(...data['surveyLines'].nodes)
    if (!data['surveyLines'].hasNextPage) return all
    after = data['surveyLines'].endCursor
  }
}

function townshipRow(
  one: Somebody,
  i: number,
  told: Partial<Somebody> & { idNumber?: string } = {},
): (string | number | null)[] {
  const { name, sex, born, idNumber, joined, branch, trade, home, phone } = { ...one, ...told }
  return [i + 1, name, sex, born, idNumber, joined, `${branch}村党支部`, '城关镇', trade, home, phone]
}

function communityRow(one: Somebody, i: number, told: Partial<Somebody> = {}): (string | number | null)[] {
  const { name, sex, idNumber, trade, home, phone } = { ...one, ...told }
  return [i + 1, name, sex, '中共党员', idNumber, '枫树', trade, `城关镇${home}`, phone, '是']
}

const township = (rows: (string | number | null)[][]) =>
  workbook('枫树乡流动党员基本情况登记表', TOWNSHIP_HEADINGS, rows)
const community = (rows: (string | number | null)[][]) => workbook('新华社区流动党员排摸表', COMMUNITY_HEADINGS, rows)

test('R22 the two channels run apart: a township does not see what the town’s sweep found before the survey is closed', async () => {
  const id = await campaign()
  const [a, b, c] = people(3, 22) as [Somebody, Somebody, Somebody]
  const done = await importFiles(graph, staff, id, [
    ['乡镇-枫树乡.xlsx', township([townshipRow(a, 0), townshipRow(b, 1)])],
    ['社区-新华社区.xlsx', community([communityRow(a, 0), communityRow(c, 1)])],
  ])
  expect(done.figures).toMatchObject({ rows: 4, fresh: 3, linked: 1, review: 0 })
  const all = await linesOf(staff, { campaignId: id })
  expect(all.map((line) => line.channel).toSorted()).toEqual([
    'HOST_SWEEP',
    'HOST_SWEEP',
    'TOWNSHIP_SURVEY',
    'TOWNSHIP_SURVEY',
  ])

  const own = await linesOf(t1, { campaignId: id })
  expect(own.map((line) => [line.channel, line.facts.name])).toEqual([
    ['TOWNSHIP_SURVEY', a.name],
    ['TOWNSHIP_SURVEY', b.name],
  ])
  expect(own.every((line) => line.link === null)).toBe(true)
  expect(await linesOf(t1, { campaignId: id, channel: 'HOST_SWEEP' })).toEqual([])
  expect(await linesOf(t2, { campaignId: id })).toEqual([])
  const department = await graph.as({ role: 'DEPARTMENT', organizationId: ids.center })
  expect((await department.run(LINES, { filter: { campaignId: id } })).code).toBe('FORBIDDEN')

  await staff.run(CLOSE, { id })
  const after = await linesOf(t1, { campaignId: id })
  expect(after.map((line) => line.facts.name).toSorted()).toEqual([a.name, a.name, b.name, c.name].toSorted())
  expect(await linesOf(t2, { campaignId: id })).toEqual([])
})

test('R22 a township hands in its own survey and nobody else’s', async () => {
  const id = await campaign()
  const [a] = people(1, 23) as [Somebody]
  const started = await t1.run('mutation ($id: ID!) { startSurveyImport(campaignId: $id) { id townshipId } }', { id })
  const own = started.data['startSurveyImport']
  expect(own.townshipId).toBe(ids.t1)
  expect((await sendFile(graph, t2, own.id, '乡镇-枫树乡.xlsx', township([townshipRow(a, 0)]))).status).toBe(403)
  await sendFile(graph, t1, own.id, '社区-新华社区.xlsx', community([communityRow(a, 0)]))
  await importThat(t1, own.id, (row) => row.forecast !== null)
  expect((await t1.run('mutation ($id: ID!) { confirmSurveyImport(id: $id) { state } }', { id: own.id })).reason).toBe(
    'ONLY_OWN_SURVEY',
  )
  expect((await t2.run('query ($id: ID!) { surveyImport(id: $id) { id } }', { id: own.id })).code).toBe('FORBIDDEN')
})

test('R23 closing the survey freezes three tables whose sums agree with the line list', async () => {
  const id = await campaign()
  const all = people(40, 24)
  await importFiles(graph, staff, id, [
    ['乡镇-枫树乡.xlsx', township(all.slice(0, 30).map((one, i) => townshipRow(one, i)))],
    ['社区-新华社区.xlsx', community(all.slice(20).map((one, i) => communityRow(one, i)))],
  ])
  const lines = await linesOf(staff, { campaignId: id })
  expect(lines).toHaveLength(50)
  const { data } = await staff.run(CLOSE, { id })
  const cells: { kind: string; rowKey: string; columnKey: string; lines: number; people: number }[] =
    data['closeSurveyCampaign'].results
  for (const kind of ['NUMBER', 'INDUSTRY', 'STRUCTURE']) {
    const table = cells.filter((cell) => cell.kind === kind)
    expect(table.length).toBeGreaterThan(1)
    expect(table.reduce((sum, cell) => sum + cell.lines, 0)).toBe(lines.length)
  }
  expect(cells.filter((cell) => cell.kind === 'NUMBER').toSorted((a, b) => a.lines - b.lines)).toEqual([
    { kind: 'NUMBER', rowKey: '新华社区', columnKey: 'HOST_SWEEP', lines: 20, people: 20 },
    { kind: 'NUMBER', rowKey: '枫树乡', columnKey: 'TOWNSHIP_SURVEY', lines: 30, people: 30 },
  ])
  const men =
    all.slice(0, 30).filter((one) => one.sex === '男').length + all.slice(20).filter((one) => one.sex === '男').length
  const inTable = cells
    .filter((cell) => cell.kind === 'STRUCTURE' && cell.rowKey === 'MALE')
    .reduce((sum, cell) => sum + cell.lines, 0)
  expect(inTable).toBe(men)

  expect((await staff.run(CLOSE, { id })).reason).toBe('CAMPAIGN_CLOSED')
  expect((await staff.run('mutation ($id: ID!) { startSurveyImport(campaignId: $id) { id } }', { id })).reason).toBe(
    'CAMPAIGN_CLOSED',
  )
  const again = await staff.run('query ($id: ID!) { surveyCampaign(id: $id) { results { kind lines } } }', { id })
  expect(again.data['surveyCampaign'].results).toHaveLength(cells.length)
})

test('R25 a line with the five facts is complete, one without is kept and listed; an extra field is kept', async () => {
  const id = await campaign()
  const input = {
    campaignId: id,
    channel: 'HOST_SWEEP',
    unitKind: 'COMMUNITY',
    unitName: '新华社区',
    name: '方知行',
    membership: '党员',
    originTownship: '枫树',
    destination: '城关镇',
    industry: '开小吃店',
    residence: '新华社区9号',
    phone: '154 3333 0001',
    extra: [{ heading: '特长', value: '写毛笔字' }],
  }
  const SAVE =
    'mutation ($input: SaveSurveyLineInput!) { saveSurveyLine(input: $input) { id missing facts { name phones extra { heading value } } link { decision } } }'
  const complete = (await staff.run(SAVE, { input })).data['saveSurveyLine']
  expect(complete).toMatchObject({
    missing: [],
    facts: { phones: ['15433330001'], extra: [{ heading: '特长', value: '写毛笔字' }] },
    link: { decision: 'NEW' },
  })
  const silent = (await staff.run(SAVE, { input: { ...input, name: '石知远', phone: '' } })).data['saveSurveyLine']
  expect(silent.missing).toEqual(['CONTACT'])
  const listed = await linesOf(staff, { campaignId: id, incomplete: true })
  expect(listed.map((line) => line.id)).toEqual([silent.id])
  expect((await staff.run(SAVE, { input })).reason).toBe('LINE_ALREADY_TOLD')
  expect((await staff.run(SAVE, { input: { ...input, name: '群众甲', membership: '群众' } })).reason).toBe(
    'NOT_A_MEMBER',
  )
  expect(
    (await staff.run(SAVE, { input: { ...input, name: '外省乙', originTownship: '外省', wish: '不愿意' } })).reason,
  ).toBe('DECLINED')
  expect((await t2.run(SAVE, { input })).reason).toBe('ONLY_OWN_SURVEY')
})

test('R33 both channels become one person: 137 true pairs among 300 and 280 lines', async () => {
  const id = await campaign()
  const { chance, of } = dice(33)
  const all = people(443, 33)
  const both = new Set(all.slice(0, 137).map((one) => one.key))
  const inTownship = all.slice(0, 300)
  const inTown = [...all.slice(0, 137), ...all.slice(300)]
  expect([inTownship.length, inTown.length]).toEqual([300, 280])
  const lineRows = (list: readonly Somebody[], row: typeof townshipRow) =>
    list.map((one, i) =>
      row(one, i, {
        name: both.has(one.key) && chance(0.12) ? misheard(one.name) : one.name,
        phone: chance(0.2) ? one.oldPhone : one.phone,
        idNumber: chance(0.15) ? of(['不详', '/', '']) : one.idNumber,
        home: chance(0.15) ? '' : one.home,
      }),
    )
  const done = await importFiles(graph, staff, id, [
    ['乡镇-枫树乡.xlsx', township(lineRows(inTownship, townshipRow))],
    ['社区-新华社区.xlsx', community(lineRows(inTown, communityRow))],
  ])
  expect(done.figures.rows).toBe(580)
  const lines = await linesOf(staff, { campaignId: id })
  expect(lines).toHaveLength(580)
  const memberOf = (channel: string, row: number) =>
    lines.find((line) => line.channel === channel && line.row === row).link.memberId
  const joined = new Map<string, number>()
  for (const line of lines) joined.set(line.link.memberId, (joined.get(line.link.memberId) ?? 0) + 1)
  const predicted = [...joined.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const right = inTownship
    .slice(0, 137)
    .filter((_, i) => memberOf('TOWNSHIP_SURVEY', i + 3) === memberOf('HOST_SWEEP', i + 3)).length
  expect(right / 137).toBeGreaterThanOrEqual(0.97)
  expect(right / predicted).toBeGreaterThanOrEqual(0.99)

  // The rest stands on the list of questions.
  const missed = inTownship.slice(0, 137).flatMap((_, i) => {
    const pair = [memberOf('TOWNSHIP_SURVEY', i + 3), memberOf('HOST_SWEEP', i + 3)]
    return pair[0] === pair[1] ? [] : [pair.toSorted().join()]
  })
  const { data } = await staff.run(QUESTIONS)
  const asked = new Set(
    data['reviewQuestions'].nodes.map((one: any) => [one.left.memberId, one.right.memberId].toSorted().join()),
  )
  expect(missed.filter((pair) => !asked.has(pair))).toEqual([])
  expect(lines.filter((line) => line.link.decision === 'LINKED').every((line) => line.link.reasons.length > 0)).toBe(
    true,
  )
})

const memberBytes = async (...memberIds: string[]) =>
  (
    await sql<{
      row: string
    }>`select row_to_json(members)::text as row from registry.members where id = any(${memberIds}) order by id`.execute(
      graph.admin,
    )
  ).rows.map(({ row }) => row)

test('R33 a join and its taking apart restore both members to the byte, also by a question; conflicts are decided fact by fact', async () => {
  const id = await campaign()
  const [one] = people(1, 34) as [Somebody]
  await importFiles(graph, staff, id, [
    [
      '乡镇-枫树乡.xlsx',
      township([townshipRow({ ...one, name: '欧阳若水' }, 0, { idNumber: '', home: '东门社区7号' })]),
    ],
    [
      '社区-新华社区.xlsx',
      community([
        communityRow({ ...one, name: '欧阳若水' }, 0, {
          idNumber: '',
          home: '南湖社区8号',
          phone: one.oldPhone,
          trade: '',
        }),
      ]),
    ],
  ])
  const { data } = await staff.run(QUESTIONS)
  const question = data['reviewQuestions'].nodes.find((asked: any) => asked.left.lines[0].facts.name === '欧阳若水')
  expect(question).toBeDefined()
  expect(question.reasons.length).toBeGreaterThan(2)
  const members = [question.left.memberId, question.right.memberId]
  const before = await memberBytes(...members)

  const answered = (await staff.run(ANSWER, { id: question.id, answer: 'SAME' })).data['answerReviewQuestion']
  expect(answered.state).toBe('SAME')
  expect(await memberBytes(...members)).not.toEqual(before)
  expect((await staff.run(ANSWER, { id: question.id, answer: 'DIFFERENT' })).reason).toBe('QUESTION_NOT_OPEN')

  const kept = (
    await sql<{
      id: string
    }>`select kept_member_id as id from registry.member_merges where id = ${answered.mergeId}`.execute(graph.admin)
  ).rows[0]!.id
  const CONFLICTS =
    'query ($id: ID!) { factConflicts(memberId: $id) { fact chosenLineId decided values { lineId channel value } } }'
  const conflicts = (await staff.run(CONFLICTS, { id: kept })).data['factConflicts']
  const home = conflicts.find((conflict: any) => conflict.fact === 'RESIDENCE')
  expect(home.decided).toBe(false)
  const other = home.values.find((value: any) => value.lineId !== home.chosenLineId)
  const decided = await staff.run(
    'mutation ($m: ID!, $l: ID!) { decideFact(memberId: $m, fact: "RESIDENCE", lineId: $l) { fact chosenLineId decided } }',
    { m: kept, l: other.lineId },
  )
  expect(decided.data['decideFact'].find((conflict: any) => conflict.fact === 'RESIDENCE')).toMatchObject({
    chosenLineId: other.lineId,
    decided: true,
  })
  const residence = await sql<{ residence: string }>`select residence from registry.members where id = ${kept}`.execute(
    graph.admin,
  )
  expect(residence.rows[0]!.residence).toBe(other.value)
  await sql`delete from registry.fact_decisions where member_id = ${kept}`.execute(graph.admin)

  expect((await staff.run(UNDO_ANSWER, { id: question.id })).data['undoReviewAnswer']).toEqual({
    state: 'OPEN',
    mergeId: null,
  })
  expect(await memberBytes(...members)).toEqual(before)

  expect((await staff.run(ANSWER, { id: question.id, answer: 'DIFFERENT' })).data['answerReviewQuestion'].state).toBe(
    'DIFFERENT',
  )
  expect(await memberBytes(...members)).toEqual(before)
})

test('R33 joins and partings in any order end where they began', async () => {
  const id = await campaign()
  const all = people(6, 35)
  await importFiles(graph, staff, id, [['乡镇-枫树乡.xlsx', township(all.map((one, i) => townshipRow(one, i)))]])
  const members: string[] = (await linesOf(staff, { campaignId: id })).map((line) => line.link.memberId)
  expect(new Set(members).size).toBe(6)
  const before = await memberBytes(...members)
  const { of, chance } = dice(36)
  const open: string[] = []
  for (let i = 0; i < 24; i++) {
    if (open.length > 0 && chance(0.45)) {
      const mergeId = of(open)
      const { code, reason } = await staff.run('mutation ($id: ID!) { unmergeMembers(mergeId: $id) { id } }', {
        id: mergeId,
      })
      expect([code, reason]).toEqual([undefined, undefined])
      open.splice(open.indexOf(mergeId), 1)
      continue
    }
    const { data } = await staff.run(
      'mutation ($a: ID!, $b: ID!) { mergeMembers(memberId: $a, otherMemberId: $b) { id } }',
      {
        a: of(members),
        b: of(members),
      },
    )
    if (data?.['mergeMembers']) open.push(data['mergeMembers'].id)
  }
  expect(await memberBytes(...members)).not.toEqual(before)
  for (const mergeId of open)
    await staff.run('mutation ($id: ID!) { unmergeMembers(mergeId: $id) { id } }', { id: mergeId })
  expect(await memberBytes(...members)).toEqual(before)
})

test('R34 a roster that comes back as it was exported changes nothing, a changed row is a line', async () => {
  const id = await campaign()
  const [one, two] = people(2, 37) as [Somebody, Somebody]
  const member = async (somebody: Somebody) =>
    aMember(
      { db: graph.dbs.registry, ids },
      {
        name: somebody.name,
        sex: somebody.sex === '男' ? 'MALE' : 'FEMALE',
        born: somebody.born,
        phones: [somebody.phone],
        residence: somebody.home,
      },
    )
  await staff.run('mutation ($ids: [ID!]!) { enterInRegister(memberIds: $ids) { id } }', {
    ids: [await member(one), await member(two)],
  })
  const roster = await fetch(`${graph.url}/files/roster.xlsx?purpose=${encodeURIComponent('核查')}`, {
    headers: { authorization: `Bearer ${staff.token}` },
  })
  const counts = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from registry.members`.execute(graph.admin)).rows[0]!.n
  const before = await counts()
  const bytes = Buffer.from(await roster.arrayBuffer())
  const done = await importFiles(graph, staff, id, [['roster.xlsx', bytes]])
  expect(done.figures.rows).toBeGreaterThanOrEqual(2)
  expect(done.figures).toMatchObject({ fresh: 0, linked: 0, review: 0, unchanged: done.figures.rows })
  expect(await counts()).toBe(before)

  const changed = await importFiles(graph, staff, id, [['roster.xlsx', withNewPhone(bytes, one.name, '15488880001')]])
  expect(changed.figures).toMatchObject({ fresh: 0, linked: 1, review: 0, unchanged: changed.figures.rows - 1 })
  expect(await counts()).toBe(before)
})

test('an import changes nothing before it is confirmed, nothing when it comes again, and is undone as one step', async () => {
  const id = await campaign()
  const all = people(30, 38)
  const count = async (table: string) =>
    (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(`registry.${table}`)}`.execute(graph.admin))
      .rows[0]!.n
  const first = await importFiles(graph, staff, id, [
    ['乡镇-枫树乡.xlsx', township(all.slice(0, 20).map((one, i) => townshipRow(one, i)))],
  ])
  expect(first.figures.fresh).toBe(20)
  const members: string[] = (await linesOf(staff, { campaignId: id })).map((line) => line.link.memberId)
  const before = await memberBytes(...members)
  const [peopleBefore, linesBefore] = [await count('members'), await count('survey_lines')]

  const rows = all.slice(10).map((one, i) => communityRow(one, i, { phone: one.oldPhone }))
  const { data } = await staff.run('mutation ($id: ID!) { startSurveyImport(campaignId: $id) { id } }', { id })
  const draft = data['startSurveyImport'].id
  await sendFile(graph, staff, draft, '社区-新华社区.xlsx', community(rows))
  expect((await sendFile(graph, staff, draft, '社区-新华社区.xlsx', community(rows))).body.isNew).toBe(false)
  const preview = await importThat(staff, draft, (row) => row.forecast !== null)
  expect(preview.forecast).toMatchObject({ rows: 20, fresh: 10, linked: 10 })
  expect([await count('members'), await count('survey_lines')]).toEqual([peopleBefore, linesBefore])
  await staff.run('mutation ($id: ID!) { confirmSurveyImport(id: $id) { state } }', { id: draft })
  await importThat(staff, draft, (row) => row.state === 'DONE')
  expect(await count('members')).toBe(peopleBefore + 10)

  const again = await importFiles(graph, staff, id, [['社区-新华社区(2).xlsx', community(rows)]])
  expect(again.figures).toMatchObject({ rows: 20, unchanged: 20, fresh: 0, linked: 0 })

  const undone = await staff.run(
    'mutation ($id: ID!) { undoSurveyImport(id: $id) { withdrawnLines removedMembers import { state } } }',
    { id: draft },
  )
  expect(undone.data['undoSurveyImport']).toEqual({
    withdrawnLines: 20,
    removedMembers: 10,
    import: { state: 'UNDONE' },
  })
  expect(await count('members')).toBe(peopleBefore)
  const factsOnly = (list: string[]) => list.map((row) => ({ ...JSON.parse(row), version: 0, found_by: '' }))
  expect(factsOnly(await memberBytes(...members))).toEqual(factsOnly(before))
  expect(
    (await staff.run('mutation ($id: ID!) { undoSurveyImport(id: $id) { withdrawnLines } }', { id: draft })).reason,
  ).toBe('IMPORT_NOT_DONE')
})

test('a clerk corrects a column and a unit, and the correction is remembered', async () => {
  const id = await campaign()
  const [one] = people(1, 39) as [Somebody]
  const odd = (title: string) =>
    workbook(title, ['序号', '姓名', '来自哪方', '吃哪碗饭', '手机'], [[1, one.name, '枫树', '泥水工', one.phone]])
  const { data } = await staff.run('mutation ($id: ID!) { startSurveyImport(campaignId: $id) { id } }', { id })
  const draft = data['startSurveyImport'].id
  await sendFile(graph, staff, draft, '名单.xlsx', odd('名单'))
  const read = await importThat(staff, draft, (row) => row.forecast !== null)
  const [sheet] = read.files[0].sheets
  expect(sheet.problems.map((problem: any) => [problem.code, problem.column])).toContainEqual([
    'COLUMN_NOT_UNDERSTOOD',
    4,
  ])
  const column = sheet.columns.find((one: any) => one.number === 4)
  const correct =
    'mutation ($input: CorrectColumnInput!) { correctSurveyColumn(input: $input) { id forecast { rows } } }'
  await staff.run(correct, { input: { fileId: read.files[0].id, headingKey: column.headingKey, meaning: 'INDUSTRY' } })
  const corrected = await importThat(staff, draft, (row) => row.forecast !== null)
  expect(corrected.files[0].sheets[0].columns.find((one: any) => one.number === 4)).toMatchObject({
    meaning: 'INDUSTRY',
    source: 'CORRECTION',
  })
  await staff.run('mutation ($input: CorrectUnitInput!) { correctSurveyUnit(input: $input) { id } }', {
    input: { fileId: read.files[0].id, sheet: 'Sheet1', channel: 'HOST_SWEEP', kind: 'VILLAGE', name: '塔下村' },
  })
  const unit = await importThat(staff, draft, (row) => row.forecast !== null)
  expect(unit.files[0].sheets[0].unit).toEqual({
    channel: 'HOST_SWEEP',
    kind: 'VILLAGE',
    name: '塔下村',
    source: 'CORRECTION',
  })

  const later = (await staff.run('mutation ($id: ID!) { startSurveyImport(campaignId: $id) { id } }', { id })).data[
    'startSurveyImport'
  ].id
  await sendFile(graph, staff, later, '又一份.xlsx', odd('又一份'))
  const remembered = await importThat(staff, later, (row) => row.forecast !== null)
  expect(remembered.files[0].sheets[0].columns.find((one: any) => one.number === 4).meaning).toBe('INDUSTRY')
})

test('bad files and bad cells are told at their place, and the rest is used', async () => {
  const id = await campaign()
  const [one] = people(1, 40) as [Somebody]
  const { data } = await staff.run('mutation ($id: ID!) { startSurveyImport(campaignId: $id) { id } }', { id })
  const draft = data['startSurveyImport'].id
  const wrongDigit = one.idNumber.slice(0, 17) + (one.idNumber.endsWith('1') ? '2' : '1')
  await sendFile(graph, staff, draft, 'photo.xlsx', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 4, 5, 6, 7]))
  await sendFile(
    graph,
    staff,
    draft,
    '乡镇-枫树乡.xlsx',
    township([
      townshipRow(one, 0, { idNumber: wrongDigit }),
      townshipRow({ ...one, born: '1850-01-02', name: '周彼得' }, 1, { idNumber: '' }),
    ]),
  )
  expect((await sendFile(graph, staff, draft, 'empty.csv', '')).status).toBe(400)
  const read = await importThat(staff, draft, (row) => row.forecast !== null)
  const file = (name: string) => read.files.find((one: any) => one.fileName === name)
  expect(file('photo.xlsx')).toMatchObject({ state: 'UNREADABLE', problem: 'NOT_A_WORKBOOK' })
  const rows = file('乡镇-枫树乡.xlsx').sheets[0].rows
  expect(rows.map((row: any) => [row.number, row.problems])).toEqual([
    [3, [{ code: 'ID_NUMBER_CHECK_DIGIT', column: 5 }]],
    [4, [{ code: 'DATE_IMPOSSIBLE', column: 4 }]],
  ])
  expect(read.forecast).toMatchObject({ rows: 2, fresh: 2 })
})
