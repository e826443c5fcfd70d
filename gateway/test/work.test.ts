import { afterAll, beforeAll, expect, test } from 'vitest'
import { type AtE1, startAtE1 } from './at-e1.ts'
import type { Asker } from './graph.ts'

let world: AtE1

beforeAll(async () => {
  world = await startAtE1()
})
afterAll(() => world.graph.stop())

const assign = (more: Record<string, unknown> = {}) =>
  world.people.secretary.run(
    `mutation ($input: AssignWorkInput!) { assignWork(input: $input) { id state skills member { name } branch { id } } }`,
    {
      input: {
        memberId: world.li.memberId,
        content: '车间安全巡查',
        fromOn: '2026-11-01',
        untilOn: '2026-12-31',
        skills: ['电工'],
        whySuitable: '有电工证',
        ...more,
      },
    },
  )

async function assigned(): Promise<string> {
  const { data, errors } = await assign()
  expect(errors).toEqual([])
  return data['assignWork'].id
}

const answer = (id: string, accepts: boolean, reason?: string, asker: Asker = world.li.asker) =>
  asker.run(
    `mutation ($id: ID!, $yes: Boolean!, $r: String) { answerWork(id: $id, accepts: $yes, reason: $r) { state answerReason } }`,
    { id, yes: accepts, r: reason },
  )

const complete = (id: string, result = '查出隐患三处，均已整改', doneOn?: string) =>
  world.people.secretary.run(
    `mutation ($id: ID!, $result: String!, $on: LocalDate) { completeWork(id: $id, result: $result, doneOn: $on) {
       state doneOn notebookEntry { id } steps { fromState toState } } }`,
    { id, result, on: doneOn },
  )

const waiting = async (asker: Asker, act: string): Promise<number> => {
  const { data } = await asker.run(`{ branchTasks { act count } }`)
  return data['branchTasks'].find((task: any) => task.act === act)?.count ?? 0
}

test('R72 work is given with content, period and why it suits the member; without these, or to somebody else’s member, it is refused', async () => {
  const { people, li, cast } = world
  const { data, errors } = await assign({ skills: ['电工', ' 电工 ', ''] })
  expect(errors).toEqual([])
  expect(data['assignWork']).toMatchObject({
    state: 'PROPOSED',
    skills: ['电工'],
    member: { name: '李新来' },
    branch: { id: cast.e1 },
  })
  expect((await assign({ content: ' ' })).reason).toBe('CONTENT_MISSING')
  expect((await assign({ skills: [], whySuitable: ' ' })).reason).toBe('WHY_SUITABLE_MISSING')
  expect((await assign({ untilOn: '2026-10-01' })).reason).toBe('PERIOD_NOT_FITTING')
  expect((await assign({ fromOn: '2026-09-01', untilOn: '2026-10-01' })).reason).toBe('PERIOD_OVER')
  expect((await assign({ memberId: (await world.other(cast.c1)).memberId })).code).toBe('FORBIDDEN')
  const id = data['assignWork'].id
  const READ = `query ($id: ID!) { workAssignment(id: $id) { whySuitable } }`
  expect((await li.asker.run(READ, { id })).data['workAssignment']).toEqual({ whySuitable: '有电工证' })
  expect((await people.communitySecretary.run(READ, { id })).code).toBe('FORBIDDEN')
  const WITHDRAW = `mutation ($id: ID!) { withdrawWork(id: $id, reason: "计划有变") { state endReason } }`
  expect((await people.secretary.run(WITHDRAW, { id })).data['withdrawWork']).toEqual({
    state: 'WITHDRAWN',
    endReason: '计划有变',
  })
  expect((await answer(id, true)).reason).toBe('ILLEGAL_STEP')
})

test('R72 the member declines with a reason, which the branch is told', async () => {
  const { people, li } = world
  const id = await assigned()
  expect(await waiting(li.asker, 'ANSWER_WORK')).toBe(1)
  expect((await answer(id, false, ' ')).reason).toBe('REASON_MISSING')
  const stranger = (await world.other(world.cast.e1)).asker
  expect((await answer(id, true, undefined, stranger)).code).toBe('FORBIDDEN')
  expect((await answer(id, false, '要照顾老人')).data['answerWork']).toEqual({
    state: 'DECLINED',
    answerReason: '要照顾老人',
  })
  expect(await waiting(li.asker, 'ANSWER_WORK')).toBe(0)
  const before = await waiting(people.secretary, 'NOTE_DECLINED_WORK')
  expect(before).toBeGreaterThan(0)
  const noted = await people.secretary.run(`mutation ($id: ID!) { noteDeclinedWork(id: $id) { declineNotedAt } }`, {
    id,
  })
  expect(noted.data['noteDeclinedWork'].declineNotedAt).not.toBeNull()
  expect(await waiting(people.secretary, 'NOTE_DECLINED_WORK')).toBe(before - 1)
  expect((await complete(id)).reason).toBe('ILLEGAL_STEP')
})

