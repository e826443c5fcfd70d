import type { OrganizationKind } from '@mobile-members/model/registry.ts'
import type { Db, NewRow, Row } from '../db.ts'

export type OrganizationRow = Row<'organizations'>

export function findOrganization(db: Db, id: string): Promise<OrganizationRow | undefined> {
  return db.selectFrom('organizations').selectAll().where('id', '=', id).executeTakeFirst()
}

/** In the order of the ids; undefined where there is none. */
export async function findOrganizations(db: Db, ids: readonly string[]): Promise<(OrganizationRow | undefined)[]> {
  const rows = await db
    .selectFrom('organizations')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
}

export function listOrganizations(
  db: Db,
  filter: {
    kinds?: readonly OrganizationKind[] | undefined
    townshipId?: string | undefined
    parentId?: string | undefined
  },
): Promise<OrganizationRow[]> {
  let query = db.selectFrom('organizations').selectAll().where('endedOn', 'is', null)
  if (filter.kinds) query = query.where('kind', 'in', filter.kinds)
  if (filter.townshipId) query = query.where('townshipId', '=', filter.townshipId)
  if (filter.parentId) query = query.where('parentId', '=', filter.parentId)
  return query.orderBy('kind').orderBy('code').orderBy('name').orderBy('id').execute()
}

export function findHostTown(db: Db): Promise<OrganizationRow> {
  return db.selectFrom('organizations').selectAll().where('kind', '=', 'HOST_TOWN').executeTakeFirstOrThrow()
}

export function findCounty(db: Db): Promise<OrganizationRow | undefined> {
  return db.selectFrom('organizations').selectAll().where('kind', '=', 'COUNTY').executeTakeFirst()
}

export function findByKind(db: Db, kind: OrganizationKind): Promise<OrganizationRow | undefined> {
  return db.selectFrom('organizations').selectAll().where('kind', '=', kind).executeTakeFirst()
}

export function insertOrganization(db: Db, organization: NewRow<'organizations'>): Promise<OrganizationRow> {
  return db.insertInto('organizations').values(organization).returningAll().executeTakeFirstOrThrow()
}

export function listAreas(db: Db): Promise<Row<'areas'>[]> {
  return db.selectFrom('areas').selectAll().orderBy('kind').orderBy('name').orderBy('id').execute()
}

export async function findAreas(db: Db, ids: readonly string[]): Promise<(Row<'areas'> | undefined)[]> {
  const rows = await db
    .selectFrom('areas')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id))
}
