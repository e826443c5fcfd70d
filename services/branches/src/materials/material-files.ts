import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileSettings, fileStoreOf } from '@mobile-members/subgraph/file-settings.ts'
import { type FileStore, UNSEALED, folderStore } from '@mobile-members/subgraph/file-store.ts'

/** Where study materials lie: a shelf beside the archive's, unsealed, since they tell of nobody. */
export function materialFilesOf(settings: FileSettings): FileStore {
  return fileStoreOf(settings, UNSEALED, 'materials')
}

/** A folder of their own that the machine clears, which is for tests. */
export function throwAwayFiles(): FileStore {
  return folderStore(mkdtempSync(join(tmpdir(), 'mobile-members-materials-')), UNSEALED)
}
