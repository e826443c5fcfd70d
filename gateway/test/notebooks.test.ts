import { generateCounty } from '@mobile-members/county/county.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Arrived, arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
let graph: Graph
let people: Record<'staff' | 'director' | 'township' | 'secretary' | 'communitySecretary', Asker>
let li: Arrived & { asker: Asker }

const PLACED = new Date('2026-11-23T02:00:00Z')
const NOW = new Date('2026-12-10T02:00:00Z')

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
  }
  graph.clock.now = PLACED
  const arrived = await arrivals(graph, cast.t1, people).arrive('李新来', {
    employmentKind: 'UNIT',
    employmentStable: true,
    workUnitId: cast.e1Unit,
    residenceStable: true,
    residenceAreaId: cast.c1Area,
  })
  li = { ...arrived, asker: await graph.as({ role: 'MEMBER', organizationId: arrived.memberId }) }
})
afterAll(() => graph?.stop())
beforeEach(() => {
  graph.clock.now = NOW
})

const FIELDS = `id kind place happenedOn mainContent workDone informationLearned isLate writtenAt receivedAt toldWrittenAt
  confirmedAt paperWrittenOn memberAgrees memberNote branch { id } activity { id } addenda { text writtenAt toldWrittenAt }`
const WRITE = `mutation ($input: NotebookEntryInput!) { writeNotebookEntry(input: $input) { ${FIELDS} } }`
const MINE = `query ($from: LocalDate, $until: LocalDate) { myNotebook(first: 200, from: $from, until: $until) { nodes { ${FIELDS} } } }`
const CONFIRM = `mutation ($id: ID!) { confirmNotebookEntry(id: $id) { confirmedAt } }`
const texts = { mainContent: '清扫河岸', workDone: '搬运垃圾', informationLearned: '春季计划' }
const about = (place: string, happenedOn: string) => ({ kind: 'STUDY', place, happenedOn, ...texts })

const write = (input: Record<string, unknown>, key?: string) => li.asker.run(WRITE, { input }, key ? { key } : {})
const mine = async (period: { from?: string; until?: string } = {}) =>
  (await li.asker.run(MINE, period)).data['myNotebook'].nodes as Record<string, any>[]

test('R82 the notebook is created at the placement and not before', async () => {
  graph.clock.now = PLACED
  expect((await write(about('报到以前', '2026-11-22'))).reason).toBe('NO_NOTEBOOK')
  const variables = { id: li.affiliationId }
  await people.staff.run(`mutation ($id: ID!) { proposePlacement(affiliationId: $id) { id } }`, variables)
  await people.director.run(`mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { id } }`, variables)
  await people.secretary.run(
    `mutation ($id: ID!) { welcomeMember(affiliationId: $id, contact: { way: PHONE, contactedOn: "2026-11-23", said: "已电话联系" }) { id } }`,
    variables,
  )
  await graph.settle()
  expect(await mine()).toEqual([])
  const { data } = await write(about('安置当天', '2026-11-23'))
  expect(data['writeNotebookEntry']).toMatchObject({ place: '安置当天', branch: { id: cast.e1 }, isLate: false })
})

test('R83 three texts stand by themselves; one of them is enough, none is refused', async () => {
  const { data } = await write({ ...about('一个框', '2026-12-09'), mainContent: '', informationLearned: '' })
  expect(data['writeNotebookEntry']).toMatchObject({ mainContent: '', workDone: '搬运垃圾', informationLearned: '' })
  const empty = { mainContent: ' ', workDone: '', informationLearned: '' }
  expect((await write({ ...about('没有写', '2026-12-09'), ...empty })).reason).toBe('TEXT_MISSING')
})

test('R83 X12 an entry kept without network is there once, however often its key is sent, and counts from when it was written', async () => {
  const input = { ...about('没有网络', '2026-12-01'), writtenAt: '2026-12-03T12:00:00.000Z' }
  const first = await write(input, 'kept-on-the-phone')
  const again = await write(input, 'kept-on-the-phone')
  expect(first.errors).toEqual([])
  expect(again.data['writeNotebookEntry']).toEqual(first.data['writeNotebookEntry'])
  expect(first.data['writeNotebookEntry']).toMatchObject({
    writtenAt: '2026-12-03T12:00:00.000Z',
    receivedAt: NOW.toISOString(),
    toldWrittenAt: null,
    isLate: false,
  })
  expect((await mine()).filter(({ place }) => place === '没有网络')).toHaveLength(1)
  expect((await write({ ...input, workDone: '另一篇' }, 'kept-on-the-phone')).reason).toBe('IDEMPOTENCY_KEY_REUSED')
})

