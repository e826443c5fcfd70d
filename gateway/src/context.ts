import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What the gateway carries for a request: the headers that go on to the subgraphs. */
export interface GatewayContext {
  forwarded: Record<string, string>
}

const FORWARDED = ['authorization', 'idempotency-key', 'x-request-id'] as const

/** The headers to pass on; each request has an id, so that one quoted number finds it in every log. */
export function gatewayContext(headers: IncomingHttpHeaders): GatewayContext {
  const forwarded: Record<string, string> = {}
  for (const name of FORWARDED) {
    const value = headers[name]
    if (typeof value === 'string') forwarded[name] = value
  }
  forwarded['x-request-id'] ??= randomUUID()
  return { forwarded }
}
