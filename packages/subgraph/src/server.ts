import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { expressMiddleware } from '@as-integrations/express5'
import { ERROR_CODES, type ErrorCode } from '@mobile-members/model/errors.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import express, { type Express } from 'express'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { type Kysely, sql } from 'kysely'
import type { Logger } from 'pino'
import { type VerifyToken, actorOf } from './actor.ts'
import { recordReads } from './audit.ts'
import { RequestContext } from './context.ts'
import { Refusal } from './errors.ts'
import type { SubgraphName } from '@mobile-members/model/policies.ts'

/** The Apollo server of a subgraph: masks what is not for the asker, and lets no personal data leave before the read is on record. */
export function subgraphServer<DB>(schema: GraphQLSchema, log: Logger): ApolloServer<RequestContext<DB>> {
  return new ApolloServer<RequestContext<DB>>({
    schema,
    introspection: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => wireError(formatted, error, log),
    plugins: [readsOnRecord<DB>(log), ApolloServerPluginInlineTraceDisabled()],
  })
}

/** PostgreSQL's word for an id or a day that is none, from an argument or a cursor. */
const MALFORMED = new Set(['22P02', '22007', '22008'])

/** The error as it may leave: its code from the closed list, and nothing of stack or addresses; all else is masked with an id. */
export function wireError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  const refusal = original instanceof Refusal ? original : undefined
  const { message, path, locations } = formatted
  const place = { ...(path ? { path } : {}), ...(locations ? { locations } : {}) }
  if (refusal) return { message: refusal.message, ...place, extensions: { ...refusal.extensions } }
  const code = formatted.extensions?.['code']
  if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' || code === 'BAD_REQUEST')
    return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } }
  if (ERROR_CODES.includes(code as ErrorCode) && original instanceof GraphQLError)
    return { message, ...place, extensions: { code } }
  if (MALFORMED.has((original as { code?: string } | undefined)?.code ?? ''))
    return { message: 'malformed', ...place, extensions: { code: 'BAD_USER_INPUT' } }
  const errorId = randomUUID()
  log.error({ errorId, err: original }, 'unexpected')
  return { message: 'unexpected', ...place, extensions: { code: 'UNEXPECTED', errorId } }
}

function readsOnRecord<DB>(log: Logger): ApolloServerPlugin<RequestContext<DB>> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response }) {
          try {
            await recordReads(contextValue as unknown as RequestContext<never>, contextValue.operations.join(','))
          } catch (error) {
            const errorId = randomUUID()
            log.error({ errorId, err: error }, 'a read could not be put on record; the answer is withheld')
            response.body = {
              kind: 'single',
              singleResult: { errors: [{ message: 'unexpected', extensions: { code: 'UNEXPECTED', errorId } }] },
            }
          }
        },
      }
    },
  }
}

export interface SubgraphStart<DB> {
  name: SubgraphName
  schema: GraphQLSchema
  db: Kysely<DB>
  verify: VerifyToken
  log: Logger
  host: string
  port: number
  now?: () => Date
  /** Endpoints beside the graph (files, papers); each gets the asker through `actorFor`. */
  routes?: (app: Express, actorFor: (authorization: string | undefined) => Promise<Actor>) => void
}

export interface RunningSubgraph {
  url: string
  stop(): Promise<void>
}

/** Serves a subgraph at `/graphql`, with `/health`; port 0 takes any free port. */
export async function startSubgraph<DB>(start: SubgraphStart<DB>): Promise<RunningSubgraph> {
  const { name, schema, db, verify, log, now = () => new Date() } = start
  const server = subgraphServer<DB>(schema, log)
  await server.start()
  const app = express()
  app.disable('x-powered-by')
  app.get('/health', async (_request, response) => {
    try {
      await sql`select 1`.execute(db)
      response.json({ status: 'ok', name })
    } catch {
      response.status(503).json({ status: 'database unreachable', name })
    }
  })
  const actorFor = async (authorization: string | undefined) => actorOf(db, await verify(authorization))
  start.routes?.(app, actorFor)
  app.use(
    '/graphql',
    express.json({ limit: '2mb' }),
    expressMiddleware(server, {
      context: async ({ req }) =>
        new RequestContext<DB>({
          subgraph: name,
          actor: await actorFor(req.headers.authorization),
          requestId: req.get('x-request-id') ?? randomUUID(),
          idempotencyKey: req.get('idempotency-key'),
          clientAddress: req.get('x-client-address'),
          now,
          db,
        }),
    }),
  )
  const http = await listen(app, start.host, start.port)
  const { port } = http.address() as AddressInfo
  log.info({ port }, `${name} listens`)
  return {
    url: `http://${start.host}:${port}/graphql`,
    async stop() {
      await server.stop()
      http.closeIdleConnections()
      await new Promise<void>((resolve) => {
        http.close(() => resolve())
        setTimeout(() => http.closeAllConnections(), 2000).unref()
      })
    },
  }
}

function listen(app: Express, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const http = createServer(app)
    http.once('error', reject)
    http.listen(port, host, () => resolve(http))
  })
}
