import { anActor } from '@mobile-members/subgraph/testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, startWorld } from '../world.testing.ts'

let world: World
let li: Awaited<ReturnType<World['atE1']>>
let wang: Awaited<ReturnType<World['atE1']>>

beforeAll(async () => {
  world = await startWorld()
  li = await world.atE1()
  wang = await world.atE1()
})
afterAll(() => world.stop())

const AFTERWARDS = { now: new Date('2026-12-01T06:00:00Z') }

async function plan(more: Record<string, unknown> = {}, actor = world.secretary) {
  const input = {
    branchId: world.branches.E1,
    kind: 'THEME_DAY',
    title: 'Theme day',
    place: 'hall',
    startsAt: '2026-12-01T02:00:00Z',
    ...more,
  }
  return world.as(actor).run<any>(
    `mutation ($input: PlanActivityInput!) { planActivity(input: $input) {
       id state warnings noticeLate figures { invited leftOut }
       invitations { member { id } leftOutReason sentAt } } }`,
    { input },
  )
}

const idOf = async (more?: Record<string, unknown>) => (await plan(more)).data.planActivity.id as string

function act(mutation: string, variables: Record<string, unknown>, actor = world.secretary, options = AFTERWARDS) {
  return world.as(actor).run<any>(mutation, variables, options)
}

const mark = (activityId: string, marks: Record<string, unknown>[], options = AFTERWARDS) =>
  act(
    `mutation ($activityId: ID!, $marks: [AttendanceMarkInput!]!) { markAttendance(activityId: $activityId, marks: $marks) { figures { present late leave absent blank } } }`,
    { activityId, marks },
    world.secretary,
    options,
  )
const close = (id: string, record = 'we cleaned the river bank', options = AFTERWARDS) =>
  act(
    `mutation ($id: ID!, $record: String!) { closeActivity(id: $id, record: $record, ownPresent: 9) { state } }`,
    { id, record },
    world.secretary,
    options,
  )
const answer = (activityId: string, coming: boolean, reason: string | null, actor = li.actor, options = {}) =>
  world
    .as(actor)
    .run<any>(
      `mutation ($a: ID!, $c: Boolean!, $r: String) { answerInvitation(activityId: $a, coming: $c, reason: $r) { answer leaveState leaveReason } }`,
      { a: activityId, c: coming, r: reason },
      options,
    )

test('R68 an activity invites every mobile member by itself; leaving one out needs a reason and shows', async () => {
  const { data } = await plan()
  expect(data.planActivity).toMatchObject({ state: 'PLANNED', warnings: [], noticeLate: false })
  expect(data.planActivity.invitations.map((one: any) => one.member.id).toSorted()).toEqual(
    [li.memberId, wang.memberId].toSorted(),
  )
  const leaveOut = (reason: string, memberId = wang.memberId) => plan({ leaveOut: [{ memberId, reason }] })
  expect((await leaveOut(' ')).reason).toBe('REASON_MISSING')
  const elsewhere = await world.checkedIn({})
  expect((await leaveOut('x', elsewhere.memberId)).reason).toBe('NOT_OF_THIS_BRANCH')
  const without = await leaveOut('only for the board')
  expect(without.data.planActivity).toMatchObject({
    warnings: ['MEMBERS_LEFT_OUT'],
    figures: { invited: 1, leftOut: 1 },
  })
  const seen = await world.as(wang.actor).run<any>(`{ myActivities(coming: true) { nodes { id } } }`)
  expect(seen.data.myActivities.nodes.map(({ id }: any) => id)).not.toContain(without.data.planActivity.id)
  await act(`mutation ($a: ID!, $m: ID!) { inviteMember(activityId: $a, memberId: $m) { leftOutReason } }`, {
    a: without.data.planActivity.id,
    m: wang.memberId,
  })
  const after = await world.as(wang.actor).run<any>(`{ myActivities(coming: true) { nodes { id } } }`)
  expect(after.data.myActivities.nodes.map(({ id }: any) => id)).toContain(without.data.planActivity.id)
})

test('R68 who comes into the branch is invited to what is planned already, who leaves it is not waited for', async () => {
  const id = await idOf()
  const zhao = await world.atE1()
  const invited = async () =>
    (
      await act(`query ($id: ID!) { activity(id: $id) { invitations { member { id } } } }`, { id })
    ).data.activity.invitations.map((one: any) => one.member.id)
  expect(await invited()).toContain(zhao.memberId)
  const step = (mutation: string) =>
    world.as(world.director).run(`mutation ($id: ID!) { ${mutation} { state } }`, { id: zhao.affiliationId })
  await step('pauseAffiliation(affiliationId: $id, reason: "home for a month")')
  expect(await invited()).not.toContain(zhao.memberId)
  await step('resumeAffiliation(affiliationId: $id)')
  expect(await invited()).toContain(zhao.memberId)
  await world.hear('spell.ended', { memberId: zhao.memberId, reason: 'LEFT', endedOn: '2026-11-23' })
  expect(await invited()).not.toContain(zhao.memberId)
})

