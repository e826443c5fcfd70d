import { sql } from 'kysely'
import type { Db } from '../db.ts'
import { nearestEnterprises } from './nearest-branches.ts'
import { findRuleSetOn } from './placement.store.ts'
import { replayPlacements } from './replay-placements.ts'

const [UNITS, BRANCHES, MEMBERS, DECISIONS, SAMPLE] = [50_000, 10_000, 30_000, 10_000, 300]

export interface PlacementFigures {
  units: number
  branches: number
  members: number
  sample: number
  /** Milliseconds of the statement over all units, and of measuring every branch for a sample. */
  statementMs: number
  naiveMs: number
  decisions: number
  replayMs: number
  changed: number
}

/** An invented county far larger than any: units and branches spread over a degree each way, members in the branches. */
export async function fillGround(db: Db): Promise<void> {
  await sql`select setseed(0.42)`.execute(db)
  await sql`
    insert into host_branches (kind, name, parent_id, latitude, longitude, own_full_members, founded_on)
    select 'ENTERPRISE', 'E' || n, gen_random_uuid(), 28 + random(), 119 + random(), (random() * 40)::int, '2020-01-01'
    from generate_series(1, ${BRANCHES}) n`.execute(db)
  await sql`
    insert into work_units (kind, name, latitude, longitude, party_organization)
    select 'COMPANY', 'U' || n, 28 + random(), 119 + random(), 'NONE' from generate_series(1, ${UNITS}) n`.execute(db)
  await sql`
    insert into affiliations (member_id, state, introduced_on, checked_in_on, branch_id, kind, placed_on)
    select gen_random_uuid(), 'ACTIVE', '2026-01-01', '2026-01-01', branch.id, 'ATTACHED', '2026-01-05'
    from (select id, row_number() over (order by id) as n from host_branches) branch
    join generate_series(1, ${MEMBERS}) m on m % ${BRANCHES} + 1 = branch.n`.execute(db)
  await sql`
    insert into placement_decisions (affiliation_id, member_id, rule_set_version, facts, ground, result, rule, manual_reason,
      kind, proposed_branch_id, trace, distances, would_change, proposed_at, proposed_by)
    select affiliation.id, member_id, 1,
      jsonb_build_object('employmentKind', 'UNIT', 'employmentStable', n % 3 > 0, 'workUnitId', null, 'industry', 'F',
        'residenceStable', n % 5 > 0, 'residenceAreaId', null),
      jsonb_build_object('unit', jsonb_build_object('partyOrganization', 'NONE', 'branchId', null, 'located', true, 'industry', null),
        'area', jsonb_build_object('kind', 'COMMUNITY', 'fringe', false, 'branchId', branch_id), 'temporaryBranchId', null,
        'enterprises', jsonb_build_array(jsonb_build_object('branchId', branch_id, 'meters', 600, 'members', 20)),
        'enterpriseExists', true),
      'RULE', 'RULE_1B_NEAREST_ENTERPRISE', null, 'ATTACHED', branch_id, '[]', '[]', '[]',
      '2026-01-01'::timestamptz + n * interval '1 minute', 'bench'
    from (select *, row_number() over (order by id) as n from affiliations) affiliation where n <= ${DECISIONS}`.execute(
    db,
  )
  await sql`analyze`.execute(db)
}

/** Measures the statement that finds the nearest branch of every unit, beside measuring every branch; and the replay. */
export async function measurePlacement(db: Db): Promise<PlacementFigures> {
  const nearest = sql<{ unitId: string; branchId: string; meters: number }>`${nearestEnterprises(1)}`
  const [statementMs, { rows }] = await timed(() => nearest.execute(db))
  if (rows.length !== UNITS) throw new Error(`${rows.length} units have a nearest branch`)
  const sample = rows.filter((_row, at) => at % (UNITS / SAMPLE) < 1).slice(0, SAMPLE)
  const [naiveMs, naive] = await timed(() =>
    sql<{ unitId: string; branchId: string; meters: number }>`
      select distinct on (unit.id) unit.id as unit_id, branch.id as branch_id,
             round(meters_between(unit.latitude, unit.longitude, branch.latitude, branch.longitude))::int as meters
      from work_units unit
      cross join host_branches branch
      left join (select branch_id, count(*)::int as mobile from affiliations
                 where state in ('PLACED', 'ACTIVE', 'PAUSED') group by branch_id) placed on placed.branch_id = branch.id
      where unit.id = any(${sample.map(({ unitId }) => unitId)}::uuid[]) and branch.dissolved_on is null
        and branch.kind = 'ENTERPRISE'
      order by unit.id, meters, branch.own_full_members + coalesce(placed.mobile, 0), branch.id`.execute(db),
  )
  const measured = new Map(naive.rows.map(({ unitId, branchId }) => [unitId, branchId]))
  const wrong = sample.filter(({ unitId, branchId }) => measured.get(unitId) !== branchId)
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${SAMPLE} units have another nearest branch`)
  const { settings } = await findRuleSetOn(db, '2026-11-23')
  const [replayMs, replay] = await timed(() =>
    replayPlacements(
      db,
      { ...settings, unstable: 'EITHER' },
      { from: '2026-01-01', to: '2026-12-31', today: '2026-11-23' },
    ),
  )
  return {
    units: UNITS,
    branches: BRANCHES,
    members: MEMBERS,
    sample: SAMPLE,
    statementMs,
    naiveMs,
    decisions: replay.decisions,
    replayMs,
    changed: replay.changes.length,
  }
}

/** The median of three runs, and what the last one gave. */
async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const times: number[] = []
  let answer: T | undefined
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    answer = await work()
    times.push(performance.now() - start)
  }
  return [times.toSorted((a, b) => a - b)[1]!, answer!]
}
