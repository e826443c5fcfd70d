import type { Db } from '../db.ts'
import { decideLinks, writeLinks } from '../linking/link-lines.ts'
import { lockLinking } from '../linking/link.store.ts'
import { loadPlaces } from '../linking/places.ts'
import { projectLines } from '../linking/project-lines.ts'
import { copyTransaction } from './copy-transaction.ts'
import type { ImportFigures } from './import.rules.ts'
import { insertLines, prepareLines, type Prepared, type ReadFile } from './prepare-lines.ts'
import { openReading } from './sealed.ts'
import type { SurveyWorker } from './survey-worker.ts'
import {
  emptyFiles,
  findImport,
  keepForecast,
  listWholeFiles,
  lockImport,
  updateFile,
  updateImport,
} from './survey.store.ts'
import type { Decision } from '../linking/linking.rules.ts'

/** What an import would do if it were confirmed now. */
export async function forecastImport(
  db: Db,
  importId: string,
  worker: SurveyWorker,
): Promise<ImportFigures | undefined> {
  const row = await findImport(db, importId)
  if (row?.state !== 'DRAFT') return undefined
  const prepared = await prepareLines(db, row.campaignId, await readFiles(db, importId))
  const { decisions } = await decideLinks(db, prepared.lines, await loadPlaces(db), worker)
  const figures = counted(prepared, decisions)
  await keepForecast(db, importId, figures)
  return figures
}

/**
 * Keeps the lines of a confirmed import, links them and brings their members up to date, in one transaction: after a crash it
 * has happened or not, and may be begun again. Gives the figures; undefined where it had happened before.
 */
export async function runImport(
  db: Db,
  importId: string,
  worker: SurveyWorker,
  at: { now: Date; today: string },
): Promise<ImportFigures | undefined> {
  const progress = (percent: number) => updateImport(db, importId, { progress: percent })
  await progress(5)
  const files = await readFiles(db, importId)
  await progress(20)
  const figures = await copyTransaction(db, async (tx, copy) => {
    await lockLinking(tx)
    const row = await findImport(tx, importId)
    if (row?.state !== 'RUNNING') return undefined
    const by = row.confirmedBy ?? row.createdBy
    const places = await loadPlaces(tx)
    const prepared = await prepareLines(tx, row.campaignId, files)
    const linked = await decideLinks(tx, prepared.lines, places, worker)
    await progress(60)
    await insertLines(tx, copy, prepared.lines, { campaignId: row.campaignId, importId, places, toldOn: at.today, by })
    const memberIds = await writeLinks(tx, linked, importId)
    await progress(75)
    await projectLines(tx, memberIds, places, { by, toldOn: at.today })
    const counts = counted(prepared, linked.decisions)
    for (const [fileId, rows] of prepared.excluded) await updateFile(tx, fileId, { excluded: JSON.stringify(rows) })
    await emptyFiles(tx, importId)
    await lockImport(tx, importId)
    await updateImport(tx, importId, {
      state: 'DONE',
      progress: 100,
      figures: JSON.stringify(counts),
      finishedAt: at.now,
      failure: null,
    })
    return counts
  })
  return figures
}

async function readFiles(db: Db, importId: string): Promise<ReadFile[]> {
  const files = await listWholeFiles(db, importId)
  return files.flatMap((file) =>
    file.readingSealed ? [{ id: file.id, reading: openReading(file.readingSealed) }] : [],
  )
}

function counted({ figures }: Prepared, decisions: readonly Decision[]): ImportFigures {
  const count = (decision: Decision['decision']) => decisions.filter((one) => one.decision === decision).length
  return {
    ...figures,
    fresh: count('NEW'),
    linked: count('LINKED'),
    review: count('REVIEW'),
    questions: decisions.reduce((sum, decision) => sum + decision.candidates.length, 0),
  }
}
