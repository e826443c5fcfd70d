import { dayOf } from '@mobile-members/model/dates.ts'
import type { EventName, Events } from '@mobile-members/model/events.ts'
import { type Scope, type Ties, consentGate, permits, scopeOf } from '@mobile-members/model/policy.ts'
import { type SubgraphName, policyOf } from '@mobile-members/model/policies.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import { allow, refuse } from './errors.ts'

/** One personal field group of one member that this request has read. */
export interface PersonalRead {
  memberId: string
  fields: string
}

/** An event of this transaction, before it is written; `by` is the account whose act it follows from. */
export interface PendingEvent {
  name: EventName
  payload: Events[EventName]
  by: string | undefined
}

/**
 * What a request carries: who asks, the database, the time.
 * In a mutation `db` is the transaction that the kit has opened; its audit row, its events and its idempotency key are written in it.
 */
export class RequestContext<DB> {
  readonly subgraph: SubgraphName
  readonly actor: Actor
  readonly requestId: string
  readonly idempotencyKey: string | undefined
  /** Where the request came from, as the gateway saw it. */
  readonly clientAddress: string
  readonly now: () => Date
  db: Kysely<DB>
  readonly touched = new Set<string>()
  readonly reads: PersonalRead[] = []
  readonly pending: PendingEvent[] = []
  /** The root fields of this request, in the order in which they started. */
  readonly operations: string[] = []
  private readonly loaders = new Map<string, DataLoader<never, unknown>>()
  purpose: string | undefined

  constructor(start: {
    subgraph: SubgraphName
    actor: Actor
    requestId: string
    idempotencyKey?: string | undefined
    clientAddress?: string | undefined
    now: () => Date
    db: Kysely<DB>
  }) {
    this.subgraph = start.subgraph
    this.actor = start.actor
    this.requestId = start.requestId
    this.idempotencyKey = start.idempotencyKey
    this.clientAddress = start.clientAddress ?? ''
    this.now = start.now
    this.db = start.db
  }

  /** The county's calendar day. */
  get today(): string {
    return dayOf(this.now())
  }

  /** The account that acts; only for operations whose policy asks for a sign-in. */
  get subject(): string {
    if (this.actor.subject === undefined) throw new Error('an operation without a sign-in asked for its subject')
    return this.actor.subject
  }

  /** FORBIDDEN unless the policy table allows this operation on a record with these ties; CONSENT_REQUIRED where the member's wish is missing (N20). */
  permit(operation: string, ties: Ties): void {
    allow(this.may(operation, ties))
    refuse(consentGate(operation, ties))
  }

  /** Whether the policy table allows this operation (or guarded field) on a record with these ties. */
  may(operation: string, ties: Ties): boolean {
    return permits(this.actor, this.policy(operation), ties)
  }

  /** Which records of a list the asker may see. */
  scope(operation: string): Scope {
    return scopeOf(this.actor, this.policy(operation))
  }

  /** Names members that this write is about, for its audit row. */
  touch(...memberIds: string[]): void {
    for (const id of memberIds) this.touched.add(id)
  }

  /** Says that personal fields of a member are about to be answered; the answer leaves only when this is on record. */
  read(memberId: string, fields: string): void {
    this.reads.push({ memberId, fields })
  }

  /** Publishes an event with this transaction: it arrives if and only if the transaction commits. */
  publish<N extends EventName>(name: N, payload: Events[N]): void {
    this.pending.push({ name, payload, by: this.actor.subject })
  }

  /** A loader of this request: `batch` gets all ids of one round and gives the rows in their order. Named once per use. */
  loader<Id, Row>(
    name: string,
    batch: (ids: readonly Id[]) => Promise<(Row | undefined)[]>,
  ): DataLoader<Id, Row | undefined> {
    let loader = this.loaders.get(name) as DataLoader<Id, Row | undefined> | undefined
    if (!loader) {
      loader = new DataLoader<Id, Row | undefined>(batch)
      this.loaders.set(name, loader as unknown as DataLoader<never, unknown>)
    }
    return loader
  }

  /** Forgets what the loaders hold, since a write may have changed it. */
  forgetLoaded(): void {
    this.loaders.clear()
  }

  private policy(operation: string) {
    const policy = policyOf(this.subgraph, operation)
    if (!policy) throw new Error(`no policy for ${this.subgraph}.${operation}`)
    return policy
  }
}
