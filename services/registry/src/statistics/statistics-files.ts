import type { StatisticsCheck } from '@mobile-members/model/statistics-checks.ts'
import { type LaidOutTable, laidOut } from '@mobile-members/model/statistics-layout.ts'
import { STATISTICS_WORDS } from '@mobile-members/model/statistics.catalogue.ts'
import type { AnnualStatistics } from './statistics.type.ts'
import writeXlsxFile from 'write-excel-file/node'
import { printPdf } from '../papers/print.ts'

const WORDS = STATISTICS_WORDS.zh
const LEFT_OUT = '＊'

interface Paper {
  title: string
  lines: string[]
  tables: LaidOutTable[]
  checks: StatisticsCheck[]
  nameOf: (key: string) => string
}

/**
 * The tables of a year as a workbook: a sheet for each table with its number, unit, reference date and places to sign; one with the
 * cross-checks, one with the hash. Figures are numbers, everything else is text (X9).
 */
export function statisticsWorkbook(statistics: AnnualStatistics, scope: string | undefined): Promise<Buffer> {
  const paper = paperOf(statistics, scope)
  const text = (value: string) => ({ value, type: String })
  const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const })
  const figure = (value: number | null) => (value === null ? text(LEFT_OUT) : { value, type: Number })
  const sheets = paper.tables.map(({ table, parts }) => ({
    sheet: `表${table.slice(1)}`,
    columns: [{ width: 30 }, ...Array.from({ length: 10 }, () => ({ width: 14 }))],
    data: [
      [bold(`表${table.slice(1)}　${WORDS.table[table]}`)],
      ...paper.lines.map((line) => [text(line)]),
      ...parts.flatMap(({ part, columns, rows }) => [
        [text('')],
        [bold(wordOf(WORDS.part, part.part)), text(`单位：${WORDS.unit[part.unit]}`)],
        [bold('项目'), ...columns.map((column) => bold(paper.nameOf(column)))],
        ...rows.map(({ key, values }) => [text(paper.nameOf(key)), ...values.map(figure)]),
      ]),
      [text('')],
      [text('填表人：'), text(''), text('审核人：'), text(''), text('单位负责人：')],
    ],
  }))
  return writeXlsxFile([
    ...sheets,
    {
      sheet: '表间核对',
      columns: [{ width: 40 }, { width: 16 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 10 }],
      data: [
        ['核对关系', '表号', '左边', '右边', '差', '结果'].map(bold),
        ...paper.checks.map((check) => [
          text(WORDS.check[check.name as keyof typeof WORDS.check]),
          text(check.tables.join('、')),
          figure(check.left),
          figure(check.right),
          figure(check.difference),
          text(check.green ? '相符' : check.warning ? '提示' : '不符'),
        ]),
      ],
    },
    {
      sheet: '说明',
      columns: [{ width: 20 }, { width: 80 }],
      data: paper.lines.map((line) => [text(line)]),
    },
  ] as Parameters<typeof writeXlsxFile>[0]).toBuffer() as Promise<Buffer>
}

const TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", flipped: true, margin: 12mm,
  footer: context grid(columns: (1fr, auto), text(size: 6.5pt)[#d.foot], text(size: 8pt)[第 #counter(page).display() 页，共 #counter(page).final().first() 页]))
#set text(font: ("Noto Sans S Chinese", "Noto Sans Japanese"), size: 8pt, lang: "zh", region: "cn")
#align(center, text(size: 15pt, weight: "bold", d.title))
#for line in d.lines [#text(size: 8pt, line) \ ]
#for t in d.tables [
  #block(sticky: true, above: 14pt, text(size: 11pt, weight: "bold", t.title))
  #for p in t.parts [
    #block(sticky: true, above: 8pt)[#strong(p.name)　#text(size: 7pt)[单位：#p.unit]]
    #table(columns: (1.6fr,) + p.columns.map(_ => 1fr), inset: 3.5pt, stroke: 0.4pt,
      align: (column, _) => if column == 0 { left } else { right },
      table.header([*项目*], ..p.columns.map(c => strong(c))), ..p.rows.flatten())
  ]
]
#if d.checks.len() > 0 [
  #block(sticky: true, above: 14pt, text(size: 11pt, weight: "bold")[表间核对])
  #table(columns: (2fr, 1fr, auto, auto, auto, auto), inset: 3.5pt, stroke: 0.4pt,
    table.header([*核对关系*], [*表号*], [*左边*], [*右边*], [*差*], [*结果*]), ..d.checks.flatten())
]
#v(10mm)
#grid(columns: (1fr, 1fr, 1fr), [填表人：], [审核人：], [单位负责人（盖章）：])
`

/** The same on A4. */
export function statisticsPaper(statistics: AnnualStatistics, scope: string | undefined): Buffer {
  const paper = paperOf(statistics, scope)
  const shown = (value: number | null) => (value === null ? LEFT_OUT : String(value))
  return printPdf(TEMPLATE, {
    title: paper.title,
    lines: paper.lines,
    foot: paper.lines.join('　'),
    tables: paper.tables.map(({ table, parts }) => ({
      title: `表${table.slice(1)}　${WORDS.table[table]}`,
      parts: parts.map(({ part, columns, rows }) => ({
        name: wordOf(WORDS.part, part.part),
        unit: WORDS.unit[part.unit],
        columns: columns.map(paper.nameOf),
        rows: rows.map(({ key, values }) => [paper.nameOf(key), ...values.map(shown)]),
      })),
    })),
    checks: paper.checks.map((check) => [
      WORDS.check[check.name as keyof typeof WORDS.check],
      check.tables.join('、'),
      shown(check.left),
      shown(check.right),
      shown(check.difference),
      check.green ? '相符' : check.warning ? '提示' : '不符',
    ]),
  })
}

function paperOf(statistics: AnnualStatistics, scope: string | undefined): Paper {
  const labels = new Map(statistics.labels.map(({ key, name }) => [key, name]))
  const nameOf = (key: string) => labels.get(key) ?? wordOf(WORDS.key, key)
  const frozen = statistics.state === 'FROZEN'
  const tables = laidOut(statistics.cells, nameOf)
  return {
    title: `${statistics.year}年流动党员统计年报${scope ? `（${nameOf(scope)}）` : ''}${frozen ? '' : '（草表，未定稿）'}`,
    lines: [
      `统计时点：${statistics.referenceDate ?? ''}　　数据截至：${instant(statistics.knownAt)}　　定稿时间：${frozen ? instant(statistics.frozenAt) : '未定稿'}`,
      `校验值（SHA-256）：${statistics.hash ?? '未定稿'}`,
    ],
    // A township has no part of what is counted for the whole town only.
    tables: scope
      ? tables
          .map(({ table, parts }) => ({ table, parts: parts.filter(({ part }) => part.byTownship) }))
          .filter(({ parts }) => parts.length > 0)
      : tables,
    checks: statistics.checks as StatisticsCheck[],
    nameOf,
  }
}

function instant(at: Date | null): string {
  return at ? new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }) : ''
}

function wordOf(words: Record<string, string>, key: string): string {
  return words[key] ?? key
}
