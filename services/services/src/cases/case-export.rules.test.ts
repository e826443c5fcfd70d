import { expect, test } from 'vitest'
import type { Row } from '../db.ts'
import { casesAsCsv, csvHead } from './case-export.rules.ts'

function aCase(title: string): Row<'issueCases'> {
  return {
    year: 2026,
    serial: 7,
    category: 'LIVING',
    title,
    source: 'ONLINE',
    state: 'OPEN',
    openedOn: '2026-03-02',
    dueOn: '2026-03-20',
    resultReportedOn: null,
    reopened: 0,
    level: 'CENTER',
    passedOnOn: null,
  } as Row<'issueCases'>
}

test('a title that looks like a formula stays text in a spreadsheet', () => {
  for (const title of ['=1+1', '+A1', '-2', '@SUM(A1)', '\t=1'])
    expect(casesAsCsv([aCase(title)], '2026-03-21')).toContain(`'${title}`)
})

test('quotes and commas stay inside their cell', () => {
  expect(casesAsCsv([aCase('房东说"不修",要搬')], '2026-03-21')).toBe(
    '2026-0007,LIVING,"房东说""不修"",要搬",ONLINE,OPEN,2026-03-02,2026-03-20,是,,0,镇中心\r\n',
  )
  expect(csvHead().startsWith('\uFEFF编号,')).toBe(true)
})
