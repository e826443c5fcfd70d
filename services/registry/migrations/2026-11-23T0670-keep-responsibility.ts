import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // Columns of a member that other tables decide; kept beside the others so that lists, figures and past days can ask for them.
  for (const table of ['members', 'member_versions'])
    await sql`
      alter table ${sql.table(table)}
        add column consent_on date,
        add column short_stay boolean not null default false,
        add column formal_branch_id uuid,
        add column formal_since date`.execute(db)
  await sql`
    alter table members
      add foreign key (formal_branch_id) references organizations,
      add check ((formal_branch_id is null) = (formal_since is null))`.execute(db)
  await sql`create index members_formal_branch on members (formal_branch_id, pinyin, id) where formal_branch_id is not null`.execute(
    db,
  )
  // Registered by their own wish and not arrived yet, for the board of who is between organisations.
  await sql`
    create index members_expected on members (registered_on, id)
      where stage = 'FOUND' and origin_scope <> 'IN_COUNTY' and register_no is not null`.execute(db)
  await sql`
    update members set consent_on = consents.given_on from consents
    where consents.member_id = members.id and consents.withdrawn_on is null`.execute(db)
  await sql`
    update members set short_stay = true from mobility_spells spell
    where spell.member_id = members.id and spell.state = 'SHORT_STAY'`.execute(db)
  await keepWhatOthersDecide(db)

  await sql`create extension if not exists btree_gist`.execute(db)
  // The organisation is null where it is none of this county's: the home committee of a member from outside.
  await sql`
    create table responsibility_intervals (
      id              bigint primary key generated always as identity,
      member_id       uuid not null references members on delete cascade,
      role            text not null check (role in ('ORIGIN', 'CENTER', 'HOST_BRANCH', 'FORMAL_BRANCH', 'HOME_COMMITTEE')),
      organization_id uuid references organizations,
      after_end       boolean not null,
      from_at         timestamptz not null,
      until_at        timestamptz,
      recorded_at     timestamptz not null,
      check (from_at < until_at),
      constraint one_is_responsible exclude using gist (member_id with =, tstzrange(from_at, until_at) with &&)
    )`.execute(db)
  await sql`create unique index responsibility_now on responsibility_intervals (member_id) where until_at is null`.execute(
    db,
  )
  await sql`
    create index responsibility_of_branches on responsibility_intervals (organization_id, member_id)
      where role in ('HOST_BRANCH', 'FORMAL_BRANCH')`.execute(db)
  await keepIntervals(db)
  await sql`
    insert into responsibility_intervals (member_id, role, organization_id, after_end, from_at, recorded_at)
    select id, role, organization_id, after_end, found_at, now() from (${sql.raw(responsibleOf('members'))}) told`.execute(
    db,
  )
}

/** The day of the consent in force and whether the open spell is a short stay, on the member's row. */
async function keepWhatOthersDecide(db: Kysely<unknown>): Promise<void> {
  const kept = [
    [
      'consents',
      'consent_on',
      `(select given_on from consents where member_id = told.member_id and withdrawn_on is null)`,
    ],
    [
      'mobility_spells',
      'short_stay',
      `exists (select from mobility_spells where member_id = told.member_id and state = 'SHORT_STAY')`,
    ],
  ] as const
  for (const [table, column, value] of kept) {
    await sql`
      create function ${sql.raw(`keep_${column}`)}() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' then
          update members set ${sql.raw(column)} = told.value
          from (select member_id, ${sql.raw(value)} as value from (select distinct member_id from new_rows) told) told
          where members.id = told.member_id and members.${sql.raw(column)} is distinct from told.value;
        elsif tg_op = 'DELETE' then
          update members set ${sql.raw(column)} = told.value
          from (select member_id, ${sql.raw(value)} as value from (select distinct member_id from old_rows) told) told
          where members.id = told.member_id and members.${sql.raw(column)} is distinct from told.value;
        else
          update members set ${sql.raw(column)} = told.value
          from (select member_id, ${sql.raw(value)} as value
                from (select member_id from old_rows union select member_id from new_rows) told) told
          where members.id = told.member_id and members.${sql.raw(column)} is distinct from told.value;
        end if;
        return null;
      end $$`.execute(db)
    await triggers(db, table, `keep_${column}`, `keep_${column}`)
  }
}

