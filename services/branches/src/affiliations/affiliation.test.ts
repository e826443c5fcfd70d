import { randomUUID } from 'node:crypto'
import { anActor } from '@mobile-members/subgraph/testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, aWorker, startWorld } from '../world.testing.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const STEPS = `query ($id: ID!) { affiliation(id: $id) {
  state endReason isOverdue placementDueOn steps { fromState toState subject role reason } } }`

const affiliationOf = async (affiliationId: string) =>
  (await world.as(world.director).run<any>(STEPS, { id: affiliationId })).data.affiliation
const WELCOME = ', contact: { way: PHONE, contactedOn: "2026-11-23", said: "by phone" }'
const act = (name: string, affiliationId: string, actor = world.director, args = '') =>
  world.as(actor).run<any>(`mutation ($id: ID!) { ${name}(affiliationId: $id ${args}) { id state branch { name } } }`, {
    id: affiliationId,
  })

test('R48 the way from the letter to the branch: each step with its actor, and no jump', async () => {
  const { affiliationId } = await world.checkedIn({})
  expect((await act('confirmPlacement', affiliationId)).reason).toBe('ILLEGAL_STEP')
  await act('proposePlacement', affiliationId)
  expect((await act('pauseAffiliation', affiliationId, world.director, ', reason: "away"')).reason).toBe('ILLEGAL_STEP')
  await act('confirmPlacement', affiliationId)
  expect((await act('proposePlacement', affiliationId)).reason).toBe('ILLEGAL_STEP')
  expect((await act('welcomeMember', affiliationId, world.communitySecretary, WELCOME)).code).toBe('FORBIDDEN')
  await act('welcomeMember', affiliationId, world.secretary, WELCOME)
  expect((await act('pauseAffiliation', affiliationId, world.director, ', reason: ""')).reason).toBe('REASON_MISSING')
  await act('pauseAffiliation', affiliationId, world.director, ', reason: "away"')
  expect((await act('welcomeMember', affiliationId, world.secretary, WELCOME)).reason).toBe('ILLEGAL_STEP')
  await act('resumeAffiliation', affiliationId)
  const { state, steps } = await affiliationOf(affiliationId)
  expect(state).toBe('ACTIVE')
  expect(steps.map((step: any) => [step.toState, step.role])).toEqual([
    ['INTRODUCED', null],
    ['CHECKED_IN', null],
    ['PROPOSED', 'CENTER_DIRECTOR'],
    ['PLACED', 'CENTER_DIRECTOR'],
    ['ACTIVE', 'BRANCH_SECRETARY'],
    ['PAUSED', 'CENTER_DIRECTOR'],
    ['ACTIVE', 'CENTER_DIRECTOR'],
  ])
  expect(steps.at(-2)).toMatchObject({ reason: 'away', subject: world.director.subject })
})

test('the end of the stay ends the affiliation, and is told', async () => {
  const { memberId, affiliationId } = await world.atE1()
  await world.hear('spell.ended', { memberId, reason: 'RETURNED', endedOn: '2026-11-23' })
  expect(await affiliationOf(affiliationId)).toMatchObject({ state: 'ENDED', endReason: 'RETURNED' })
  expect((await world.published()).at(-1)).toMatchObject({
    name: 'affiliation.ended',
    payload: { memberId, branchId: world.branches.E1, reason: 'RETURNED' },
  })
  expect((await act('resumeAffiliation', affiliationId)).reason).toBe('ILLEGAL_STEP')
})

test('a letter that goes back returns the affiliation', async () => {
  const { memberId, affiliationId } = await world.checkedIn({})
  await world.hear('letter.returned', { memberId, letterId: randomUUID(), reason: 'wrong person' })
  expect(await affiliationOf(affiliationId)).toMatchObject({ state: 'RETURNED', endReason: 'wrong person' })
})