test('X12 the same key sent by two tabs at the same moment has one effect', async () => {
  const input = { ...about('两个窗口', '2026-12-08'), writtenAt: '2026-12-08T12:00:00.000Z' }
  const answers = await Promise.all([1, 2, 3].map(() => write(input, 'kept-for-two-tabs')))
  expect(new Set(answers.map(({ data }) => data?.['writeNotebookEntry']?.id)).size).toBe(1)
  expect((await mine()).filter(({ place }) => place === '两个窗口')).toHaveLength(1)
})

test('R83 X12 a late entry is marked, not refused; a told time that cannot be is shown as what the phone told', async () => {
  const late = await write(about('晚写', '2026-11-25'))
  expect(late.data['writeNotebookEntry']).toMatchObject({ isLate: true, toldWrittenAt: null })
  for (const told of ['2026-12-11T02:00:00.000Z', '2026-10-01T02:00:00.000Z', '2026-11-24T02:00:00.000Z']) {
    const { data } = await write({ ...about('钟不准', '2026-11-25'), writtenAt: told })
    expect(data['writeNotebookEntry']).toMatchObject({
      isLate: true,
      writtenAt: NOW.toISOString(),
      toldWrittenAt: told,
    })
  }
})

test('R83 after the confirmation a change is an addendum, written without network too', async () => {
  const { data } = await write(about('确认以后', '2026-12-09'))
  const { id } = data['writeNotebookEntry']
  const REVISE = `mutation ($id: ID!, $texts: NotebookTextsInput!) { reviseNotebookEntry(id: $id, texts: $texts) { workDone } }`
  const change = { id, texts: { ...texts, workDone: '搬运、分类' } }
  expect((await people.secretary.run(REVISE, change)).code).toBe('FORBIDDEN')
  expect((await li.asker.run(REVISE, change)).data['reviseNotebookEntry'].workDone).toBe('搬运、分类')
  expect((await people.secretary.run(CONFIRM, { id })).errors).toEqual([])
  expect((await li.asker.run(REVISE, change)).reason).toBe('ENTRY_CONFIRMED')
  const ADD = `mutation ($id: ID!, $at: DateTimeISO) { addNotebookAddendum(id: $id, text: "共四十袋", writtenAt: $at) { ${FIELDS} } }`
  const add = () => li.asker.run(ADD, { id, at: '2026-12-09T13:00:00.000Z' }, { key: 'addendum-kept' })
  await add()
  expect((await add()).data['addNotebookAddendum']).toMatchObject({
    workDone: '搬运、分类',
    addenda: [{ text: '共四十袋', writtenAt: '2026-12-09T13:00:00.000Z', toldWrittenAt: null }],
  })
})

const PAPER = `mutation ($input: PaperEntryInput!) { enterPaperEntry(input: $input) { ${FIELDS} } }`

test('R83 the secretary copies a page of paper; it is marked so, the day on the page counts, and the member says whether it is right', async () => {
  const page = { memberId: li.memberId, writtenOn: '2026-12-02', ...about('纸上', '2026-12-01') }
  expect((await people.communitySecretary.run(PAPER, { input: page })).code).toBe('FORBIDDEN')
  expect((await li.asker.run(PAPER, { input: page })).code).toBe('FORBIDDEN')
  const reasonOf = async (change: object) =>
    (await people.secretary.run(PAPER, { input: { ...page, ...change } })).reason
  expect(await reasonOf({ writtenOn: '2026-11-30' })).toBe('PAPER_DAY_IMPOSSIBLE')
  expect(await reasonOf({ writtenOn: '2026-12-11' })).toBe('PAPER_DAY_IMPOSSIBLE')
  const { data, errors } = await people.secretary.run(PAPER, { input: page })
  expect(errors).toEqual([])
  const { id, ...entry } = data['enterPaperEntry']
  expect(entry).toMatchObject({ paperWrittenOn: '2026-12-02', isLate: false, memberAgrees: null, confirmedAt: null })

  const ANSWER = `mutation ($id: ID!, $agrees: Boolean!, $note: String!) { answerPaperEntry(id: $id, agrees: $agrees, note: $note) { memberAgrees memberNote } }`
  const answer = (agrees: boolean, note: string) => li.asker.run(ANSWER, { id, agrees, note })
  expect((await answer(false, '')).reason).toBe('REASON_MISSING')
  expect((await people.secretary.run(ANSWER, { id, agrees: true, note: '' })).code).toBe('FORBIDDEN')
  expect((await answer(false, '少抄了一行')).data['answerPaperEntry']).toEqual({
    memberAgrees: false,
    memberNote: '少抄了一行',
  })
  const REVISE = `mutation ($id: ID!, $texts: NotebookTextsInput!) { reviseNotebookEntry(id: $id, texts: $texts) { workDone } }`
  expect((await li.asker.run(REVISE, { id, texts })).code).toBe('FORBIDDEN')
  const corrected = { id, texts: { ...texts, workDone: '搬运垃圾四十袋' } }
  expect((await people.secretary.run(REVISE, corrected)).data['reviseNotebookEntry'].workDone).toBe('搬运垃圾四十袋')
  expect((await answer(true, '')).data['answerPaperEntry']).toEqual({ memberAgrees: true, memberNote: null })
  const own = (await mine()).find(({ place }) => place === '安置当天')
  expect((await li.asker.run(ANSWER, { id: own!['id'], agrees: true, note: '' })).reason).toBe('NOT_FROM_PAPER')
})

