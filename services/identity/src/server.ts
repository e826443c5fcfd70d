import { createServer, type RequestListener, type Server } from 'node:http'
import express, { type ErrorRequestHandler } from 'express'
import helmet from 'helmet'
import { sql } from 'kysely'
import type { Provider } from 'oidc-provider'
import { deleteOldAttempts } from './attempts/attempt.store.ts'
import type { SignInContext } from './accounts/sign-in.ts'
import { keepKeys } from './keys/key.store.ts'
import { lookOf } from './pages/look.ts'
import { errorPage, homePage } from './pages/message.pages.ts'
import { STYLE, SUBMIT_SCRIPT } from './pages/style.ts'
import { clientsOf } from './provider/clients.ts'
import { providerOf } from './provider/provider.ts'
import { deleteExpiredRecords } from './provider/record.store.ts'
import { rememberLook, signInRoutes } from './sign-in.routes.ts'

const A_MINUTE = 60_000
const GRACE = 5000

export interface IdentityServer {
  port: number
  /** Looks after keys and what has run out; it runs by itself each minute. */
  tend(): Promise<void>
  close(): Promise<void>
}

/** Starts the sign-in service on the environment's address. */
export async function startIdentity(context: SignInContext): Promise<IdentityServer> {
  const { env, db, vault, log, now } = context
  let ring = await keepKeys(db, vault, now(), env.KEY_ROTATION_DAYS)
  let provider = providerOf(context, ring)
  let handle = provider.callback()

  const server = createServer(
    appOf(
      context,
      () => provider,
      (request, response) => handle(request, response),
    ),
  )
  await listen(server, env.PORT, env.HOST)
  const timer = setInterval(() => {
    tend().catch((error: unknown) => log.error(error, 'tending failed'))
  }, A_MINUTE)
  timer.unref()

  return { port: portOf(server), tend, close }

  async function tend(): Promise<void> {
    const next = await keepKeys(db, vault, now(), env.KEY_ROTATION_DAYS)
    if (next.keys.map((key) => key.kid).join() !== ring.keys.map((key) => key.kid).join()) {
      ring = next
      provider = providerOf(context, ring)
      handle = provider.callback()
      log.info({ kid: ring.kid }, 'signing keys have changed')
    }
    await deleteExpiredRecords(db, now())
    await deleteOldAttempts(db, now())
  }

  async function close(): Promise<void> {
    clearInterval(timer)
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const late = setTimeout(() => server.closeAllConnections(), GRACE)
    await closed
    clearTimeout(late)
  }
}

function appOf(context: SignInContext, provider: () => Provider, handle: RequestListener): express.Express {
  const { env, db, log } = context
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.TRUST_PROXY ? 1 : false)

  app.get('/health', async (_request, response) => {
    try {
      await sql`select 1`.execute(db)
      response.json({ status: 'ok' })
    } catch {
      response.status(503).json({ status: 'database unavailable' })
    }
  })

  app.use(securityHeaders(context))
  app.get('/sign-in.css', (_request, response) => {
    response.type('css').set('cache-control', 'public, max-age=3600').send(STYLE)
  })
  app.get('/sign-out.js', (_request, response) => {
    response.type('js').set('cache-control', 'public, max-age=3600').send(SUBMIT_SCRIPT)
  })
  app.get('/', (request, response) => {
    const look = lookOf(request)
    rememberLook(response, look)
    response.send(homePage(look, env))
  })
  app.use('/sign-in', (_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  app.use(signInRoutes(context, provider))
  app.use((request, response) => handle(request, response))

  const failed: ErrorRequestHandler = (error, request, response, _next) => {
    const code = crypto.randomUUID().slice(0, 8)
    log.error({ err: error, code }, 'a request failed')
    if (!response.headersSent) response.status(500).send(errorPage(lookOf(request), env, code))
  }
  app.use(failed)
  return app
}

// Framing is forbidden, so that nobody draws over the page. A pop-up keeps its opener: front ends may sign in that way.
function securityHeaders({ env }: SignInContext) {
  const frontEnds = clientsOf(env).flatMap((client) => client.redirect_uris ?? [])
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'style-src': ["'self'"],
        'script-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        // Chromium also holds the redirects after a form to this list.
        'form-action': ["'self'", ...new Set(frontEnds.map((address) => new URL(address).origin))],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
      },
    },
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: env.OIDC_ISSUER.startsWith('https:'),
    xFrameOptions: { action: 'deny' },
  })
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server is not listening')
  return address.port
}
