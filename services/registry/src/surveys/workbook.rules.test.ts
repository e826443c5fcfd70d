import { describe, expect, test } from 'vitest'
import { meaningOfHeading } from './heading.rules.ts'
import { layoutOf, type RawSheet } from './sheet.rules.ts'
import type { Cell } from './text.rules.ts'
import { understandWorkbook, type Understanding } from './understand-workbook.ts'
import { unitOf } from './unit.rules.ts'

const TODAY = '2026-11-23'
const GAZETTEER = { county: '云溪县', hostTown: '城关镇', townships: ['枫树乡', '云岩乡', '城关镇'] }
const KNOWING: Understanding = { gazetteer: GAZETTEER, columnMeanings: {}, units: {}, today: TODAY }

function sheet(rows: Cell[][], more: Partial<RawSheet> = {}): RawSheet {
  return {
    name: 'Sheet1',
    rows,
    merges: [],
    formulas: [],
    errors: [],
    countsFrom1904: false,
    truncated: false,
    ...more,
  }
}

const meaningsOf = (raw: RawSheet) => layoutOf(raw, {}, TODAY).columns.map((column) => column.meaning)

describe('headings', () => {
  test.each([
    ['姓\n名', 'NAME'],
    ['流动党员\n姓名', 'NAME'],
    ['出 生 年 月', 'BIRTH_DATE'],
    ['身份证号(18位)', 'ID_NUMBER'],
    ['公民身份号码', 'ID_NUMBER'],
    ['务工经商情况', 'INDUSTRY'],
    ['组织关系所在支部', 'ORIGIN_BRANCH'],
    ['流出地', 'ORIGIN_TOWNSHIP'],
    ['流出党支部', 'ORIGIN_BRANCH'],
    ['现流入地', 'DESTINATION'],
    ['现工作单位', 'EMPLOYER'],
    ['联系方式', 'PHONE'],
    ['是否愿意纳入管理', 'WISH'],
    ['是否党员', 'MEMBERSHIP'],
    ['统一登记号', 'REGISTER_NO'],
    ['联系人电话', 'EXTRA'],
    ['填报单位(盖章):枫树乡', undefined],
    ['心里话', undefined],
  ])('%s means %s', (heading, meaning) => {
    expect(meaningOfHeading(heading)).toBe(meaning)
  })
})

describe('lists', () => {
  const person = (n: number): Cell[] => [n, '方知行', '男', '15433330001']

  test('titles stand above, totals, notes, headings and blank rows between, and only persons are persons', () => {
    const layout = layoutOf(
      sheet([
        ['枫树乡流动党员基本情况登记表', null, null, null],
        ['填报单位(盖章):枫树乡', null, null, '填报日期:2026年2月'],
        ['序号', '姓 名', '性别', '手机'],
        person(1),
        [null, null, null, null],
        ['序号', '姓 名', '性别', '手机'],
        person(2),
        ['上坑村党支部小计', '16人', null, null],
        ['合计', '2人', null, null],
        ['填表人:王某   审核人:李某', null, null, null],
        ['备注:1.外出指离开户籍所在乡镇三个月以上', null, null, null],
      ]),
      {},
      TODAY,
    )
    expect(layout.titles).toEqual(['枫树乡流动党员基本情况登记表', '填报单位(盖章):枫树乡', '填报日期:2026年2月'])
    expect(layout.rows.map((row) => row.number)).toEqual([4, 7])
    expect(layout.otherRows.map((row) => [row.number, row.kind])).toEqual([
      [6, 'HEADING'],
      [8, 'TOTAL'],
      [9, 'TOTAL'],
      [10, 'NOTE'],
      [11, 'NOTE'],
    ])
  })

  test('a heading in two rows is read with merged cells and without', () => {
    const rows: Cell[][] = [
      ['序号', '姓名', '联系方式', null],
      [null, null, '现居住地', '手机号码'],
      [1, '方知行', '解放社区9号', '15433330001'],
    ]
    const merges = [0, 1].map((column) => ({ top: 0, bottom: 1, left: column, right: column }))
    for (const raw of [sheet(rows), sheet(rows, { merges: [...merges, { top: 0, bottom: 0, left: 2, right: 3 }] })]) {
      expect(meaningsOf(raw)).toEqual(['SEQUENCE', 'NAME', 'RESIDENCE', 'PHONE'])
      expect(layoutOf(raw, {}, TODAY).rows.map((row) => row.number)).toEqual([3])
    }
  })

  test('what a merged block or a ditto mark says once counts for each of its rows, and names are never filled in', () => {
    const rows: Cell[][] = [
      ['姓名', '所在支部', '手机'],
      ['方知行', '上坑村党支部', '15433330001'],
      ['石知远', null, '15433330002'],
      ['金知微', '下湾村党支部', '15433330003'],
      ['水知深', '〃', '〃'],
    ]
    const { rows: persons } = layoutOf(sheet(rows, { merges: [{ top: 1, bottom: 2, left: 1, right: 1 }] }), {}, TODAY)
    expect(persons.map((row) => row.cells[1])).toEqual(['上坑村党支部', '上坑村党支部', '下湾村党支部', '下湾村党支部'])
    expect(persons[3]?.cells[2]).toBeNull()
  })

  test('a column without a known heading is told by its cells, or said not to be understood, and a clerk’s word wins', () => {
    const rows: Cell[][] = [
      ['姓名', '某某', '心里话'],
      ...[1, 2, 3].map((n): Cell[] => ['方知行', `1543333000${n}`, '好']),
    ]
    expect(meaningsOf(sheet(rows))).toEqual(['NAME', 'PHONE', undefined])
    const layout = layoutOf(sheet(rows), {}, TODAY)
    expect(layout.problems).toEqual([{ code: 'COLUMN_NOT_UNDERSTOOD', sheet: 'Sheet1', column: 3, value: '心里话' }])
    expect(layoutOf(sheet(rows), { 心里话: 'REMARKS' }, TODAY).columns[2]).toMatchObject({
      meaning: 'REMARKS',
      source: 'CORRECTION',
    })
  })

  test('a sheet without a list says so', () => {
    expect(layoutOf(sheet([['填表说明'], ['一、如实填写']]), {}, TODAY).problems).toEqual([
      { code: 'SHEET_WITHOUT_LIST', sheet: 'Sheet1' },
    ])
    expect(layoutOf(sheet([[null]]), {}, TODAY).problems).toEqual([{ code: 'SHEET_EMPTY', sheet: 'Sheet1' }])
  })
})

