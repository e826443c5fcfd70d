import { generateCounty } from '@mobile-members/county/county.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { li, e1, t1 } = county.cast
let graph: Graph
let secretary: Asker
let member: Asker
let township: Asker
let township2: Asker
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  ;[secretary, member, township, township2, staff] = (await Promise.all(
    ['secretary', 'member', 'township', 'township2', 'staff'].map(account),
  )) as [Asker, Asker, Asker, Asker, Asker]
})
afterAll(() => graph.stop())

const FACTS = 'facts { placedOn invited present leave absent notebookEntries }'
const DRAFT = `mutation($input: DraftAssessmentInput!) { draftAssessment(input: $input) { id version state ${FACTS} } }`
const SHOW = `mutation($id: ID!) { showAssessment(id: $id) { state } }`
const COMMENT = `mutation($id: ID!, $comment: String) { commentAssessment(id: $id, comment: $comment) { state memberComment } }`
const SIGN = `mutation($id: ID!) { signAssessment(id: $id) { state contentHash } }`
const DISPATCH = `mutation($id: ID!) { dispatchAssessment(id: $id) { id state dueOn } }`
const REVISE = `mutation($id: ID!) { reviseAssessment(id: $id, text: "改动") { state } }`
const CORRECT = `mutation($id: ID!) { correctAssessment(id: $id, reason: "出勤数有误") { id version supersedesId state } }`

interface Facts {
  placedOn: string
  invited: number
  present: number
  leave: number
  absent: number
  notebookEntries: number
}

async function attendOneMore(): Promise<void> {
  const input = {
    branchId: e1,
    kind: 'STUDY',
    title: '学习会',
    place: '会议室',
    startsAt: '2026-11-27T10:00:00Z',
    minutes: 60,
  }
  const planned = await secretary.run(
    'mutation($input: PlanActivityInput!) { planActivity(input: $input) { id invitations { member { id } } } }',
    { input },
  )
  const { id, invitations } = planned.data.planActivity
  graph.clock.now = new Date('2026-11-27T12:00:00Z')
  const marks = invitations.map(({ member: { id: memberId } }: { member: { id: string } }) => ({
    memberId,
    mark: 'PRESENT',
  }))
  await secretary.run(
    'mutation($id: ID!, $marks: [AttendanceMarkInput!]!) { markAttendance(activityId: $id, marks: $marks) { id } }',
    { id, marks },
  )
  const closed = await secretary.run(
    'mutation($id: ID!) { closeActivity(id: $id, record: "学习两份文件。", ownPresent: 6) { state } }',
    { id },
  )
  expect(closed.errors).toEqual([])
  await graph.settle()
}

async function assessed(): Promise<{ id: string; facts: Facts }> {
  const drafted = await secretary.run<{ draftAssessment: { id: string; facts: Facts } }>(DRAFT, {
    input: { memberId: li, kind: 'HALF_YEAR', period: '2026-H2', text: '按时参加活动，发挥作用好。' },
  })
  expect(drafted.errors).toEqual([])
  return drafted.data.draftAssessment
}

let id: string

test('R75 facts come from the registers, the text from the secretary; the member sees it and comments before it is sent', async () => {
  const preview = `query($id: ID!) { assessmentFacts(memberId: $id, kind: HALF_YEAR, period: "2026-H2") { ${FACTS} } }`
  const before = (await secretary.run<{ assessmentFacts: { facts: Facts } }>(preview, { id: li })).data.assessmentFacts
    .facts
  await attendOneMore()
  const assessment = await assessed()
  id = assessment.id
  expect(assessment.facts).toMatchObject({
    invited: before.invited + 1,
    present: before.present + 1,
    absent: before.absent,
  })
  const own = 'query($id: ID!) { performanceAssessment(id: $id) { text facts { present } member { name } } }'
  expect((await member.run(own, { id })).code).toBe('FORBIDDEN')
  expect((await secretary.run(SIGN, { id })).reason).toBe('NOT_SHOWN_TO_MEMBER')
  await secretary.run(SHOW, { id })
  expect((await secretary.run(DISPATCH, { id })).reason).toBe('NOT_SIGNED')
  const seen = await member.run(own, { id })
  const name = county.registry.members.find((one) => one.id === li)?.person.name
  expect(seen.data).toMatchObject({
    performanceAssessment: {
      text: '按时参加活动，发挥作用好。',
      facts: { present: assessment.facts.present },
      member: { name },
    },
  })
  const commented = await member.run(COMMENT, { id, comment: '情况属实。' })
  expect(commented.data).toMatchObject({ commentAssessment: { state: 'COMMENTED', memberComment: '情况属实。' } })
})

test('R75 what is signed does not change; a correction is a new version beside it', async () => {
  const signed = await secretary.run<{ signAssessment: { contentHash: string } }>(SIGN, { id })
  expect(signed.data.signAssessment.contentHash).toMatch(/^[0-9a-f]{64}$/)
  expect((await secretary.run(REVISE, { id })).reason).toBe('SIGNED_IS_FINAL')
  expect((await member.run(COMMENT, { id, comment: '再补一句' })).reason).toBe('SIGNED_IS_FINAL')
  await expect(
    graph.dbs.evaluations.updateTable('performanceAssessments').set({ text: '改动' }).where('id', '=', id).execute(),
  ).rejects.toThrow('does not change')
  const corrected = await secretary.run<{ correctAssessment: { id: string } }>(CORRECT, { id })
  expect(corrected.data.correctAssessment).toMatchObject({ version: 2, supersedesId: id, state: 'DRAFT' })
  const both = await secretary.run('query($id: ID!) { performanceAssessment(id: $id) { state contentHash } }', { id })
  expect(both.data).toMatchObject({
    performanceAssessment: { state: 'SIGNED', contentHash: signed.data.signAssessment.contentHash },
  })
  id = corrected.data.correctAssessment.id
  await secretary.run(SHOW, { id })
  await member.run(COMMENT, { id })
  expect((await secretary.run(SIGN, { id })).data).toMatchObject({ signAssessment: { state: 'SIGNED' } })
})