/** Who answers for a member, by the member's row under this alias. */
function roleOf(row: string): string {
  return `case
    when ${row}.stage = 'ENDED' and ${row}.formal_branch_id is not null then 'FORMAL_BRANCH'
    when ${row}.stage = 'PLACED' and ${row}.branch_id is not null then 'HOST_BRANCH'
    when ${row}.stage in ('CHECKED_IN', 'PLACED') then 'CENTER'
    when ${row}.origin_scope = 'IN_COUNTY' then 'ORIGIN'
    when ${row}.stage <> 'ENDED' and ${row}.register_no is not null then 'CENTER'
    else 'HOME_COMMITTEE' end`
}

/** The same in full: role, organisation, whether the stay is over. The centre's id stands in `center`. */
function responsibleOf(table: string): string {
  return `select row.id, row.found_on::timestamp at time zone 'Asia/Shanghai' as found_at, role.role,
      case role.role when 'ORIGIN' then row.origin_township_id when 'HOST_BRANCH' then row.branch_id
        when 'FORMAL_BRANCH' then row.formal_branch_id when 'CENTER' then center.id end as organization_id,
      row.stage = 'ENDED' as after_end
    from ${table} row
    cross join lateral (select ${roleOf('row')} as role) role
    left join (select id from organizations where kind in ('TOWN_SERVICE_CENTER', 'HOST_TOWN') order by kind desc limit 1) center on true`
}

/**
 * Who is responsible is what the member's row says, so every step that moves a member moves the responsibility in the same
 * statement: the open interval ends where the next one begins, and none is ever without a successor (R52, N10).
 */
async function keepIntervals(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function keep_responsibility() returns trigger language plpgsql as $$
    declare
      moment timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
    begin
      if tg_op = 'UPDATE' then
        -- A survey that found the member earlier lets the first interval begin earlier.
        update responsibility_intervals first
        set from_at = changed.found_on::timestamp at time zone 'Asia/Shanghai'
        from (select new_row.id, new_row.found_on from new_rows new_row join old_rows old_row using (id)
              where new_row.found_on <> old_row.found_on) changed
        where first.member_id = changed.id
          and not exists (select from responsibility_intervals earlier
                          where earlier.member_id = first.member_id and earlier.from_at < first.from_at)
          and changed.found_on::timestamp at time zone 'Asia/Shanghai' < coalesce(first.until_at, 'infinity');

        -- What held for no time at all (two steps at one moment, or a clock that was set back) did not hold.
        with changed as (
          select current.id, moment > current.from_at as held
          from (${sql.raw(responsibleOf('new_rows'))}) told
          join responsibility_intervals current on current.member_id = told.id and current.until_at is null
          where (current.role, current.organization_id, current.after_end)
            is distinct from (told.role, told.organization_id, told.after_end)
        ), gone as (
          delete from responsibility_intervals using changed
          where responsibility_intervals.id = changed.id and not changed.held
        )
        update responsibility_intervals set until_at = moment from changed
        where responsibility_intervals.id = changed.id and changed.held;
      end if;

      insert into responsibility_intervals (member_id, role, organization_id, after_end, from_at, recorded_at)
      select told.id, told.role, told.organization_id, told.after_end,
             coalesce((select max(until_at) from responsibility_intervals before where before.member_id = told.id), told.found_at),
             moment
      from (${sql.raw(responsibleOf('new_rows'))}) told
      where not exists (select from responsibility_intervals current
                        where current.member_id = told.id and current.until_at is null);
      return null;
    end $$`.execute(db)
  await triggers(db, 'members', 'keep_responsibility', 'keep_responsibility', ['insert', 'update'])
}

async function triggers(
  db: Kysely<unknown>,
  table: string,
  name: string,
  routine: string,
  events: readonly ('insert' | 'update' | 'delete')[] = ['insert', 'update', 'delete'],
): Promise<void> {
  const seen = {
    insert: 'new table as new_rows',
    update: 'old table as old_rows new table as new_rows',
    delete: 'old table as old_rows',
  }
  for (const event of events)
    await sql`
      create trigger ${sql.id(`${name}_on_${event}`)} after ${sql.raw(event)} on ${sql.table(table)}
      referencing ${sql.raw(seen[event])} for each statement execute function ${sql.raw(routine)}()`.execute(db)
}
