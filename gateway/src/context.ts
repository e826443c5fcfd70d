import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** What the gateway carries for a request: the headers that go on to the subgraphs. */
export interface GatewayContext {
  forwarded: Record<string, string>
}

const FORWARDED = ['authorization', 'idempotency-key', 'x-request-id'] as const

/** The headers to pass on; each request has an id, so that one quoted number finds it in every log. */
export function gatewayContext(headers: IncomingHttpHeaders, clientAddress: string | undefined): GatewayContext {
  const forwarded: Record<string, string> = {}
  for (const name of FORWARDED) {
    const value = headers[name]
    if (typeof value === 'string') forwarded[name] = value
  }
  forwarded['x-request-id'] ??= randomUUID()
  // Never the client's own word: limits on what nobody need sign in for are counted by it.
  if (clientAddress) forwarded['x-client-address'] = clientAddress
  return { forwarded }
}
