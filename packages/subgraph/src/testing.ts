import { randomUUID } from 'node:crypto'
import type { Actor, Office, Role } from '@mobile-members/model/roles.ts'
import type { DocumentNode, GraphQLFormattedError } from 'graphql'
import type { Kysely } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { pino } from 'pino'
import { RequestContext } from './context.ts'
import { type SubgraphDefinition, subgraphSchema } from './schema.ts'
import { subgraphServer } from './server.ts'

/** What an operation gave: its data, and of its first error the code and the reason. */
export interface Answer<T> {
  data: T
  errors: readonly GraphQLFormattedError[]
  code: string | undefined
  reason: string | undefined
}

export interface TestServer {
  as(actor: Actor): {
    run<T = Record<string, never>>(
      query: string | DocumentNode,
      variables?: Record<string, unknown>,
      options?: { key?: string; now?: Date },
    ): Promise<Answer<T>>
  }
}

/** A subgraph in this process on a real database, asked as whoever the test says, on the day that the test says. */
export function testServer<DB>(
  definition: SubgraphDefinition<DB>,
  db: Kysely<DB>,
  options: { boss?: PgBoss; now: Date },
): TestServer {
  const server = subgraphServer<DB>(subgraphSchema(definition, options.boss), pino({ level: 'silent' }))
  return {
    as(actor) {
      return {
        async run<T>(
          query: string | DocumentNode,
          variables: Record<string, unknown> = {},
          { key, now }: { key?: string; now?: Date } = {},
        ) {
          const contextValue = new RequestContext<DB>({
            subgraph: definition.name,
            actor,
            requestId: randomUUID(),
            idempotencyKey: key ?? randomUUID(),
            now: () => now ?? options.now,
            db,
          })
          const { body } = await server.executeOperation({ query, variables }, { contextValue })
          if (body.kind !== 'single') throw new Error('an incremental answer')
          const { data, errors = [] } = body.singleResult
          const first = errors[0]?.extensions
          return {
            data: data as T,
            errors,
            code: first?.['code'] as string | undefined,
            reason: first?.['reason'] as string | undefined,
          }
        },
      }
    },
  }
}

/** An actor who holds one office. */
export function anActor(role: Role, organizationId: string = randomUUID(), townshipId?: string): Actor {
  const office: Office = { role, organizationId, townshipId: townshipId ?? null }
  return { subject: randomUUID(), offices: [office] }
}