test('R82 moved from E1 to C1 it is the same notebook; an entry has the branch of its day, and the booklets of C1 hold all of it', async () => {
  await people.director.run(
    `mutation ($id: ID!, $b: ID!) { changePlacement(affiliationId: $id, branchId: $b, reason: "搬到新华社区") { id } }`,
    { id: li.affiliationId, b: cast.c1 },
  )
  await graph.settle()
  const written = await mine()
  expect(written.every(({ branch }) => branch.id === cast.e1)).toBe(true)
  graph.clock.now = new Date('2026-12-14T02:00:00Z')
  const there = await write({ ...about('在社区', '2026-12-12'), writtenAt: '2026-12-12T10:00:00Z' })
  expect(there.data['writeNotebookEntry'].branch).toEqual({ id: cast.c1 })
  const before = await write({ ...about('在企业时没有网络', '2026-12-05'), writtenAt: '2026-12-05T10:00:00Z' })
  expect(before.data['writeNotebookEntry'].branch).toEqual({ id: cast.e1 })
  expect(await mine()).toHaveLength(written.length + 2)

  const BOOKLETS = `query ($b: ID!, $from: LocalDate, $until: LocalDate, $after: String) {
    branchNotebooks(branchId: $b, from: $from, until: $until, first: 3, after: $after) {
      nodes { place happenedOn branch { id } member { id name } } endCursor hasNextPage } }`
  const booklets = async (asker: Asker, b: string, period: object = {}) => {
    const nodes: Record<string, any>[] = []
    let after: string | null = null
    do {
      const { data, errors }: { data: Record<string, any>; errors: readonly unknown[] } = await asker.run(BOOKLETS, {
        b,
        ...period,
        after,
      })
      expect(errors).toEqual([])
      nodes.push(...data['branchNotebooks'].nodes)
      after = data['branchNotebooks'].hasNextPage ? data['branchNotebooks'].endCursor : null
    } while (after)
    return nodes
  }
  const whole = (await booklets(people.communitySecretary, cast.c1)).filter(({ member }) => member.id === li.memberId)
  expect(whole).toHaveLength(written.length + 2)
  expect(whole.every(({ member }) => member.name === '李新来')).toBe(true)
  expect(new Set(whole.map(({ branch }) => branch.id))).toEqual(new Set([cast.e1, cast.c1]))
  expect(whole.map(({ happenedOn }) => happenedOn)).toEqual(whole.map(({ happenedOn }) => happenedOn).toSorted())
  expect((await booklets(people.secretary, cast.e1)).some(({ member }) => member.id === li.memberId)).toBe(false)
  const period = { from: '2026-12-12', until: '2026-12-12' }
  expect((await booklets(people.communitySecretary, cast.c1, period)).map(({ place }) => place)).toContain('在社区')
  expect((await mine(period)).map(({ place }) => place)).toEqual(['在社区'])
  expect(await mine({ from: addDays('2026-12-14', 1) })).toEqual([])
})

test('R82 one entry is read by its member and the branch of its time, by nobody else', async () => {
  const [entry] = (await mine()).filter(({ place }) => place === '安置当天')
  const READ = `query ($id: ID!) { notebookEntry(id: $id) { place } }`
  const variables = { id: entry!['id'] }
  expect((await li.asker.run(READ, variables)).data['notebookEntry']).toEqual({ place: '安置当天' })
  expect((await people.secretary.run(READ, variables)).data['notebookEntry']).toEqual({ place: '安置当天' })
  expect((await people.communitySecretary.run(READ, variables)).code).toBe('FORBIDDEN')
  expect((await people.township.run(READ, variables)).code).toBe('FORBIDDEN')
})
