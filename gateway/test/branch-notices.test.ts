import { generateCounty } from '@mobile-members/county/county.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 300 })
const { cast } = county
const atE1 = county.branches.affiliations
  .filter(({ branchId, state }) => branchId === cast.e1 && state === 'ACTIVE')
  .map(({ memberId }) => memberId)
const [withPhone = '', silent = '', withoutAccount = ''] = atE1
const atC1 = county.branches.affiliations.find(({ branchId, state }) => branchId === cast.c1 && state === 'ACTIVE')!
let graph: Graph
let secretary: Asker
let stranger: Asker
let director: Asker
let member: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  secretary = await account('secretary')
  stranger = await account('community-secretary')
  director = await account('director')
  await graph.dbs.registry
    .deleteFrom('bus.offices_in_force')
    .where('role', '=', 'MEMBER')
    .where('organization_id', 'in', atE1)
    .execute()
  member = await graph.as({ role: 'MEMBER', organizationId: withPhone })
  await graph.as({ role: 'MEMBER', organizationId: silent })
})
afterAll(() => graph.stop())
beforeEach(() => {
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

async function send(more: Record<string, unknown> = {}, by = secretary) {
  return by.run(
    `mutation ($input: SendNoticeInput!) { sendNotice(input: $input) { id isLate toAll figures { addressed unread } } }`,
    { input: { branchId: cast.e1, title: '缴纳党费', text: '请于月底前缴纳。', ...more } },
  )
}

const deliveries = async (id: string) => {
  const { data } = await secretary.run(
    `query ($id: ID!) { notice(id: $id) { figures { addressed delivered read told unread }
       deliveries { memberId channel deliveredAt readAt toldBy hasAccount member { name } } } }`,
    { id },
  )
  return data['notice']
}
const TO_TELL = `query ($id: ID!) { membersToTell(branchId: $id) { kind aboutId memberId hasAccount member { name } } }`
const toTell = async (aboutId: string): Promise<{ memberId: string; hasAccount: boolean }[]> =>
  (await secretary.run(TO_TELL, { id: cast.e1 })).data['membersToTell'].filter((one: any) => one.aboutId === aboutId)
const TELL = `mutation ($n: ID!, $m: ID!, $c: NoticeChannel!) { tellNotice(noticeId: $n, memberId: $m, channel: $c) { channel readAt toldBy } }`

test('R69 a notice goes to every member of the branch, with the time of its arrival, of its reading and of the call', async () => {
  const sent = await send()
  expect(sent.errors).toEqual([])
  const { id, figures } = sent.data['sendNotice']
  expect(figures).toEqual({ addressed: atE1.length, unread: atE1.length })
  const task = await member.run(`{ branchTasks { act count } }`)
  expect(task.data['branchTasks']).toContainEqual(expect.objectContaining({ act: 'READ_NOTICES' }))

  graph.clock.now = new Date('2026-11-23T03:00:00Z')
  expect((await member.run(`mutation { receiveNotices }`)).data['receiveNotices']).toBeGreaterThan(0)
  expect((await member.run(`mutation { receiveNotices }`)).data['receiveNotices']).toBe(0)
  graph.clock.now = new Date('2026-11-23T04:00:00Z')
  const mine = await member.run(
    `{ myNotices(first: 5) { nodes { id title text myDelivery { readAt } deliveries { memberId } } } }`,
  )
  expect(mine.data['myNotices'].nodes).toContainEqual({
    id,
    title: '缴纳党费',
    text: '请于月底前缴纳。',
    myDelivery: { readAt: null },
    deliveries: null,
  })
  await member.run(`mutation ($id: ID!) { readNotice(id: $id) { readAt } }`, { id })
  graph.clock.now = new Date('2026-11-23T05:00:00Z')
  await member.run(`mutation ($id: ID!) { readNotice(id: $id) { readAt } }`, { id })
  const told = await secretary.run(TELL, { n: id, m: withoutAccount, c: 'PHONE' })
  expect(told.data['tellNotice']).toEqual({
    channel: 'PHONE',
    readAt: '2026-11-23T05:00:00.000Z',
    toldBy: secretary.subject,
  })
  const after = await deliveries(id)
  expect(after.figures).toEqual({
    addressed: atE1.length,
    delivered: 2,
    read: 1,
    told: 1,
    unread: atE1.length - 2,
  })
  expect(after.deliveries).toContainEqual(
    expect.objectContaining({
      memberId: withPhone,
      channel: 'ONLINE',
      deliveredAt: '2026-11-23T03:00:00.000Z',
      readAt: '2026-11-23T04:00:00.000Z',
      toldBy: null,
      hasAccount: true,
    }),
  )
})

test('R69 who cannot sign in stands on the list of whom to call at once, who has not read after three days then; a call takes them off', async () => {
  const { id } = (await send()).data['sendNotice']
  const atOnce = await toTell(id)
  expect(atOnce.map(({ memberId }) => memberId)).toContain(withoutAccount)
  expect(atOnce.every(({ hasAccount }) => !hasAccount)).toBe(true)
  graph.clock.now = new Date('2026-11-25T23:00:00+08:00')
  expect((await toTell(id)).map(({ memberId }) => memberId)).not.toContain(silent)
  graph.clock.now = new Date('2026-11-26T00:30:00+08:00')
  expect(await toTell(id)).toContainEqual(expect.objectContaining({ memberId: silent, hasAccount: true }))
  const tasks = async () =>
    (await secretary.run(`{ branchTasks { act branchId count } }`)).data['branchTasks'].find(
      (one: any) => one.act === 'TELL_MEMBERS' && one.branchId === cast.e1,
    ).count
  const people = async () =>
    new Set((await secretary.run(TO_TELL, { id: cast.e1 })).data['membersToTell'].map((one: any) => one.memberId)).size
  expect(await tasks()).toBe(await people())
  await secretary.run(TELL, { n: id, m: silent, c: 'PAPER' })
  expect((await toTell(id)).map(({ memberId }) => memberId)).not.toContain(silent)
  expect(await tasks()).toBe(await people())
})

test('R69 a notice about an activity is late when it goes out fewer days ahead than the setting asks; it goes out all the same', async () => {
  const planned = await secretary.run(
    `mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id warnings } }`,
    {
      input: {
        branchId: cast.e1,
        kind: 'PARTY_LECTURE',
        title: '党课',
        place: '会议室',
        startsAt: '2026-11-26T02:00:00Z',
      },
    },
  )
  const { id: activityId, warnings } = planned.data['planActivity']
  expect(warnings).toEqual([])
  expect((await send({ activityId })).data['sendNotice'].isLate).toBe(false)
  graph.clock.now = new Date('2026-11-24T02:00:00Z')
  const late = await send({ activityId, title: '改在二楼' })
  expect(late.data['sendNotice'].isLate).toBe(true)
  const listed = await secretary.run(
    `query ($b: ID!, $a: ID!) { notices(branchId: $b, activityId: $a) { nodes { title isLate activity { title } } } }`,
    { b: cast.e1, a: activityId },
  )
  expect(listed.data['notices'].nodes).toEqual([
    { title: '改在二楼', isLate: true, activity: { title: '党课' } },
    { title: '缴纳党费', isLate: false, activity: { title: '党课' } },
  ])
})

test('R69 chosen members only; nobody of another branch, nothing empty, nothing by another secretary; a notice taken back asks for no call', async () => {
  const chosen = await send({ memberIds: [withPhone, withPhone] })
  expect(chosen.data['sendNotice']).toMatchObject({ toAll: false, figures: { addressed: 1 } })
  expect((await send({ memberIds: [withPhone, atC1.memberId] })).reason).toBe('NOT_OF_THIS_BRANCH')
  expect((await send({ memberIds: [] })).reason).toBe('NOBODY_TO_TELL')
  expect((await send({ text: '  ' })).reason).toBe('TEXT_MISSING')
  expect((await send({}, stranger)).code).toBe('FORBIDDEN')
  expect((await send({}, director)).code).toBe('FORBIDDEN')

  const { id } = (await send()).data['sendNotice']
  const WITHDRAW = `mutation ($id: ID!, $r: String!) { withdrawNotice(id: $id, reason: $r) { withdrawReason } }`
  expect((await secretary.run(WITHDRAW, { id, r: ' ' })).reason).toBe('REASON_MISSING')
  expect((await stranger.run(WITHDRAW, { id, r: 'x' })).code).toBe('FORBIDDEN')
  expect((await secretary.run(WITHDRAW, { id, r: '日期写错' })).errors).toEqual([])
  expect(await toTell(id)).toEqual([])
  expect((await secretary.run(TELL, { n: id, m: silent, c: 'PHONE' })).reason).toBe('NOTICE_WITHDRAWN')
})