test('R3 a wish that is taken back ends the affiliation', async () => {
  const { memberId, affiliationId } = await world.atE1()
  await world.hear('consent.withdrawn', { memberId, withdrawnOn: '2026-11-23' })
  expect(await affiliationOf(affiliationId)).toMatchObject({ state: 'ENDED', endReason: 'CONSENT_WITHDRAWN' })
})

test('news in another order, and news told twice, leave the same', async () => {
  const [memberId, letterId] = [randomUUID(), randomUUID()]
  const facts = aWorker(world.units.E1, world.areas.xinhua)
  await world.hear('member.checked-in', { memberId, letterId, checkedInOn: '2026-11-20', facts }, { seq: 5000 })
  const accepted = { id: randomUUID(), seq: 4999 }
  const letter = { letterId, memberId, acceptedOn: '2026-11-19' }
  expect(await world.hear('letter.accepted', letter, accepted)).toBe(true)
  expect(await world.hear('letter.accepted', letter, accepted)).toBe(false)
  const rows = await world.db.selectFrom('affiliations').selectAll().where('memberId', '=', memberId).execute()
  expect(rows).toMatchObject([{ state: 'CHECKED_IN', letterId, checkedInOn: '2026-11-20' }])
  const older = { ...facts, workUnitId: world.units.none }
  await world.hear('member.facts-changed', { memberId, facts: older }, { seq: 4998 })
  expect(
    await world.db.selectFrom('placementFacts').selectAll().where('memberId', '=', memberId).execute(),
  ).toMatchObject([{ workUnitId: world.units.E1 }])
  await world.hear('spell.ended', { memberId, reason: 'LEFT', endedOn: '2026-11-21' }, { seq: 5002 })
  await world.hear('letter.accepted', { letterId: randomUUID(), memberId, acceptedOn: '2026-11-20' }, { seq: 5001 })
  const after = await world.db.selectFrom('affiliations').select('state').where('memberId', '=', memberId).execute()
  expect(after).toEqual([{ state: 'ENDED' }])
})

test('R50 a second open affiliation is refused by the database itself', async () => {
  const { memberId } = await world.checkedIn({})
  const second = world.db
    .insertInto('affiliations')
    .values({ memberId, state: 'INTRODUCED', introducedOn: '2026-11-23' })
    .execute()
  await expect(second).rejects.toMatchObject({ constraint: 'one_open_affiliation' })
})

test('R82 moving a member ends one affiliation and begins another, with one at any time', async () => {
  const { memberId, affiliationId } = await world.atE1()
  const move = (branchId: string, reason: string) =>
    world.as(world.director).run<any>(
      `mutation ($id: ID!, $branchId: ID!, $reason: String!) {
         changePlacement(affiliationId: $id, branchId: $branchId, reason: $reason) { id state kind branch { name } } }`,
      { id: affiliationId, branchId, reason },
    )
  expect((await move(world.branches.E1, 'x')).reason).toBe('SAME_BRANCH')
  expect((await move(world.branches.C1, '')).reason).toBe('REASON_MISSING')
  const { data } = await move(world.branches.C1, 'new home')
  expect(data.changePlacement).toMatchObject({ state: 'PLACED', kind: 'RESIDENCE', branch: { name: 'C1' } })
  expect(await affiliationOf(affiliationId)).toMatchObject({ state: 'ENDED', endReason: 'MOVED' })
  expect(
    (await world.published()).filter(({ payload }) => payload['memberId'] === memberId).map(({ name }) => name),
  ).toEqual(['member.placed', 'member.placed'])
})

test('R49 who waits beyond three working days is overdue', async () => {
  const { affiliationId } = await world.checkedIn({})
  expect(await affiliationOf(affiliationId)).toMatchObject({ placementDueOn: '2026-11-25', isOverdue: false })
  const later = await world
    .as(world.director)
    .run<any>(STEPS, { id: affiliationId }, { now: new Date('2026-11-26T02:00:00Z') })
  expect(later.data.affiliation.isOverdue).toBe(true)
})

