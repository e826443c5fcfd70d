import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  // What may follow what, as in AFFILIATION_TRANSITIONS of the model, for whoever writes past the program.
  await sql`
    create function keep_affiliation_steps() returns trigger language plpgsql as $$
    begin
      if not (new.state = any (case old.state
        when 'INTRODUCED' then array['CHECKED_IN', 'RETURNED', 'ENDED']
        when 'CHECKED_IN' then array['PROPOSED', 'RETURNED', 'ENDED']
        when 'PROPOSED' then array['OBJECTED', 'PLACED', 'RETURNED', 'ENDED']
        when 'OBJECTED' then array['PROPOSED', 'RETURNED', 'ENDED']
        when 'PLACED' then array['ACTIVE', 'ENDED', 'RETURNED']
        when 'ACTIVE' then array['PAUSED', 'ENDED', 'RETURNED']
        when 'PAUSED' then array['ACTIVE', 'ENDED', 'RETURNED']
        else array[]::text[] end))
      then
        raise exception 'an affiliation that is % does not become %', old.state, new.state
          using errcode = 'check_violation', constraint = 'affiliation_step';
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger keep_affiliation_steps before update of state on affiliations
      for each row when (old.state is distinct from new.state) execute function keep_affiliation_steps()`.execute(db)
}
