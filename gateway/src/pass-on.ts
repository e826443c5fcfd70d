import { pipeline } from 'node:stream/promises'
import type { Express } from 'express'
import type { Logger } from 'pino'
import { Pool } from 'undici'

const REQUEST_HEADERS = [
  'authorization',
  'content-type',
  'content-length',
  'idempotency-key',
  'x-file-name',
  'accept-language',
  'accept',
  'range',
]
const ANSWER_HEADERS = [
  'content-type',
  'content-length',
  'content-disposition',
  'cache-control',
  'etag',
  'content-security-policy',
  'location',
  'content-language',
]

/** Passes everything below a path on to a subgraph as it is, both ways in a stream; 503 when it does not answer. */
export function passOn(app: Express, path: string, url: string, log: Logger): void {
  const pool = new Pool(new URL(url).origin, { connections: 16 })
  app.use(path, async (request, response) => {
    try {
      const headers = Object.fromEntries(
        REQUEST_HEADERS.flatMap((name) =>
          typeof request.headers[name] === 'string' ? [[name, request.headers[name]]] : [],
        ),
      )
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
      const answer = await pool.request({
        path: request.originalUrl,
        method: request.method as 'GET',
        headers,
        body: hasBody ? request : null,
        headersTimeout: 60_000,
      })
      // What a service calls a picture is never run as something else.
      response.status(answer.statusCode).set('x-content-type-options', 'nosniff')
      for (const name of ANSWER_HEADERS) {
        const value = answer.headers[name]
        if (value !== undefined) response.set(name, value as string)
      }
      await pipeline(answer.body, response)
    } catch (error) {
      log.warn({ err: error, path }, 'a subgraph does not answer')
      if (!response.headersSent)
        response
          .status(503)
          .json({ errors: [{ message: 'this part does not answer', extensions: { code: 'UNAVAILABLE' } }] })
      else response.destroy()
    }
  })
}