test('R17 a secretary sees exactly the members of the own branch, a township its own, a member himself', async () => {
  const { affiliationId, memberId, actor } = await world.atE1()
  const roster = (branchId: string, who = world.secretary) =>
    world
      .as(who)
      .run<any>(`query ($b: ID!) { roster(branchId: $b, first: 200) { nodes { member { id } } } }`, { b: branchId })
  const { data } = await roster(world.branches.E1)
  expect(data.roster.nodes.map((node: any) => node.member.id)).toContain(memberId)
  expect((await roster(world.branches.C1)).code).toBe('FORBIDDEN')
  expect((await roster(world.branches.E1, world.township)).code).toBe('FORBIDDEN')
  const stranger = anActor('TOWNSHIP_COMMITTEE', randomUUID(), randomUUID())
  const ask = (who: typeof stranger) => world.as(who).run<any>(STEPS, { id: affiliationId })
  expect((await ask(world.township)).data.affiliation.state).toBe('ACTIVE')
  expect((await ask(stranger)).code).toBe('FORBIDDEN')
  expect((await ask(world.communitySecretary)).code).toBe('FORBIDDEN')
  const own = await world.as(actor).run<any>(`{ myAffiliation { branch { name } member { id nextActivity { id } } } }`)
  expect(own.data.myAffiliation).toMatchObject({ branch: { name: 'E1' }, member: { id: memberId } })
  const lists = await world.as(stranger).run<any>(`{ affiliations { nodes { id } } placementFigures { inBranch } }`)
  expect(lists.data).toEqual({ affiliations: { nodes: [] }, placementFigures: { inBranch: 0 } })
})

test('the queue shows the longest waiting first, page by page', async () => {
  const newcomer = await world.checkedIn({})
  await world.db
    .updateTable('affiliations')
    .set({ checkedInOn: '2026-11-18' })
    .where('id', '=', newcomer.affiliationId)
    .execute()
  const page = (after: string | null) =>
    world
      .as(world.staff)
      .run<any>(
        `query ($after: String) { placementQueue(first: 2, after: $after) { nodes { id checkedInOn state } endCursor hasNextPage } }`,
        { after },
      )
  const seen: string[] = []
  for (let after: string | null = null, more = true; more;) {
    const { data } = await page(after)
    seen.push(...data.placementQueue.nodes.map(({ id }: { id: string }) => id))
    after = data.placementQueue.endCursor
    more = data.placementQueue.hasNextPage
  }
  const waiting = await world.db
    .selectFrom('affiliations')
    .select('id')
    .where('state', 'in', ['CHECKED_IN', 'PROPOSED', 'OBJECTED'])
    .orderBy('checkedInOn')
    .orderBy('id')
    .execute()
  expect(waiting.length).toBeGreaterThan(2)
  expect(seen).toEqual(waiting.map(({ id }) => id))
  expect(seen[0]).toBe(newcomer.affiliationId)
})

test('figures and work lists count what is there', async () => {
  const { data } = await world.as(world.director).run<any>(
    `{ placementFigures { byState { state count } byRule { rule count } inBranch waiting byBranchKind { kind branches members } }
       branchTasks { act count oldestAt } }`,
  )
  const inBranch = data.placementFigures.byState
    .filter(({ state }: any) => ['PLACED', 'ACTIVE', 'PAUSED'].includes(state))
    .reduce((sum: number, { count }: any) => sum + count, 0)
  expect(inBranch).toBeGreaterThan(0)
  expect(data.placementFigures.inBranch).toBe(inBranch)
  expect(data.placementFigures.byRule.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(inBranch)
  expect(data.placementFigures.byBranchKind).toContainEqual({ kind: 'ENTERPRISE', branches: 2, members: inBranch - 1 })
  expect(data.branchTasks.map(({ act: task }: any) => task)).toEqual(['PROPOSE_PLACEMENT'])
  const secretary = await world.as(world.communitySecretary).run<any>(`{ branchTasks { act count branch { name } } }`)
  expect(secretary.data.branchTasks).toEqual([{ act: 'WELCOME_MEMBER', count: 1, branch: { name: 'C1' } }])
})