test('R69 a short notice is late; reading and telling by phone are on record', async () => {
  const { data } = await plan({ startsAt: '2026-11-24T02:00:00Z' })
  expect(data.planActivity).toMatchObject({ noticeLate: true, warnings: ['NOTICE_LATE'] })
  const { id } = data.planActivity
  const read = await world
    .as(li.actor)
    .run<any>(`mutation ($a: ID!) { readInvitation(activityId: $a) { channel readAt } }`, { a: id })
  expect(read.data.readInvitation).toEqual({ channel: 'ONLINE', readAt: '2026-11-23T02:00:00.000Z' })
  const told = await act(
    `mutation ($a: ID!, $m: ID!) { tellByPhone(activityId: $a, memberId: $m) { channel readAt } }`,
    {
      a: id,
      m: wang.memberId,
    },
  )
  expect(told.data.tellByPhone).toEqual({ channel: 'PHONE', readAt: '2026-12-01T06:00:00.000Z' })
})

test('nobody plans for another branch, and nothing without a title', async () => {
  expect((await plan({}, world.communitySecretary)).code).toBe('FORBIDDEN')
  expect((await plan({}, world.director)).code).toBe('FORBIDDEN')
  expect((await plan({ title: ' ' })).reason).toBe('TITLE_MISSING')
  expect((await plan({ minutes: 0 })).reason).toBe('DURATION_NOT_FITTING')
})

test('R74 attendance is marked for each member, and an activity with blanks is not closed', async () => {
  const id = await idOf()
  const early = { now: new Date('2026-11-30T02:00:00Z') }
  expect((await mark(id, [{ memberId: li.memberId, mark: 'PRESENT' }], early)).reason).toBe('NOT_HELD_YET')
  const partly = await mark(id, [{ memberId: li.memberId, mark: 'PRESENT' }])
  expect(partly.data.markAttendance.figures).toEqual({ present: 1, late: 0, leave: 0, absent: 0, blank: 1 })
  const refused = await close(id)
  expect(refused.reason).toBe('ATTENDANCE_INCOMPLETE')
  expect(refused.errors[0]?.extensions?.['details']).toEqual({ memberIds: [wang.memberId] })
  expect((await mark(id, [{ memberId: wang.memberId, mark: 'LEAVE' }])).reason).toBe('LEAVE_REASON_MISSING')
  await mark(id, [{ memberId: wang.memberId, mark: 'LEAVE', leaveReason: 'ill' }])
  expect((await close(id, '  ')).reason).toBe('RECORD_MISSING')
  expect((await close(id)).data.closeActivity.state).toBe('CLOSED')
  expect((await close(id)).reason).toBe('ACTIVITY_NOT_OPEN')
  expect((await world.published()).at(-1)).toMatchObject({
    name: 'activity.closed',
    payload: {
      activityId: id,
      heldOn: '2026-12-01',
      presentMemberIds: [li.memberId],
      absentMemberIds: [],
      leaveMemberIds: [wang.memberId],
    },
  })
})

test('R74 the register of a year has a line for each member', async () => {
  const ask = (year: number, actor = world.secretary) =>
    act(
      `query ($b: ID!, $y: Int!) { activityRegister(branchId: $b, year: $y) {
         activities { id title } lines { member { id } invited present cells { activityId mark leaveReason } } } }`,
      { b: world.branches.E1, y: year },
      actor,
    )
  const { data, errors } = await ask(2026)
  expect(errors).toEqual([])
  const line = data.activityRegister.lines.find((one: any) => one.member.id === wang.memberId)
  expect(line.cells).toContainEqual(expect.objectContaining({ mark: 'LEAVE', leaveReason: 'ill' }))
  expect(line.invited).toBe(line.cells.length)
  expect((await ask(2025)).data.activityRegister).toEqual({ activities: [], lines: [] })
  expect((await ask(2026, world.communitySecretary)).code).toBe('FORBIDDEN')
})

test('R84 leave is asked for with a reason, and decided by the branch', async () => {
  const id = await idOf()
  expect((await answer(id, false, null)).reason).toBe('LEAVE_REASON_MISSING')
  expect((await answer(id, false, 'night shift')).data.answerInvitation).toEqual({
    answer: 'NOT_COMING',
    leaveState: 'REQUESTED',
    leaveReason: 'night shift',
  })
  const work = await world.as(world.secretary).run<any>(`{ branchTasks { act count } }`)
  expect(work.data.branchTasks).toContainEqual({ act: 'DECIDE_LEAVE', count: 1 })
  const decide = (memberId: string, actor = world.secretary) =>
    act(
      `mutation ($a: ID!, $m: ID!) { decideLeave(activityId: $a, memberId: $m, approved: true) { leaveState } }`,
      { a: id, m: memberId },
      actor,
    )
  expect((await decide(li.memberId, world.communitySecretary)).code).toBe('FORBIDDEN')
  expect((await decide(wang.memberId)).reason).toBe('NO_LEAVE_REQUESTED')
  expect((await decide(li.memberId)).data.decideLeave.leaveState).toBe('APPROVED')
  expect((await answer(id, true, null, li.actor, AFTERWARDS)).reason).toBe('ACTIVITY_NOT_OPEN')
  const marked = await mark(id, [{ memberId: li.memberId, mark: 'LEAVE' }])
  expect(marked.data.markAttendance.figures.leave).toBe(1)
})

