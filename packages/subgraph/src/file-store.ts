import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AwsClient } from 'aws4fetch'

/** Files by the SHA-256 of their content: the same content is kept once, and none ever stands in another's place. */
export interface FileStore {
  /** Keeps a content; gives its hash. A content that is here already is not written again. */
  put(content: Buffer): Promise<string>
  /** The content, after its hash has been checked; undefined when there is none. Throws when it is not what was kept. */
  get(hash: string): Promise<Buffer | undefined>
  stat(hash: string): Promise<{ kept: boolean }>
  /** Takes a content away for good: for what the law says must go. */
  remove(hash: string): Promise<void>
}

/** How a content lies at rest. */
export interface Sealing {
  seal(content: Buffer): Buffer
  open(sealed: Buffer): Buffer
}

/** For what tells of nobody: it lies as it is, and its hash still says whether it is what was kept. */
export const UNSEALED: Sealing = { seal: (content) => content, open: (content) => content }

/** Where sealed contents lie. */
interface Shelf {
  has(name: string): Promise<boolean>
  write(name: string, bytes: Buffer): Promise<void>
  read(name: string): Promise<Buffer | undefined>
  remove(name: string): Promise<void>
}

export interface BucketSettings {
  endpoint: string
  bucket: string
  key: string
  secret: string
  region: string
}

/** A folder of this machine. */
export function folderStore(folder: string, sealing: Sealing): FileStore {
  return storeOn(folderShelf(folder), sealing)
}

/** A bucket of any S3-compatible store. */
export function bucketStore(settings: BucketSettings, sealing: Sealing): FileStore {
  return storeOn(bucketShelf(settings), sealing)
}

export function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function storeOn(shelf: Shelf, sealing: Sealing): FileStore {
  return {
    async put(content) {
      const hash = hashOf(content)
      if (!(await shelf.has(nameOf(hash)))) await shelf.write(nameOf(hash), sealing.seal(content))
      return hash
    },
    async get(hash) {
      const sealed = await shelf.read(nameOf(hash))
      if (!sealed) return undefined
      const content = sealing.open(sealed)
      if (hashOf(content) !== hash) throw new Error(`the file ${hash} is not what was kept`)
      return content
    },
    stat: async (hash) => ({ kept: await shelf.has(nameOf(hash)) }),
    remove: (hash) => shelf.remove(nameOf(hash)),
  }
}

/** Spread over folders by the first two digits. */
function nameOf(hash: string): string {
  if (!/^[\da-f]{64}$/.test(hash)) throw new Error('not a hash')
  return `${hash.slice(0, 2)}/${hash}`
}

function folderShelf(folder: string): Shelf {
  const at = (name: string) => join(folder, name)
  return {
    has: (name) =>
      stat(at(name)).then(
        () => true,
        (error: unknown) => orMissing(error, false),
      ),
    // Beside its place, to the disk, then in place by one rename: a name never stands for half a content.
    async write(name, bytes) {
      await mkdir(join(at(name), '..'), { recursive: true })
      const draft = `${at(name)}.${randomUUID()}`
      const file = await open(draft, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, at(name))
    },
    read: (name) => readFile(at(name)).catch((error: unknown) => orMissing(error, undefined)),
    remove: (name) => rm(at(name), { force: true }),
  }
}

function orMissing<T>(error: unknown, missing: T): T {
  if ((error as { code?: string }).code === 'ENOENT') return missing
  throw error
}

function bucketShelf({ endpoint, bucket, key, secret, region }: BucketSettings): Shelf {
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: 's3', retries: 3 })
  const at = (name: string) => `${endpoint.replace(/\/$/, '')}/${bucket}/${name}`
  async function ask(method: string, name: string, body?: Buffer): Promise<Response> {
    const answer = await client.fetch(at(name), { method, ...(body ? { body: new Uint8Array(body) } : {}) })
    if (answer.ok || answer.status === 404) return answer
    throw new Error(`the file store answered ${answer.status} to ${method}`)
  }
  return {
    has: async (name) => (await ask('HEAD', name)).ok,
    async write(name, bytes) {
      if (!(await ask('PUT', name, bytes)).ok) throw new Error('the file store has no such bucket')
    },
    async read(name) {
      const answer = await ask('GET', name)
      return answer.ok ? Buffer.from(await answer.arrayBuffer()) : undefined
    },
    async remove(name) {
      await ask('DELETE', name)
    },
  }
}
