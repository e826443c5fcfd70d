import { isOverdue } from '@mobile-members/model/cases.ts'
import type { Row } from '../db.ts'

const HEADINGS = [
  '编号',
  '类别',
  '标题',
  '来源',
  '状态',
  '提出日期',
  '办结期限',
  '是否超期',
  '反馈日期',
  '重新办理次数',
  '办理层级',
]

/** The case list as CSV for a spreadsheet: no cell can become a formula, whatever a member wrote as a title. */
export function casesAsCsv(cases: readonly Row<'issueCases'>[], today: string): string {
  const rows = cases.map((one) => [
    `${one.year}-${String(one.serial).padStart(4, '0')}`,
    one.category,
    one.title,
    one.source,
    one.state,
    one.openedOn,
    one.dueOn,
    isOverdue(one.state, one.dueOn, today) ? '是' : '否',
    one.resultReportedOn ?? '',
    String(one.reopened),
    one.level === 'BRANCH' ? '支部' : one.passedOnOn ? '镇中心（支部转来）' : '镇中心',
  ])
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** The first line, after a mark by which spreadsheets know UTF-8. */
export function csvHead(): string {
  return `\uFEFF${HEADINGS.map(cell).join(',')}\r\n`
}

function cell(text: string): string {
  // A spreadsheet would run what begins with one of these (CWE-1236).
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
