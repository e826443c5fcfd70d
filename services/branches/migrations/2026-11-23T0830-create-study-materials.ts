import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  await sql`
    create table material_files (
      id          uuid primary key default gen_random_uuid(),
      hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
      name        text not null,
      kind        text not null,
      media_type  text not null,
      size        integer not null check (size > 0),
      uploaded_by text not null,
      uploaded_at timestamptz not null
    )`.execute(db)
  await sql`
    create table study_materials (
      id              uuid primary key default gen_random_uuid(),
      branch_id       uuid references host_branches (id),
      kind            text not null check (kind in ('FILE', 'LINK', 'PAPER')),
      title           text not null check (title <> ''),
      about           text not null,
      audience        text not null check (audience in ('ALL', 'CHOSEN')),
      audience_reason text check (audience_reason <> ''),
      copies          integer check (copies > 0),
      published_at    timestamptz not null,
      published_by    text not null,
      withdrawn_at    timestamptz,
      withdrawn_by    text,
      withdraw_reason text check (withdraw_reason <> ''),
      check ((kind = 'PAPER') = (copies is not null)),
      check ((audience = 'CHOSEN') = (audience_reason is not null)),
      check (branch_id is not null or audience = 'ALL'),
      check ((withdrawn_at is null) = (withdraw_reason is null))
    )`.execute(db)
  await sql`comment on column study_materials.branch_id is 'null: published by the centre for all branches'`.execute(db)
  await sql`create index study_materials_order on study_materials (published_at desc, id desc)`.execute(db)
  await sql`create index study_materials_branch on study_materials (branch_id, published_at desc, id desc)`.execute(db)

  // A file never takes another's place: what is newer stands beside what was read before.
  await sql`
    create table material_versions (
      material_id uuid not null references study_materials (id),
      version     integer not null check (version > 0),
      file_id     uuid unique references material_files (id),
      url         text check (url ~ '^https?://'),
      note        text not null,
      told_at     timestamptz not null,
      told_by     text not null,
      primary key (material_id, version),
      check (file_id is null or url is null)
    )`.execute(db)
  await sql`
    create table material_readers (
      material_id uuid not null references study_materials (id),
      member_id   uuid not null,
      primary key (material_id, member_id)
    )`.execute(db)
  await sql`create index material_readers_member on material_readers (member_id)`.execute(db)

  // That it reached the member, once for each way: not how often, since nothing is scored by it (R70).
  await sql`
    create table material_deliveries (
      id          bigint primary key generated always as identity,
      material_id uuid not null,
      version     integer not null,
      member_id   uuid not null,
      kind        text not null check (kind in ('DOWNLOADED', 'OPENED', 'HANDED_OUT')),
      at          timestamptz not null,
      by_subject  text not null,
      undone_at   timestamptz,
      undone_by   text,
      foreign key (material_id, version) references material_versions (material_id, version),
      check ((undone_at is null) = (undone_by is null)),
      check (undone_at is null or kind = 'HANDED_OUT')
    )`.execute(db)
  await sql`
    create unique index delivered_once on material_deliveries (material_id, version, member_id, kind)
      where undone_at is null`.execute(db)
  await sql`create index material_deliveries_member on material_deliveries (member_id) where undone_at is null`.execute(
    db,
  )
}
