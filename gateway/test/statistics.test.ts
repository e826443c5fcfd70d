import * as xlsx from '@e965/xlsx'
import { generateCounty } from '@mobile-members/county/county.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 1, today: '2026-11-23', members: 60 })
const { cast } = county
let graph: Graph
let staff: Asker
let director: Asker
let township: Asker
let viewer: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
  const account = (login: string) =>
    graph.account(county.identity.accounts.find((one) => one.login === login)?.id ?? '')
  staff = await account('staff')
  director = await account('director')
  township = await account('township')
  viewer = await account('county')
  // The verification of the year is another test's matter.
  await graph.dbs.registry.deleteFrom('verificationAnswers').execute()
  await graph.dbs.registry.deleteFrom('verificationEntries').execute()
  await graph.dbs.registry.deleteFrom('verificationCampaigns').execute()
})
afterAll(() => graph.stop())

const FIELDS = `state hash referenceDate knownAt managedHere formallyHere cells { table part row column value }
  checks { name left right difference green warning } reports { table reported notes }
  replay { missing hash identical differences { part } } corrected { missing differences { part row column before after } }`
const read = (asker: Asker, townshipId?: string) =>
  asker.run(`query ($t: ID) { annualStatistics(year: 2026, townshipId: $t) { ${FIELDS} } }`, { t: townshipId })
const act = (asker: Asker, name: string) => asker.run(`mutation { ${name}(year: 2026) { ${FIELDS} } }`)

test('R124 N19 the year is counted, every cross-check is green, it is frozen, and counted again in March it has the same hash', async () => {
  expect((await act(staff, 'requestStatistics')).reason).toBe('REFERENCE_DATE_AHEAD')
  graph.clock.now = new Date('2027-01-11T01:00:00Z')
  expect((await act(staff, 'requestStatistics')).errors).toEqual([])
  await graph.settle()
  const { data } = await read(staff)
  const draft = data['annualStatistics']
  expect(draft.reports.map(({ table, reported }: { table: string; reported: boolean }) => [table, reported])).toEqual([
    ['T10', true], ['T11', true], ['T12', true], ['T13', true],
  ]) // prettier-ignore
  expect(draft.checks.length).toBe(22)
  expect(draft.checks.filter(({ green }: { green: boolean }) => !green)).toEqual([])
  const figures = (await staff.run('{ registerFigures { members placed } }')).data['registerFigures']
  expect(draft.managedHere).toBe(figures.members)
  expect(sum(draft.cells, ({ part, column }) => part === 'STAGE' && column === 'PLACED')).toBe(figures.placed)
  expect(new Set(draft.cells.map(({ table }: { table: string }) => table))).toEqual(
    new Set(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T13', 'T14']),
  )

  // A table that a service has not reported is named, and nothing is frozen without it.
  await graph.dbs.registry.deleteFrom('statisticsReports').where('tableName', '=', 'T11').execute()
  const early = await act(director, 'freezeStatistics')
  expect([early.reason, early.errors[0]?.extensions?.['details']]).toEqual([
    'STATISTICS_REPORTS_MISSING',
    { missing: ['T11'] },
  ])
  await act(staff, 'requestStatistics')
  await graph.settle()

  expect((await act(staff, 'freezeStatistics')).code).toBe('FORBIDDEN')
  const frozen = (await act(director, 'freezeStatistics')).data['freezeStatistics']
  expect(frozen).toMatchObject({ state: 'FROZEN', referenceDate: '2026-12-31' })
  expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/)
  expect((await act(director, 'freezeStatistics')).reason).toBe('YEAR_IS_FROZEN')
  expect((await act(staff, 'requestStatistics')).reason).toBe('YEAR_IS_FROZEN')

  // Life goes on, and a fact of the past is corrected.
  graph.clock.now = new Date('2027-03-08T01:00:00Z')
  const { data: corrected, errors } = await staff.run(
    'mutation ($id: ID!) { correctMember(id: $id, facts: { education: "10", ethnicGroup: "22" }) { id } }',
    { id: cast.li },
  )
  expect(errors).toEqual([])
  expect(corrected['correctMember'].id).toBe(cast.li)
  expect(
    (await staff.run('mutation ($id: ID!) { endSpell(memberId: $id, reason: RETURNED) { stage } }', { id: cast.wang }))
      .errors,
  ).toEqual([])
  await graph.settle()

  await act(staff, 'replayStatistics')
  await graph.settle()
  await act(staff, 'compareStatistics')
  await graph.settle()
  const march = (await read(staff)).data['annualStatistics']
  expect(march.cells).toEqual(frozen.cells)
  expect(march.replay).toEqual({ missing: [], hash: frozen.hash, identical: true, differences: [] })
  expect(march.corrected.missing).toEqual([])
  const changed = (march.corrected.differences as { part: string; row: string; before: number; after: number }[]).map(
    ({ part, row, before, after }) => `${part} ${row} ${after - before}`,
  )
  expect(changed).toContain('ETHNIC MINORITY 1')
  expect(changed).toContain('EDUCATION 10 1')
  // Wang left in March: at the end of the year she was there.
  expect(changed.some((one) => one.startsWith('STAGE'))).toBe(false)
})

