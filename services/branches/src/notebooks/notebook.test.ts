import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, startWorld } from '../world.testing.ts'

let world: World
let li: Awaited<ReturnType<World['atE1']>>
let activityId: string

beforeAll(async () => {
  world = await startWorld()
  li = await world.atE1()
  const { data } = await world
    .as(world.secretary)
    .run<any>(`mutation ($input: PlanActivityInput!) { planActivity(input: $input) { id } }`, {
      input: {
        branchId: world.branches.E1,
        kind: 'VOLUNTEER',
        title: 'River bank',
        place: 'river',
        startsAt: '2026-11-23T01:00:00Z',
      },
    })
  activityId = data.planActivity.id
})
afterAll(() => world.stop())

const FIELDS = `id kind place happenedOn mainContent isLate confirmedAt branch { name } activity { title } addenda { text }`
const texts = { mainContent: 'cleaned', workDone: 'carried bags', informationLearned: 'the plan for spring' }

function write(input: Record<string, unknown>, actor = li.actor, options = {}) {
  return world
    .as(actor)
    .run<any>(
      `mutation ($input: NotebookEntryInput!) { writeNotebookEntry(input: $input) { ${FIELDS} } }`,
      { input },
      options,
    )
}
const confirm = (id: string, actor = world.secretary) =>
  world.as(actor).run<any>(`mutation ($id: ID!) { confirmNotebookEntry(id: $id) { confirmedAt } }`, { id })

test('R83 an entry from an activity has its day, place and kind; a second one is refused', async () => {
  const { data, errors } = await write({ activityId, ...texts })
  expect(errors).toEqual([])
  expect(data.writeNotebookEntry).toMatchObject({
    kind: 'VOLUNTEER',
    place: 'river',
    happenedOn: '2026-11-23',
    isLate: false,
    confirmedAt: null,
    branch: { name: 'E1' },
    activity: { title: 'River bank' },
  })
  expect((await write({ activityId, ...texts })).reason).toBe('ENTRY_EXISTS')
})

test('R83 a late entry is marked, not refused; one about a day to come is', async () => {
  const own = { kind: 'TALK', place: 'office', ...texts }
  const late = await write({ ...own, happenedOn: '2026-11-01' })
  expect(late.data.writeNotebookEntry.isLate).toBe(true)
  expect((await write({ ...own, happenedOn: '2026-11-24' })).reason).toBe('IN_THE_FUTURE')
  expect((await write({ ...own, happenedOn: '2026-11-20', place: ' ' })).reason).toBe('DAY_PLACE_KIND_MISSING')
  const nothing = { mainContent: '', workDone: ' ', informationLearned: '' }
  expect((await write({ ...own, ...nothing, happenedOn: '2026-11-20' })).reason).toBe('TEXT_MISSING')
})

test('R83 the branch confirms; after that a change is an addendum', async () => {
  const { data } = await write({ kind: 'STUDY', place: 'library', happenedOn: '2026-11-21', ...texts })
  const { id } = data.writeNotebookEntry
  const revise = (actor = li.actor) =>
    world
      .as(actor)
      .run<any>(
        `mutation ($id: ID!, $texts: NotebookTextsInput!) { reviseNotebookEntry(id: $id, texts: $texts) { mainContent } }`,
        { id, texts: { ...texts, mainContent: 'read two chapters' } },
      )
  const add = () =>
    world
      .as(li.actor)
      .run<any>(
        `mutation ($id: ID!) { addNotebookAddendum(id: $id, text: "and a third") { mainContent addenda { text } } }`,
        { id },
      )
  const other = await world.atE1()
  expect((await revise(other.actor)).code).toBe('FORBIDDEN')
  expect((await add()).reason).toBe('ENTRY_NOT_CONFIRMED')
  expect((await revise()).data.reviseNotebookEntry.mainContent).toBe('read two chapters')
  expect((await confirm(id, world.communitySecretary)).code).toBe('FORBIDDEN')
  expect((await confirm(id)).data.confirmNotebookEntry.confirmedAt).toBe('2026-11-23T02:00:00.000Z')
  expect((await confirm(id)).errors).toEqual([])
  expect((await world.published()).filter(({ name }) => name === 'notebook.confirmed')).toHaveLength(1)
  expect((await revise()).reason).toBe('ENTRY_CONFIRMED')
  expect((await add()).data.addNotebookAddendum).toEqual({
    mainContent: 'read two chapters',
    addenda: [{ text: 'and a third' }],
  })
})

test('R82 the notebook begins with the placement and follows into the next branch', async () => {
  const early = await world.checkedIn({})
  expect((await write({ kind: 'TALK', place: 'x', happenedOn: '2026-11-20', ...texts }, early.actor)).reason).toBe(
    'NO_NOTEBOOK',
  )
  const member = await world.atE1()
  await write({ kind: 'TALK', place: 'at E1', happenedOn: '2026-11-21', ...texts }, member.actor)
  await world
    .as(world.director)
    .run(`mutation ($id: ID!, $b: ID!) { changePlacement(affiliationId: $id, branchId: $b, reason: "moved") { id } }`, {
      id: member.affiliationId,
      b: world.branches.C1,
    })
  await write({ kind: 'TALK', place: 'at C1', happenedOn: '2026-11-22', ...texts }, member.actor)
  const { data } = await world.as(member.actor).run<any>(`{ myNotebook { nodes { place branch { name } } } }`)
  expect(data.myNotebook.nodes).toEqual([
    { place: 'at C1', branch: { name: 'C1' } },
    { place: 'at E1', branch: { name: 'E1' } },
  ])
  const read = (actor = world.secretary) =>
    world.as(actor).run<any>(`query ($m: ID!) { notebook(memberId: $m) { nodes { place } } }`, { m: member.memberId })
  expect((await read(world.communitySecretary)).data.notebook.nodes).toHaveLength(2)
  expect((await read(world.secretary)).code).toBe('FORBIDDEN')
  expect((await read(world.township)).code).toBe('FORBIDDEN')
})

test('what waits for confirmation is listed, the oldest first', async () => {
  const { data } = await world
    .as(world.secretary)
    .run<any>(
      `query ($b: ID!) { unconfirmedEntries(branchId: $b) { nodes { member { id } confirmedAt } } branchTasks { act count } }`,
      {
        b: world.branches.E1,
      },
    )
  const { nodes } = data.unconfirmedEntries
  expect(nodes.length).toBeGreaterThan(0)
  expect(nodes.every(({ confirmedAt }: any) => confirmedAt === null)).toBe(true)
  expect(data.branchTasks).toContainEqual({ act: 'CONFIRM_NOTEBOOK', count: nodes.length })
})
