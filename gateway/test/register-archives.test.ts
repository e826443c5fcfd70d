import XLSX from '@e965/xlsx'
import { generateCounty } from '@mobile-members/county/county.ts'
import { ARCHIVE_CATEGORIES } from '@mobile-members/model/archives.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
let graph: Graph
let staff: Asker
let township: Asker
let member: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  staff = await account('staff')
  township = await account('township')
  member = await account('member')
})
afterAll(() => graph.stop())

const FOLDERS = `query ($asOf: AsOfInput) { categoryArchives(asOf: $asOf) { category total folders { value count organization { id name } } } }`
const MEMBERS = `query ($f: MemberFilterInput) { members(filter: $f, first: 200) { total nodes { id name stage registerNo industry } } }`

const foldersOf = async (asker: Asker, asOf?: object) =>
  (await asker.run(FOLDERS, { asOf })).data['categoryArchives'] as any[]
const membersOf = async (asker: Asker, filter: object) =>
  (await asker.run(MEMBERS, { f: filter })).data['members'] as any

test('R35 each category’s folders sum to the register, each folder opens as many members as it counts, and a township sees its own part', async () => {
  const register = (await membersOf(staff, { registered: true })).total
  const archives = await foldersOf(staff)
  expect(archives.map(({ category }) => category)).toEqual([...ARCHIVE_CATEGORIES])
  for (const { category, total, folders } of archives) {
    expect([category, total]).toEqual([category, register])
    expect([category, folders.reduce((sum: number, { count }: any) => sum + count, 0)]).toEqual([category, register])
    for (const { value, count } of folders) {
      const folder = { category, value }
      expect([folder, (await membersOf(staff, { registered: true, folder })).total]).toEqual([folder, count])
    }
  }
  const origin = archives.find(({ category }) => category === 'ORIGIN').folders
  expect(origin.find(({ value }: any) => value === cast.t1).organization.name).toBeTruthy()
  const own = (await foldersOf(township)).find(({ category }) => category === 'ORIGIN')
  expect(own.folders.map(({ value }: any) => value)).toEqual([cast.t1])
  expect(own.total).toBe(origin.find(({ value }: any) => value === cast.t1).count)
})

