import { createHash, createHmac } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileKindOf } from './file-kind.ts'
import { type FileStore, type Sealing, bucketStore, folderStore, hashOf } from './file-store.ts'

const sealing: Sealing = {
  seal: (content) => Buffer.from(content.map((byte) => byte ^ 0x5a)),
  open: (sealed) => Buffer.from(sealed.map((byte) => byte ^ 0x5a)),
}
const KEY = { key: 'AKLOOPBACK', secret: 'loopback-secret', region: 'cn-north-1', bucket: 'papers' }

let folder: string
let objects: Map<string, Buffer>
let endpoint: string
let stop: () => void

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-store-'))
  objects = new Map()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const name = request.url ?? ''
      if (!signedBy(request, body)) return response.writeHead(403).end()
      if (request.method === 'PUT') objects.set(name, body)
      if (request.method === 'DELETE') objects.delete(name)
      const kept = objects.get(name)
      if (request.method === 'PUT' || request.method === 'DELETE') return response.writeHead(200).end()
      if (!kept) return response.writeHead(404).end()
      return response.writeHead(200).end(request.method === 'GET' ? kept : undefined)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  stop = () => server.close()
})
afterAll(async () => {
  stop()
  await rm(folder, { recursive: true })
})

/** What an S3 store does with a request: makes the signature of version 4 itself and compares. */
function signedBy(request: IncomingMessage, body: Buffer): boolean {
  const [, credential = '', signed = '', signature = ''] =
    /Credential=([^,]+), SignedHeaders=([^,]+), Signature=([\da-f]+)/.exec(request.headers.authorization ?? '') ?? []
  const [key, day = '', region = '', service = ''] = credential.split('/')
  const payload = String(request.headers['x-amz-content-sha256'])
  const hex = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')
  if (key !== KEY.key || (payload !== 'UNSIGNED-PAYLOAD' && payload !== hex(body))) return false
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
  const canonical = [request.method, request.url, '', headers.join(''), signed, payload].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hex(canonical)].join('\n')
  const hmac = (secret: string | Buffer, text: string) => createHmac('sha256', secret).update(text).digest()
  const signing = hmac(hmac(hmac(hmac(`AWS4${KEY.secret}`, day), region), service), 'aws4_request')
  return hmac(signing, toSign).toString('hex') === signature
}

const stores: [string, () => FileStore][] = [
  ['folder', () => folderStore(folder, sealing)],
  ['bucket', () => bucketStore({ endpoint, ...KEY }, sealing)],
]

test.each(stores)(
  'R36 a %s keeps a content by its hash, sealed, once, and takes it away only when told',
  async (_, of) => {
    const store = of()
    const content = Buffer.from('登记表 2026')
    const hash = await store.put(content)
    expect(hash).toBe(hashOf(content))
    expect(await store.put(content)).toBe(hash)
    expect(await store.get(hash)).toEqual(content)
    expect(await store.stat(hash)).toEqual({ kept: true })
    expect(await store.get(hashOf(Buffer.from('no such')))).toBeUndefined()
    await store.remove(hash)
    expect(await store.stat(hash)).toEqual({ kept: false })
  },
)

test('R36 what lies in the folder is sealed, and a content that was changed there is not given out', async () => {
  const store = folderStore(folder, sealing)
  const hash = await store.put(Buffer.from('authentic paper'))
  const path = join(folder, hash.slice(0, 2), hash)
  expect((await readFile(path)).toString('latin1')).not.toContain('authentic')
  expect(await readdir(join(folder, hash.slice(0, 2)))).toEqual([hash])
  await writeFile(path, sealing.seal(Buffer.from('another paper')))
  await expect(store.get(hash)).rejects.toThrow('not what was kept')
})

test('R36 a bucket that does not know the key refuses, and nothing is taken for kept', async () => {
  const store = bucketStore({ endpoint, ...KEY, secret: 'another' }, sealing)
  await expect(store.put(Buffer.from('x'))).rejects.toThrow('403')
})

test('a name from outside never becomes a path', async () => {
  await expect(folderStore(folder, sealing).get('../../etc/passwd')).rejects.toThrow('not a hash')
})

/** A zip with empty files of these names. */
function zipOf(...names: string[]): Buffer {
  const locals = names.map((name) =>
    Buffer.concat([
      Buffer.from('504b0304', 'hex'),
      Buffer.alloc(22),
      lengthOf(name),
      Buffer.alloc(2),
      Buffer.from(name),
    ]),
  )
  const directory = names.map((name) =>
    Buffer.concat([
      Buffer.from('504b0102', 'hex'),
      Buffer.alloc(24),
      lengthOf(name),
      Buffer.alloc(16),
      Buffer.from(name),
    ]),
  )
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(Buffer.concat(locals).length, 16)
  return Buffer.concat([...locals, ...directory, end])
}

function lengthOf(name: string): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16LE(Buffer.byteLength(name))
  return length
}

test('R36 a file is what its content says; a programme, a page and a workbook with macros are none that is taken', () => {
  expect(fileKindOf(Buffer.from('%PDF-1.7 …'))).toBe('PDF')
  expect(fileKindOf(Buffer.from('ffd8ffe0', 'hex'))).toBe('JPEG')
  expect(fileKindOf(Buffer.from('89504e470d0a1a0a', 'hex'))).toBe('PNG')
  expect(fileKindOf(zipOf('[Content_Types].xml', 'word/document.xml'))).toBe('DOCX')
  expect(fileKindOf(zipOf('[Content_Types].xml', 'xl/workbook.xml'))).toBe('XLSX')
  expect(fileKindOf(zipOf('OFD.xml'))).toBe('OFD')
  expect(fileKindOf(zipOf('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'))).toBeUndefined()
  expect(fileKindOf(zipOf('run.exe'))).toBeUndefined()
  expect(fileKindOf(Buffer.from('<html>'))).toBeUndefined()
  expect(fileKindOf(Buffer.from('MZ'))).toBeUndefined()
  expect(fileKindOf(Buffer.alloc(0))).toBeUndefined()
})
