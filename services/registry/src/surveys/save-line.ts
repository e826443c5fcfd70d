import { randomUUID } from 'node:crypto'
import type { ColumnMeaning, UnitKind } from '@mobile-members/model/survey.ts'
import { refuse } from '@mobile-members/subgraph/errors.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { decideLinks, writeLinks } from '../linking/link-lines.ts'
import { lockLinking } from '../linking/link.store.ts'
import { loadPlaces } from '../linking/places.ts'
import { projectLines } from '../linking/project-lines.ts'
import type { Copy } from './copy-transaction.ts'
import { missingFacts, readLine, type LineFacts } from './line.rules.ts'
import { insertLines, rowIndexOf, type PreparedLine } from './prepare-lines.ts'
import type { Column } from './sheet.rules.ts'
import { SurveyWorker } from './survey-worker.ts'
import type { SaveSurveyLineInput } from './line.type.ts'
import { findLines, type LineRow } from './line.store.ts'

const FIELDS = [
  ['NAME', 'name'],
  ['SEX', 'sex'],
  ['BIRTH_DATE', 'birthDate'],
  ['ID_NUMBER', 'idNumber'],
  ['MEMBERSHIP', 'membership'],
  ['JOINED_DATE', 'joinedDate'],
  ['ORIGIN_TOWNSHIP', 'originTownship'],
  ['ORIGIN_BRANCH', 'originBranch'],
  ['DESTINATION', 'destination'],
  ['INDUSTRY', 'industry'],
  ['EMPLOYER', 'employer'],
  ['RESIDENCE', 'residence'],
  ['PHONE', 'phone'],
  ['WISH', 'wish'],
  ['REMARKS', 'remarks'],
] as const satisfies readonly (readonly [ColumnMeaning, keyof SaveSurveyLineInput])[]

/** What was told by form; a member who registers by themselves tells it for no unit. */
export type ToldByForm = Omit<SaveSurveyLineInput, 'unitKind'> & { unitKind: UnitKind | null }

export interface SavedBy {
  by: string
  today: string
  /** The township that the line is kept for, where it is not told. */
  township: string
}

/**
 * Keeps one line told by form (R25), reads it as a row of a sheet would be read, and links it. A line without one of the
 * five facts is kept and listed. Refuses NOT_A_MEMBER, DECLINED, NAME_MISSING and LINE_ALREADY_TOLD.
 */
export async function saveLine(db: Db, input: ToldByForm, saved: SavedBy): Promise<LineRow> {
  const places = await loadPlaces(db)
  const extra = input.extra.filter(({ heading, value }) => heading.trim() && value.trim())
  const columns: Column[] = [
    ...FIELDS.map(([meaning, heading], index) => ({
      index,
      heading,
      headingKey: heading,
      meaning,
      source: 'HEADING' as const,
    })),
    ...extra.map(({ heading }, i) => ({
      index: FIELDS.length + i,
      heading: heading.trim(),
      headingKey: heading.trim(),
      meaning: 'EXTRA' as const,
      source: 'HEADING' as const,
    })),
  ]
  const cells = [...FIELDS.map(([, field]) => input[field]), ...extra.map(({ value }) => value)]
  const unitName = input.unitName.trim() || saved.township
  const unit = input.unitKind
    ? { channel: input.channel, kind: input.unitKind, name: unitName, source: 'CORRECTION' as const }
    : undefined
  const context = { sheet: '', today: saved.today, countsFrom1904: false }
  const { facts, exclusion, problems } = readLine({ number: 1, cells }, columns, unit, places.gazetteer, context)
  refuse(exclusion)
  refuse(facts.name ? undefined : 'NAME_MISSING')
  const line: PreparedLine = {
    id: randomUUID(),
    fileId: null,
    sheet: '',
    sheetId: 'form',
    row: null,
    channel: input.channel,
    unitKind: input.unitKind,
    unitName,
    facts,
    cells,
    rowIndex: rowIndexOf(input.channel, unitName, facts),
    occurrence: 1,
    missing: missingFacts(facts),
    problems: problems.map(({ code }) => ({ code })),
  }
  refuse((await isHeld(db, input.campaignId, line.rowIndex)) ? 'LINE_ALREADY_TOLD' : undefined)
  await keepLine(db, input.campaignId, line, facts, saved)
  const [row] = await findLines(db, [line.id])
  if (!row) throw new Error('the line is not there')
  return row
}

async function keepLine(
  db: Db,
  campaignId: string,
  line: PreparedLine,
  facts: LineFacts,
  { by, today }: SavedBy,
): Promise<void> {
  await lockLinking(db)
  const places = await loadPlaces(db)
  const worker = new SurveyWorker()
  try {
    // A person at the counter tells one line; the sheet it stands on is its own.
    const linked = await decideLinks(db, [{ id: line.id, sheetId: line.id, facts }], places, worker)
    await insertLines(db, insertInto(db), [line], { campaignId, importId: null, places, toldOn: today, by })
    await projectLines(db, await writeLinks(db, linked, null), places, { by, toldOn: today })
  } finally {
    await worker.close()
  }
}

async function isHeld(db: Db, campaignId: string, rowIndex: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('surveyLines')
    .select('id')
    .where('campaignId', '=', campaignId)
    .where('rowIndex', '=', rowIndex)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** For a line or two: INSERT in place of COPY, which a request's transaction cannot. */
function insertInto(db: Db): Copy {
  return async (table, columns, rows) => {
    for (const row of rows) {
      const names = sql.raw(columns.join(', '))
      await sql`insert into ${sql.raw(table)} (${names}) values (${sql.join(row.map((value) => sql`${value ?? null}`))})`.execute(
        db,
      )
    }
  }
}