test('R124 a township sees its own part only, the county what is published, nobody else anything', async () => {
  const own = (await read(township)).data['annualStatistics']
  expect(
    new Set(own.cells.filter(({ part }: { part: string }) => part === 'STAGE').map(({ row }: { row: string }) => row)),
  ).toEqual(new Set([cast.t1]))
  expect(own.checks).toEqual([])
  expect((await read(township, cast.t2)).code).toBe('FORBIDDEN')
  expect((await read(staff, cast.t1)).data['annualStatistics'].cells).toEqual(own.cells)
  expect((await read(viewer)).code).toBe('FORBIDDEN')
  const years = await viewer.run('{ statisticsYears { year state } }')
  expect(years.data['statisticsYears']).toContainEqual({ year: 2026, state: 'FROZEN' })
})

test('R124 N8 D10 X15 what the county sees has no figure of one to four people, and is the same whoever asks and whenever', async () => {
  const ask = '{ publishedStatistics(year: 2026) { suppressed hash cells { part row column value } } }'
  const published = (await viewer.run(ask)).data['publishedStatistics']
  expect(published.suppressed).toBeGreaterThan(0)
  const people = published.cells.filter(({ part }: { part: string }) =>
    ['STAGE', 'BRANCH_RULE', 'SEX_AGE', 'SCOPE_CONSENT'].includes(part),
  )
  expect(people.length).toBeGreaterThan(20)
  expect(people.filter(({ value }: { value: number | null }) => value !== null && value > 0 && value < 5)).toEqual([])
  expect((await township.run(ask)).data['publishedStatistics']).toEqual(published)
  const behind = 'query ($part: String!) { statisticsMembers(year: 2026, part: $part) { total } }'
  expect((await viewer.run(behind, { part: 'STAGE' })).code).toBe('FORBIDDEN')
})

test('R124 a figure opens into the members behind it, for those who may see them', async () => {
  const ask = `query ($row: String, $column: String) { statisticsMembers(year: 2026, part: "STAGE", row: $row, column: $column, first: 200) {
    total nodes { id name } } }`
  const { cells } = (await read(staff)).data['annualStatistics']
  const placed = sum(cells, (cell) => cell.part === 'STAGE' && cell.row === cast.t1 && cell.column === 'PLACED')
  const { data } = await staff.run(ask, { row: cast.t1, column: 'PLACED' })
  expect(data['statisticsMembers'].total).toBe(placed)
  expect(data['statisticsMembers'].nodes.map(({ id }: { id: string }) => id)).toContain(cast.li)
  const own = (await township.run(ask, { column: 'PLACED' })).data['statisticsMembers']
  expect(own.total).toBe(placed)
})

interface Cell {
  part: string
  row: string
  column: string
  value: number
}

function sum(cells: Cell[], where: (cell: Cell) => boolean): number {
  return cells.filter(where).reduce((total, { value }) => total + value, 0)
}

test('R124 the workbook opens with a sheet for each table, the reference date and the hash; the paper carries them too', async () => {
  const file = (asker: Asker, name: string, more = '') =>
    fetch(`${graph.url}/files/statistics.${name}?year=2026${more}`, {
      headers: { authorization: `Bearer ${asker.token}` },
    })
  const { cells, hash } = (await read(staff)).data['annualStatistics']
  const book = xlsx.read(Buffer.from(await (await file(staff, 'xlsx')).arrayBuffer()))
  expect(book.SheetNames).toEqual([...Array.from({ length: 14 }, (_, at) => `表${at + 1}`), '表间核对', '说明'])
  const rows = xlsx.utils.sheet_to_json<(string | number)[]>(book.Sheets['表1']!, { header: 1 })
  expect(rows.flat().join(' ')).toContain('统计时点：2026-12-31')
  expect(rows.flat().join(' ')).toContain(hash)
  expect(rows.find(([name]) => name === '合计')?.at(-1)).toBe(sum(cells, ({ part }) => part === 'STAGE'))
  expect(rows.at(-1)).toContain('单位负责人：')

  const pdf = Buffer.from(await (await file(staff, 'pdf')).arrayBuffer())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.includes('FontFile3') || pdf.includes('/FontFile')).toBe(true)
  expect((await file(township, 'xlsx')).status).toBe(200)
  expect((await file(township, 'xlsx', `&townshipId=${cast.t2}`)).status).toBe(403)
  expect((await file(viewer, 'xlsx')).status).toBe(403)
})
