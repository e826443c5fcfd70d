import { sql } from 'kysely'
import type { Db } from '../db.ts'
import type { Distance } from './placement.rules.ts'

/**
 * Of each of these units the nearest enterprise branches, in metres over the sphere, equally near ones by fewer members
 * and then by id (§8, no 6). One statement for all of them: the index on the plane gives a few near branches, the farthest of
 * which bounds a box around the unit; whatever could be nearer on the sphere lies in that box, and is measured exactly.
 */
export function nearestEnterprises(count: number) {
  return sql<Distance & { unitId: string }>`
    select unit.id as unit_id, near.*
    from work_units unit
    cross join lateral (
      select max(meters_between(unit.latitude, unit.longitude, latitude, longitude)) / 6371008.8 as reach
      from (
        select latitude, longitude from host_branches
        where kind = 'ENTERPRISE' and dissolved_on is null and dissolving_since is null
        order by point(longitude, latitude) <-> point(unit.longitude, unit.latitude)
        limit ${count}
      ) first
    ) probe
    cross join lateral (
      select degrees(reach) + 0.00002 as north,
             degrees(asin(least(1, sin(least(reach, pi() / 2)) / cos(radians(unit.latitude))))) + 0.00002 as east
    ) around
    cross join lateral (
      select branch.id as branch_id,
             round(meters_between(unit.latitude, unit.longitude, branch.latitude, branch.longitude))::int as meters,
             branch.own_full_members + branch.own_probationary_members + (
               select count(*)::int from affiliations
               where branch_id = branch.id and state in ('PLACED', 'ACTIVE', 'PAUSED')) as members
      from host_branches branch
      where branch.kind = 'ENTERPRISE' and branch.dissolved_on is null and branch.dissolving_since is null
        and point(branch.longitude, branch.latitude) <@ box(
          point(unit.longitude - east, unit.latitude - north), point(unit.longitude + east, unit.latitude + north))
      order by meters, members, branch.id
      limit ${count}
    ) near
    where unit.latitude is not null`
}

/** The five enterprise branches nearest to each of these units. */
export async function listNearestEnterprises(db: Db, unitIds: readonly string[]): Promise<Map<string, Distance[]>> {
  if (unitIds.length === 0) return new Map()
  const { rows } = await sql<Distance & { unitId: string }>`
    ${nearestEnterprises(5)} and unit.id = any(${[...unitIds]}::uuid[])`.execute(db)
  const byUnit = new Map<string, Distance[]>()
  for (const { unitId, ...distance } of rows) byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), distance])
  return byUnit
}
