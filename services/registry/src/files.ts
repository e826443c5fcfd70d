import type { Ties } from '@mobile-members/model/policy.ts'
import * as routes from '@mobile-members/subgraph/file-routes.ts'
import type { Request, RequestHandler, Response } from 'express'
import type { Context } from './context.ts'
import type { Database } from './db.ts'

export { receivedFile } from '@mobile-members/subgraph/file-routes.ts'

export type FileOptions = routes.FileOptions<Database>

type Permit = (ties: Ties) => void

/** An endpoint of the register beside the graph, behind the same policy table. */
export function guardedRoute(
  operation: string,
  options: FileOptions,
  act: (ctx: Context, request: Request, response: Response, permit: Permit) => Promise<void>,
): RequestHandler {
  return routes.guardedRoute('registry', operation, options, act)
}

/** A guarded endpoint that answers a file, with its readings on record before it leaves. */
export function fileRoute(
  operation: string,
  options: FileOptions,
  answer: (ctx: Context, request: Request, permit: Permit) => Promise<{ type: string; name: string; body: Buffer }>,
): RequestHandler {
  return routes.fileRoute('registry', operation, options, answer)
}
