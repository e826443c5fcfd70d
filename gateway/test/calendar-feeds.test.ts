import { generateCounty } from '@mobile-members/county/county.ts'
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
const memberId = county.branches.affiliations.find(
  ({ branchId, state }) => branchId === cast.e1 && state === 'ACTIVE',
)!.memberId
const branchName = county.branches.hostBranches.find(({ id }) => id === cast.e1)!.name
const memberName = county.registry.members.find(({ id }) => id === memberId)!.person.name
let graph: Graph
let secretary: Asker
let stranger: Asker
let member: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  secretary = await graph.as({ role: 'BRANCH_SECRETARY', organizationId: cast.e1, townshipId: cast.hostTown })
  stranger = await graph.as({ role: 'BRANCH_SECRETARY', organizationId: cast.c1, townshipId: cast.hostTown })
  member = await graph.as({ role: 'MEMBER', organizationId: memberId })
})
afterAll(() => graph.stop())
beforeEach(() => {
  graph.clock.now = new Date('2026-11-23T02:00:00Z')
})

const OPEN = `mutation ($b: ID) { openCalendarFeed(branchId: $b) { id path lastFetchedAt } }`
const FEED = `query ($b: ID) { calendarFeed(branchId: $b) { id path madeAt lastFetchedAt } }`
const open = async (by: Asker, branchId?: string): Promise<{ id: string; path: string }> => {
  const { data, errors } = await by.run(OPEN, { b: branchId ?? null })
  expect(errors).toEqual([])
  return data['openCalendarFeed']
}
const fetchText = async (path: string) => {
  const answer = await fetch(`${graph.url}${path}`)
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}
/** The feed as a calendar program reads it. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
const eventIn = (text: string, id: string) => eventsIn(text).find(({ uid }) => uid.startsWith(id))
async function plan(more: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await secretary.run(
    `mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id } }`,
    {
      input: {
        branchId: cast.e1,
        kind: 'THEME_DAY',
        title: '主题党日：清洁家园；带手套, 自备水\\杯',
        place: '绿木玩具有限公司三楼流动党员活动室（从东门进，上楼左转第二间，门口有党员之家的牌子）',
        startsAt: '2026-12-04T07:00:00Z',
        minutes: 90,
        chair: '支部书记',
        ...more,
      },
    },
  )
  expect(errors).toEqual([])
  return data['planActivity'].id
}

test('R69 a calendar program reads the member’s activities: title, place, time and branch, no name, lines of at most 75 octets', async () => {
  const id = await plan()
  const { path } = await open(member)
  const { status, type, text } = await fetchText(path)
  expect(status).toBe(200)
  expect(type).toContain('text/calendar')
  expect(text.endsWith('\r\n')).toBe(true)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const event = eventIn(text, id)!
  expect(event.summary).toBe('主题党日：清洁家园；带手套, 自备水\\杯')
  expect(event.location).toContain('（从东门进，上楼左转第二间')
  expect(event.description).toBe(branchName)
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-04T07:00:00.000Z')
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-12-04T08:30:00.000Z')
  expect(event.component.getFirstPropertyValue('dtstamp')).toBeTruthy()
  expect(text).not.toContain(memberName)
  expect(text).not.toContain('支部书记')
  expect(new Set(eventsIn(text).map(({ uid }) => uid)).size).toBe(eventsIn(text).length)
})

test('R69 a moved activity counts on in its sequence, a cancelled one stays as cancelled, one that leaves the member out is not in theirs', async () => {
  const [moved, cancelled] = [await plan({ title: '改期' }), await plan({ title: '取消' })]
  const without = await plan({ title: '不邀请', leaveOut: [{ memberId, reason: '夜班' }] })
  const { path } = await open(member)
  const branchs = await open(secretary, cast.e1)
  const before = eventIn((await fetchText(path)).text, moved)!
  graph.clock.now = new Date('2026-11-24T02:00:00Z')
  await secretary.run(
    `mutation ($id: ID!) { changeActivity(id: $id, input: { startsAt: "2026-12-05T07:00:00Z" }) { id } }`,
    { id: moved },
  )
  await secretary.run(`mutation ($id: ID!) { cancelActivity(id: $id, reason: "大风") { id } }`, { id: cancelled })
  const { text } = await fetchText(path)
  const after = eventIn(text, moved)!
  expect(after.uid).toBe(before.uid)
  expect(after.sequence).toBe(before.sequence + 1)
  expect(after.startDate.toJSDate().toISOString()).toBe('2026-12-05T07:00:00.000Z')
  expect(eventIn(text, cancelled)?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(eventIn(text, without)).toBeUndefined()
  expect(eventIn((await fetchText(branchs.path)).text, without)?.summary).toBe('不邀请')
})

test('R69 the address is a secret of its owner: only its hash is kept, a new one ends the old one, it can be withdrawn, and it ends with the office', async () => {
  const first = await open(member)
  const stored = await sql<{ text: string }>`
    select coalesce(string_agg(t::text, ' '), '') as text
    from (select token_hash as t from branches.calendar_feeds union all select answer::text from branches.idempotency_keys) kept`.execute(
    graph.admin,
  )
  expect(stored.rows[0]?.text).not.toContain(first.path.split('/').at(-1)!.replace('.ics', ''))
  expect((await member.run(FEED)).data['calendarFeed']).toMatchObject({ id: first.id, path: null })

  const second = await open(member)
  expect((await fetchText(first.path)).status).toBe(404)
  expect((await fetchText(second.path)).status).toBe(200)
  expect((await member.run(FEED)).data['calendarFeed'].lastFetchedAt).toBe('2026-11-23T02:00:00.000Z')
  const WITHDRAW = `mutation ($id: ID!) { withdrawCalendarFeed(id: $id) { withdrawnAt } }`
  expect((await stranger.run(WITHDRAW, { id: second.id })).code).toBe('FORBIDDEN')
  expect((await member.run(WITHDRAW, { id: second.id })).errors).toEqual([])
  expect((await fetchText(second.path)).status).toBe(404)
  expect((await member.run(FEED)).data['calendarFeed']).toBeNull()
  expect((await stranger.run(OPEN, { b: cast.e1 })).code).toBe('FORBIDDEN')
  expect((await fetchText('/files/branches/calendar/nothing.ics')).status).toBe(404)

  const leaving = await graph.as({ role: 'BRANCH_SECRETARY', organizationId: cast.e1, townshipId: cast.hostTown })
  const theirs = await open(leaving, cast.e1)
  expect((await fetchText(theirs.path)).status).toBe(200)
  await graph.dismiss(leaving)
  expect((await fetchText(theirs.path)).status).toBe(404)
})

test('R69 a member’s calendar ends when they belong to no branch any more', async () => {
  const { path } = await open(member)
  expect((await fetchText(path)).status).toBe(200)
  await graph.dbs.branches
    .updateTable('affiliations')
    .set({ state: 'ENDED', endedOn: '2026-11-22', endReason: 'x' })
    .where('memberId', '=', memberId)
    .where('state', '=', 'ACTIVE')
    .execute()
  expect((await fetchText(path)).status).toBe(404)
})
