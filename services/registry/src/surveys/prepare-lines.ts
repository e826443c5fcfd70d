import { randomUUID } from 'node:crypto'
import type { KeptLineState, SurveyChannel, UnitKind } from '@mobile-members/model/survey.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Places } from '../linking/projection.rules.ts'
import { vault } from '../secrets/keyring.ts'
import type { Copy } from './copy-transaction.ts'
import { noFigures, type ImportFigures, type StoredProblem } from './import.rules.ts'
import { missingFacts, type LineFacts } from './line.rules.ts'
import { sealCells, sealFacts } from './sealed.ts'
import { rowsOfRegister } from './roster-rows.ts'
import type { WorkbookReading } from './understand-workbook.ts'

/** A line that is about to be kept. */
export interface PreparedLine {
  id: string
  fileId: string | null
  sheet: string
  /** For comparing: two rows of one sheet are seldom one person. */
  sheetId: string
  row: number | null
  channel: SurveyChannel
  unitKind: UnitKind | null
  unitName: string
  facts: LineFacts
  cells: readonly unknown[] | undefined
  rowIndex: Buffer
  occurrence: number
  missing: string[]
  problems: StoredProblem[]
  /** Where somebody chose the branch; else it is found by what the line tells of it. */
  originBranchId?: string | null
}

export interface Prepared {
  lines: PreparedLine[]
  figures: ImportFigures
  excluded: Map<string, { sheet: string; row: number; reason: string }[]>
}

export interface ReadFile {
  id: string
  reading: WorkbookReading
}

/** Sorts the rows of an import: excluded, handed in before as they are, and new. Nothing is written. */
export async function prepareLines(db: Db, campaignId: string, files: readonly ReadFile[]): Promise<Prepared> {
  const figures = noFigures()
  const excluded: Prepared['excluded'] = new Map()
  const occurrences = new Map<string, number>()
  const all: PreparedLine[] = []
  for (const { id, reading } of files) {
    const dropped: { sheet: string; row: number; reason: string }[] = []
    excluded.set(id, dropped)
    for (const sheet of reading.sheets) {
      for (const line of sheet.lines) {
        figures.rows++
        if (line.exclusion) {
          figures.excluded[line.exclusion]++
          dropped.push({ sheet: sheet.name, row: line.row, reason: line.exclusion })
          continue
        }
        const unit = sheet.unit
        const channel = unit?.channel ?? 'HOST_SWEEP'
        const rowIndex = rowIndexOf(channel, unit?.name ?? '', line.facts)
        const key = rowIndex.toString('base64')
        const occurrence = (occurrences.get(key) ?? 0) + 1
        occurrences.set(key, occurrence)
        all.push({
          id: randomUUID(),
          fileId: id,
          sheet: sheet.name,
          sheetId: `${id} ${sheet.name}`,
          row: line.row,
          channel,
          unitKind: unit?.kind ?? null,
          unitName: unit?.name ?? '',
          facts: line.facts,
          cells: line.cells,
          rowIndex,
          occurrence,
          missing: missingFacts(line.facts),
          problems: line.problems.map(({ code, column }) => (column === undefined ? { code } : { code, column })),
        })
      }
    }
  }
  const held = await heldRows(db, campaignId, all)
  const inRegister = await rowsOfRegister(db, all)
  const lines = all.filter((line) => !held.has(heldKey(line.rowIndex, line.occurrence)) && !inRegister.has(line.id))
  figures.unchanged = all.length - lines.length
  figures.incomplete = lines.filter((line) => line.missing.length > 0).length
  return { lines, figures, excluded }
}

/** The same for two rows in which a unit tells the same of a person, wherever in the file they stand. */
export function rowIndexOf(channel: SurveyChannel, unitName: string, facts: LineFacts): Buffer {
  const sorted = Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => a.localeCompare(b)))
  return vault().blindIndex(JSON.stringify([channel, unitName, sorted]), 'survey-row')
}

async function heldRows(db: Db, campaignId: string, lines: readonly PreparedLine[]): Promise<Set<string>> {
  if (lines.length === 0) return new Set()
  const indexes = [...new Set(lines.map((line) => line.rowIndex.toString('hex')))]
  const { rows } = await sql<{ rowIndex: Buffer; occurrence: number }>`
    select row_index, occurrence from survey_lines
    where campaign_id = ${campaignId} and withdrawn_at is null
      and row_index in (select decode(hex, 'hex') from unnest(${indexes}::text[]) hex)`.execute(db)
  return new Set(rows.map((row) => heldKey(row.rowIndex, row.occurrence)))
}

