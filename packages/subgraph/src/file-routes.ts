import { randomUUID } from 'node:crypto'
import { type Ties, mayEver } from '@mobile-members/model/policy.ts'
import { type SubgraphName, policyOf } from '@mobile-members/model/policies.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { recordReads } from './audit.ts'
import { RequestContext } from './context.ts'
import { Refusal, allow, refuse } from './errors.ts'

/** Where endpoints beside the graph are mounted. */
export type FileApp = Express
export type FileRequest = Request

export interface FileOptions<DB> {
  db: Kysely<DB>
  now: () => Date
  actorFor: (authorization: string | undefined) => Promise<Actor>
  log: Logger
}

const STATUS: Record<string, number> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  BAD_USER_INPUT: 400,
  REFUSED: 409,
  UNAVAILABLE: 503,
}

type Permit = (ties: Ties) => void

/** An endpoint beside the graph, behind the same policy table. `act` gets a request's context, which permits by `operation`. */
export function guardedRoute<DB>(
  subgraph: SubgraphName,
  operation: string,
  { db, now, actorFor, log }: FileOptions<DB>,
  act: (ctx: RequestContext<DB>, request: Request, response: Response, permit: Permit) => Promise<void>,
): RequestHandler {
  return async (request, response) => {
    try {
      const actor = await actorFor(request.headers.authorization)
      if (actor.subject === undefined) throw new Refusal('UNAUTHENTICATED', 'sign in first')
      const policy = policyOf(subgraph, operation)
      if (!policy) throw new Error(`no policy for ${subgraph}.${operation}`)
      allow(mayEver(actor, policy))
      const ctx = new RequestContext<DB>({
        subgraph,
        actor,
        requestId: request.get('x-request-id') ?? randomUUID(),
        now,
        db,
      })
      await act(ctx, request, response, (ties) => allow(ctx.may(operation, ties)))
    } catch (error) {
      refuseFile(response, error, log)
    }
  }
}

/** A guarded endpoint that answers a file, with its readings on record before it leaves. */
export function fileRoute<DB>(
  subgraph: SubgraphName,
  operation: string,
  options: FileOptions<DB>,
  answer: (
    ctx: RequestContext<DB>,
    request: Request,
    permit: Permit,
  ) => Promise<{ type: string; name: string; body: Buffer }>,
): RequestHandler {
  return guardedRoute(subgraph, operation, options, async (ctx, request, response, permit) => {
    const file = await answer(ctx, request, permit)
    await recordReads(ctx as unknown as RequestContext<never>, operation)
    response
      .set('content-type', file.type)
      .set('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .set('cache-control', 'private, no-store')
      .send(file.body)
  })
}

function refuseFile(response: Response, error: unknown, log: Logger): void {
  if (error instanceof Refusal) {
    const { code, ...extensions } = error.extensions
    response
      .status(STATUS[String(code)] ?? 500)
      .json({ errors: [{ message: error.message, extensions: { code, ...extensions } }] })
    return
  }
  const errorId = randomUUID()
  log.error({ errorId, err: error }, 'unexpected')
  response.status(500).json({ errors: [{ message: 'unexpected', extensions: { code: 'UNEXPECTED', errorId } }] })
}

/** The file that a request brings: its bytes as the body, its name in the header `x-file-name` (percent-encoded). Refuses FILE_TOO_LARGE and an empty one. */
export async function receivedFile(
  request: Request,
  response: Response,
  most: number,
): Promise<{ name: string; content: Buffer }> {
  const body = express.raw({ type: () => true, limit: most })
  const fault = await new Promise<unknown>((resolve) => body(request, response, resolve))
  if ((fault as { type?: string } | undefined)?.type === 'entity.too.large') refuse('FILE_TOO_LARGE')
  if (fault) throw fault
  const content: unknown = request.body
  if (!Buffer.isBuffer(content) || content.length === 0)
    throw new Refusal('REFUSED', 'FILE_EMPTY', { reason: 'FILE_EMPTY' })
  return { name: fileNameOf(request).split(/[/\\]/).at(-1)?.trim().slice(0, 200) ?? '', content }
}

function fileNameOf(request: Request): string {
  const header = request.get('x-file-name') ?? ''
  try {
    return decodeURIComponent(header)
  } catch {
    return header
  }
}
