import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { readFrontendsSettings, type FrontendsSettings } from './frontends-env.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}
const TEXTS = new Set(['.html', '.js', '.mjs', '.css', '.json', '.map', '.svg', '.webmanifest', '.txt'])

/** Compressed answers, by file, time and encoding; a front end has a few dozen files. */
const compressed = new Map<string, Buffer>()

/** Serves the built front ends, each on a port of its own, with the addresses of this installation in /config.json. */
function serve(settings: FrontendsSettings): void {
  const servers = settings.FRONTENDS.map(({ dir, port }) => {
    const server = createServer((request, response) => answer(dir, settings.FRONTENDS_CONFIG, request, response))
    return server.listen(port, settings.FRONTENDS_HOST)
  })
  process.once('SIGTERM', () => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
  })
}

function answer(dir: string, config: unknown, request: IncomingMessage, response: ServerResponse): void {
  // The other front ends load these files, and so do the intranet pages in which a branch page is embedded.
  response.setHeader('access-control-allow-origin', '*')
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'strict-origin')
  response.setHeader('content-security-policy', `frame-ancestors 'self'`)
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'only GET')
  const path = pathOf(request.url ?? '/')
  if (path === undefined) return plain(response, 400, 'malformed address')
  if (path === '/config.json') {
    response.setHeader('cache-control', 'no-cache')
    return send(request, response, '.json', Buffer.from(JSON.stringify(config)))
  }
  const file = join(dir, path)
  const found = fileAt(file)
  if (found) return sendFile(request, response, file, found)
  // A page of the front end's own router; a missing script must stay missing, not become a page.
  const page = join(dir, 'index.html')
  const fallback = extname(path) === '' && fileAt(page)
  if (fallback) return sendFile(request, response, page, fallback)
  plain(response, 404, 'not found')
}

function pathOf(url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    return path.startsWith('/') && !path.includes('\0') ? path : undefined
  } catch {
    return undefined
  }
}

function fileAt(file: string): Stats | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  return found?.isFile() ? found : undefined
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: string, { mtimeMs, size }: Stats): void {
  const extension = extname(file)
  const hashed = /-[\w-]{8,}\.\w+$/.test(file) && extension !== '.html'
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  const tag = `"${mtimeMs.toString(36)}-${size.toString(36)}"`
  response.setHeader('etag', tag)
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end()
    return
  }
  if (TEXTS.has(extension)) return send(request, response, extension, readFileSync(file), `${file} ${tag}`)
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream')
  response.setHeader('content-length', size)
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
}

function send(request: IncomingMessage, response: ServerResponse, extension: string, body: Buffer, key?: string): void {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
  let sent = body
  if (encoding && body.length > 1024) {
    sent =
      key === undefined ? compress(body, encoding) : remembered(`${encoding} ${key}`, () => compress(body, encoding))
    response.setHeader('content-encoding', encoding)
  }
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream')
  response.setHeader('content-length', sent.length)
  response.end(request.method === 'HEAD' ? undefined : sent)
}

function compress(body: Buffer, encoding: 'br' | 'gzip'): Buffer {
  if (encoding === 'gzip') return gzipSync(body)
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

function remembered(key: string, make: () => Buffer): Buffer {
  const known = compressed.get(key)
  if (known) return known
  if (compressed.size > 2000) compressed.clear()
  const made = make()
  compressed.set(key, made)
  return made
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}

serve(readFrontendsSettings())
