import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { unwrapResolverError } from '@apollo/server/errors'
import { expressMiddleware } from '@as-integrations/express5'
import { ERROR_CODES, type ErrorCode } from '@mobile-members/model/errors.ts'
import { SUBGRAPHS, type SubgraphName } from '@mobile-members/model/policies.ts'
import type { VerifyToken } from '@mobile-members/subgraph/actor.ts'
import { Refusal } from '@mobile-members/subgraph/errors.ts'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { type GatewayContext, gatewayContext } from './context.ts'
import { MAX_TOKENS, operationLimits } from './limits.ts'
import { type AllowedOperations, operationText } from './operations.ts'
import { passOn } from './pass-on.ts'
import { SubgraphSource } from './subgraph-source.ts'

export interface GatewayStart {
  supergraphSdl: string
  /** Where each subgraph is. */
  urls: Record<SubgraphName, string>
  verify: VerifyToken
  log: Logger
  host: string
  port: number
  /** How long a subgraph may take, in milliseconds. */
  deadline: number
  /** Reverse proxies whose word on a client's address counts, as Express takes them (`loopback, 10.0.0.2`). */
  trustedProxies?: string | undefined
  /** The only operations that may run; undefined lets every operation run (development). */
  operations?: AllowedOperations | undefined
}

export interface RunningGateway {
  url: string
  stop(): Promise<void>
}

/** Serves the whole graph at `/graphql`, papers and files at `/files` and `/verify`, and `/health`. */
export async function startGateway(start: GatewayStart): Promise<RunningGateway> {
  const { urls, verify, log, operations } = start
  const sources = SUBGRAPHS.map((name) => [name, new SubgraphSource(name, urls[name], start.deadline)] as const)
  const byName = new Map<string, SubgraphSource>(sources)
  const limits = operationLimits()
  const server = new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl: start.supergraphSdl,
      buildService: ({ name }) => byName.get(name)!,
      logger: { debug() {}, info() {}, warn: (m) => log.warn(m), error: (m) => log.error(m) },
    }),
    introspection: operations === undefined,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: limits.validationRules,
    plugins: [...limits.plugins, ApolloServerPluginUsageReportingDisabled()],
    formatError: (formatted, error) => gatewayError(formatted, unwrapResolverError(error), log),
  })
  await server.start()

  const app = express()
  app.disable('x-powered-by')
  if (start.trustedProxies) app.set('trust proxy', start.trustedProxies)
  app.use(anyOrigin)
  app.get('/health', (_request, response) =>
    health(urls).then((report) => response.status(report.status === 'ok' ? 200 : 503).json(report)),
  )
  app.use(
    '/graphql',
    express.json({ limit: '2mb' }),
    onlySignedInOrNobody(verify),
    onlyAllowed(operations),
    expressMiddleware(server, { context: async ({ req }) => gatewayContext(req.headers, req.ip) }),
  )
  passOn(app, '/files/reception.ics', urls.services, log)
  passOn(app, '/files/services', urls.services, log)
  passOn(app, '/files/branches', urls.branches, log)
  passOn(app, '/files/evaluations', urls.evaluations, log)
  passOn(app, '/files', urls.registry, log)
  passOn(app, '/verify', urls.registry, log)
  app.use(plainErrors(log))

  const http = await listen(app, start.host, start.port)
  const { port } = http.address() as AddressInfo
  log.info({ port, operations: operations?.size ?? 'any' }, 'gateway listens')
  return {
    url: `http://${start.host}:${port}`,
    async stop() {
      http.closeIdleConnections()
      await new Promise<void>((resolve) => {
        http.close(() => resolve())
        setTimeout(() => http.closeAllConnections(), 1000).unref()
      })
      await server.stop()
      await Promise.all(sources.map(([, source]) => source.close()))
    },
  }
}

/** How the limits, and the parser's own on tokens, say that an operation went past them. */
const OVER_A_LIMIT = /limit of \d+ exceeded|more tha[nt] \d+ tokens/

