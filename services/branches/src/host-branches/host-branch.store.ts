import type { HostBranchKind } from '@mobile-members/model/branches.ts'
import { type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'

export interface BranchFilter {
  kind?: HostBranchKind | null | undefined
  search?: string | null | undefined
  withDissolved?: boolean | null | undefined
}

/** Branches by name; one row more than asked for, to see whether there is a next page. */
export function listHostBranches(
  db: Db,
  { kind, search, withDissolved }: BranchFilter,
  after: string[] | undefined,
  size: number,
): Promise<Row<'hostBranches'>[]> {
  return db
    .selectFrom('hostBranches')
    .selectAll()
    .$if(!withDissolved, (query) => query.where('dissolvedOn', 'is', null))
    .$if(Boolean(kind), (query) => query.where('kind', '=', kind!))
    .$if(Boolean(search), (query) => query.where(sql<boolean>`strpos(name, ${search}) > 0`))
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(name, id) > (${after![0]}, ${after![1]}::uuid)`))
    .orderBy('name')
    .orderBy('id')
    .limit(size + 1)
    .execute()
}

export function findHostBranches(db: Db, ids: readonly string[]): Promise<Row<'hostBranches'>[]> {
  return db
    .selectFrom('hostBranches')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

export function findHostBranch(db: Db, id: string): Promise<Row<'hostBranches'> | undefined> {
  return db.selectFrom('hostBranches').selectAll().where('id', '=', id).executeTakeFirst()
}

export function lockHostBranch(db: Db, id: string): Promise<Row<'hostBranches'> | undefined> {
  return db.selectFrom('hostBranches').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function insertHostBranch(db: Db, branch: NewRow<'hostBranches'>): Promise<Row<'hostBranches'>> {
  return db.insertInto('hostBranches').values(branch).returningAll().executeTakeFirstOrThrow()
}

export function updateHostBranch(
  db: Db,
  id: string,
  changes: Updateable<Database['hostBranches']>,
): Promise<Row<'hostBranches'>> {
  return db.updateTable('hostBranches').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

/** How many enterprise branches would be left without this one. */
export async function countOtherEnterprises(db: Db, branchId: string): Promise<number> {
  const { count } = await db
    .selectFrom('hostBranches')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('kind', '=', 'ENTERPRISE')
    .where('dissolvedOn', 'is', null)
    .where('dissolvingSince', 'is', null)
    .where('id', '<>', branchId)
    .executeTakeFirstOrThrow()
  return count
}

/** How many mobile members each of these branches has now. */
export async function countMobileMembers(db: Db, branchIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('affiliations')
    .select(['branchId', sql<number>`count(*)::int`.as('members')])
    .where('branchId', 'in', [...branchIds])
    .where('state', 'in', ['PLACED', 'ACTIVE', 'PAUSED'])
    .groupBy('branchId')
    .execute()
  return new Map(rows.map(({ branchId, members }) => [branchId!, members]))
}

/** Which of these branches have a secretary in office now. */
export async function branchesWithSecretary(db: Db, branchIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('bus.officesInForce')
    .select('organizationId')
    .distinct()
    .where('role', '=', 'BRANCH_SECRETARY')
    .where('organizationId', 'in', [...branchIds])
    .execute()
  return new Set(rows.map(({ organizationId }) => organizationId!))
}

/** Public activities to come, the next ones first. */
export function listPublicActivities(db: Db, branchId: string, from: Date, size: number): Promise<Row<'activities'>[]> {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('branchId', '=', branchId)
    .where('isPublic', '=', true)
    .where('state', '=', 'PLANNED')
    .where('startsAt', '>=', from)
    .orderBy('startsAt')
    .limit(size)
    .execute()
}

export function listGuidanceNotes(db: Db, branchId: string, size: number): Promise<Row<'guidanceNotes'>[]> {
  return db
    .selectFrom('guidanceNotes')
    .selectAll()
    .where('branchId', '=', branchId)
    .orderBy('writtenAt', 'desc')
    .orderBy('id')
    .limit(size)
    .execute()
}

export function insertGuidanceNote(db: Db, note: NewRow<'guidanceNotes'>): Promise<Row<'guidanceNotes'>> {
  return db.insertInto('guidanceNotes').values(note).returningAll().executeTakeFirstOrThrow()
}

export function lockGuidanceNote(db: Db, id: string): Promise<Row<'guidanceNotes'> | undefined> {
  return db.selectFrom('guidanceNotes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export function acknowledgeGuidanceNote(db: Db, id: string, by: string, at: Date): Promise<Row<'guidanceNotes'>> {
  return db
    .updateTable('guidanceNotes')
    .set({ acknowledgedBy: by, acknowledgedAt: at })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}
