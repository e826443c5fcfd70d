import { randomUUID } from 'node:crypto'
import type { EventName, Events } from '@mobile-members/model/events.ts'
import { type Kysely, sql } from 'kysely'
import { type Job, type PgBoss, fromKysely } from 'pg-boss'
import type { Logger } from 'pino'
import type { PendingEvent } from './context.ts'
import { tellClock } from './product-clock.ts'
import type { SharedTables } from '@mobile-members/database/shared-tables.ts'

/** An event as it travels: `seq` grows with each event of the same source, so a projection can tell older from newer. */
export interface Delivered<N extends EventName = EventName> {
  id: string
  seq: number
  name: N
  occurredAt: string
  payload: Events[N]
  /** The account whose act the event follows from, if it follows from one. */
  by?: string | undefined
}

/** Publishes what follows from an event, in the transaction in which it is applied. */
export type Publish = <N extends EventName>(name: N, payload: Events[N]) => void

/** What a service does when an event arrives: runs in one transaction with the inbox row, so it is applied once. */
export type EventHandlers<DB> = {
  [N in EventName]?: (tx: Kysely<DB>, event: Delivered<N>, publish: Publish) => Promise<void>
}

/** Writes events into the transaction's `published_events` and hands them to the bus in the same transaction. */
export async function publishAll(
  boss: PgBoss,
  tx: Kysely<SharedTables>,
  events: PendingEvent[],
  now: Date,
): Promise<void> {
  for (const { name, payload, by } of events) {
    const { id, seq } = await tx
      .insertInto('publishedEvents')
      .values({ id: randomUUID(), name, payload: JSON.stringify({ ...payload, by }), occurredAt: now })
      .returning(['id', 'seq'])
      .executeTakeFirstOrThrow()
    const delivered: Delivered = { id, seq, name, occurredAt: now.toISOString(), payload, by }
    await boss.publish(name, delivered, { db: fromKysely(tx.withoutPlugins()) })
  }
}

/**
 * Applies one event to a service's schema, at most once: a second delivery finds the inbox row and does nothing.
 * Gives whether it was applied now.
 */
export async function applyEvent<DB>(
  db: Kysely<DB>,
  service: string,
  handlers: EventHandlers<DB>,
  event: Delivered,
  boss?: PgBoss,
): Promise<boolean> {
  const handler = handlers[event.name] as
    | ((tx: Kysely<DB>, event: Delivered, publish: Publish) => Promise<void>)
    | undefined
  if (!handler) return false
  return db.transaction().execute(async (tx) => {
    const inbox = await (tx as unknown as Kysely<SharedTables>)
      .insertInto('inbox')
      .values({ eventId: event.id, handler: `${service}.${event.name}` })
      .onConflict((conflict) => conflict.doNothing())
      .returning('eventId')
      .executeTakeFirst()
    if (!inbox) return false
    await tellClock(tx, new Date(event.occurredAt))
    const pending: PendingEvent[] = []
    await handler(tx, event, (name, payload) => pending.push({ name, payload, by: event.by }))
    if (pending.length > 0) {
      if (!boss) throw new Error(`${service} published an event without a bus`)
      await publishAll(boss, tx as unknown as Kysely<SharedTables>, pending, new Date(event.occurredAt))
    }
    return true
  })
}

/** The queue of one service for one event. */
export function queueOf(service: string, event: EventName): string {
  return `${service}.${event}`
}

/**
 * Subscribes a service to the events that it has handlers for, and works them off one after another.
 * Wakes at once by LISTEN/NOTIFY; polls every two seconds as a floor.
 */
export async function startConsumers<DB>(
  boss: PgBoss,
  db: Kysely<DB>,
  service: string,
  handlers: EventHandlers<DB>,
  log: Logger,
): Promise<void> {
  for (const name of Object.keys(handlers) as EventName[]) {
    const queue = queueOf(service, name)
    await boss.createQueue(queue, { retryLimit: 20, retryBackoff: true, retryDelay: 1, notify: true })
    await boss.subscribe(name, queue)
    await boss.work(
      queue,
      { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2, batchSize: 50 },
      async (jobs: Job<Delivered>[]) => {
        const inOrder = jobs.map((job) => job.data).sort((a, b) => a.seq - b.seq)
        for (const event of inOrder) {
          const applied = await applyEvent(db, service, handlers, event, boss)
          log.debug({ event: event.name, id: event.id, applied }, 'event')
        }
      },
    )
  }
}

/**
 * Delivers every event that a source schema has ever published to this service once more, oldest first (X17).
 * Gives how many were applied; after a first full run that is none.
 */
export async function replayEvents<DB>(
  source: Kysely<SharedTables>,
  db: Kysely<DB>,
  service: string,
  handlers: EventHandlers<DB>,
  boss?: PgBoss,
): Promise<number> {
  let applied = 0
  let after = 0
  for (;;) {
    const rows = await source
      .selectFrom('publishedEvents')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(500)
      .execute()
    for (const row of rows) {
      const { by, ...payload } = row.payload as Events[EventName] & { by?: string }
      const event: Delivered = {
        id: row.id,
        seq: row.seq,
        name: row.name as EventName,
        occurredAt: row.occurredAt.toISOString(),
        payload: payload as Events[EventName],
        by,
      }
      if (await applyEvent(db, service, handlers, event, boss)) applied += 1
      after = row.seq
    }
    if (rows.length < 500) return applied
  }
}

/**
 * Keeps `member_standings` in a subgraph that does not own members (branches keeps `branch_id` by its own affiliations and takes
 * only the first handler). Older news never overwrites newer.
 */
export const STANDINGS_HANDLERS: EventHandlers<never> = {
  async 'member.registered'(tx, { seq, payload }) {
    await sql`
      insert into member_standings (member_id, origin_township_id, origin_branch_id, registered, origin_version)
      values (${payload.memberId}, ${payload.originTownshipId}, ${payload.originBranchId}, true, ${seq})
      on conflict (member_id) do update
        set origin_township_id = excluded.origin_township_id, origin_branch_id = excluded.origin_branch_id,
            registered = true, origin_version = excluded.origin_version
        where member_standings.origin_version < excluded.origin_version`.execute(tx)
  },
  async 'member.placed'(tx, { seq, payload }) {
    await sql`
      insert into member_standings (member_id, branch_id, branch_version) values (${payload.memberId}, ${payload.branchId}, ${seq})
      on conflict (member_id) do update set branch_id = excluded.branch_id, branch_version = excluded.branch_version
        where member_standings.branch_version < excluded.branch_version`.execute(tx)
  },
  async 'affiliation.ended'(tx, { seq, payload }) {
    await sql`
      insert into member_standings (member_id, branch_id, branch_version) values (${payload.memberId}, null, ${seq})
      on conflict (member_id) do update set branch_id = null, branch_version = excluded.branch_version
        where member_standings.branch_version < excluded.branch_version`.execute(tx)
  },
}

/** One service's handlers and another's, each event with both when both want it. */
export function combineHandlers<DB>(...all: EventHandlers<DB>[]): EventHandlers<DB> {
  type Handler = (tx: Kysely<DB>, event: never, publish: Publish) => Promise<void>
  const combined: Record<string, Handler> = {}
  for (const handlers of all)
    for (const [name, handler] of Object.entries(handlers)) {
      const before = combined[name]
      const next = handler as Handler
      combined[name] = before
        ? async (tx, event, publish) => {
            await before(tx, event, publish)
            await next(tx, event, publish)
          }
        : next
    }
  return combined as EventHandlers<DB>
}
