import { type PgBoss, fromKysely } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { listSealedOnLetters, findLetters } from '../letters/letter.store.ts'
import { findActorName } from '../letters/actor.store.ts'
import { listBacks } from '../leaves/endorsement.store.ts'
import { findReceipts } from '../letters/receipt.store.ts'
import type { LetterToPrint } from '../papers/print-letter.ts'
import { vault } from '../secrets/keyring.ts'
import { printedAs } from './printed-as.ts'
import { printInWorker } from './print-worker.ts'
import {
  emptyPrintJobs,
  findPrintJob,
  insertPrints,
  listOpenPrintJobs,
  listPrints,
  updatePrintJob,
} from './print.store.ts'

const QUEUE = 'registry.prints'
const CLEARING = 'registry.empty-prints'
const A_DAY = 86_400_000

let queue: PgBoss | undefined

/** Asks for a job with the transaction at hand: it is done if and only if the transaction commits. */
export async function enqueuePrintJob(db: Db, jobId: string): Promise<void> {
  if (!queue) throw new Error('this process was given no queue')
  await queue.send(
    QUEUE,
    { jobId },
    { db: fromKysely(db.withoutPlugins() as never), retryLimit: 2, retryDelay: 1, expireInSeconds: 600 },
  )
}

/** Makes the queue, works it off one job after another, and takes up what an ended process left. */
export async function startPrintJobs(
  boss: PgBoss,
  db: Db,
  { log, now, publicUrl }: { log: Logger; now: () => Date; publicUrl: string },
): Promise<void> {
  queue = boss
  await boss.createQueue(QUEUE, { retryLimit: 2, retryDelay: 1, expireInSeconds: 600, notify: true })
  await boss.work<{ jobId: string }>(
    QUEUE,
    { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2, batchSize: 1 },
    async (jobs) => {
      for (const { data } of jobs) {
        try {
          await doPrintJob(db, data.jobId, { now, publicUrl })
        } catch (error) {
          log.error({ jobId: data.jobId, err: error }, 'printing failed')
          await updatePrintJob(db, data.jobId, { state: 'FAILED', finishedAt: now() })
        }
      }
    },
  )
  await boss.createQueue(CLEARING, { retryLimit: 3, retryBackoff: true })
  await boss.work(CLEARING, { pollingIntervalSeconds: 30 }, async () => {
    await emptyPrintJobs(db, new Date(now().getTime() - A_DAY))
  })
  await boss.schedule(CLEARING, '25 * * * *', null, { tz: 'Asia/Shanghai' })
  for (const id of await listOpenPrintJobs(db)) await enqueuePrintJob(db, id)
}

/** Prints the letters of a job as one PDF, in the order that was asked for, and marks each as printed. A finished job is left. */
export async function doPrintJob(
  db: Db,
  jobId: string,
  { now, publicUrl }: { now: () => Date; publicUrl: string },
): Promise<void> {
  const job = await findPrintJob(db, jobId)
  if (!job || !['WAITING', 'RUNNING'].includes(job.state)) return
  await updatePrintJob(db, jobId, { state: 'RUNNING', done: 0 })
  const letters = await lettersToPrint(db, job.letterIds, job.askedBy, job.askedAt)
  let told = 0
  const pdf = await printInWorker({ letters, title: `流动党员证明信 ${letters.length}`, publicUrl }, (done) => {
    if (done - told < 20) return
    told = done
    void updatePrintJob(db, jobId, { done })
  })
  await db.transaction().execute(async (tx) => {
    await insertPrints(tx, job.letterIds, { at: job.askedAt, by: job.askedBy, jobId })
    await updatePrintJob(tx, jobId, {
      state: 'DONE',
      done: letters.length,
      finishedAt: now(),
      pdfSealed: vault().seal(pdf.toString('base64'), 'print-job'),
    })
  })
}

/** Letters with everything that their papers say, and the mark of this print. */
export async function lettersToPrint(db: Db, ids: readonly string[], by: string, at: Date): Promise<LetterToPrint[]> {
  const [letters, sealed, receipts, endorsements, prints, name] = await Promise.all([
    findLetters(db, ids),
    listSealedOnLetters(db, ids),
    findReceipts(db, ids),
    listBacks(db, ids),
    listPrints(db, ids),
    findActorName(db, by),
  ])
  return letters.flatMap((letter, index) =>
    letter
      ? [
          {
            letter,
            idNumber: sealed[index] ? vault().open(sealed[index], 'letter-id-number') : null,
            receipt: receipts[index],
            endorsement: endorsements[index],
            printedAs: printedAs((prints[index]?.length ?? 0) + 1, at, name),
          },
        ]
      : [],
  )
}
