import { WHOLE, differencesBetween } from '@mobile-members/model/statistics.ts'
import { checksOf } from '@mobile-members/model/statistics-checks.ts'
import { allow } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { missingReports } from './statistics.rules.ts'
import { type RunRow, cellsOf, findRun, hashOf, listReports } from './statistics.store.ts'
import type { AnnualStatistics, StatisticsComparison } from './statistics.type.ts'

/** The part that the asker may see: what was asked for, or a township's own. */
export function partOf(ctx: Context, townshipId: string | undefined): string {
  const scope = ctx.scope('annualStatistics')
  if (scope.all) return townshipId ?? WHOLE
  const own = townshipId ?? scope.originTownshipIds[0]
  allow(own !== undefined && scope.originTownshipIds.includes(own))
  return own!
}

/** The run that stands for a year: the frozen one, else the draft. */
export async function standing(ctx: Context, year: number): Promise<RunRow | undefined> {
  return (await findRun(ctx.db, year, 'FROZEN')) ?? (await findRun(ctx.db, year, 'DRAFT'))
}

/** A year as the asker may see it. */
export async function statisticsOf(ctx: Context, year: number, part: string): Promise<AnnualStatistics> {
  const run = await standing(ctx, year)
  if (!run) return { ...NOTHING, year }
  const told = await listReports(ctx.db, run.id)
  const all = run.purpose === 'FROZEN' ? run.cells : cellsOf(run, told)
  const cells = all.filter(({ scope }) => scope === part)
  const relation = (row: string) => cells.find((cell) => cell.part === 'RELATION' && cell.row === row)?.value ?? 0
  const missing = missingReports(told.map(({ tableName }) => tableName))
  const whole = part === WHOLE
  return {
    year,
    state: run.purpose,
    referenceDate: run.referenceDate,
    knownAt: run.knownAt,
    frozenAt: run.frozenAt,
    hash: run.hash,
    managedHere: relation('MANAGED_HERE'),
    formallyHere: relation('FORMALLY_HERE'),
    cells,
    labels: labels(run),
    checks: whole ? checksOf(all, run.control) : [],
    reports: whole
      ? [
          ...told.map(({ tableName, notes }) => ({ table: tableName, reported: true, notes })),
          ...missing.map((table) => ({ table, reported: false, notes: [] })),
        ]
      : [],
    replay: whole && run.hash ? await comparison(ctx, run, 'REPLAY') : null,
    corrected: whole && run.hash ? await comparison(ctx, run, 'CORRECTED') : null,
  }
}

async function comparison(
  ctx: Context,
  frozen: RunRow,
  purpose: 'REPLAY' | 'CORRECTED',
): Promise<StatisticsComparison | null> {
  const run = await findRun(ctx.db, frozen.year, purpose)
  if (!run) return null
  const reports = await listReports(ctx.db, run.id)
  const missing = missingReports(reports.map(({ tableName }) => tableName))
  const cells = cellsOf(run, reports)
  const hash = missing.length === 0 ? hashOf(run, cells) : null
  return {
    knownAt: run.knownAt,
    requestedAt: run.requestedAt,
    missing,
    hash,
    identical: hash && purpose === 'REPLAY' ? hash === frozen.hash : null,
    differences:
      missing.length > 0 ? [] : differencesBetween(frozen.cells, cells).filter(({ scope }) => scope === WHOLE),
  }
}

/** The names that rows of a run's tables go by. */
export function labels({ labels: names }: RunRow): { key: string; name: string }[] {
  return Object.entries(names).map(([key, name]) => ({ key, name }))
}

const NOTHING: Omit<AnnualStatistics, 'year'> = {
  state: 'NONE',
  referenceDate: null,
  knownAt: null,
  frozenAt: null,
  hash: null,
  managedHere: 0,
  formallyHere: 0,
  cells: [],
  labels: [],
  checks: [],
  reports: [],
  replay: null,
  corrected: null,
}
