with known as materialized (
  select stage, origin_township_id, left(industry, 1) as section, sex, origin_scope, register_no, registered_on, placed_on
  from registry.members
  where merged_into_id is null and closed_on is null
), township_names as (
  select id, short_name as name from registry.organizations
), affiliated as materialized (
  select a.member_id, a.state, case when a.state = 'OBJECTED' then coalesce(d.objection_due_on, a.placement_due_on) else a.placement_due_on end as due_on, b.kind as branch_kind,
         case when d.override_reason is not null then 'OVERRIDE' else coalesce(d.rule, d.manual_reason) end as rule
  from branches.affiliations a
  left join branches.host_branches b on b.id = a.branch_id
  left join branches.placement_decisions d on d.id = a.decision_id
), here as (
  select * from affiliated where state in ('PLACED', 'ACTIVE', 'PAUSED')
), marks as materialized (
  select m.activity_id, count(*) as marked, count(*) filter (where m.mark in ('PRESENT', 'LATE')) as attended
  from branches.attendances m
  join branches.activities c on c.id = m.activity_id
  where c.state = 'CLOSED'
    and c.starts_at >= date_trunc('year', $1::date)::timestamp at time zone 'Asia/Shanghai'
  group by m.activity_id
), life as (
  select count(*) as activities, coalesce(sum(marked), 0) as invitations, coalesce(sum(attended), 0) as attended from marks
), entries as (
  select count(*) as written, count(confirmed_at) as confirmed
  from branches.notebook_entries where happened_on >= date_trunc('year', $1::date)::date
), cases as (
  select count(*) as opened,
         count(*) filter (where closed_at is null) as open,
         count(*) filter (where state = any($2::text[]) and due_on < $1::date) as overdue,
         count(*) filter (where state = any($2::text[]) and escalated_at is not null) as escalated,
         count(*) filter (where state = 'CONFIRMED') as confirmed,
         count(*) filter (where state = 'CLOSED_WITHOUT_CONFIRMATION') as closed_without,
         count(*) filter (where reopened > 0) as reopened,
         count(*) filter (where result_reported_on <= due_on) as in_time,
         count(result_reported_on) as reported,
         (percentile_cont(0.5) within group (order by result_reported_on - opened_on))::float8 as median
  from services.issue_cases
), reception as (
  select count(*) filter (where state <> 'CANCELLED') as due,
         count(*) filter (where state = 'HELD') as held,
         (select count(*) from services.reception_visits v
           join services.reception_days r on r.id = v.day_id
          where r.held_on between date_trunc('year', $1::date)::date and $1::date) as visits
  from services.reception_days
  where held_on between date_trunc('year', $1::date)::date and $1::date
), assessments as (
  select count(*) filter (where signed_at is null) as in_work,
         count(*) filter (where signed_at is not null) as signed
  from evaluations.performance_assessments
), sent as (
  select count(*) as dispatched,
         count(*) filter (where state = 'ACKNOWLEDGED') as acknowledged,
         count(*) filter (where state = 'ASKED_BACK') as asked_back,
         count(*) filter (where state = 'SENT' and due_on < $1::date) as overdue,
         count(*) filter (where state = 'SENT' and escalated_at is not null) as escalated,
         round(count(*) filter (where state = 'ACKNOWLEDGED') / nullif(count(*), 0)::numeric, 4)::float8 as rate,
         (percentile_cont(0.5) within group (order by acknowledged_on - dispatched_on))::float8 as median
  from evaluations.feedback_dispatches
  where state <> 'SUPERSEDED'
), standing as (
  select s.member_id, s.branch_id, exists (
           select 1 from evaluations.performance_assessments p
           where p.member_id = s.member_id and p.branch_id = s.branch_id and p.period = $3 and p.signed_at is not null) as assessed
  from evaluations.member_standings s
  where s.branch_id is not null
)
select jsonb_build_object(
  'registerFigures', jsonb_build_object(
    'members', (select count(*) from known where stage <> 'ENDED'),
    'registered', (select count(*) from known where stage <> 'ENDED' and register_no is not null),
    'placed', (select count(*) from known where stage = 'PLACED'),
    'outOfCounty', (select count(*) from known where stage <> 'ENDED' and origin_scope <> 'IN_COUNTY'),
    'byStage', (select coalesce(jsonb_agg(f order by f.count desc, f.key), '[]') from (
        select stage as key, count(*) as count from known group by 1) f),
    'byTownship', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', t.name, 'count', f.count) order by f.count desc, f.id), '[]') from (
        select origin_township_id::text as id, count(*) as count from known
        where stage <> 'ENDED' and origin_township_id is not null group by 1) f
        left join township_names t on t.id = f.id::uuid),
    'bySection', (select coalesce(jsonb_agg(f order by f.count desc, f.key), '[]') from (
        select coalesce(section, 'UNKNOWN') as key, count(*) as count from known where stage <> 'ENDED' group by 1) f),
    'bySex', (select coalesce(jsonb_agg(f order by f.count desc, f.key), '[]') from (
        select coalesce(sex, 'UNKNOWN') as key, count(*) as count from known where stage <> 'ENDED' group by 1) f),
    'byMonth', (select jsonb_agg(m order by m.month) from (
        select to_char(month, 'YYYY-MM') as month,
               (select count(*) from known where registered_on < month + interval '1 month') as registered,
               (select count(*) from known where placed_on < month + interval '1 month') as placed
        from generate_series(date_trunc('month', $1::date) - interval '11 months', $1::date, interval '1 month') month) m),
    'letters', (select coalesce(jsonb_agg(l order by l.key), '[]') from (
        select case when state in ('ISSUED', 'PRESENTED') and valid_until < $1::date then 'EXPIRED' else state end as key,
               count(*) as count
        from registry.letters group by 1) l)),
  'placementFigures', jsonb_build_object(
    'byState', (select coalesce(jsonb_agg(f order by f.state), '[]') from (select state, count(*) as count from affiliated group by 1) f),
    'byRule', (select coalesce(jsonb_agg(f order by f.rule), '[]') from (
        select rule, count(*) as count from here where rule is not null group by 1) f),
    'byBranchKind', (select coalesce(jsonb_agg(f order by f.kind), '[]') from (
        select b.kind, count(*) as branches, (select count(*) from here where branch_kind = b.kind) as members
        from branches.host_branches b where dissolved_on is null group by b.kind) f),
    'inBranch', (select count(*) from here),
    'waiting', (select count(*) from affiliated where state in ('CHECKED_IN', 'PROPOSED', 'OBJECTED')),
    'overdue', (select count(*) from affiliated where state in ('CHECKED_IN', 'PROPOSED', 'OBJECTED') and due_on < $1::date),
    'activities', (select activities from life),
    'invitations', (select invitations from life),
    'attended', (select attended from life),
    'notebookEntries', (select written from entries),
    'notebookConfirmed', (select confirmed from entries)),
  'serviceFigures', (select jsonb_build_object(
    'casesOpened', c.opened, 'casesOpen', c.open, 'casesOverdue', c.overdue, 'casesEscalated', c.escalated,
    'casesConfirmed', c.confirmed, 'casesClosedWithoutConfirmation', c.closed_without, 'casesReopened', c.reopened,
    'reportedInTime', c.in_time, 'reported', c.reported, 'medianDaysToFeedback', c.median,
    'byCategory', (select coalesce(jsonb_agg(f order by f.category), '[]') from (
        select category, count(*) as opened, count(*) filter (where closed_at is null) as open
        from services.issue_cases group by 1) f),
    'receptionDaysDue', r.due, 'receptionDaysHeld', r.held, 'receptionVisits', r.visits) from cases c, reception r),
  'feedbackFigures', (select jsonb_build_object(
    'period', $3::text,
    'placed', (select count(*) from standing), 'assessed', (select count(*) from standing where assessed),
    'inWork', a.in_work, 'signed', a.signed, 'dispatched', s.dispatched, 'acknowledged', s.acknowledged,
    'askedBack', s.asked_back, 'overdue', s.overdue, 'escalated', s.escalated, 'rate', s.rate,
    'medianDaysToAcknowledgement', s.median) from assessments a, sent s)
) as figures
