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
    `select id::text as key, (ended_on is null)::text as value 
       from registry.organizations where kind in ('HOST_BRANCH', 'TEMPORARY_BRANCH')`,
    `select id::text as key, (dissolved_on is null)::text as value from branches.host_branches`,
  ),
  // The demo county has townships that still wait for a receipt; a placement that was told of here must have its own.
  // Who moves on to another branch has the receipt of the first.
  compare(
    'registry: receipts of placements',
    'registry.return_receipts',
    `select letter_id::text as key, branch_id::text as value from registry.return_receipts`,
    `select distinct on (letter_id) letter_id::text as key, branch_id::text as value
       from branches.affiliations
      where placed_on is not null and letter_id is not null
        and (letter_id in (select letter_id from registry.return_receipts)
             or id in (select a.id from branches.published_events e
                         join branches.affiliations a on a.member_id = (e.payload ->> 'memberId')::uuid
                          and a.decision_id = (e.payload ->> 'decisionId')::uuid
                        where e.name = 'member.placed'))
      order by letter_id, placed_on, ended_on`,
  ),
  compare(
    'branches: members whom branches found',
    'branches.branch_intakes',
    `select id::text as key, concat_ws(' ', branch_id, withdrawn_on) as value from branches.branch_intakes`,
    `select id::text as key, concat_ws(' ', branch_id, withdrawn_on) as value from registry.branch_intakes`,
  ),
  compare(
    'registry: the county’s own days',
    'registry.calendar_days',
    `select day::text as key, kind as value from registry.calendar_days`,
    `select day::text as key, kind as value from services.calendar_days`,
  ),
  compare(
    'evaluations: where members were placed last',
    'evaluations.placement_facts',
    `select distinct on (member_id) member_id::text as key, concat_ws(' ', coalesce(branch_id::text, 'ended'), happened_on) as value
       from evaluations.placement_facts order by member_id, seq desc`,
    `select distinct on (member_id) member_id::text as key,
            case when ended_on is null then concat_ws(' ', branch_id, placed_on) else concat_ws(' ', 'ended', ended_on) end as value
       from branches.affiliations where placed_on is not null order by member_id, placed_on desc, coalesce(ended_on, 'infinity') desc`,
  ),
  compare(
    'evaluations: marks of closed activities',
    'evaluations.participations',
    `select concat_ws(' ', activity_id, member_id) as key, mark as value from evaluations.participations`,
    `select concat_ws(' ', activity_id, member_id) as key, case mark when 'LATE' then 'PRESENT' else mark end as value
       from branches.attendances t join branches.activities a on a.id = t.activity_id where a.state = 'CLOSED'`,
  ),
  compare(
    'evaluations: confirmed notebook entries',
    'evaluations.notebook_confirmations',
    `select entry_id::text as key, concat_ws(' ', member_id, branch_id) as value from evaluations.notebook_confirmations`,
    `select id::text as key, concat_ws(' ', member_id, branch_id) as value
       from branches.notebook_entries where confirmed_at is not null`,
  ),
  compare(
    'evaluations: work that was done',
    'evaluations.work_completions',
    `select assignment_id::text as key, concat_ws(' ', member_id, branch_id, completed_on) as value from evaluations.work_completions`,
    `select id::text as key, concat_ws(' ', member_id, branch_id, done_on) as value
       from branches.work_assignments where state = 'DONE'`,
  ),
  compare(
    'evaluations: the county’s own days',
    'evaluations.county_calendar',
    `select one ->> 'day' as key, one ->> 'kind' as value from evaluations.county_calendar, jsonb_array_elements(days) one`,
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
