import { hashOf } from '@mobile-members/subgraph/file-store.ts'
import type { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../db.ts'
import { printKept } from '../papers/kept-paper.ts'
import { PRINT_QUEUE, archiveFiles, archivePublicUrl } from './archive-shelf.ts'
import { type DocumentRow, findDocument, findPaper, notePrint } from './document.store.ts'

/**
 * The file of a paper, checked by its hash. A step's paper that is not printed yet is printed now; one whose print is lost
 * is printed again, and given out only if it has the same bytes.
 */
export async function fileOf(db: Db, document: DocumentRow): Promise<Buffer | undefined> {
  const kept = document.fileHash ? await archiveFiles().get(document.fileHash) : undefined
  if (kept) return kept
  const paper = await findPaper(db, document.id)
  if (!paper) return undefined
  const print = await printKept(paper, document.contentHash, archivePublicUrl())
  const hash = hashOf(print)
  if (document.fileHash && document.fileHash !== hash)
    throw new Error(`the paper ${document.id} prints otherwise than it did`)
  await archiveFiles().put(print)
  await notePrint(db, document.id, { hash, size: print.length })
  return print
}

/** Works off the prints that steps have asked for, one after another, letting requests through between them. */
export async function startPrints(boss: PgBoss, db: Db, log: Logger): Promise<void> {
  await boss.createQueue(PRINT_QUEUE, { retryLimit: 5, retryBackoff: true, retryDelay: 2, notify: true })
  await boss.work<{ ids: string[] }>(
    PRINT_QUEUE,
    { pollingIntervalSeconds: 5, notifyPollingIntervalSeconds: 5, batchSize: 1 },
    async (jobs) => {
      const printed = await printWaiting(
        db,
        jobs.flatMap(({ data }) => data.ids),
      )
      log.debug({ printed }, 'papers printed')
    },
  )
}

/** Prints those of these papers that are not printed yet; gives how many. */
export async function printWaiting(db: Db, ids: readonly string[]): Promise<number> {
  let printed = 0
  for (const id of ids) {
    const document = await findDocument(db, id)
    if (!document || document.fileHash || document.destroyedOn) continue
    await fileOf(db, document)
    printed += 1
    await new Promise((resolve) => setImmediate(resolve))
  }
  return printed
}
