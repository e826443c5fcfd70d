import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Tables that every service's schema has, made before the service's own migrations. */
export interface SharedTables {
  auditEntries: AuditEntriesTable
  idempotencyKeys: IdempotencyKeysTable
  publishedEvents: PublishedEventsTable
  inbox: InboxTable
}

/** Tables of every subgraph's schema; identity has no standings. */
export interface SubgraphTables extends SharedTables {
  memberStandings: MemberStandingsTable
  'bus.officesInForce': OfficesInForceTable
}

/** Append-only by grant; seq, prevHash and hash are set by the database, whatever the writer says. */
export interface AuditEntriesTable {
  seq: ColumnType<number, never, never>
  at: ColumnType<Date, Date | string | undefined, never>
  subject: ColumnType<string, string, never>
  role: ColumnType<string | null, string | null | undefined, never>
  operation: ColumnType<string, string, never>
  subjectIds: ColumnType<string[], string[] | undefined, never>
  purpose: ColumnType<string | null, string | null | undefined, never>
  detail: ColumnType<unknown, string | undefined, never>
  prevHash: ColumnType<string, never, never>
  hash: ColumnType<string, never, never>
}

/** The answer that a key got, so that a repeated request has no second effect. */
export interface IdempotencyKeysTable {
  key: string
  subject: string
  operation: string
  requestHash: string
  answer: ColumnType<unknown, string | null | undefined, string | null>
  at: Generated<Date>
}

/** Every event that this service told, kept for replay. */
export interface PublishedEventsTable {
  /** Grows with each event of this service; a projection tells older news from newer by it. */
  seq: GeneratedAlways<number>
  id: Generated<string>
  name: string
  payload: ColumnType<unknown, string, string>
  occurredAt: ColumnType<Date, Date | string | undefined, never>
}

/** Every event that this service has applied, by handler, so that none is applied twice. */
export interface InboxTable {
  eventId: string
  handler: string
  at: Generated<Date>
}

/**
 * Where a member belongs now, as far as events have told. The versions are the `seq` of the newest applied event of
 * registry (origin) and of branches (branch), so that older news never overwrites newer.
 */
export interface MemberStandingsTable {
  memberId: string
  originTownshipId: string | null
  originBranchId: string | null
  branchId: string | null
  registered: Generated<boolean>
  originVersion: Generated<number>
  branchVersion: Generated<number>
}

/** Who holds which office at this moment; registry writes it, everyone reads it. */
export interface OfficesInForceTable {
  id: Generated<string>
  subject: string
  role: string
  organizationId: string | null
  townshipId: string | null
}