test('R72 accepted work that is done enters the notebook, which the member may complete, and the facts of the assessment', async () => {
  const { people, li, graph } = world
  const facts = async () => {
    const { data, errors } = await people.secretary.run(
      `query ($m: ID!) { assessmentFacts(memberId: $m, kind: HALF_YEAR, period: "2026-H2") { facts { workDone } } }`,
      { m: li.memberId },
    )
    expect(errors).toEqual([])
    return data['assessmentFacts'].facts.workDone
  }
  const before = await facts()
  const id = await assigned()
  const REPORT = `mutation ($id: ID!) { reportWork(id: $id, report: "都查过了") { report reportedAt } }`
  expect((await li.asker.run(REPORT, { id })).reason).toBe('ILLEGAL_STEP')
  expect((await answer(id, true)).data['answerWork'].state).toBe('ACCEPTED')
  const waitingBefore = await waiting(people.secretary, 'COMPLETE_WORK')
  expect((await li.asker.run(REPORT, { id })).data['reportWork'].report).toBe('都查过了')
  expect(await waiting(people.secretary, 'COMPLETE_WORK')).toBe(waitingBefore + 1)

  expect((await complete(id, ' ')).reason).toBe('RESULT_MISSING')
  expect((await complete(id, '完成', '2026-11-30')).reason).toBe('IN_THE_FUTURE')
  expect((await complete(id, '完成', '2026-10-30')).reason).toBe('WORK_NOT_BEGUN')
  const done = await complete(id, '查出隐患三处，均已整改', '2026-11-20')
  expect(done.errors).toEqual([])
  expect(done.data['completeWork']).toMatchObject({
    state: 'DONE',
    doneOn: '2026-11-20',
    steps: [
      { fromState: null, toState: 'PROPOSED' },
      { fromState: 'PROPOSED', toState: 'ACCEPTED' },
      { fromState: 'ACCEPTED', toState: 'DONE' },
    ],
  })
  const { data } = await li.asker.run(
    `{ myNotebook(first: 100) { nodes { id happenedOn mainContent workDone isLate confirmedAt work { id } } } }`,
  )
  const entry = data['myNotebook'].nodes.find((one: any) => one.work?.id === id)
  expect(entry).toEqual({
    id: done.data['completeWork'].notebookEntry.id,
    happenedOn: '2026-11-20',
    mainContent: '车间安全巡查',
    workDone: '查出隐患三处，均已整改',
    isLate: false,
    confirmedAt: null,
    work: { id },
  })
  const revised = await li.asker.run(
    `mutation ($id: ID!, $texts: NotebookTextsInput!) { reviseNotebookEntry(id: $id, texts: $texts) { informationLearned } }`,
    {
      id: entry.id,
      texts: { mainContent: '车间安全巡查', workDone: '查出隐患三处', informationLearned: '夜班最易疏忽' },
    },
  )
  expect(revised.data['reviseNotebookEntry'].informationLearned).toBe('夜班最易疏忽')
  await graph.settle()
  expect(await facts()).toBe(before + 1)

  const drafted = await people.secretary.run(
    `mutation ($m: ID!) { draftAssessment(input: { memberId: $m, kind: HALF_YEAR, period: "2026-H2" }) { facts { workDone } } }`,
    { m: li.memberId },
  )
  expect(drafted.data['draftAssessment'].facts.workDone).toBe(before + 1)
})

test('R72 work that will not be done ends with a reason, and enters nothing', async () => {
  const { people, li } = world
  const id = await assigned()
  await answer(id, true)
  const END = `mutation ($id: ID!, $r: String!) { endWork(id: $id, reason: $r) { state endReason notebookEntry { id } } }`
  expect((await people.secretary.run(END, { id, r: '' })).reason).toBe('REASON_MISSING')
  expect((await people.secretary.run(END, { id, r: '车间停产' })).data['endWork']).toEqual({
    state: 'ENDED',
    endReason: '车间停产',
    notebookEntry: null,
  })
  const { data } = await li.asker.run(`{ myWork(states: [ENDED]) { nodes { id endReason } } }`)
  expect(data['myWork'].nodes).toContainEqual({ id, endReason: '车间停产' })
  const list = await people.secretary.run(
    `query ($b: ID!) { workAssignments(branchId: $b, states: [ENDED], first: 1) { nodes { state } } }`,
    { b: world.cast.e1 },
  )
  expect(list.data['workAssignments'].nodes).toEqual([{ state: 'ENDED' }])
  expect(
    (await li.asker.run(`query ($b: ID!) { workAssignments(branchId: $b) { nodes { id } } }`, { b: world.cast.e1 }))
      .code,
  ).toBe('FORBIDDEN')
})
