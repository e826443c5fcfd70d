import type { PartyOrganization, ResidenceAreaKind } from '@mobile-members/model/branches.ts'
import type { PlacementFacts } from '@mobile-members/model/events.ts'
import { type RawBuilder, type Updateable, sql } from 'kysely'
import type { Database, Db, NewRow, Row } from '../db.ts'
import { listNearestEnterprises } from './nearest-branches.ts'
import type { PlacementGround } from './placement.rules.ts'

/** The rule set that counts on a day (R53). */
export function findRuleSetOn(db: Db, day: string): Promise<Row<'placementRuleSets'>> {
  return db
    .selectFrom('placementRuleSets')
    .selectAll()
    .where('effectiveFrom', '<=', day)
    .orderBy('effectiveFrom', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

export function findRuleSet(db: Db, version: number): Promise<Row<'placementRuleSets'> | undefined> {
  return db.selectFrom('placementRuleSets').selectAll().where('version', '=', version).executeTakeFirst()
}

export function listRuleSets(db: Db): Promise<Row<'placementRuleSets'>[]> {
  return db.selectFrom('placementRuleSets').selectAll().orderBy('version', 'desc').execute()
}

export function insertRuleSet(
  db: Db,
  ruleSet: Omit<NewRow<'placementRuleSets'>, 'version'>,
): Promise<Row<'placementRuleSets'>> {
  return db
    .insertInto('placementRuleSets')
    .values({ ...ruleSet, version: sql<number>`(select max(version) + 1 from placement_rule_sets)` })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A member's facts, and what the table looks at besides them. */
export interface PlacementCase {
  memberId: string
  facts: PlacementFacts
  ground: PlacementGround
}

interface CaseRow extends PlacementFacts {
  memberId: string
  unitOrganization: PartyOrganization | null
  unitBranchId: string | null
  unitLocated: boolean
  unitIndustry: string | null
  firmOrganization: PartyOrganization | null
  firmBranchId: string | null
  areaKind: ResidenceAreaKind | null
  areaFringe: boolean | null
  areaBranchId: string | null
  temporaryBranchId: string | null
  enterpriseExists: boolean
}

/** Facts and ground of these members on a day. */
export function listPlacementCases(db: Db, memberIds: readonly string[], day: string): Promise<PlacementCase[]> {
  const source = sql`(select * from placement_facts where member_id = any(${[...memberIds]}::uuid[]))`
  return listCases(db, source, day)
}

/**
 * Facts, wherever they stand, and the ground of a day: one statement for the facts, one for the distances.
 * A branch that is to be dissolved is none any more, so that nobody is sent there.
 */
export async function listCases(db: Db, source: RawBuilder<unknown>, day: string): Promise<PlacementCase[]> {
  const { rows } = await sql<CaseRow>`
    with goes as (select id from host_branches where dissolving_since is not null and dissolved_on is null)
    select facts.*,
           case when unit.branch_id in (select id from goes) then 'NONE' else unit.party_organization end as unit_organization,
           case when unit.branch_id not in (select id from goes) then unit.branch_id end as unit_branch_id,
           unit.latitude is not null as unit_located, unit.industry as unit_industry,
           case when firm.branch_id in (select id from goes) then 'NONE' else firm.party_organization end as firm_organization,
           case when firm.branch_id not in (select id from goes) then firm.branch_id end as firm_branch_id,
           area.kind as area_kind, coalesce(area.fringe_since <= ${day}, false) as area_fringe,
           case when area.branch_id not in (select id from goes) then area.branch_id end as area_branch_id,
           (select id from host_branches
            where kind = 'TEMPORARY' and dissolved_on is null and dissolving_since is null) as temporary_branch_id,
           exists (select 1 from host_branches
                   where kind = 'ENTERPRISE' and dissolved_on is null and dissolving_since is null) as enterprise_exists
    from ${source} facts
    left join work_units unit on unit.id = facts.work_unit_id
    left join work_units firm on firm.id = unit.parent_id
    left join residence_areas area on area.id = facts.residence_area_id`.execute(db)
  const unitIds = rows.flatMap((row) => (row.unitLocated && row.workUnitId ? [row.workUnitId] : []))
  const near = await listNearestEnterprises(db, [...new Set(unitIds)])
  return rows.map((row) => ({
    memberId: row.memberId,
    facts: factsOf(row),
    ground: {
      unit: row.unitOrganization
        ? {
            partyOrganization: row.unitOrganization,
            branchId: row.unitBranchId,
            located: row.unitLocated,
            industry: row.unitIndustry,
            parent: row.firmOrganization
              ? { partyOrganization: row.firmOrganization, branchId: row.firmBranchId }
              : undefined,
          }
        : undefined,
      area: row.areaKind
        ? { kind: row.areaKind, fringe: row.areaFringe ?? false, branchId: row.areaBranchId }
        : undefined,
      temporaryBranchId: row.temporaryBranchId,
      enterprises: near.get(row.workUnitId ?? '') ?? [],
      enterpriseExists: row.enterpriseExists,
    },
  }))
}

export function factsOf(row: PlacementFacts): PlacementFacts {
  return {
    employmentKind: row.employmentKind,
    employmentStable: row.employmentStable,
    workUnitId: row.workUnitId,
    industry: row.industry,
    residenceStable: row.residenceStable,
    residenceAreaId: row.residenceAreaId,
  }
}

/** Keeps the facts that registry has told, unless newer ones are here already. */
export async function storeFacts(db: Db, memberId: string, facts: PlacementFacts, version: number): Promise<void> {
  const values = { ...factsOf(facts), version }
  await db
    .insertInto('placementFacts')
    .values({ memberId, ...values })
    .onConflict((conflict) =>
      conflict.column('memberId').doUpdateSet(values).where('placementFacts.version', '<', version),
    )
    .execute()
}

export function insertDecision(db: Db, decision: NewRow<'placementDecisions'>): Promise<Row<'placementDecisions'>> {
  return db.insertInto('placementDecisions').values(decision).returningAll().executeTakeFirstOrThrow()
}

export function updateDecision(
  db: Db,
  id: string,
  changes: Updateable<Database['placementDecisions']>,
): Promise<Row<'placementDecisions'>> {
  return db.updateTable('placementDecisions').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export function findDecision(db: Db, id: string): Promise<Row<'placementDecisions'> | undefined> {
  return db.selectFrom('placementDecisions').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Every decision about these affiliations, the first one first. */
export function listDecisions(db: Db, affiliationIds: readonly string[]): Promise<Row<'placementDecisions'>[]> {
  return db
    .selectFrom('placementDecisions')
    .selectAll()
    .where('affiliationId', 'in', [...affiliationIds])
    .orderBy('proposedAt')
    .orderBy('id')
    .execute()
}