test('R84 a disagreement about attendance is shown to both, and a correction keeps what was there', async () => {
  const id = await idOf()
  const state = (what: string, actor = li.actor) =>
    world
      .as(actor)
      .run<any>(
        `mutation ($a: ID!) { stateAttendance(activityId: $a, mark: ${what}, note: "I signed the sheet") { mark memberMark isDisputed } }`,
        { a: id },
        AFTERWARDS,
      )
  expect((await state('PRESENT')).reason).toBe('NOT_MARKED_YET')
  await mark(id, [
    { memberId: li.memberId, mark: 'ABSENT' },
    { memberId: wang.memberId, mark: 'PRESENT' },
  ])
  await close(id)
  expect((await state('PRESENT', anActor('MEMBER'))).code).toBe('NOT_FOUND')
  expect((await state('PRESENT')).data.stateAttendance).toEqual({
    mark: 'ABSENT',
    memberMark: 'PRESENT',
    isDisputed: true,
  })
  const asBranch = await act(
    `query ($id: ID!) { activity(id: $id) { figures { disagreements } invitations { member { id } attendance { mark memberMark memberNote isDisputed } } } }`,
    { id },
  )
  expect(asBranch.data.activity.figures.disagreements).toBe(1)
  expect(asBranch.data.activity.invitations).toContainEqual({
    member: { id: li.memberId },
    attendance: { mark: 'ABSENT', memberMark: 'PRESENT', memberNote: 'I signed the sheet', isDisputed: true },
  })
  const own = `query ($id: ID!) { activity(id: $id) { invitations { member { id } } myInvitation { attendance { mark memberMark isDisputed } } } }`
  const asMember = await world.as(li.actor).run<any>(own, { id }, AFTERWARDS)
  expect(asMember.data.activity).toEqual({
    invitations: null,
    myInvitation: { attendance: { mark: 'ABSENT', memberMark: 'PRESENT', isDisputed: true } },
  })
  const correct = (reason: string) =>
    world
      .as(world.secretary)
      .run<any>(
        `mutation ($a: ID!, $m: AttendanceMarkInput!, $r: String!) { correctAttendance(activityId: $a, mark: $m, reason: $r) { figures { present absent disagreements } } }`,
        { a: id, m: { memberId: li.memberId, mark: 'PRESENT' }, r: reason },
        { now: new Date('2026-12-02T02:00:00Z') },
      )
  expect((await correct('')).reason).toBe('REASON_MISSING')
  expect((await correct('found on the sheet')).data.correctAttendance.figures).toEqual({
    present: 2,
    absent: 0,
    disagreements: 0,
  })
  const history = await world.db
    .selectFrom('attendanceHistory')
    .select(['saidBy', 'mark', 'note'])
    .where('activityId', '=', id)
    .where('memberId', '=', li.memberId)
    .orderBy('id')
    .execute()
  expect(history.map(({ saidBy, mark: said }) => [saidBy, said])).toEqual([
    ['BRANCH', 'ABSENT'],
    ['MEMBER', 'PRESENT'],
    ['BRANCH', 'PRESENT'],
  ])
  expect((await world.published()).at(-1)).toMatchObject({ name: 'activity.closed', payload: { absentMemberIds: [] } })
})

test('an activity is moved with a new notice, and called off with a reason', async () => {
  const id = await idOf()
  const change = await world
    .as(world.secretary)
    .run<any>(
      `mutation ($id: ID!, $input: ChangeActivityInput!) { changeActivity(id: $id, input: $input) { title startsAt noticeLate } }`,
      { id, input: { startsAt: '2026-11-24T02:00:00Z' } },
    )
  expect(change.data.changeActivity).toEqual({
    title: 'Theme day',
    startsAt: '2026-11-24T02:00:00.000Z',
    noticeLate: true,
  })
  const cancel = (reason: string) =>
    act(`mutation ($id: ID!, $r: String!) { cancelActivity(id: $id, reason: $r) { state cancelReason } }`, {
      id,
      r: reason,
    })
  expect((await cancel('')).reason).toBe('REASON_MISSING')
  expect((await cancel('storm')).data.cancelActivity).toEqual({ state: 'CANCELLED', cancelReason: 'storm' })
  expect((await mark(id, [])).reason).toBe('ACTIVITY_NOT_OPEN')
})

test('the same key twice has one effect and one answer', async () => {
  const input = {
    branchId: world.branches.E1,
    kind: 'STUDY',
    title: 'once',
    place: 'hall',
    startsAt: '2026-12-05T02:00:00Z',
  }
  const once = () =>
    world
      .as(world.secretary)
      .run<any>(
        `mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id state startsAt } }`,
        { input },
        { key: 'once' },
      )
  const [first, second] = [await once(), await once()]
  expect(second.data).toEqual(first.data)
  expect(second.errors).toEqual([])
  const rows = await world.db.selectFrom('activities').select('id').where('title', '=', 'once').execute()
  expect(rows).toHaveLength(1)
})