test('R76 the origin asks back and acknowledges; nobody else can, and the centre sees the rate of the branch', async () => {
  const rates = 'query { feedbackRates { branch { id name } dispatched acknowledged askedBack rate } }'
  type Rates = {
    feedbackRates: {
      branch: { id: string; name: string }
      dispatched: number
      acknowledged: number
      askedBack: number
      rate: number
    }[]
  }
  const ofE1 = async () => (await staff.run<Rates>(rates)).data.feedbackRates.find(({ branch }) => branch.id === e1)
  const before = await ofE1()
  const sent = await secretary.run<{ dispatchAssessment: { id: string } }>(DISPATCH, { id })
  const dispatchId = sent.data.dispatchAssessment.id
  const ack = 'mutation($id: ID!) { acknowledgeFeedback(id: $id) { state assessment { state } } }'
  const ask = 'mutation($id: ID!) { askBackFeedback(id: $id, question: "请补充志愿服务情况。") { state } }'
  const answer =
    'mutation($id: ID!) { answerFeedbackQuestion(id: $id, answer: "参加两次。") { state questions { question answer } } }'
  for (const asker of [township2, secretary, member, staff]) {
    expect((await asker.run(ack, { id: dispatchId })).code).toBe('FORBIDDEN')
    expect((await asker.direct('evaluations', ack, { id: dispatchId })).code).toBe('FORBIDDEN')
  }
  const list = await township.run(
    'query($id: ID!) { feedbackDispatch(id: $id) { state member { id name } branch { name } assessment { text memberComment } } }',
    { id: dispatchId },
  )
  expect(list.errors).toEqual([])
  expect(list.data).toMatchObject({
    feedbackDispatch: {
      state: 'SENT',
      member: { id: li, name: expect.any(String) },
      branch: { name: expect.any(String) },
    },
  })
  expect((await township.run(ask, { id: dispatchId })).data).toMatchObject({ askBackFeedback: { state: 'ASKED_BACK' } })
  expect((await secretary.run(answer, { id: dispatchId })).data).toMatchObject({
    answerFeedbackQuestion: { state: 'SENT' },
  })
  expect((await township.run(ack, { id: dispatchId })).data).toMatchObject({
    acknowledgeFeedback: { state: 'ACKNOWLEDGED' },
  })
  const after = await ofE1()
  expect(after).toMatchObject({
    dispatched: (before?.dispatched ?? 0) + 1,
    acknowledged: (before?.acknowledged ?? 0) + 1,
  })
  expect(after?.branch.name).toBe(county.branches.hostBranches.find((one) => one.id === e1)?.name)
  expect((await township.run(rates)).code).toBe('FORBIDDEN')
})

test('R76 what is not acknowledged in ten working days goes to the township’s outflow centre', async () => {
  const { escalateUnacknowledged } = await import('@mobile-members/evaluations/dispatches/dispatch.store.ts')
  const placed = county.branches.affiliations.find(
    (one) =>
      one.memberId !== li &&
      one.branchId !== null &&
      one.originTownshipId === t1 &&
      ['PLACED', 'ACTIVE'].includes(one.state),
  )
  const memberId = placed?.memberId ?? ''
  const branchId = placed?.branchId ?? ''
  const writer = await graph.as({ role: 'BRANCH_SECRETARY', organizationId: branchId })
  const about = await graph.as({ role: 'MEMBER', organizationId: memberId })
  const drafted = await writer.run<{ draftAssessment: { id: string } }>(DRAFT, {
    input: { memberId, kind: 'HALF_YEAR', period: '2026-H2', text: '表现良好。' },
  })
  const one = drafted.data.draftAssessment.id
  await writer.run(SHOW, { id: one })
  await about.run(COMMENT, { id: one })
  await writer.run(SIGN, { id: one })
  const sent = await writer.run<{ dispatchAssessment: { id: string; dueOn: string } }>(DISPATCH, { id: one })
  expect(sent.data.dispatchAssessment.dueOn).toBe('2026-12-11')
  const officer = await graph.as({
    role: 'OUTFLOW_OFFICER',
    organizationId: county.cast.t1OutflowCenter,
    townshipId: t1,
  })
  const escalated = async () => {
    const { data } = await officer.run<{ feedbackDispatches: { nodes: { id: string }[] } }>(
      '{ feedbackDispatches(filter: { escalated: true, states: [SENT] }, first: 200) { nodes { id } } }',
    )
    return data.feedbackDispatches.nodes.map((node) => node.id)
  }
  expect(await escalated()).not.toContain(sent.data.dispatchAssessment.id)
  await escalateUnacknowledged(graph.dbs.evaluations, '2026-12-14', new Date('2026-12-14T02:00:00Z'))
  expect(await escalated()).toContain(sent.data.dispatchAssessment.id)
})
