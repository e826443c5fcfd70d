import type { FileStore, Sealing } from '@mobile-members/subgraph/file-store.ts'
import { type PgBoss, fromKysely } from 'pg-boss'
import type { Db } from '../db.ts'
import { vault } from '../secrets/keyring.ts'

/** Where this process keeps files, and the queue that prints what steps have filed. */
export interface ArchiveShelf {
  files: FileStore
  boss: PgBoss
  /** Where the public reaches the gateway: what the QR codes on papers lead to. */
  publicUrl: string
}

export const PRINT_QUEUE = 'registry.archive-prints'
/** A step answers first; its papers are printed when the moment's work is done. */
const PRINT_AFTER_SECONDS = 5

/** How archive files lie at rest: sealed by the same vault as identity numbers (D8). */
export const archiveSealing: Sealing = {
  seal: (content) => vault().seal(content.toString('base64'), 'archive-file'),
  open: (sealed) => Buffer.from(vault().open(sealed, 'archive-file'), 'base64'),
}

let shelf: ArchiveShelf | undefined

/** Hands the process its shelf: once, by whoever starts it. */
export function useArchiveShelf(given: ArchiveShelf): void {
  shelf = given
}

export function archiveFiles(): FileStore {
  if (!shelf) throw new Error('this process was given no file store')
  return shelf.files
}

export function archivePublicUrl(): string {
  return shelf?.publicUrl ?? 'http://127.0.0.1:4000'
}

/** Asks for the print of papers with the transaction at hand. Without a queue they are printed when somebody opens them. */
export async function askForPrints(db: Db, ids: readonly string[]): Promise<void> {
  if (!shelf || ids.length === 0) return
  await shelf.boss.send(
    PRINT_QUEUE,
    { ids },
    { db: fromKysely(db.withoutPlugins() as never), retryLimit: 5, retryDelay: 2, startAfter: PRINT_AFTER_SECONDS },
  )
}
