import type { SharedTables } from '@mobile-members/database/shared-tables.ts'
import { publishAll } from '@mobile-members/subgraph/events.ts'
import { tellClock } from '@mobile-members/subgraph/product-clock.ts'
import type { Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import type { Db } from '../db.ts'
import { decideFew, decideLinks, writeLinks } from '../linking/link-lines.ts'
import { lockLinking } from '../linking/link.store.ts'
import { loadPlaces } from '../linking/places.ts'
import { projectLines } from '../linking/project-lines.ts'
import { findingsOf } from '../branch-intakes/tell-findings.ts'
import { recordWishes } from '../self-registrations/record-wishes.ts'
import { noticeLines } from '../township-surveys/notice-lines.ts'
import { copyTransaction } from './copy-transaction.ts'
import type { ImportFigures } from './import.rules.ts'
import { insertLines, prepareLines, type Prepared, type ReadFile } from './prepare-lines.ts'
import { listUnlinkedLines } from './line.store.ts'
import { openFacts, openReading } from './sealed.ts'
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
import type { Decision, Linking } from '../linking/linking.rules.ts'

/** What an import would do if it were confirmed now. */
export async function forecastImport(
  db: Db,
  importId: string,
  worker: SurveyWorker,
): Promise<ImportFigures | undefined> {
  const row = await findImport(db, importId)
  if (row?.state !== 'DRAFT') return undefined
  const prepared = await prepareLines(db, row.campaignId, await readFiles(db, importId))
  const figures = row.townshipId
    ? drafted(prepared)
    : counted(prepared, await decideLinks(db, prepared.lines, await loadPlaces(db), worker))
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
    const about = { campaignId: row.campaignId, importId, places, toldOn: at.today, by }
    if (row.townshipId) {
      // A township's own survey is linked after its handover, so that neither channel learns of the other (R22).
      await insertLines(tx, copy, prepared.lines, { ...about, state: 'DRAFT', townshipId: row.townshipId })
      return finish(tx, importId, prepared, drafted(prepared), at.now)
    }
    const linked = await decideLinks(tx, prepared.lines, places, worker)
    await progress(60)
    await insertLines(tx, copy, prepared.lines, { ...about, state: 'ACKNOWLEDGED' })
    const memberIds = await writeLinks(tx, linked, importId)
    await progress(75)
    await projectLines(tx, memberIds, places, { by, toldOn: at.today })
    await noticeLines(tx, row.campaignId, { by, today: at.today })
    return finish(tx, importId, prepared, counted(prepared, linked), at.now)
  })
  return figures
}

async function finish(
  tx: Db,
  importId: string,
  prepared: Prepared,
  figures: ImportFigures,
  now: Date,
): Promise<ImportFigures> {
  for (const [fileId, rows] of prepared.excluded) await updateFile(tx, fileId, { excluded: JSON.stringify(rows) })
  await emptyFiles(tx, importId)
  await lockImport(tx, importId)
  await updateImport(tx, importId, {
    state: 'DONE',
    progress: 100,
    figures: JSON.stringify(figures),
    finishedAt: now,
    failure: null,
  })
  return figures
}

function drafted({ figures, lines }: Prepared): ImportFigures {
  return { ...figures, drafts: lines.length }
}

/**
 * Links the lines that the centre has acknowledged, as an import is linked (R33), in one transaction. Gives how many; none
 * when it had happened before.
 */
export async function linkAcknowledged(
  db: Db,
  campaignId: string,
  worker: SurveyWorker,
  at: { now: Date; today: string; boss: PgBoss },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await tellClock(tx, at.now)
    await lockLinking(tx)
    const lines = await listUnlinkedLines(tx, campaignId)
    if (lines.length === 0) return 0
    const places = await loadPlaces(tx)
    const fresh = lines.map((line) => ({
      id: line.id,
      sheetId: `${line.fileId ?? line.id} ${line.sheet}`,
      facts: openFacts(line.factsSealed),
    }))
    const by = 'PROGRAM'
    const linked = (await decideFew(tx, fresh, places)) ?? (await decideLinks(tx, fresh, places, worker))
    const memberIds = await writeLinks(tx, linked, null)
    await projectLines(tx, memberIds, places, { by, toldOn: at.today })
    await noticeLines(tx, campaignId, { by, today: at.today })
    const ids = fresh.map(({ id }) => id)
    const news = [...(await recordWishes(tx, ids)), ...(await findingsOf(tx, ids))]
    if (news.length > 0) await publishAll(at.boss, tx as unknown as Kysely<SharedTables>, news, at.now)
    return lines.length
  })
}

async function readFiles(db: Db, importId: string): Promise<ReadFile[]> {
  const files = await listWholeFiles(db, importId)
  return files.flatMap((file) =>
    file.readingSealed ? [{ id: file.id, reading: openReading(file.readingSealed) }] : [],
  )
}

function counted({ figures }: Prepared, { decisions, estimate }: Linking): ImportFigures {
  const count = (decision: Decision['decision']) => decisions.filter((one) => one.decision === decision).length
  return {
    ...figures,
    fresh: count('NEW'),
    linked: count('LINKED'),
    review: count('REVIEW'),
    questions: decisions.reduce((sum, decision) => sum + decision.candidates.length, 0),
    likelyWrongJoins: estimate.wrongJoins,
    likelyMissed: estimate.missed,
  }
}
