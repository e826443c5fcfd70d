import { type FileStore, bucketStore, folderStore } from '@mobile-members/subgraph/file-store.ts'
import { archiveSealing } from './archive-shelf.ts'

interface FileSettings {
  FILES_DIR: string
  FILES_S3_ENDPOINT?: string | undefined
  FILES_S3_BUCKET?: string | undefined
  FILES_S3_KEY?: string | undefined
  FILES_S3_SECRET?: string | undefined
  FILES_S3_REGION: string
}

/** The store that the settings name: a bucket when they name one, else a folder. Half a bucket is a mistake. */
export function fileStoreOf(settings: FileSettings): FileStore {
  const endpoint = settings.FILES_S3_ENDPOINT
  const bucket = settings.FILES_S3_BUCKET
  const key = settings.FILES_S3_KEY
  const secret = settings.FILES_S3_SECRET
  if (!endpoint && !bucket && !key && !secret) return folderStore(settings.FILES_DIR, archiveSealing)
  if (!endpoint || !bucket || !key || !secret)
    throw new Error('environment: FILES_S3_ENDPOINT, FILES_S3_BUCKET, FILES_S3_KEY and FILES_S3_SECRET go together')
  return bucketStore({ endpoint, bucket, key, secret, region: settings.FILES_S3_REGION }, archiveSealing)
}
