import { createHash } from 'node:crypto'
import {
  type ReportedCell,
  type ReportedTable,
  type RunPurpose,
  type StatisticsCell,
  WHOLE,
  canonicalStatistics,
  sortedCells,
} from '@mobile-members/model/statistics.ts'
import { publicationOf } from '@mobile-members/model/statistics-published.ts'
import { sql } from 'kysely'
import type { Db, Row } from '../db.ts'
import { countTables } from './count-tables.ts'

export type RunRow = Row<'statisticsRuns'>
export type ReportRow = Row<'statisticsReports'>

export function findRun(db: Db, year: number, purpose: RunPurpose): Promise<RunRow | undefined> {
  return db
    .selectFrom('statisticsRuns')
    .selectAll()
    .where('year', '=', year)
    .where('purpose', '=', purpose)
    .orderBy('requestedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function listFrozenYears(db: Db): Promise<Pick<RunRow, 'year' | 'purpose' | 'referenceDate' | 'frozenAt'>[]> {
  return db
    .selectFrom('statisticsRuns')
    .select(['year', 'purpose', 'referenceDate', 'frozenAt'])
    .where('purpose', 'in', ['DRAFT', 'FROZEN'])
    .orderBy('year', 'desc')
    .orderBy('purpose', 'desc')
    .limit(100)
    .execute()
}

export function listReports(db: Db, runId: string): Promise<ReportRow[]> {
  return db.selectFrom('statisticsReports').selectAll().where('runId', '=', runId).orderBy('tableName').execute()
}

/** Starts a computation: registry's own tables at once, the others when they are reported. A former one for the same purpose goes. */
export async function insertRun(
  db: Db,
  run: {
    year: number
    purpose: Exclude<RunPurpose, 'FROZEN'>
    referenceDate: string
    knownAt: Date
    by: string
    at: Date
  },
): Promise<RunRow> {
  await db.deleteFrom('statisticsRuns').where('year', '=', run.year).where('purpose', '=', run.purpose).execute()
  const { cells, control } = await countTables(db, run)
  return db
    .insertInto('statisticsRuns')
    .values({
      year: run.year,
      purpose: run.purpose,
      referenceDate: run.referenceDate,
      knownAt: run.knownAt,
      requestedBy: run.by,
      requestedAt: run.at,
      cells: JSON.stringify(cells),
      control: JSON.stringify(control),
      labels: JSON.stringify(await labelsOf(db)),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Keeps what a service has reported for a run; the same report again changes nothing. */
export async function insertReport(
  db: Db,
  report: { runId: string; table: ReportedTable; cells: readonly ReportedCell[]; notes: readonly string[]; at: Date },
): Promise<void> {
  const run = await db.selectFrom('statisticsRuns').select('id').where('id', '=', report.runId).executeTakeFirst()
  // Asked for once more meanwhile: the newer run has its own reports.
  if (!run) return
  await db
    .insertInto('statisticsReports')
    .values({
      runId: report.runId,
      tableName: report.table,
      cells: JSON.stringify(report.cells),
      notes: [...report.notes],
      reportedAt: report.at,
    })
    .onConflict((conflict) => conflict.columns(['runId', 'tableName']).doNothing())
    .execute()
}

/** All cells of a run: registry's own and what was reported. */
export function cellsOf(run: RunRow, reports: readonly ReportRow[]): StatisticsCell[] {
  return sortedCells([
    ...run.cells,
    ...reports.flatMap(({ tableName, cells }) => cells.map((cell) => ({ ...cell, table: tableName, scope: WHOLE }))),
  ])
}

/** SHA-256 of the tables as text, with their reference date and the moment whose knowledge they hold. */
export function hashOf(
  run: Pick<RunRow, 'year' | 'referenceDate' | 'knownAt'>,
  cells: readonly StatisticsCell[],
): string {
  const text = canonicalStatistics({ ...run, knownAt: new Date(run.knownAt).toISOString(), cells })
  return createHash('sha256').update(text).digest('hex')
}

/** Makes a draft stand: counted once more as known at its moment, kept with its hash, and published with small cells left out. */
export async function freezeRun(
  db: Db,
  draft: RunRow,
  reports: readonly ReportRow[],
  act: { by: string; at: Date },
): Promise<RunRow> {
  const { cells: own } = await countTables(db, draft)
  const cells = cellsOf({ ...draft, cells: own }, reports)
  const frozen = await db
    .updateTable('statisticsRuns')
    .set({
      purpose: 'FROZEN',
      cells: JSON.stringify(cells),
      hash: hashOf(draft, cells),
      frozenAt: act.at,
      frozenBy: act.by,
    })
    .where('id', '=', draft.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const published = publicationOf(cells)
  await db
    .insertInto('statisticsPublications')
    .values({
      year: frozen.year,
      runId: frozen.id,
      cells: JSON.stringify(published.cells),
      suppressed: published.suppressed,
      publishedAt: act.at,
    })
    .execute()
  return frozen
}

export function findPublication(db: Db, year: number): Promise<Row<'statisticsPublications'> | undefined> {
  return db.selectFrom('statisticsPublications').selectAll().where('year', '=', year).executeTakeFirst()
}

async function labelsOf(db: Db): Promise<Record<string, string>> {
  const { rows } = await sql<{ id: string; shortName: string }>`
    select id, short_name from organizations where kind in ('TOWNSHIP', 'HOST_TOWN', 'HOST_BRANCH', 'TEMPORARY_BRANCH')`.execute(
    db,
  )
  return Object.fromEntries(rows.map(({ id, shortName }) => [id, shortName]))
}
