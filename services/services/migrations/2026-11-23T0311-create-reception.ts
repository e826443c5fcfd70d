import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table center_offices (
      id              uuid primary key default gen_random_uuid(),
      valid_from      date not null constraint center_office_day_taken unique,
      organization_id uuid,
      address         text not null check (address <> ''),
      hours           text not null check (hours <> ''),
      phone           text not null check (phone <> ''),
      changed_by      text,
      changed_at      timestamptz not null
    )`.execute(db)
  await sql`comment on table center_offices is 'where the centre is, when it is open and its landline; the row in force is the latest that has begun'`.execute(
    db,
  )

  await sql`
    create table reception_plans (
      id         uuid primary key default gen_random_uuid(),
      weekday    integer not null check (weekday between 1 and 7),
      from_day   date not null,
      until_day  date not null check (until_day >= from_day),
      starts_at  text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
      ends_at    text not null check (ends_at > starts_at),
      place      text not null check (place <> ''),
      on_holiday text not null check (on_holiday in ('MOVE', 'CANCEL')),
      planned_by text,
      planned_at timestamptz not null
    )`.execute(db)

  await sql`
    create table reception_days (
      id               uuid primary key default gen_random_uuid(),
      plan_id          uuid references reception_plans,
      regular_on       date not null,
      held_on          date not null,
      starts_at        text not null,
      ends_at          text not null,
      place            text not null,
      state            text not null default 'PLANNED' check (state in ('PLANNED', 'HELD', 'CANCELLED')),
      reason           text,
      calendar_unknown boolean not null default false,
      published_on     date not null,
      duty_subject     text,
      version          integer not null default 1,
      check (state <> 'CANCELLED' or reason is not null),
      check (state <> 'HELD' or duty_subject is not null)
    )`.execute(db)
  await sql`create unique index reception_day_taken on reception_days (held_on) where state <> 'CANCELLED'`.execute(db)
  await sql`create index reception_days_order on reception_days (held_on, id)`.execute(db)

  await sql`
    create table reception_notices (
      id        uuid primary key default gen_random_uuid(),
      day_id    uuid not null references reception_days,
      kind      text not null check (kind in ('MOVED', 'CANCELLED', 'DUTY_CHANGED')),
      from_day  date,
      to_day    date,
      reason    text not null,
      issued_at timestamptz not null
    )`.execute(db)
  await sql`create index reception_notices_day on reception_notices (day_id, issued_at)`.execute(db)

  await sql`
    create table duty_swaps (
      id           uuid primary key default gen_random_uuid(),
      day_id       uuid not null references reception_days,
      with_day_id  uuid not null references reception_days,
      asked_by     text not null,
      asked_of     text not null check (asked_of <> asked_by),
      asked_at     timestamptz not null,
      state        text not null default 'ASKED' check (state in ('ASKED', 'ACCEPTED', 'DECLINED')),
      answered_at  timestamptz,
      check (day_id <> with_day_id)
    )`.execute(db)
  await sql`create unique index swap_open on duty_swaps (day_id) where state = 'ASKED'`.execute(db)
  await sql`create index duty_swaps_asked_of on duty_swaps (asked_of) where state = 'ASKED'`.execute(db)
}
