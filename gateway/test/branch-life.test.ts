import { generateCounty } from '@mobile-members/county/county.ts'
import { csvOf } from '@mobile-members/model/csv.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Arrived, arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
let graph: Graph
let people: Record<'staff' | 'director' | 'township' | 'secretary' | 'communitySecretary', Asker>
let li: Arrived & { asker: Asker }

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
  const arrival = arrivals(graph, cast.t1, people)
  const arrived = await arrival.arrive('李新来', {
    employmentKind: 'UNIT',
    employmentStable: true,
    workUnitId: cast.e1Unit,
    residenceStable: true,
    residenceAreaId: cast.c1Area,
  })
  const variables = { id: arrived.affiliationId }
  await people.staff.run(`mutation ($id: ID!) { proposePlacement(affiliationId: $id) { id } }`, variables)
  await people.director.run(`mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { id } }`, variables)
  await people.secretary.run(
    `mutation ($id: ID!) { welcomeMember(affiliationId: $id, contact: { way: PHONE, contactedOn: "2026-11-23", said: "已电话联系" }) { id } }`,
    variables,
  )
  await graph.settle()
  li = { ...arrived, asker: await graph.as({ role: 'MEMBER', organizationId: arrived.memberId }) }
})
afterAll(() => graph.stop())

const BEFORE = new Date('2026-11-23T02:00:00Z')
const AFTERWARDS = new Date('2026-12-01T06:00:00Z')

/** Plans an activity at E1 for the first of December. */
async function plan(more: Record<string, unknown> = {}) {
  graph.clock.now = BEFORE
  return people.secretary.run(
    `mutation ($input: PlanActivityInput!) { planActivity(input: $input) {
       id warnings figures { invited leftOut } invitations { leftOutReason member { id name } } } }`,
    {
      input: {
        branchId: cast.e1,
        kind: 'THEME_DAY',
        title: '主题党日：清洁家园',
        place: '绿木玩具会议室',
        startsAt: '2026-12-01T02:00:00Z',
        ...more,
      },
    },
  )
}

async function planned(): Promise<string> {
  return (await plan()).data['planActivity'].id
}

function mark(activityId: string, marks: { memberId: string; mark: string; leaveReason?: string }[]) {
  return people.secretary.run(
    `mutation ($id: ID!, $marks: [AttendanceMarkInput!]!) { markAttendance(activityId: $id, marks: $marks) { figures { blank } } }`,
    { id: activityId, marks },
  )
}

async function invitedTo(id: string): Promise<string[]> {
  const { data } = await people.secretary.run(
    `query ($id: ID!) { activity(id: $id) { invitations { leftOutReason member { id } } } }`,
    { id },
  )
  return data['activity'].invitations.filter((one: any) => one.leftOutReason === null).map((one: any) => one.member.id)
}

const close = (id: string) =>
  people.secretary.run(`mutation ($id: ID!) { closeActivity(id: $id, record: "清扫河岸", ownPresent: 8) { state } }`, {
    id,
  })

test('R68 every activity of the branch invites its active mobile members by itself; leaving one out needs a reason and is warned of', async () => {
  const { data, errors } = await plan()
  expect(errors).toEqual([])
  const roster = await people.secretary.run(
    `query ($id: ID!) { roster(branchId: $id, first: 200) { nodes { state member { id } } } }`,
    {
      id: cast.e1,
    },
  )
  const active = roster.data['roster'].nodes
    .filter((one: any) => one.state !== 'PAUSED')
    .map((one: any) => one.member.id)
  const { invitations, warnings } = data['planActivity']
  expect(active).toContain(li.memberId)
  expect(invitations.map((one: any) => one.member.id).toSorted()).toEqual(active.toSorted())
  expect(invitations).toContainEqual({ leftOutReason: null, member: { id: li.memberId, name: '李新来' } })
  expect(warnings).toEqual([])
  const mine = await li.asker.run(
    `{ myActivities(coming: true) { nodes { title branch { name } myInvitation { sentAt } } } }`,
  )
  expect(mine.data['myActivities'].nodes).toContainEqual(expect.objectContaining({ title: '主题党日：清洁家园' }))
  expect((await plan({ leaveOut: [{ memberId: li.memberId, reason: '' }] })).reason).toBe('REASON_MISSING')
  const without = await plan({ leaveOut: [{ memberId: li.memberId, reason: '仅支委参加' }] })
  expect(without.data['planActivity']).toMatchObject({ warnings: ['MEMBERS_LEFT_OUT'], figures: { leftOut: 1 } })
  const other = { role: 'BRANCH_SECRETARY', organizationId: cast.c1, townshipId: cast.hostTown } as const
  const stranger = await graph.as(other)
  expect(
    (
      await stranger.run(`mutation ($id: ID!) { cancelActivity(id: $id, reason: "x") { id } }`, {
        id: data['planActivity'].id,
      })
    ).code,
  ).toBe('FORBIDDEN')
})

