import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // A paper of a step keeps its content sealed, fixed by its hash when the step is done; its file is the print of that content.
  await sql`
    create table archive_documents (
      id             uuid primary key default gen_random_uuid(),
      member_id      uuid not null references members,
      kind           text not null check (kind in (
                       'NOTICE', 'CONSENT', 'REGISTRATION_FORM', 'LETTER', 'STUB', 'HOME_LETTER', 'RECEPTION',
                       'PLACEMENT_DECISION', 'RECEIPT', 'ASSESSMENT', 'OTHER')),
      version        integer not null check (version > 0),
      source         text not null check (source in ('STEP', 'UPLOAD')),
      subject_id     uuid,
      file_name      text not null check (file_name <> ''),
      media_type     text not null,
      content_sealed bytea,
      content_hash   text not null check (content_hash ~ '^[0-9a-f]{64}$'),
      file_hash      text check (file_hash ~ '^[0-9a-f]{64}$'),
      file_size      integer,
      filed_on       date not null,
      filed_at       timestamptz not null,
      filed_by       text,
      filed_by_role  text,
      destroyed_on   date,
      unique (member_id, kind, version),
      check ((file_hash is null) = (file_size is null)),
      check (source = 'UPLOAD' or destroyed_on is not null or content_sealed is not null),
      check (source = 'STEP' or file_hash is not null)
    )`.execute(db)
  await sql`create index archive_documents_file on archive_documents (file_hash) where file_hash is not null`.execute(
    db,
  )
  await sql`create index archive_documents_kind on archive_documents (kind, filed_on)`.execute(db)

  // Nothing is replaced: what was filed stays as it was; only its print is added, and what the law sends away goes with a trace.
  await sql`
    create function archive_documents_stay() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'a paper of an archive is not deleted'; end if;
      if (old.member_id, old.kind, old.version, old.source, old.subject_id, old.file_name, old.media_type, old.content_hash,
          old.filed_on, old.filed_at, old.filed_by)
        is distinct from
         (new.member_id, new.kind, new.version, new.source, new.subject_id, new.file_name, new.media_type, new.content_hash,
          new.filed_on, new.filed_at, new.filed_by)
        or old.file_hash is not null and new.file_hash is distinct from old.file_hash
        or new.content_sealed is distinct from old.content_sealed and (new.content_sealed is not null or new.destroyed_on is null)
        or old.destroyed_on is not null and new is distinct from old
      then raise exception 'a paper of an archive is not changed'; end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger archive_documents_stay before update or delete on archive_documents
    for each row execute function archive_documents_stay()`.execute(db)

  // Years after the mobility ended the archive is shut to all but the director, the auditor and the member (D11).
  await sql`
    create table archive_restrictions (
      member_id     uuid primary key references members,
      ended_on      date not null,
      restricted_on date not null
    )`.execute(db)
}
