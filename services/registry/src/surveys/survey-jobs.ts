import { dayOf } from '@mobile-members/model/dates.ts'
import type { ColumnMeaning } from '@mobile-members/model/survey.ts'
import { type PgBoss, fromKysely } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { learnFromAll } from '../linking/link-lines.ts'
import { nothingLearned } from '../linking/link-knowledge.store.ts'
import { lockLinking } from '../linking/link.store.ts'
import { loadPlaces } from '../linking/places.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { listExtraFields } from '../township-surveys/extra-field.store.ts'
import { purgeDrafts } from '../township-surveys/purge-drafts.ts'
import { forecastImport, linkAcknowledged, runImport } from './run-import.ts'
import { listUnlinkedCampaigns } from './line.store.ts'
import { openContent, sealReading } from './sealed.ts'
import { placeNameOf } from './place.rules.ts'
import type { UnitCorrection } from './unit.rules.ts'
import { FileRefused, SurveyWorker } from './survey-worker.ts'
import {
  emptyFiles,
  findFile,
  findImport,
  listColumnMeanings,
  listExpiredDrafts,
  listFiles,
  updateFile,
  updateImport,
} from './survey.store.ts'

/** Work that takes longer than an answer may: reading files, saying what will happen, keeping and linking lines. */
export type SurveyJob =
  | { kind: 'READ' | 'FORECAST' | 'IMPORT'; importId: string }
  | { kind: 'LINK'; campaignId: string }
  | { kind: 'LEARN' }

const QUEUE = 'registry.surveys'

let queue: PgBoss | undefined

/** Hands the process its queue: once, by whoever starts it. */
export function useSurveyQueue(boss: PgBoss): void {
  queue = boss
}

function ownQueue(): PgBoss {
  if (!queue) throw new Error('this process was given no queue')
  return queue
}

/** Asks for a job with the transaction at hand: it is done if and only if the transaction commits. */
export async function enqueueSurveyJob(db: Db, job: SurveyJob): Promise<void> {
  await ownQueue().send(QUEUE, job, {
    db: fromKysely(db.withoutPlugins() as never),
    retryLimit: 5,
    retryDelay: 1,
    expireInSeconds: 900,
  })
}

/** Makes the queue, works it off one job after another, and takes up what an ended process left. */
export async function startSurveyJobs(
  boss: PgBoss,
  db: Db,
  log: Logger,
  now: () => Date,
): Promise<{ stop(): Promise<void> }> {
  useSurveyQueue(boss)
  const worker = new SurveyWorker()
  await boss.createQueue(QUEUE, {
    retryLimit: 5,
    retryBackoff: true,
    retryDelay: 1,
    expireInSeconds: 900,
    notify: true,
  })
  await boss.work<SurveyJob>(
    QUEUE,
    { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2, batchSize: 1 },
    async (jobs) => {
      for (const { data } of jobs) await doSurveyJob(db, data, worker, log, now())
    },
  )
  await takeUp(db)
  return { stop: () => worker.close() }
}

/** Imports that were running, files and lines that were waiting when a process ended; a job that runs twice changes nothing. */
export async function takeUp(db: Db): Promise<void> {
  const running = await db.selectFrom('surveyImports').select('id').where('state', '=', 'RUNNING').execute()
  for (const { id } of running) await enqueueSurveyJob(db, { kind: 'IMPORT', importId: id })
  const waiting = await db
    .selectFrom('surveyFiles')
    .innerJoin('surveyImports', 'surveyImports.id', 'surveyFiles.importId')
    .select('surveyImports.id')
    .distinct()
    .where('surveyFiles.state', '=', 'RECEIVED')
    .where('surveyImports.state', '=', 'DRAFT')
    .execute()
  for (const { id } of waiting) await enqueueSurveyJob(db, { kind: 'READ', importId: id })
  for (const campaignId of await listUnlinkedCampaigns(db)) await enqueueSurveyJob(db, { kind: 'LINK', campaignId })
  if (await nothingLearned(db)) await enqueueSurveyJob(db, { kind: 'LEARN' })
}

/** Does one job. An import that fails says so and may be confirmed again. */
export async function doSurveyJob(db: Db, job: SurveyJob, worker: SurveyWorker, log: Logger, now: Date): Promise<void> {
  const today = dayOf(now)
  await dropExpired(db, now)
  switch (job.kind) {
    case 'READ':
      await readWaitingFiles(db, job.importId, worker, today)
      break
    case 'FORECAST':
      await forecastImport(db, job.importId, worker)
      break
    case 'IMPORT':
      try {
        const figures = await runImport(db, job.importId, worker, { now, today })
        log.info({ importId: job.importId, figures }, 'survey import')
      } catch (error) {
        log.error({ importId: job.importId, err: error }, 'survey import failed')
        await updateImport(db, job.importId, { state: 'FAILED', failure: 'IMPORT_FAILED', progress: 0 })
      }
      break
    case 'LINK':
      log.info(
        { lines: await linkAcknowledged(db, job.campaignId, worker, { now, today, boss: ownQueue() }) },
        'acknowledged lines linked',
      )
      break
    case 'LEARN':
      await db.transaction().execute(async (tx) => {
        await lockLinking(tx)
        if (await nothingLearned(tx)) await learnFromAll(tx, await loadPlaces(tx), worker)
      })
  }
}

/** Reads every file of a draft that waits, then says what will happen. */
export async function readWaitingFiles(db: Db, importId: string, worker: SurveyWorker, today: string): Promise<void> {
  const draft = await findImport(db, importId)
  if (draft?.state !== 'DRAFT') return
  const { gazetteer } = await loadPlaces(db)
  const own = draft.townshipId ? await ownUnit(db, draft.townshipId) : undefined
  // The county's extra fields are understood wherever they head a column; a clerk's correction counts more (R25).
  const extra = (await listExtraFields(db)).map((field) => [field.headingKey, 'EXTRA'] as const)
  const remembered = { ...Object.fromEntries(extra), ...(await listColumnMeanings(db)) } as Record<
    string,
    ColumnMeaning
  >
  for (const head of await listFiles(db, importId)) {
    if (head.state !== 'RECEIVED') continue
    const file = await findFile(db, head.id)
    if (!file?.contentSealed) continue
    const { columns = {}, units = {} } = file.corrections
    try {
      const knowing = { gazetteer, columnMeanings: { ...remembered, ...columns }, units, own, today }
      const reading = await worker.read(file.fileName, openContent(file.contentSealed), knowing)
      await updateFile(db, file.id, { state: 'READ', problem: null, readingSealed: sealReading(reading) })
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      await updateFile(db, file.id, { state: 'UNREADABLE', problem: error.code, readingSealed: null })
    }
  }
  await forecastImport(db, importId, worker)
}

async function ownUnit(db: Db, townshipId: string): Promise<UnitCorrection | undefined> {
  const township = await findOrganization(db, townshipId)
  return township && { channel: 'TOWNSHIP_SURVEY', kind: 'TOWNSHIP', name: placeNameOf(township) }
}

async function dropExpired(db: Db, now: Date): Promise<void> {
  for (const { id } of await listExpiredDrafts(db, now)) {
    await updateImport(db, id, { state: 'DISCARDED' })
    await emptyFiles(db, id)
  }
  await purgeDrafts(db, dayOf(now))
}