describe('units', () => {
  const none = new Set<never>()
  test.each([
    ['乡镇-枫树乡.xlsx', [], { channel: 'TOWNSHIP_SURVEY', kind: 'TOWNSHIP', name: '枫树乡' }],
    ['枫树流动党员花名册.xls', [], { channel: 'TOWNSHIP_SURVEY', kind: 'TOWNSHIP', name: '枫树乡' }],
    [
      '副本.xls',
      ['中共枫树乡委员会流动党员摸底调查表'],
      { channel: 'TOWNSHIP_SURVEY', kind: 'TOWNSHIP', name: '枫树乡' },
    ],
    ['社区-东门社区.xlsx', [], { channel: 'HOST_SWEEP', kind: 'COMMUNITY', name: '东门社区' }],
    [
      '名单.csv',
      ['佳美家具有限公司党员情况统计表'],
      { channel: 'HOST_SWEEP', kind: 'ENTERPRISE', name: '佳美家具有限公司' },
    ],
  ] as const)('%s %s', (file, titles, unit) => {
    expect(unitOf(file, titles, none, GAZETTEER)).toMatchObject(unit)
  })

  test('what the columns ask tells the channel where nothing tells the unit', () => {
    expect(unitOf('名单.csv', [], new Set(['WISH'] as const), GAZETTEER)).toMatchObject({
      channel: 'HOST_SWEEP',
      name: '',
    })
    expect(unitOf('名单.csv', [], new Set(['DESTINATION'] as const), GAZETTEER)).toMatchObject({
      channel: 'TOWNSHIP_SURVEY',
    })
    expect(unitOf('名单.csv', [], none, GAZETTEER)).toBeUndefined()
  })
})

describe('rows', () => {
  const read = (headings: string[], ...rows: Cell[][]) =>
    understandWorkbook('社区-东门社区.xlsx', [sheet([headings, ...rows])], KNOWING).sheets[0]?.lines ?? []
  const HEADINGS = ['姓名', '政治面貌', '流出地', '身份证号', '出生年月', '手机', '是否愿意纳入管理']

  test('people who are no members are not kept, nor people from outside who do not wish it', () => {
    const lines = read(
      HEADINGS,
      ['甲知一', '群众', '枫树', null, null, null, '是'],
      ['乙知二', '党员', '外省', null, null, null, '不愿意'],
      ['丙知三', '党员', '枫树', null, null, null, '否'],
      ['丁知四', null, '枫树', null, null, null, null],
      ['戊知五', '预备党员', '外省', null, null, null, '愿意'],
      ['己知六', '入党积极分子', '枫树', null, null, null, '是'],
      ['庚知七', '党员', '外省', null, null, null, null],
    )
    expect(lines.map((line) => line.exclusion)).toEqual([
      'NOT_A_MEMBER',
      'DECLINED',
      undefined,
      undefined,
      undefined,
      'NOT_A_MEMBER',
      undefined,
    ])
    expect(lines[6]?.problems.map((problem) => problem.code)).toEqual(['WISH_NOT_STATED'])
  })

  test('each problem is told at its row and column, and the rest of the row is used', () => {
    const [line] = read(HEADINGS, ['方知行', '党员', '枫树', '331199197403190550', '1850-03', '154333300', '是'])
    expect(line?.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['ID_NUMBER_CHECK_DIGIT', 2, 4],
      ['DATE_IMPOSSIBLE', 2, 5],
      ['PHONE_LENGTH', 2, 6],
    ])
    expect(line?.facts).toMatchObject({ name: '方知行', originTownship: '枫树乡' })
  })

  test('a formula’s remembered value is used, and said to be one', () => {
    const raw = sheet(
      [
        ['姓名', '手机'],
        ['方知行', '15433330001'],
      ],
      { formulas: [{ row: 1, column: 1 }] },
    )
    const [line] = understandWorkbook('社区-东门社区.xlsx', [raw], KNOWING).sheets[0]?.lines ?? []
    expect(line?.facts.phones).toEqual(['15433330001'])
    expect(line?.problems).toEqual([{ code: 'FORMULA_CELL', sheet: 'Sheet1', row: 2, column: 2, value: '15433330001' }])
  })
})
