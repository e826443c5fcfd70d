/** A table that one service keeps by another's events, and a question that finds where it differs from its source. */
export interface Projection {
  name: string
  /** The projected table, whose rows are counted for the reader. */
  size: string
  /** Gives key, projected and source for each difference. */
  differences: string
}

const OFFICIAL_DAY = `(now() at time zone 'Asia/Shanghai')::date`

/** Every projection of the house. A new one is added here with the handler that keeps it. */
export const PROJECTIONS: Projection[] = [
  ...['branches', 'services', 'evaluations'].map((service) =>
    compare(
      `${service}: origin of members`,
      `${service}.member_standings`,
      `select member_id::text as key, concat_ws(' / ', origin_township_id, origin_branch_id) as value
         from ${service}.member_standings
        where registered and member_id not in (select id from registry.members where merged_into_id is not null)`,
      `select id::text as key, concat_ws(' / ', origin_township_id, origin_branch_id) as value
         from registry.members where register_no is not null and merged_into_id is null`,
    ),
  ),
  ...['registry', 'branches', 'services', 'evaluations'].map((service) =>
    compare(
      `${service}: branch of members`,
      `${service}.member_standings`,
      `select member_id::text as key, branch_id::text as value from ${service}.member_standings where branch_id is not null`,
      `select member_id::text as key, branch_id::text as value
         from branches.affiliations where state in ('PLACED', 'ACTIVE', 'PAUSED')`,
    ),
  ),
  compare(
    'registry: host branches as organisations',
    'registry.organizations',
    `select id::text as key, (ended_on is null)::text as value from registry.organizations where kind = 'HOST_BRANCH'`,
    `select id::text as key, (dissolved_on is null)::text as value from branches.host_branches`,
  ),
  compare(
    'registry: receipts of placements',
    'registry.return_receipts',
    `select letter_id::text as key, branch_id::text as value from registry.return_receipts`,
    `select letter_id::text as key, branch_id::text as value
       from branches.affiliations where placed_on is not null and letter_id is not null`,
  ),
  compare(
    'registry: the county’s own days',
    'registry.calendar_days',
    `select day::text as key, kind as value from registry.calendar_days`,
    `select day::text as key, kind as value from services.calendar_days`,
  ),
  compare(
    'everyone: offices in force',
    'bus.offices_in_force',
    `select concat_ws(' ', subject, role, organization_id, township_id) as key, 'held' as value from bus.offices_in_force`,
    `select distinct concat_ws(' ', subject, role, organization_id, township_id) as key, 'held' as value
       from registry.office_terms
      where subject is not null and from_on <= ${OFFICIAL_DAY} and (until_on is null or until_on > ${OFFICIAL_DAY})`,
  ),
]

function compare(name: string, size: string, projected: string, source: string): Projection {
  return {
    name,
    size,
    differences: `
      select coalesce(p.key, s.key) as key, coalesce(p.value, 'nothing') as projected, coalesce(s.value, 'nothing') as source
        from (${projected}) p full join (${source}) s on p.key = s.key
       where p.value is distinct from s.value
       order by 1`,
  }
}