function heldKey(rowIndex: Buffer, occurrence: number): string {
  return `${rowIndex.toString('base64')} ${occurrence}`
}

const STAGE = [
  'line_id',
  'file_id',
  'sheet',
  'row',
  'channel',
  'unit_kind',
  'unit_name',
  'township_id',
  'facts_sealed',
  'cells_sealed',
  'id_number_sealed',
  'id_number_index',
  'row_index',
  'occurrence',
  'missing',
  'problems',
  'sex',
  'birth_year',
  'industry_section',
  'origin_branch_id',
] as const

/** Lines go by COPY into a stage of this transaction, and from there into the table by one statement. */
export async function insertLines(
  tx: Db,
  copy: Copy,
  lines: readonly PreparedLine[],
  about: {
    campaignId: string
    importId: string | null
    places: Places
    toldOn: string
    by: string
    state: KeptLineState
    /** The township whose own survey it is; else the line's own word counts. */
    townshipId?: string | null
    /** The version that the one line replaces, and the handover that it stays in. */
    replaces?: { id: string; handoverId: string | null }
  },
): Promise<void> {
  await sql`
    create temporary table survey_line_stage (
      line_id uuid, file_id uuid, sheet text, row integer, channel text, unit_kind text, unit_name text, township_id uuid,
      facts_sealed bytea, cells_sealed bytea, id_number_sealed bytea, id_number_index bytea, row_index bytea, occurrence integer,
      missing text[], problems jsonb, sex text, birth_year integer, industry_section text, origin_branch_id uuid
    ) on commit drop`.execute(tx)
  await copy('survey_line_stage', STAGE, staged(lines, about.places, about.townshipId))
  await sql`
    insert into survey_lines (id, campaign_id, import_id, file_id, sheet, row, channel, unit_kind, unit_name, unit_id, township_id,
      facts_sealed, cells_sealed, id_number_sealed, id_number_index, row_index, occurrence, missing, problems, sex, birth_year,
      industry_section, origin_branch_id, state, replaces_id, handover_id, told_on, recorded_by)
    select stage.line_id, ${about.campaignId}::uuid, ${about.importId}::uuid, stage.file_id, stage.sheet, stage.row, stage.channel,
      stage.unit_kind, stage.unit_name, unit.id, stage.township_id, stage.facts_sealed, stage.cells_sealed, stage.id_number_sealed,
      stage.id_number_index, stage.row_index, stage.occurrence, stage.missing, stage.problems, stage.sex, stage.birth_year,
      stage.industry_section,
      stage.origin_branch_id, ${about.state}, ${about.replaces?.id ?? null}::uuid, ${about.replaces?.handoverId ?? null}::uuid,
      ${about.toldOn}::date, ${about.by}
    from survey_line_stage stage
    left join lateral (
      select id from organizations
      where (name = stage.unit_name or short_name = stage.unit_name) and kind in ('TOWNSHIP', 'COMMUNITY', 'VILLAGE', 'ENTERPRISE')
      order by kind, id limit 1
    ) unit on true`.execute(tx)
}

function* staged(lines: readonly PreparedLine[], places: Places, ownTownshipId: string | null | undefined) {
  for (const line of lines) {
    const { facts } = line
    const idNumber = facts.idNumber
    const townshipId = ownTownshipId ?? places.townshipIds.get(facts.originTownship) ?? null
    yield [
      line.id,
      line.fileId,
      line.sheet,
      line.row,
      line.channel,
      line.unitKind,
      line.unitName,
      townshipId,
      sealFacts(facts),
      line.cells ? sealCells(line.cells) : null,
      idNumber ? vault().seal(idNumber.pattern, 'survey-id-number') : null,
      idNumber && (idNumber.kind === 'FULL' || idNumber.kind === 'OLD')
        ? vault().blindIndex(idNumber.pattern, 'id-number')
        : null,
      line.rowIndex,
      line.occurrence,
      line.missing,
      JSON.stringify(line.problems),
      facts.sex ?? null,
      facts.birthDate ? Number(facts.birthDate.slice(0, 4)) : null,
      facts.industrySection ?? null,
      line.originBranchId ?? branchOf(facts, townshipId, places),
    ] as const
  }
}

/** The branch of the township that the line names, if there is one of that name (R20). */
export function branchOf(facts: LineFacts, townshipId: string | null, places: Places): string | null {
  if (!townshipId || !facts.originBranchKey) return null
  return places.branchIds.get(`${townshipId} ${facts.originBranchKey}`) ?? null
}
