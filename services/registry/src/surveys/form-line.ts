import { randomUUID } from 'node:crypto'
import type { ColumnMeaning, SurveyChannel, UnitKind } from '@mobile-members/model/survey.ts'
import { refuse } from '@mobile-members/subgraph/errors.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Places } from '../linking/projection.rules.ts'
import type { Copy } from './copy-transaction.ts'
import { missingFacts, readLine, type LineFacts } from './line.rules.ts'
import { rowIndexOf, type PreparedLine } from './prepare-lines.ts'
import type { Column } from './sheet.rules.ts'

/** The columns of a form, in the order in which its cells are kept. */
const MEANINGS = [
  'NAME', 'SEX', 'BIRTH_DATE', 'ID_NUMBER', 'MEMBERSHIP', 'JOINED_DATE', 'ORIGIN_TOWNSHIP', 'ORIGIN_BRANCH', 'DESTINATION', 'INDUSTRY',
  'EMPLOYER', 'RESIDENCE', 'PHONE', 'WISH', 'REMARKS', 'REGISTER_NO', 'ETHNICITY', 'EDUCATION',
] as const satisfies readonly ColumnMeaning[] // prettier-ignore
type FormMeaning = (typeof MEANINGS)[number]

/** What a form says, as people write it. */
export interface Told {
  cells: Partial<Record<FormMeaning, string>>
  extra: readonly { heading: string; value: string }[]
}

/** Who tells it. A member who registers by themselves tells it for no unit. */
export interface TellingUnit {
  channel: SurveyChannel
  kind: UnitKind | null
  name: string
}

/**
 * Reads a form as a row of a sheet would be read. Refuses NOT_A_MEMBER (R1), DECLINED (R2) and NAME_MISSING; a line without
 * one of the five facts says what is missing (R25).
 */
export function readForm(told: Told, unit: TellingUnit, places: Places, today: string): PreparedLine {
  const extra = told.extra.filter(({ heading, value }) => heading.trim() && value.trim())
  const column = (index: number, heading: string, meaning: ColumnMeaning): Column => ({
    index,
    heading,
    headingKey: heading,
    meaning,
    source: 'HEADING',
  })
  const columns = [
    ...MEANINGS.map((meaning, index) => column(index, meaning, meaning)),
    ...extra.map(({ heading }, i) => column(MEANINGS.length + i, heading.trim(), 'EXTRA')),
  ]
  const cells = [...MEANINGS.map((meaning) => told.cells[meaning] ?? ''), ...extra.map(({ value }) => value)]
  const teller = unit.kind
    ? { channel: unit.channel, kind: unit.kind, name: unit.name, source: 'CORRECTION' as const }
    : undefined
  const context = { sheet: '', today, countsFrom1904: false }
  const { facts, exclusion, problems } = readLine({ number: 1, cells }, columns, teller, places.gazetteer, context)
  refuse(exclusion)
  refuse(facts.name ? undefined : 'NAME_MISSING')
  return {
    id: randomUUID(),
    fileId: null,
    sheet: '',
    sheetId: 'form',
    row: null,
    channel: unit.channel,
    unitKind: unit.kind,
    unitName: unit.name,
    facts,
    cells,
    rowIndex: rowIndexOf(unit.channel, unit.name, facts),
    occurrence: 1,
    missing: missingFacts(facts),
    problems: problems.map(({ code }) => ({ code })),
  }
}

/** What a line tells, as a form would say it: reading it again gives the same facts. */
export function toldOf(facts: LineFacts): Told {
  const said = (value: boolean | undefined, yes: string, no: string) => (value === undefined ? '' : value ? yes : no)
  return {
    cells: {
      NAME: facts.nameAsWritten || facts.name,
      SEX: said(facts.sex && facts.sex === 'MALE', '男', '女'),
      BIRTH_DATE: facts.birthDate ?? '',
      ID_NUMBER: facts.idNumber?.pattern ?? '',
      MEMBERSHIP: said(facts.isMember, '党员', '群众'),
      JOINED_DATE: facts.joinedDate ?? '',
      ORIGIN_TOWNSHIP: facts.originTownship,
      ORIGIN_BRANCH: facts.originBranch ?? '',
      DESTINATION: facts.destination ?? '',
      INDUSTRY: facts.industry ?? '',
      EMPLOYER: facts.employer ?? '',
      RESIDENCE: facts.residence?.text ?? '',
      PHONE: [...facts.phones, ...facts.otherPhones, ...facts.damagedPhones].join('、'),
      WISH: said(facts.wishes, '愿意', '不愿意'),
      REMARKS: facts.remarks ?? '',
      REGISTER_NO: facts.registerNo ?? '',
      ETHNICITY: facts.ethnicity ?? '',
      EDUCATION: facts.education ?? '',
    },
    extra: Object.entries(facts.extra).map(([heading, value]) => ({ heading, value })),
  }
}

/** Refuses LINE_ALREADY_TOLD where a line of the campaign that is in force says exactly the same. */
export async function refuseToldTwice(db: Db, campaignId: string, rowIndex: Buffer): Promise<void> {
  const row = await db
    .selectFrom('surveyLines')
    .select('id')
    .where('campaignId', '=', campaignId)
    .where('rowIndex', '=', rowIndex)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  refuse(row ? 'LINE_ALREADY_TOLD' : undefined)
}

/** For a line or two: INSERT in place of COPY, which a request's transaction cannot. */
export function insertInto(db: Db): Copy {
  return async (table, columns, rows) => {
    for (const row of rows) {
      const names = sql.raw(columns.join(', '))
      await sql`insert into ${sql.raw(table)} (${names}) values (${sql.join(row.map((value) => sql`${value ?? null}`))})`.execute(
        db,
      )
    }
  }
}