test('R74 present, absent or leave for each member; not closed with blanks; the register of the year for paper', async () => {
  const id = await planned()
  const members = await invitedTo(id)
  expect((await mark(id, [{ memberId: li.memberId, mark: 'PRESENT' }])).reason).toBe('NOT_HELD_YET')
  graph.clock.now = AFTERWARDS
  await mark(id, [{ memberId: li.memberId, mark: 'PRESENT' }])
  const refused = await close(id)
  expect(refused.reason).toBe('ATTENDANCE_INCOMPLETE')
  expect((refused.errors[0]!.extensions!['details'] as any).memberIds.toSorted()).toEqual(
    members.filter((memberId) => memberId !== li.memberId).toSorted(),
  )
  await mark(
    id,
    members
      .filter((memberId) => memberId !== li.memberId)
      .map((memberId) => ({ memberId, mark: 'LEAVE', leaveReason: '=cmd|上班' })),
  )
  expect((await close(id)).data['closeActivity'].state).toBe('CLOSED')
  const { data } = await people.secretary.run(
    `query ($id: ID!) { activityRegister(branchId: $id, year: 2026) { activities { id title }
       lines { member { name } invited present cells { activityId mark leaveReason } } } }`,
    { id: cast.e1 },
  )
  const { lines } = data['activityRegister']
  const own = lines.find((line: any) => line.member.name === '李新来')
  expect(own.cells).toContainEqual({ activityId: id, mark: 'PRESENT', leaveReason: null })
  const sheet = csvOf(
    lines.map((line: any) => [
      line.member.name,
      ...line.cells.map(({ mark: seen, leaveReason }: any) => leaveReason ?? seen),
    ]),
  )
  expect(sheet).toContain("'=cmd|上班")
  expect(sheet).not.toMatch(/(^|,)=/m)
})

const WRITE = `mutation ($input: NotebookEntryInput!) { writeNotebookEntry(input: $input) {
  id kind place happenedOn isLate branch { id } member { name } } }`
const texts = { mainContent: '清扫河岸', workDone: '搬运垃圾', informationLearned: '春季计划' }

test('R83 an entry from an activity has its day, place and kind; late is marked; after the confirmation a change is an addendum', async () => {
  const id = await planned()
  expect((await li.asker.run(WRITE, { input: { activityId: id, ...texts } })).reason).toBe('IN_THE_FUTURE')
  graph.clock.now = AFTERWARDS
  const { data, errors } = await li.asker.run(WRITE, { input: { activityId: id, ...texts } })
  expect(errors).toEqual([])
  const entry = data['writeNotebookEntry']
  expect(entry).toMatchObject({
    kind: 'THEME_DAY',
    place: '绿木玩具会议室',
    happenedOn: '2026-12-01',
    isLate: false,
    branch: { id: cast.e1 },
    member: { name: '李新来' },
  })
  const late = await li.asker.run(WRITE, { input: { kind: 'TALK', place: '车间', happenedOn: '2026-11-10', ...texts } })
  expect(late.data['writeNotebookEntry'].isLate).toBe(true)
  const change = { id: entry.id, texts: { ...texts, workDone: '搬运、分类' } }
  const REVISE = `mutation ($id: ID!, $texts: NotebookTextsInput!) { reviseNotebookEntry(id: $id, texts: $texts) { workDone } }`
  expect((await li.asker.run(REVISE, change)).data['reviseNotebookEntry'].workDone).toBe('搬运、分类')
  const CONFIRM = `mutation ($id: ID!) { confirmNotebookEntry(id: $id) { confirmedAt } }`
  expect((await people.communitySecretary.run(CONFIRM, { id: entry.id })).code).toBe('FORBIDDEN')
  expect((await people.secretary.run(CONFIRM, { id: entry.id })).errors).toEqual([])
  expect((await li.asker.run(REVISE, change)).reason).toBe('ENTRY_CONFIRMED')
  const added = await li.asker.run(
    `mutation ($id: ID!) { addNotebookAddendum(id: $id, text: "共四十袋") { workDone addenda { text } } }`,
    { id: entry.id },
  )
  expect(added.data['addNotebookAddendum']).toEqual({ workDone: '搬运、分类', addenda: [{ text: '共四十袋' }] })
})

