import { join } from 'node:path'
import { z } from 'zod'
import { type FileStore, type Sealing, bucketStore, folderStore } from './file-store.ts'

/** Where a service's files lie: a folder unless FILES_S3_* name a bucket of any S3-compatible store, all of them or none. */
export const FILES_ENV = {
  FILES_DIR: z.string().default('.data/files'),
  FILES_S3_ENDPOINT: z.url().optional(),
  FILES_S3_BUCKET: z.string().optional(),
  FILES_S3_KEY: z.string().optional(),
  FILES_S3_SECRET: z.string().optional(),
  FILES_S3_REGION: z.string().default('us-east-1'),
}

export type FileSettings = z.output<z.ZodObject<typeof FILES_ENV>>

/**
 * The store that the settings name. Half a bucket is a mistake. `below` is a shelf of its own in the same place, since two
 * services that seal differently must not find each other's contents under one hash.
 */
export function fileStoreOf(settings: FileSettings, sealing: Sealing, below?: string): FileStore {
  const endpoint = settings.FILES_S3_ENDPOINT
  const bucket = settings.FILES_S3_BUCKET
  const key = settings.FILES_S3_KEY
  const secret = settings.FILES_S3_SECRET
  if (!endpoint && !bucket && !key && !secret)
    return folderStore(below ? join(settings.FILES_DIR, below) : settings.FILES_DIR, sealing)
  if (!endpoint || !bucket || !key || !secret)
    throw new Error('environment: FILES_S3_ENDPOINT, FILES_S3_BUCKET, FILES_S3_KEY and FILES_S3_SECRET go together')
  const place = below ? `${bucket}/${below}` : bucket
  return bucketStore({ endpoint, bucket: place, key, secret, region: settings.FILES_S3_REGION }, sealing)
}
