import type { Db, NewRow, Row } from '../db.ts'

export type PrintRow = Row<'letterPrints'>
/** A job as a request carries it about: without the paper itself. */
const JOB_COLUMNS = ['id', 'townshipId', 'letterIds', 'state', 'done', 'askedBy', 'askedAt', 'finishedAt'] as const
export type PrintJobRow = Pick<Row<'printJobs'>, (typeof JOB_COLUMNS)[number]>

/** Marks letters as printed once more. */
export async function insertPrints(
  db: Db,
  letterIds: readonly string[],
  print: { at: Date; by: string; jobId: string | null },
): Promise<void> {
  await db
    .insertInto('letterPrints')
    .values(letterIds.map((letterId) => ({ letterId, printedAt: print.at, printedBy: print.by, jobId: print.jobId })))
    .execute()
}

/** How often and by whom letters were printed, by letter, the oldest print first. */
export async function listPrints(db: Db, letterIds: readonly string[]): Promise<PrintRow[][]> {
  const rows = await db
    .selectFrom('letterPrints')
    .selectAll()
    .where('letterId', 'in', [...letterIds])
    .orderBy('printedAt')
    .orderBy('id')
    .execute()
  const byLetter = Map.groupBy(rows, (row) => row.letterId)
  return letterIds.map((id) => byLetter.get(id) ?? [])
}

export function insertPrintJob(db: Db, job: NewRow<'printJobs'>): Promise<PrintJobRow> {
  return db.insertInto('printJobs').values(job).returning(JOB_COLUMNS).executeTakeFirstOrThrow()
}

export function findPrintJob(db: Db, id: string): Promise<PrintJobRow | undefined> {
  return db.selectFrom('printJobs').select(JOB_COLUMNS).where('id', '=', id).executeTakeFirst()
}

export async function findPrintedPaper(db: Db, id: string): Promise<Buffer | null> {
  const row = await db.selectFrom('printJobs').select('pdfSealed').where('id', '=', id).executeTakeFirst()
  return row?.pdfSealed ?? null
}

export async function updatePrintJob(
  db: Db,
  id: string,
  values: Partial<Pick<Row<'printJobs'>, 'state' | 'done' | 'finishedAt' | 'pdfSealed'>>,
): Promise<void> {
  await db.updateTable('printJobs').set(values).where('id', '=', id).execute()
}

/** Jobs that an ended process left. */
export async function listOpenPrintJobs(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('printJobs')
    .select('id')
    .where('state', 'in', ['WAITING', 'RUNNING'])
    .orderBy('askedAt')
    .execute()
  return rows.map(({ id }) => id)
}

/** Forgets papers that were made before this moment: they hold identity numbers, and can be printed again. Gives how many. */
export async function emptyPrintJobs(db: Db, before: Date): Promise<number> {
  const rows = await db
    .updateTable('printJobs')
    .set({ state: 'EMPTIED', pdfSealed: null })
    .where('state', '=', 'DONE')
    .where('finishedAt', '<', before)
    .returning('id')
    .execute()
  return rows.length
}
