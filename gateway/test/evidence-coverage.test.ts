import { insertOrganizations, newIds } from '@mobile-members/registry/testing/registry-world.testing.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Asker, type Graph, startGraph } from './graph.ts'
import {
  COMMUNITY_HEADINGS,
  TOWNSHIP_HEADINGS,
  importFiles,
  people,
  workbook,
  type Somebody,
} from './survey-returns.ts'

const ids = newIds()
let graph: Graph
let staff: Asker
let t1: Asker
let t2: Asker

beforeAll(async () => {
  graph = await startGraph({ seed: ({ registry }) => insertOrganizations(registry, ids) })
  staff = await graph.as({ role: 'CENTER_STAFF', organizationId: ids.center, townshipId: ids.hostTown })
  t1 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t1, townshipId: ids.t1 })
  t2 = await graph.as({ role: 'TOWNSHIP_COMMITTEE', organizationId: ids.t2, townshipId: ids.t2 })
})
afterAll(() => graph.stop())

const COVERAGE = `query ($id: ID!) { surveyCampaign(id: $id) { state results { kind lines }
  coverage { township sweep both seen estimate standardError missed low high }
  coverageBy { dimension strata { key name coverage { township sweep both seen estimate } } total { seen estimate missed low high } } } }`

const townshipRow = ({ name, sex, born, idNumber, joined, branch, trade, home, phone }: Somebody, i: number) => [
  i + 1, name, sex, born, idNumber, joined, `${branch}村党支部`, '城关镇', trade, home, phone,
] // prettier-ignore
const communityRow = ({ name, sex, idNumber, trade, home, phone }: Somebody, i: number) => [
  i + 1, name, sex, '中共党员', idNumber, '枫树', trade, `城关镇${home}`, phone, '是',
] // prettier-ignore

test('N1 R22 the centre reads how many both channels missed; a township only after the survey, and of its own', async () => {
  const opened = await staff.run('mutation { openSurveyCampaign(year: 2026) { id } }')
  const id = opened.data['openSurveyCampaign'].id
  const all = people(140, 41)
  await importFiles(graph, staff, id, [
    [
      '乡镇-枫树乡.xlsx',
      workbook('枫树乡流动党员基本情况登记表', TOWNSHIP_HEADINGS, all.slice(0, 120).map(townshipRow)),
    ],
    ['社区-新华社区.xlsx', workbook('新华社区流动党员排摸表', COMMUNITY_HEADINGS, all.slice(40).map(communityRow))],
  ])
  const { data, errors } = await staff.run(COVERAGE, { id })
  expect(errors).toEqual([])
  const { coverage, coverageBy } = data['surveyCampaign']
  expect(coverage).toMatchObject({ township: 120, sweep: 100, both: 80, seen: 140 })
  expect(
    [coverage.estimate, coverage.standardError, coverage.missed, coverage.low, coverage.high].map((n) => n.toFixed(1)),
  ).toEqual(['149.9', '4.3', '9.9', '141.5', '158.2'])
  for (const { strata, total } of coverageBy) {
    expect(total.seen).toBe(140)
    expect(strata.reduce((sum: number, one: any) => sum + one.coverage.seen, 0)).toBe(140)
    const parts = strata.reduce((sum: number, one: any) => sum + (one.coverage.estimate ?? one.coverage.seen), 0)
    expect(total.estimate).toBeCloseTo(parts, 6)
  }
  expect(coverageBy.map(({ dimension }: any) => dimension)).toEqual(['WORK', 'ORIGIN', 'TOWNSHIP', 'INDUSTRY'])
  expect(coverageBy[2].strata).toMatchObject([{ key: ids.t1, name: '枫树乡', coverage: { both: 80 } }])

  const shut = (await t1.run(COVERAGE, { id })).data['surveyCampaign']
  expect([shut.coverage, shut.coverageBy, shut.results]).toEqual([null, null, []])
  await staff.run('mutation ($id: ID!) { closeSurveyCampaign(id: $id) { state } }', { id })
  expect((await t1.run(COVERAGE, { id })).data['surveyCampaign'].coverage).toMatchObject({ both: 80, seen: 140 })
  expect((await t2.run(COVERAGE, { id })).data['surveyCampaign'].coverage).toMatchObject({ seen: 0, estimate: null })
}, 60_000)

test('R23 what is not known has a row of its own, and the three tables add up to the line list to the unit', async () => {
  const opened = await staff.run('mutation { openSurveyCampaign(year: 2027) { id } }')
  const id = opened.data['openSurveyCampaign'].id
  const SAVE = 'mutation ($input: SaveSurveyLineInput!) { saveSurveyLine(input: $input) { id } }'
  const line = {
    campaignId: id,
    channel: 'HOST_SWEEP',
    unitKind: 'COMMUNITY',
    unitName: '新华社区',
    membership: '党员',
    originTownship: '枫树乡',
    destination: '城关镇',
    residence: '新华社区9号',
    phone: '15433330009',
    extra: [],
  }
  for (const told of [
    { name: '方知行', sex: '男', birthDate: '1999-01-01', industry: '开小吃店' },
    { name: '石知远', sex: '', birthDate: '', industry: '' },
    { name: '林若水', sex: '女', birthDate: '1960-05', industry: '打零工' },
  ])
    expect((await staff.run(SAVE, { input: { ...line, ...told } })).errors).toEqual([])
  const closed = await staff.run(
    'mutation ($id: ID!) { closeSurveyCampaign(id: $id) { results { kind rowKey columnKey lines people } } }',
    { id },
  )
  expect(closed.errors).toEqual([])
  const cells: any[] = closed.data['closeSurveyCampaign'].results
  const of = (kind: string) => cells.filter((cell) => cell.kind === kind)
  for (const kind of ['NUMBER', 'INDUSTRY', 'STRUCTURE'])
    expect([kind, of(kind).reduce((sum, { lines }) => sum + lines, 0)]).toEqual([kind, 3])
  expect(
    of('INDUSTRY')
      .map(({ rowKey, lines }) => [rowKey, lines])
      .toSorted(),
  ).toEqual([
    ['H', 1],
    ['NONE', 2],
  ])
  expect(
    of('STRUCTURE')
      .map(({ rowKey, columnKey }) => [rowKey, columnKey])
      .toSorted(),
  ).toEqual([
    ['FEMALE', '61-'],
    ['MALE', '-30'],
    ['NONE', 'NONE'],
  ])
})
