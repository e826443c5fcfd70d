import { generateCounty } from '@mobile-members/county/county.ts'
import { sheetNumberIn } from '@mobile-members/model/papers.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
let graph: Graph
let secretary: Asker
let stranger: Asker
let member: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  secretary = await account('secretary')
  stranger = await account('community-secretary')
  member = await account('member')
})
afterAll(() => graph.stop())
beforeEach(() => {
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

async function plan(title: string): Promise<string> {
  const { data } = await secretary.run(`mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id } }`, {
    input: { branchId: cast.e1, kind: 'STUDY', title, place: '会议室', startsAt: '2026-12-01T02:00:00Z' },
  })
  return data['planActivity'].id
}
const PRINT = `mutation ($id: ID!) { printAttendanceSheet(activityId: $id) { number printedAt } }`
const SCAN = `query ($code: String!) { paperSheet(code: $code) { number enteredAt activity { id title } } }`
const print = async (id: string): Promise<string> =>
  (await secretary.run(PRINT, { id })).data['printAttendanceSheet'].number

test('X24 N23 R74 the printed sheet has a number; scanned or typed it opens its own activity, and no other', async () => {
  const [first, second] = [await plan('学习一'), await plan('学习二')]
  const [one, two] = [await print(first), await print(second)]
  expect(one).toMatch(/^HD2026-\d{6}$/)
  expect(two).not.toBe(one)
  expect(await print(first)).toBe(one)
  // As a hand scanner types it, as a person writes it, and with what a scanner puts around it.
  for (const code of [one, one.toLowerCase(), ` ${one}\r\n`, `签到表 ${one} 第1页`]) {
    expect(sheetNumberIn(code)).toBe(one)
    const scanned = await secretary.run(SCAN, { code })
    expect(scanned.data['paperSheet']).toEqual({
      number: one,
      enteredAt: null,
      activity: { id: first, title: '学习一' },
    })
  }
  expect((await secretary.run(SCAN, { code: two })).data['paperSheet'].activity.id).toBe(second)
})

test('X24 a sheet of another branch is refused, and so is what is no sheet', async () => {
  const id = await plan('学习三')
  const number = await print(id)
  expect((await stranger.run(SCAN, { code: number })).code).toBe('FORBIDDEN')
  expect((await stranger.run(PRINT, { id })).code).toBe('FORBIDDEN')
  expect((await member.run(SCAN, { code: number })).code).toBe('FORBIDDEN')
  expect((await secretary.run(SCAN, { code: 'DJ2026-000001' })).reason).toBe('SHEET_UNREADABLE')
  expect((await secretary.run(SCAN, { code: 'HD2026-999999' })).code).toBe('NOT_FOUND')
})

test('X24 R84 what stood on paper is entered under the sheet’s number; the number of another activity is refused', async () => {
  const [id, other] = [await plan('学习四'), await plan('学习五')]
  const [number, foreign] = [await print(id), await print(other)]
  const { data } = await secretary.run(`query ($id: ID!) { activity(id: $id) { invitations { memberId } } }`, { id })
  const marks = data['activity'].invitations.map(({ memberId }: any) => ({ memberId, mark: 'PRESENT' }))
  graph.clock.now = new Date('2026-12-01T06:00:00Z')
  const MARK = `mutation ($id: ID!, $marks: [AttendanceMarkInput!]!, $n: String) {
    markAttendance(activityId: $id, marks: $marks, sheetNumber: $n) { figures { present blank } } }`
  expect((await secretary.run(MARK, { id, marks, n: foreign })).reason).toBe('SHEET_NOT_FITTING')
  const entered = await secretary.run(MARK, { id, marks, n: number })
  expect(entered.data['markAttendance'].figures).toEqual({ present: marks.length, blank: 0 })
  const scanned = await secretary.run(SCAN, { code: number })
  expect(scanned.data['paperSheet'].enteredAt).toBe('2026-12-01T06:00:00.000Z')
})

test('X24 N23 R83 a notebook page on paper opens the entry of its member about its activity; each member’s page has its own number', async () => {
  const id = await plan('学习六')
  const NOTEBOOK = `mutation ($id: ID!) { printNotebookSheets(activityId: $id) { number memberId member { name } } }`
  const printed = await secretary.run(NOTEBOOK, { id })
  expect(printed.errors).toEqual([])
  const sheets: { number: string; memberId: string }[] = printed.data['printNotebookSheets']
  const { data } = await secretary.run(`query ($id: ID!) { activity(id: $id) { invitations { memberId } } }`, { id })
  expect(sheets.map(({ memberId }) => memberId).toSorted()).toEqual(
    data['activity'].invitations.map(({ memberId }: any) => memberId).toSorted(),
  )
  expect(new Set(sheets.map(({ number }) => number)).size).toBe(sheets.length)
  expect((await secretary.run(NOTEBOOK, { id })).data['printNotebookSheets']).toEqual(
    printed.data['printNotebookSheets'],
  )
  const PAGE = `query ($code: String!) { paperSheet(code: $code) { memberId activity { id } } }`
  for (const { number, memberId } of sheets) {
    expect(number).toMatch(/^JS2026-\d{6}$/)
    const scanned = await secretary.run(PAGE, { code: number })
    expect(scanned.data['paperSheet']).toEqual({ memberId, activity: { id } })
  }
  const [one] = sheets
  expect((await stranger.run(PAGE, { code: one!.number })).code).toBe('FORBIDDEN')
  expect((await stranger.run(NOTEBOOK, { id })).code).toBe('FORBIDDEN')

  // What the page opens can be entered for exactly that member and activity.
  graph.clock.now = new Date('2026-12-02T06:00:00Z')
  const entered = await secretary.run(
    `mutation ($m: ID!, $a: ID!) { enterPaperEntry(input: { memberId: $m, activityId: $a, writtenOn: "2026-12-01", workDone: "发言" }) { member { id } place } }`,
    { m: one!.memberId, a: id },
  )
  expect(entered.data['enterPaperEntry']).toEqual({ member: { id: one!.memberId }, place: '会议室' })
})