/** The error as it may leave: a subgraph's own code and reason pass; anything else becomes UNEXPECTED or BAD_USER_INPUT without its text. */
export function gatewayError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const { code, serviceName: _serviceName, ...rest } = formatted.extensions ?? {}
  const place = formatted.path ? { path: formatted.path } : {}
  if (ERROR_CODES.includes(code as ErrorCode))
    return { message: formatted.message, ...place, extensions: { code, ...withoutStack(rest) } }
  if (typeof code === 'string' && (code.startsWith('GRAPHQL_') || code === 'BAD_REQUEST'))
    return OVER_A_LIMIT.test(formatted.message)
      ? {
          message: 'the operation asks for too much',
          ...place,
          extensions: { code: 'BAD_USER_INPUT', reason: 'OPERATION_TOO_LARGE' },
        }
      : { message: formatted.message, ...place, extensions: { code: 'BAD_USER_INPUT' } }
  log.error({ err: error, code }, 'unexpected')
  return { message: 'unexpected', ...place, extensions: { code: 'UNEXPECTED' } }
}

function withoutStack(extensions: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _stacktrace, ...rest } = extensions
  return rest
}

// Sign-in is a header that scripts set themselves, never a cookie, so another site gains nothing by asking.
const anyOrigin: RequestHandler = (request, response, next) => {
  response.set('access-control-allow-origin', '*')
  response.set('access-control-expose-headers', 'content-disposition')
  if (request.method !== 'OPTIONS') return next()
  response.set(
    'access-control-allow-headers',
    'authorization, content-type, idempotency-key, x-request-id, x-file-name, apollo-require-preflight',
  )
  response.set('access-control-allow-methods', 'GET, POST, PUT, DELETE')
  response.set('access-control-max-age', '86400')
  response.sendStatus(204)
}

function onlySignedInOrNobody(verify: VerifyToken): RequestHandler {
  return async (request, response, next) => {
    try {
      await verify(request.headers.authorization)
      next()
    } catch (error) {
      const code = error instanceof Refusal ? error.extensions['code'] : 'UNEXPECTED'
      const message = error instanceof Refusal ? error.message : 'unexpected'
      response.status(code === 'UNAUTHENTICATED' ? 401 : 503).json({ errors: [{ message, extensions: { code } }] })
    }
  }
}

function onlyAllowed(operations: AllowedOperations | undefined): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'POST')
      return void response
        .status(405)
        .json({ errors: [{ message: 'POST only', extensions: { code: 'BAD_USER_INPUT' } }] })
    const query = operationText(request.body, operations)
    if (query === undefined && operations)
      return void response.status(400).json({
        errors: [
          {
            message: 'this operation is not among those that the pages were built with',
            extensions: { code: 'BAD_USER_INPUT', reason: 'OPERATION_NOT_ALLOWED' },
          },
        ],
      })
    // The built front ends send hashes; this tells them to send texts to a gateway that keeps no list.
    if (query === undefined && request.body?.extensions?.persistedQuery)
      return void response.json({
        errors: [{ message: 'send the text', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
      })
    const { extensions: _hash, ...body } = (request.body ?? {}) as Record<string, unknown>
    request.body = { ...body, query }
    next()
  }
}

function plainErrors(log: Logger): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, _next) => {
    const status = error.status ?? 500
    if (status >= 500) log.error({ err: error }, 'unexpected')
    const reason = error.type === 'entity.too.large' ? 'BODY_TOO_LARGE' : undefined
    response.status(status).json({
      errors: [
        {
          message: status >= 500 ? 'unexpected' : 'bad request',
          extensions: { code: status >= 500 ? 'UNEXPECTED' : 'BAD_USER_INPUT', ...(reason ? { reason } : {}) },
        },
      ],
    })
  }
}

async function health(
  urls: Record<SubgraphName, string>,
): Promise<{ status: string; subgraphs: Record<string, string> }> {
  const entries = await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const answer = await fetch(new URL('/health', urls[name]), { signal: AbortSignal.timeout(1000) }).catch(
        () => undefined,
      )
      return [name, answer?.ok ? 'ok' : 'down'] as const
    }),
  )
  return {
    status: entries.every(([, state]) => state === 'ok') ? 'ok' : 'partly',
    subgraphs: Object.fromEntries(entries),
  }
}

function listen(app: Express, host: string, port: number) {
  return new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
    const http = createServer(app)
    http.once('error', reject)
    http.listen(port, host, () => resolve(http))
  })
}