test('R84 leave is asked for and approved; attendance is the branch’s, and a disagreement is shown to both', async () => {
  const id = await planned()
  const asked = await li.asker.run(
    `mutation ($id: ID!) { answerInvitation(activityId: $id, coming: false, reason: "夜班") { leaveState } }`,
    { id },
  )
  expect(asked.data['answerInvitation'].leaveState).toBe('REQUESTED')
  const approved = await people.secretary.run(
    `mutation ($id: ID!, $m: ID!) { decideLeave(activityId: $id, memberId: $m, approved: true) { leaveState member { name } } }`,
    { id, m: li.memberId },
  )
  expect(approved.data['decideLeave']).toEqual({ leaveState: 'APPROVED', member: { name: '李新来' } })
  const members = await invitedTo(id)
  graph.clock.now = AFTERWARDS
  await mark(
    id,
    members.map((memberId) => ({ memberId, mark: memberId === li.memberId ? 'LEAVE' : 'PRESENT' })),
  )
  expect((await close(id)).errors).toEqual([])
  await li.asker.run(
    `mutation ($id: ID!) { stateAttendance(activityId: $id, mark: LATE, note: "下班后赶到") { isDisputed } }`,
    { id },
  )
  const asMember = await li.asker.run(
    `query ($id: ID!) { activity(id: $id) { invitations { member { id } } myInvitation { attendance { mark memberMark isDisputed } } } }`,
    { id },
  )
  expect(asMember.data['activity']).toEqual({
    invitations: null,
    myInvitation: { attendance: { mark: 'LEAVE', memberMark: 'LATE', isDisputed: true } },
  })
  const asBranch = await people.secretary.run(
    `query ($id: ID!) { activity(id: $id) { figures { disagreements } invitations { member { id } attendance { mark memberMark memberNote } } }
       branchTasks { act count } }`,
    { id },
  )
  expect(asBranch.data['activity'].figures.disagreements).toBe(1)
  expect(asBranch.data['activity'].invitations).toContainEqual({
    member: { id: li.memberId },
    attendance: { mark: 'LEAVE', memberMark: 'LATE', memberNote: '下班后赶到' },
  })
})

test('R82 the notebook is opened at the placement and follows from E1 to C1; each entry keeps the branch of its time', async () => {
  graph.clock.now = AFTERWARDS
  await li.asker.run(WRITE, { input: { kind: 'TALK', place: '在企业', happenedOn: '2026-11-30', ...texts } })
  const moved = await people.director.run(
    `mutation ($id: ID!, $b: ID!) { changePlacement(affiliationId: $id, branchId: $b, reason: "搬到新华社区并离职") { state branch { id } } }`,
    { id: li.affiliationId, b: cast.c1 },
  )
  expect(moved.data['changePlacement']).toEqual({ state: 'PLACED', branch: { id: cast.c1 } })
  await graph.settle()
  await li.asker.run(WRITE, { input: { kind: 'TALK', place: '在社区', happenedOn: '2026-12-01', ...texts } })
  const { data } = await li.asker.run(`{ myNotebook(first: 100) { nodes { place branch { id } } } }`)
  expect(data['myNotebook'].nodes).toContainEqual({ place: '在企业', branch: { id: cast.e1 } })
  expect(data['myNotebook'].nodes).toContainEqual({ place: '在社区', branch: { id: cast.c1 } })
  const read = `query ($m: ID!) { notebook(memberId: $m) { nodes { member { name } } } }`
  const now = await people.communitySecretary.run(read, { m: li.memberId })
  expect(now.data['notebook'].nodes[0]).toEqual({ member: { name: '李新来' } })
  expect((await people.secretary.run(read, { m: li.memberId })).code).toBe('FORBIDDEN')
  const register = await people.township.run(`query ($m: ID!) { member(id: $m) { stage branch { id } } }`, {
    m: li.memberId,
  })
  expect(register.data['member']).toEqual({ stage: 'PLACED', branch: { id: cast.c1 } })
})