test('N19 a past day’s list, folders and roster are as they were known then; a later correction shows only when it is asked for', async () => {
  const [one] = (await membersOf(staff, { registered: true, townshipId: cast.t1, stages: ['PLACED'] })).nodes
  const day = '2026-11-23'
  const before = await foldersOf(staff, undefined)
  graph.clock.now = new Date('2026-12-20T02:00:00Z')
  const { errors } = await staff.run('mutation ($id: ID!) { endSpell(memberId: $id, reason: RETURNED) { stage } }', {
    id: one.id,
  })
  expect(errors).toEqual([])
  await graph.settle()
  const found = async (asOf: object | undefined) =>
    (await membersOf(staff, { registered: true, search: one.registerNo, ...(asOf ? { asOf } : {}) })).nodes[0]
  expect((await found(undefined)).stage).toBe('ENDED')
  expect((await found({ day })).stage).toBe('PLACED')
  expect(await foldersOf(staff, { day })).toEqual(before)
  expect((await staff.run(FOLDERS, { asOf: { day: '2027-01-01' } })).code).toBe('BAD_USER_INPUT')
  expect((await staff.run(MEMBERS, { f: { withoutLetter: true, asOf: { day } } })).code).toBe('BAD_USER_INPUT')
  const early = await membersOf(staff, { registered: true, asOf: { day: '2025-06-30' } })
  expect(early.total).toBeLessThan((await membersOf(staff, { registered: true, asOf: { day } })).total)

  const asked = await township.run(
    'mutation ($id: ID!) { requestAmendment(memberId: $id, facts: { industry: "S" }, note: "年初已转行") { id } }',
    { id: one.id },
  )
  graph.clock.now = new Date('2027-01-15T02:00:00Z')
  await staff.run('mutation ($id: ID!) { decideAmendment(id: $id, accept: true) { state } }', {
    id: asked.data['requestAmendment'].id,
  })
  const industryOn = async (view: string) => (await found({ day: '2026-12-31', view })).industry
  expect(await industryOn('KNOWN_THEN')).toBe(one.industry)
  expect(await industryOn('CORRECTED_SINCE')).toBe('S')

  const roster = await fetch(
    `${graph.url}/files/roster.xlsx?purpose=${encodeURIComponent('年报')}&asOf=${day}&townshipId=${cast.t1}`,
    { headers: { authorization: `Bearer ${staff.token}` } },
  )
  const book = XLSX.read(Buffer.from(await roster.arrayBuffer()))
  const told = XLSX.utils.sheet_to_json<string[]>(book.Sheets['说明']!, { header: 1 })
  expect(told).toContainEqual(['名册日期', `截至 ${day}（当日所知）`])
  const numbers = XLSX.utils.sheet_to_json<Record<string, string>>(book.Sheets['花名册']!).map((row) => row['登记号'])
  const then = await membersOf(staff, { registered: true, townshipId: cast.t1, asOf: { day } })
  expect(numbers.toSorted()).toEqual(then.nodes.map(({ registerNo }: any) => registerNo).toSorted())
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

test('R34 of many to be entered those who can be are; of each other one it says why not, and the numbers have no gap', async () => {
  const add = (originScope: string, name: string) =>
    graph.dbs.registry
      .insertInto('members')
      .values({
        name,
        originScope,
        originTownshipId: originScope === 'IN_COUNTY' ? cast.t1 : null,
        foundOn: '2026-11-01',
        foundBy: 'HOST_SWEEP',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  const [first, outside, second] = [
    (await add('IN_COUNTY', '李先')).id,
    (await add('OTHER_PROVINCE', '赵无愿')).id,
    (await add('IN_COUNTY', '李后')).id,
  ]
  const [registered] = (await membersOf(staff, { registered: true })).nodes
  const many = `mutation ($ids: [ID!]!) { enterManyInRegister(memberIds: $ids) { entered { id registerNo } refused { memberId reason } } }`
  expect((await township.run(many, { ids: [first] })).code).toBe('FORBIDDEN')
  const { data } = await staff.run(many, { ids: [first, outside, registered.id, second] })
  const { entered, refused } = data['enterManyInRegister']
  expect(entered.map(({ id }: any) => id)).toEqual([first, second])
  const [a, b] = entered.map(({ registerNo }: any) => Number(registerNo.slice(3)))
  expect(b).toBe(a + 1)
  expect(refused).toEqual([
    { memberId: outside, reason: 'CONSENT_REQUIRED' },
    { memberId: registered.id, reason: 'ALREADY_REGISTERED' },
  ])
})

test('R38 the centre sees what stands beside what is asked for, decided ones stay listed, and nobody else reads the values', async () => {
  const { data } = await member.run(
    'mutation ($id: ID!) { requestAmendment(memberId: $id, facts: { residence: "新华路99号" }, note: "搬家") { id changes { after } } }',
    { id: cast.li },
  )
  const { id, changes } = data['requestAmendment']
  expect(changes).toBeNull()
  const list = async (decided: boolean) =>
    (
      await staff.run(
        'query ($d: Boolean!) { amendmentRequests(decided: $d, first: 200) { nodes { id state rejectReason decidedByName changes { fact before after } member { name } } } }',
        { d: decided },
      )
    ).data['amendmentRequests'].nodes.find((node: any) => node.id === id)
  const person = county.registry.members.find((one) => one.id === cast.li)!.person
  expect(await list(false)).toMatchObject({
    state: 'OPEN',
    changes: [{ fact: 'RESIDENCE', before: person.address, after: '新华路99号' }],
    member: { name: person.name },
  })
  await staff.run(
    'mutation ($id: ID!) { decideAmendment(id: $id, accept: false, rejectReason: "电话核实后无变化") { state } }',
    { id },
  )
  expect(await list(false)).toBeUndefined()
  expect(await list(true)).toMatchObject({ state: 'REJECTED', rejectReason: '电话核实后无变化' })
  expect((await list(true)).decidedByName).toBeTruthy()
  const own = await member.run('query ($id: ID!) { member(id: $id) { amendments { state rejectReason } } }', {
    id: cast.li,
  })
  expect(own.data['member'].amendments).toContainEqual({ state: 'REJECTED', rejectReason: '电话核实后无变化' })
  expect((await township.run('query { amendmentRequests { total } }')).code).toBe('FORBIDDEN')
})
