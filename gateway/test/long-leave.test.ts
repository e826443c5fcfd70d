import { generateCounty } from '@mobile-members/county/county.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Arrived, arrivals } from './arrive.ts'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { printedPaper } from './printed-text.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
const NOW = new Date('2026-11-23T02:00:00Z')
let graph: Graph
let people: Record<'staff' | 'director' | 'township' | 'township2' | 'secretary' | 'communitySecretary', Asker>
let arrival: ReturnType<typeof arrivals>

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  people = {
    staff: await account('staff'),
    director: await account('director'),
    township: await account('township'),
    township2: await account('township2'),
    secretary: await account('secretary'),
    communitySecretary: await account('community-secretary'),
  }
  arrival = arrivals(graph, cast.t1, people)
})
afterEach(() => {
  graph.clock.now = NOW
})
afterAll(() => graph?.stop())

/** Somebody who is active at E1 as of today. */
async function atE1(name: string): Promise<Arrived & { asker: Asker }> {
  const arrived = await arrival.arrive(name, {
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
  return { ...arrived, asker: await graph.as({ role: 'MEMBER', organizationId: arrived.memberId }) }
}

const LEAVE = `id state days fromOn untilOn mustDecide decisionDueOn decision endedAs isOverdue`
const away = (days: number, more: Record<string, unknown> = {}) => ({
  fromOn: '2026-11-25',
  untilOn: addDays('2026-11-25', days),
  reason: 'WORK_ELSEWHERE',
  destination: '浙江省杭州市',
  ...more,
})
const report = (asker: Asker, input: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  asker.run(
    `mutation ($input: LongLeaveInput!, $member: ID, $told: LongLeaveTold) {
      reportLongLeave(input: $input, memberId: $member, told: $told) { ${LEAVE} channel toldBy toldOn } }`,
    { input, ...more },
  )
const revise = (asker: Asker, id: string, input: Record<string, unknown>) =>
  asker.run(
    `mutation ($id: ID!, $input: LongLeaveInput!) { reviseLongLeave(id: $id, input: $input) { ${LEAVE} destination } }`,
    { id, input },
  )
const note = (asker: Asker, id: string, remark?: string) =>
  asker.run(
    `mutation ($id: ID!, $remark: String) { noteLongLeave(id: $id, remark: $remark) { ${LEAVE} remark notedAt } }`,
    { id, remark },
  )
const decide = (asker: Asker, id: string, decision: string, reason = '') =>
  asker.run(
    `mutation ($id: ID!, $reason: String!) { decideLongLeave(id: $id, decision: ${decision}, reason: $reason) { ${LEAVE} } }`,
    { id, reason },
  )
const acknowledge = (asker: Asker, id: string) =>
  asker.run(`mutation ($id: ID!) { acknowledgeLongLeave(id: $id, note: "已收到") { ${LEAVE} informedAt } }`, { id })
const back = (asker: Asker, id: string, on: string) =>
  asker.run(`mutation ($id: ID!, $on: String!) { endLongLeave(id: $id, backOn: $on) { ${LEAVE} endedOn } }`, { id, on })
const stateOf = async (affiliationId: string) =>
  (await people.director.run(`query ($id: ID!) { affiliation(id: $id) { state } }`, { id: affiliationId })).data[
    'affiliation'
  ].state

/** Who has answered for a member, in order: role, organisation, and whether each begins where the last one ends. */
async function answered(memberId: string) {
  const { rows } = await sql<{ role: string; organizationId: string; gap: boolean; untilAt: Date | null }>`
    select role, organization_id as "organizationId", until_at as "untilAt",
      lag(until_at) over (order by from_at) is distinct from from_at and lag(role) over (order by from_at) is not null as gap
    from registry.responsibility_intervals where member_id = ${memberId} order by from_at`.execute(graph.admin)
  expect(rows.filter(({ gap }) => gap)).toEqual([])
  expect(rows.filter(({ untilAt }) => untilAt === null)).toHaveLength(1)
  return rows.at(-1)!
}

test('R80 Li reports 120 days with reason and destination, and the branch sees it at once; a leave up to the setting needs no report', async () => {
  const li = await atE1('李外出')
  const short = await report(li.asker, away(30))
  expect(short.reason).toBe('LEAVE_TOO_SHORT')
  expect(short.errors[0]!.extensions!['details']).toEqual({ days: 30, reportDays: 30 })
  expect(
    (await report(li.asker, away(120, { destination: ' ', reason: 'OTHER' }))).errors[0]!.extensions!['fields'],
  ).toEqual({ destination: 'REQUIRED', note: 'REQUIRED' })
  expect((await report(li.asker, away(120, { untilOn: '2026-11-24' }))).errors[0]!.extensions!['fields']).toEqual({
    untilOn: 'BEFORE_THE_START',
  })
  const told = await report(li.asker, away(120))
  expect(told.errors).toEqual([])
  expect(told.data['reportLongLeave']).toMatchObject({
    state: 'REPORTED',
    days: 120,
    mustDecide: false,
    channel: 'ONLINE',
    toldBy: 'MEMBER',
    toldOn: '2026-11-23',
  })
  expect((await report(li.asker, away(120))).reason).toBe('LEAVE_OPEN')
  const kept = await li.asker.run(
    `mutation ($id: ID!) { keepAwayContact(memberId: $id, contact: "杭州工地办公室 15400007788") { awayContact } }`,
    { id: li.memberId },
  )
  expect(kept.data['keepAwayContact'].awayContact).toBe('杭州工地办公室 15400007788')

  const list = `query ($branch: ID) { longLeaves(filter: { branchId: $branch, states: [REPORTED] }) {
    nodes { id days reason destination branch { id } member { name awayContact } } } }`
  const seen = await people.secretary.run(list, { branch: cast.e1 })
  expect(seen.data['longLeaves'].nodes).toContainEqual({
    id: told.data['reportLongLeave'].id,
    days: 120,
    reason: 'WORK_ELSEWHERE',
    destination: '浙江省杭州市',
    branch: { id: cast.e1 },
    member: { name: '李外出', awayContact: '杭州工地办公室 15400007788' },
  })
  const tasks = await people.secretary.run('{ branchTasks { act count branch { id } } }')
  expect(tasks.data['branchTasks']).toContainEqual(
    expect.objectContaining({ act: 'NOTE_LEAVE', branch: { id: cast.e1 } }),
  )
  const ids = async (asker: Asker) =>
    (await asker.run('{ longLeaves(first: 200) { nodes { id } } }')).data['longLeaves'].nodes.map(({ id }: any) => id)
  expect(await ids(people.communitySecretary)).not.toContain(told.data['reportLongLeave'].id)
  expect(await ids(people.township)).toContain(told.data['reportLongLeave'].id)
  expect(await ids(people.township2)).not.toContain(told.data['reportLongLeave'].id)

  await people.director.run(
    `mutation { setSetting(input: { name: LONG_LEAVE_REPORT_DAYS, value: 10, effectiveFrom: "2026-11-24" }) { value } }`,
  )
  await graph.settle()
  graph.clock.now = new Date('2026-11-24T02:00:00Z')
  const terms = await li.asker.run('{ leaveTerms { reportDays contactDays decisionDays } }')
  expect(terms.data['leaveTerms']).toEqual({ reportDays: 10, contactDays: 90, decisionDays: 180 })
  const wang = await graph.as({ role: 'MEMBER', organizationId: (await atE1('王外出')).memberId })
  expect((await report(wang, away(20))).data['reportLongLeave'].state).toBe('REPORTED')
})

test('R80 the branch writes down what it was told by phone: who told it and when; not by another branch, not without the telling', async () => {
  const li = await atE1('李来电')
  const told = { channel: 'PHONE', toldBy: 'FAMILY', toldOn: '2026-11-22' }
  expect((await report(people.secretary, away(60), { member: li.memberId })).errors[0]!.extensions!['fields']).toEqual({
    channel: 'REQUIRED',
    toldBy: 'REQUIRED',
    toldOn: 'REQUIRED',
  })
  expect((await report(people.communitySecretary, away(60), { member: li.memberId, told })).code).toBe('FORBIDDEN')
  const { data } = await report(people.secretary, away(60), { member: li.memberId, told })
  expect(data['reportLongLeave']).toMatchObject({ state: 'REPORTED', ...told })
  const mine = await li.asker.run('{ longLeaves { nodes { toldBy steps { toState role } } } }')
  expect(mine.data['longLeaves'].nodes).toEqual([
    { toldBy: 'FAMILY', steps: [{ toState: 'REPORTED', role: 'BRANCH_SECRETARY' }] },
  ])
})

test('R80 a report is noted with a remark, corrected, made longer and ended; every illegal jump is refused', async () => {
  const li = await atE1('李进退')
  const { id } = (await report(li.asker, away(100))).data['reportLongLeave']
  expect((await decide(people.director, id, 'KEEP')).reason).toBe('ILLEGAL_STEP')
  expect((await acknowledge(people.township, id)).reason).toBe('ILLEGAL_STEP')
  expect((await note(people.communitySecretary, id)).code).toBe('FORBIDDEN')
  expect((await note(people.secretary, id, '已电话核实')).data['noteLongLeave']).toMatchObject({
    state: 'NOTED_BY_BRANCH',
    remark: '已电话核实',
    decisionDueOn: null,
  })
  expect((await note(people.secretary, id)).reason).toBe('ILLEGAL_STEP')
  expect((await acknowledge(people.township, id)).reason).toBe('ILLEGAL_STEP')
  const longer = await revise(li.asker, id, away(200, { destination: '上海市' }))
  expect(longer.data['reviseLongLeave']).toMatchObject({
    state: 'REPORTED',
    days: 200,
    mustDecide: true,
    destination: '上海市',
  })
  expect((await revise(people.communitySecretary, id, away(10))).code).toBe('FORBIDDEN')
  expect((await back(people.communitySecretary, id, '2026-11-23')).code).toBe('FORBIDDEN')
  expect((await decide(people.secretary, id, 'KEEP')).code).toBe('FORBIDDEN')
  expect((await note(people.secretary, id)).data['noteLongLeave'].decisionDueOn).toBe('2026-11-30')
  graph.clock.now = new Date('2026-12-20T02:00:00Z')
  expect((await back(li.asker, id, '2026-12-21')).errors[0]!.extensions!['fields']).toEqual({ backOn: 'IN_THE_FUTURE' })
  expect((await back(li.asker, id, '2026-12-19')).data['endLongLeave']).toMatchObject({
    state: 'CLOSED',
    endedAs: 'BACK',
    endedOn: '2026-12-19',
  })
  for (const refused of [
    await back(li.asker, id, '2026-12-19'),
    await note(people.secretary, id),
    await decide(people.director, id, 'KEEP'),
    await acknowledge(people.township, id),
    await revise(li.asker, id, away(300)),
  ])
    expect(refused.reason).toBe('ILLEGAL_STEP')
  const steps = await li.asker.run(
    `query ($id: ID!) { longLeave(id: $id) { steps { fromState toState untilOn role } } }`,
    {
      id,
    },
  )
  expect(steps.data['longLeave'].steps).toEqual([
    { fromState: null, toState: 'REPORTED', untilOn: '2027-03-05', role: 'MEMBER' },
    { fromState: 'REPORTED', toState: 'NOTED_BY_BRANCH', untilOn: '2027-03-05', role: 'BRANCH_SECRETARY' },
    { fromState: 'NOTED_BY_BRANCH', toState: 'REPORTED', untilOn: '2027-06-13', role: 'MEMBER' },
    { fromState: 'REPORTED', toState: 'NOTED_BY_BRANCH', untilOn: '2027-06-13', role: 'BRANCH_SECRETARY' },
    { fromState: 'NOTED_BY_BRANCH', toState: 'CLOSED', untilOn: '2027-06-13', role: 'MEMBER' },
  ])
  await graph.settle()
  const file = await people.staff.run(`query ($id: ID!) { member(id: $id) { awayContact timeline { kind } } }`, {
    id: li.memberId,
  })
  expect(file.data['member'].timeline.map(({ kind }: any) => kind)).toEqual(
    expect.arrayContaining(['LEAVE_REPORTED', 'LEAVE_ENDED']),
  )
  expect(file.data['member'].awayContact).toBeNull()
})

test('R81 beyond 180 days the centre must decide with a reason; a pause lets the place rest, the branch answers on, and it is taken up when the member is back', async () => {
  const li = await atE1('李暂停')
  const { id } = (await report(li.asker, away(250, { reason: 'FAMILY' }))).data['reportLongLeave']
  await note(people.secretary, id)
  expect((await people.director.run('{ branchTasks { act } }')).data['branchTasks']).toContainEqual({
    act: 'DECIDE_LONG_LEAVE',
  })
  expect((await decide(people.staff, id, 'KEEP', '短期返回')).code).toBe('FORBIDDEN')
  expect((await decide(people.director, id, 'KEEP')).reason).toBe('REASON_MISSING')
  expect((await decide(people.director, id, 'PAUSE', ' ')).reason).toBe('REASON_MISSING')
  graph.clock.now = new Date('2026-12-01T02:00:00Z')
  const late = await people.director.run(`query ($id: ID!) { longLeave(id: $id) { isDecisionLate } }`, { id })
  expect(late.data['longLeave'].isDecisionLate).toBe(true)
  expect((await decide(people.director, id, 'PAUSE', '照顾家人，回来后恢复')).data['decideLongLeave']).toMatchObject({
    state: 'CENTER_DECIDED',
    decision: 'PAUSE',
  })
  await graph.settle()
  expect(await stateOf(li.affiliationId)).toBe('PAUSED')
  expect(await answered(li.memberId)).toMatchObject({ role: 'HOST_BRANCH', organizationId: cast.e1 })
  const planned = await people.secretary.run(
    `mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id invitations { member { id } } } }`,
    {
      input: {
        branchId: cast.e1,
        kind: 'THEME_DAY',
        title: '主题党日',
        place: '会议室',
        startsAt: '2026-12-20T02:00:00Z',
      },
    },
  )
  const invited = (answer: any) => answer.invitations.map(({ member }: any) => member.id)
  expect(invited(planned.data['planActivity'])).not.toContain(li.memberId)

  const waiting = '{ branchTasks { act count } }'
  expect((await people.township.run(waiting)).data['branchTasks']).toContainEqual({
    act: 'HEAR_OF_LONG_LEAVE',
    count: 1,
  })
  expect((await acknowledge(people.township2, id)).code).toBe('FORBIDDEN')
  expect((await acknowledge(people.staff, id)).reason).toBe('TOWNSHIP_ANSWERS')
  expect((await acknowledge(people.township, id)).data['acknowledgeLongLeave'].state).toBe('ORIGIN_INFORMED')
  expect((await people.township.run(waiting)).data['branchTasks']).toEqual([])

  graph.clock.now = new Date('2026-12-10T02:00:00Z')
  expect((await back(li.asker, id, '2026-12-10')).data['endLongLeave']).toMatchObject({
    state: 'CLOSED',
    endedAs: 'BACK',
  })
  expect(await stateOf(li.affiliationId)).toBe('ACTIVE')
  const again = await people.secretary.run(`query ($id: ID!) { activity(id: $id) { invitations { member { id } } } }`, {
    id: planned.data['planActivity'].id,
  })
  expect(invited(again.data['activity'])).toContain(li.memberId)
})

test('R81 a shorter leave the centre may simply keep, but not send home; told longer, it is decided anew', async () => {
  const li = await atE1('李不久')
  const { id } = (await report(li.asker, away(90))).data['reportLongLeave']
  await note(people.secretary, id)
  expect((await decide(people.director, id, 'RETURN_TO_ORIGIN', '离开')).reason).toBe('LEAVE_TOO_SHORT_TO_RETURN')
  expect((await decide(people.director, id, 'KEEP')).data['decideLongLeave'].state).toBe('CENTER_DECIDED')
  expect(await stateOf(li.affiliationId)).toBe('ACTIVE')
  expect((await revise(li.asker, id, away(400))).data['reviseLongLeave']).toMatchObject({
    state: 'REPORTED',
    decision: null,
    mustDecide: true,
  })
})

test('J8 R81 returned to the origin: the certificate goes back with participation and assessment, nobody is without a body that answers, and the township closes it', async () => {
  const assessed = county.evaluations.assessments.find(
    ({ memberId, state }) =>
      ['SIGNED', 'DISPATCHED', 'ACKNOWLEDGED'].includes(state) &&
      county.registry.members.find(({ id }) => id === memberId)?.origin.townshipId === cast.t1 &&
      county.branches.affiliations.some(
        (one) => one.memberId === memberId && one.branchId === cast.e1 && one.state === 'ACTIVE' && one.letterId,
      ),
  )!
  const place = county.branches.affiliations.find(
    (one) => one.memberId === assessed.memberId && one.endedOn === null && one.state === 'ACTIVE',
  )!
  const asker = await graph.as({ role: 'MEMBER', organizationId: place.memberId })
  const { data, errors } = await report(asker, away(400))
  expect(errors).toEqual([])
  const { id } = data['reportLongLeave']
  await note(people.secretary, id)
  const before = await people.director.run(
    `query ($id: ID!) { member(id: $id) { attendance { invited present late leave absent notebookEntries notebookConfirmed } } }`,
    { id: place.memberId },
  )
  const figures = before.data['member'].attendance
  expect(figures.invited).toBeGreaterThan(0)
  expect((await decide(people.director, id, 'RETURN_TO_ORIGIN')).reason).toBe('REASON_MISSING')
  expect((await decide(people.director, id, 'RETURN_TO_ORIGIN', '长期在外就业')).data['decideLongLeave']).toMatchObject(
    {
      state: 'CENTER_DECIDED',
      decision: 'RETURN_TO_ORIGIN',
    },
  )
  await graph.settle()
  expect(await stateOf(place.id)).toBe('RETURNED')
  expect(await answered(place.memberId)).toMatchObject({ role: 'ORIGIN' })
  const letter = await people.township.run(
    `query ($id: ID!) { letter(id: $id) { state endorsement { returnedOn placedOn invited present leave absent notebookEntries notebookConfirmed
       branch { id } assessment { kind period signedOn contentHash } } steps { kind } member { stage spells { state endReason } } } }`,
    { id: place.letterId },
  )
  expect(letter.errors).toEqual([])
  const { notebookEntries, notebookConfirmed, invited, leave, absent } = figures
  expect(letter.data['letter']).toMatchObject({
    state: 'CLOSED',
    endorsement: {
      returnedOn: '2026-11-23',
      placedOn: place.placedOn,
      invited,
      present: figures.present + figures.late,
      leave,
      absent,
      notebookEntries,
      notebookConfirmed,
      branch: { id: cast.e1 },
      assessment: { kind: assessed.kind },
    },
    member: { stage: 'ENDED' },
  })
  expect(letter.data['letter'].endorsement.assessment.contentHash).toMatch(/^[\da-f]{64}$/)
  expect(letter.data['letter'].member.spells[0]).toMatchObject({ state: 'ENDED', endReason: 'LEFT' })
  expect(letter.data['letter'].steps.map(({ kind }: any) => kind)).toContain('LEAVE_DECIDED')

  const answer = await fetch(`${graph.url}/files/letters/${place.letterId}.pdf`, {
    headers: { authorization: `Bearer ${people.township.token}` },
  })
  const paper = printedPaper(Buffer.from(await answer.arrayBuffer()))
  expect(paper.pages).toHaveLength(2)
  expect(paper.text).toContain('参加组织生活和现实表现情况')
  expect(paper.text).toContain(`${invited}次`)
  expect(paper.text).toContain(letter.data['letter'].endorsement.assessment.contentHash.slice(0, 16))

  expect((await revise(asker, id, away(500))).reason).toBe('LEAVE_RETURNED')
  expect((await back(asker, id, '2026-11-23')).reason).toBe('LEAVE_RETURNED')
  expect((await acknowledge(people.township2, id)).code).toBe('FORBIDDEN')
  expect((await acknowledge(people.township, id)).data['acknowledgeLongLeave']).toMatchObject({
    state: 'CLOSED',
    endedAs: 'RETURNED_TO_ORIGIN',
  })
  const steps = await people.township.run(`query ($id: ID!) { longLeave(id: $id) { steps { toState } } }`, { id })
  expect(steps.data['longLeave'].steps.map(({ toState }: any) => toState)).toEqual([
    'REPORTED',
    'NOTED_BY_BRANCH',
    'CENTER_DECIDED',
    'ORIGIN_INFORMED',
    'CLOSED',
  ])
})

test('R81 a stay that ends otherwise ends the leave that was open in it', async () => {
  const li = await atE1('李另结')
  const { id } = (await report(li.asker, away(100))).data['reportLongLeave']
  await people.staff.run(`mutation ($id: ID!) { endSpell(memberId: $id, reason: LEFT) { id } }`, { id: li.memberId })
  await graph.settle()
  const { data } = await people.director.run(`query ($id: ID!) { longLeave(id: $id) { ${LEAVE} } }`, { id })
  expect(data['longLeave']).toMatchObject({ state: 'CLOSED', endedAs: 'STAY_ENDED' })
})

const SILENT = `query ($branch: ID, $up: Boolean) { silentMembers(branchId: $branch, toldUp: $up, first: 200) {
  nodes { days lastSign lastOn isToldUp member { id name } attempts { result way } } } }`
const tried = (asker: Asker, memberId: string, triedOn: string, result: string) =>
  asker.run(`mutation ($input: ContactAttemptInput!) { recordMemberContact(input: $input) { id result } }`, {
    input: { memberId, triedOn, way: 'PHONE', result },
  })

test('R81 who has not been heard of for 90 days is to be called on; reached, the clock begins anew; in vain three times, centre and origin are told', async () => {
  const li = await atE1('李无讯')
  const silentAt = async (asker: Asker, variables: Record<string, unknown> = {}) =>
    (await asker.run(SILENT, variables)).data['silentMembers'].nodes.find(
      ({ member }: any) => member.id === li.memberId,
    )
  graph.clock.now = new Date('2027-02-20T02:00:00Z')
  expect(await silentAt(people.secretary, { branch: cast.e1 })).toBeUndefined()
  graph.clock.now = new Date('2027-02-21T02:00:00Z')
  expect(await silentAt(people.secretary, { branch: cast.e1 })).toMatchObject({
    days: 90,
    lastSign: 'REACHED',
    lastOn: '2026-11-23',
    isToldUp: false,
    member: { name: '李无讯' },
  })
  const tasks = async (asker: Asker) =>
    (await asker.run('{ branchTasks { act } }')).data['branchTasks'].map(({ act }: any) => act)
  expect(await tasks(people.secretary)).toContain('CONTACT_SILENT')
  expect(await silentAt(people.township)).toBeUndefined()
  expect(await silentAt(people.communitySecretary)).toBeUndefined()
  expect((await tried(people.communitySecretary, li.memberId, '2027-02-21', 'REACHED')).code).toBe('FORBIDDEN')
  expect((await tried(people.secretary, li.memberId, '2027-02-22', 'REACHED')).code).toBe('BAD_USER_INPUT')
  expect((await tried(people.secretary, li.memberId, '2027-02-21', 'REACHED')).errors).toEqual([])
  expect(await silentAt(people.secretary)).toBeUndefined()

  graph.clock.now = new Date('2027-05-30T02:00:00Z')
  expect(await silentAt(people.secretary)).toMatchObject({ lastSign: 'REACHED', lastOn: '2027-02-21', attempts: [] })
  for (const day of ['2027-05-25', '2027-05-27', '2027-05-30'])
    await tried(people.secretary, li.memberId, day, 'NOT_REACHED')
  expect(await silentAt(people.director, { up: true })).toMatchObject({
    isToldUp: true,
    attempts: [{ result: 'NOT_REACHED' }, { result: 'NOT_REACHED' }, { result: 'NOT_REACHED' }],
  })
  expect(await silentAt(people.township)).toMatchObject({ isToldUp: true })
  expect(await silentAt(people.township2)).toBeUndefined()
  expect((await tried(people.township2, li.memberId, '2027-05-30', 'REACHED')).code).toBe('FORBIDDEN')
  expect((await tried(people.township, li.memberId, '2027-05-30', 'REACHED')).errors).toEqual([])
  expect(await silentAt(people.secretary)).toBeUndefined()
})

test('R81 no automatic sanction: a year later no affiliation, no standing, no mark, no responsibility and no letter has changed by itself', async () => {
  const li = await atE1('李一年')
  await report(li.asker, away(300))
  const zhao = await atE1('赵一年')
  for (const day of ['2026-11-23', '2026-11-23', '2026-11-23'])
    await tried(people.secretary, zhao.memberId, day, 'NOT_REACHED')
  await graph.settle()
  const tables = [
    'branches.affiliations',
    'branches.affiliation_steps',
    'branches.long_leaves',
    'branches.long_leave_steps',
    'branches.contact_attempts',
    'branches.member_standings',
    'branches.attendances',
    'registry.members',
    'registry.mobility_spells',
    'registry.responsibility_intervals',
    'registry.letters',
    'registry.timeline_entries',
    'evaluations.performance_assessments',
    'evaluations.member_standings',
  ]
  const all = async () =>
    Object.fromEntries(
      await Promise.all(
        tables.map(async (table) => {
          const { rows } = await sql<{ all: string | null }>`
            select md5(string_agg(line, ${'\n'} order by line)) as all
            from (select one::text as line from ${sql.raw(table)} one) lines`.execute(graph.admin)
          return [table, rows[0]?.all] as const
        }),
      ),
    )
  const before = await all()
  graph.clock.now = new Date('2027-11-23T02:00:00Z')
  const { data } = await people.secretary.run(SILENT, { branch: cast.e1 })
  const silent = data['silentMembers'].nodes.map(({ member }: any) => member.id)
  expect(silent).toContain(zhao.memberId)
  for (const asker of [people.director, people.secretary, people.township, li.asker]) {
    await asker.run('{ branchTasks { act count } }')
    await asker.run('{ longLeaves { nodes { id state isOverdue isDecisionLate } } }')
  }
  await people.director.run('{ silentMembers(toldUp: true) { nodes { days } } }')
  await graph.settle()
  expect(await all()).toEqual(before)
})
