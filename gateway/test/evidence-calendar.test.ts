import { insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'

const ids = newIds()
let graph: Graph
let director: Asker
let staff: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  director = await graph.as({ role: 'CENTER_DIRECTOR', organizationId: ids.center, townshipId: ids.hostTown })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
})
afterAll(() => graph.stop())

const YEAR = 'query ($year: Int!) { workingYear(year: $year) { known declared days { day kind reason own setBy } } }'
const AFTER =
  'query ($after: LocalDate!, $days: Int!) { workingDay(after: $after, days: $days) { day calendarUnknown } }'
const yearOf = async (year: number) => (await staff.run(YEAR, { year })).data['workingYear']
const workingDay = async (after: string, days: number) => (await staff.run(AFTER, { after, days })).data['workingDay']

test('N15 two working days after Friday 13 February 2026 are Tuesday 24 February', async () => {
  expect(await workingDay('2026-02-13', 2)).toEqual({ day: '2026-02-24', calendarUnknown: false })
  const { known, days } = await yearOf(2026)
  expect(known).toBe(true)
  expect(days).toContainEqual({ day: '2026-02-14', kind: 'WORKING_DAY', reason: '春节', own: false, setBy: null })
  expect(days).toContainEqual({ day: '2026-10-01', kind: 'DAY_OFF', reason: '国庆节', own: false, setBy: null })
})

test('N15 a year that is not published says so, and its deadlines are estimates until somebody has entered all of it', async () => {
  expect(await yearOf(2027)).toEqual({ known: false, declared: false, days: [] })
  expect(await workingDay('2026-12-31', 1)).toEqual({ day: '2027-01-01', calendarUnknown: true })
  const input = { day: '2027-01-01', kind: 'DAY_OFF', reason: '元旦' }
  await staff.run('mutation ($input: CalendarDayInput!) { setCalendarDay(input: $input) { day } }', { input })
  expect(await workingDay('2026-12-31', 1)).toEqual({ day: '2027-01-04', calendarUnknown: true })
  const declare = 'mutation { declareCalendarYear(year: 2027) }'
  expect((await staff.run(declare)).code).toBe('FORBIDDEN')
  expect((await director.run(declare)).errors).toEqual([])
  expect(await workingDay('2026-12-31', 1)).toEqual({ day: '2027-01-04', calendarUnknown: false })
  expect(await yearOf(2027)).toMatchObject({ known: true, declared: true, days: [{ own: true, setBy: staff.subject }] })
})

test('N15 a day that the county has set is told to the register and can be taken back', async () => {
  const input = { day: '2026-11-27', kind: 'DAY_OFF', reason: '县庆' }
  await staff.run('mutation ($input: CalendarDayInput!) { setCalendarDay(input: $input) { day } }', { input })
  await graph.settle()
  const told = () => graph.dbs.registry.selectFrom('calendarDays').select('day').where('day', '=', input.day).execute()
  expect(await told()).toHaveLength(1)
  const REMOVE = 'mutation ($day: LocalDate!) { removeCalendarDay(day: $day) }'
  expect((await staff.run(REMOVE, { day: input.day })).data['removeCalendarDay']).toBe(true)
  await graph.settle()
  expect(await told()).toHaveLength(0)
  expect((await staff.run(REMOVE, { day: input.day })).code).toBe('NOT_FOUND')
})
