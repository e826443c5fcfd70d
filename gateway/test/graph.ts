import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { type TestDatabase, testDatabase } from '@mobile-members/database/testing.ts'
import { SUBGRAPHS, type SubgraphName } from '@mobile-members/model/policies.ts'
import type { Office } from '@mobile-members/model/roles.ts'
import type { RunningSubgraph } from '@mobile-members/subgraph/server.ts'
import { serve as serveBranches } from '@mobile-members/branches/serve.ts'
import { serve as serveEvaluations } from '@mobile-members/evaluations/serve.ts'
import { throwAwaySecrets, useKeyring } from '@mobile-members/registry/secrets/keyring.ts'
import { serve as serveRegistry } from '@mobile-members/registry/serve.ts'
import { serve as serveServices } from '@mobile-members/services/serve.ts'
import type { GraphQLFormattedError } from 'graphql'
import { SignJWT, errors, generateKeyPair, jwtVerify } from 'jose'
import { type Kysely, sql } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { pino } from 'pino'
import { Refusal } from '@mobile-members/subgraph/errors.ts'
import { type RunningGateway, startGateway } from '../src/gateway.ts'
import type { AllowedOperations } from '../src/operations.ts'

/** What an operation gave through the gateway. */
export interface GraphAnswer<T> {
  data: T
  errors: readonly GraphQLFormattedError[]
  code: string | undefined
  reason: string | undefined
  status: number
}

export interface Asker {
  subject: string
  token: string
  run<T = Record<string, any>>(
    query: string,
    variables?: Record<string, unknown>,
    options?: { key?: string },
  ): Promise<GraphAnswer<T>>
  /** The same question at one subgraph, past the gateway. */
  direct<T = Record<string, any>>(
    subgraph: SubgraphName,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphAnswer<T>>
}

/** The whole product in this process: a real database, real events, four subgraphs and the gateway on free ports. */
export interface Graph {
  url: string
  database: TestDatabase
  admin: Kysely<any>
  dbs: Record<SubgraphName, Kysely<any>>
  clock: { now: Date }
  /** Somebody who holds these offices from now on. */
  as(...offices: Office[]): Promise<Asker>
  /** An account that already holds its offices (of the demo county, say), by its subject. */
  account(subject: string): Promise<Asker>
  nobody: Asker
  /** Takes every office away from an asker. */
  dismiss(asker: Asker): Promise<void>
  /** Waits until every event that was published has been applied. */
  settle(): Promise<void>
  stopSubgraph(name: SubgraphName): Promise<void>
  stop(): Promise<void>
}

export interface GraphOptions {
  now?: Date
  deadline?: number
  operations?: AllowedOperations
  /** Fills the four schemas before anything starts. */
  seed?: (dbs: Record<SubgraphName, Kysely<any>>) => Promise<void>
}

const ISSUER = 'https://issuer.test'
const AUDIENCE = 'mobile-members'
const serves = {
  registry: serveRegistry,
  branches: serveBranches,
  services: serveServices,
  evaluations: serveEvaluations,
}

export async function startGraph(options: GraphOptions = {}): Promise<Graph> {
  const log = pino({ level: 'silent' })
  useKeyring(throwAwaySecrets())
  const clock = { now: options.now ?? new Date('2026-11-23T02:00:00Z') }
  const database = await testDatabase()
  const admin = openDatabase<any>(database.adminUrl, 'public', { max: 2 })
  const dbs = Object.fromEntries(
    SUBGRAPHS.map((name) => [name, openDatabase<any>(database.urlOf(name), name, { max: 8 })]),
  ) as Record<SubgraphName, Kysely<any>>
  await options.seed?.(dbs)

  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const verify = async (authorization: string | undefined) => {
    if (!authorization) return undefined
    try {
      const { payload } = await jwtVerify(authorization.replace(/^Bearer /, ''), publicKey, {
        issuer: ISSUER,
        audience: AUDIENCE,
      })
      return payload.sub
    } catch (error) {
      if (error instanceof errors.JOSEError)
        throw new Refusal('UNAUTHENTICATED', 'the sign-in is not valid or has run out')
      throw error
    }
  }

  const buses: PgBoss[] = []
  const subgraphs = {} as Record<SubgraphName, RunningSubgraph>
  await Promise.all(
    SUBGRAPHS.map(async (name) => {
      const boss = busOf(database.urlOf(name), { max: 2, supervise: false, onError: (error) => log.error(error) })
      await boss.start()
      buses.push(boss)
      subgraphs[name] = await serves[name]({
        db: dbs[name],
        boss,
        verify,
        log,
        host: '127.0.0.1',
        port: 0,
        now: () => clock.now,
      })
    }),
  )
  const gateway: RunningGateway = await startGateway({
    supergraphSdl: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
    urls: Object.fromEntries(SUBGRAPHS.map((name) => [name, subgraphs[name].url])) as Record<SubgraphName, string>,
    verify,
    log,
    host: '127.0.0.1',
    port: 0,
    deadline: options.deadline ?? 10_000,
    operations: options.operations,
  })

  async function post<T>(
    url: string,
    token: string | undefined,
    query: string,
    variables: Record<string, unknown>,
    key: string,
  ): Promise<GraphAnswer<T>> {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors: list = [] } = (await answer.json()) as { data: T; errors?: GraphQLFormattedError[] }
    const first = list[0]?.extensions
    return {
      data,
      errors: list,
      code: first?.['code'] as string | undefined,
      reason: first?.['reason'] as string | undefined,
      status: answer.status,
    }
  }

  function asker(subject: string, token: string | undefined): Asker {
    return {
      subject,
      token: token ?? '',
      run: (query, variables = {}, { key = randomUUID() } = {}) =>
        post(`${gateway.url}/graphql`, token, query, variables, key),
      direct: (name, query, variables = {}) => post(subgraphs[name].url, token, query, variables, randomUUID()),
    }
  }

  async function account(subject: string): Promise<Asker> {
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(subject)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey)
    return asker(subject, token)
  }

  return {
    url: gateway.url,
    database,
    admin,
    dbs,
    clock,
    account,
    nobody: asker('', undefined),
    async as(...offices) {
      const subject = randomUUID()
      for (const { role, organizationId, townshipId } of offices)
        await sql`insert into bus.offices_in_force (subject, role, organization_id, township_id)
          values (${subject}, ${role}, ${organizationId}, ${townshipId ?? null})`.execute(admin)
      return account(subject)
    },
    async dismiss({ subject }) {
      await sql`delete from bus.offices_in_force where subject = ${subject}`.execute(admin)
    },
    async settle() {
      const until = Date.now() + 15_000
      for (;;) {
        const { rows } = await sql<{
          n: number
        }>`select count(*) as n from bus.job where state in ('created', 'retry', 'active') and name like '%.%.%'`.execute(
          admin,
        )
        if (rows[0]?.n === 0) return
        if (Date.now() > until) throw new Error('events are still on their way')
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    stopSubgraph: (name) => subgraphs[name].stop(),
    async stop() {
      await gateway.stop()
      await Promise.all(SUBGRAPHS.map((name) => subgraphs[name].stop()))
      await Promise.all(buses.map((boss) => boss.stop({ graceful: false, close: true })))
      await Promise.all([admin, ...Object.values(dbs)].map((db) => db.destroy()))
      await database.drop()
    },
  }
}
