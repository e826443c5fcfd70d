import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<any>) {
  // What the table looked at besides the member's facts, so that a decision can be made once more under other rules (N4).
  await sql`alter table placement_decisions add column ground jsonb`.execute(db)
  await sql`create index placement_decisions_in_time on placement_decisions (proposed_at, id)`.execute(db)

  // The questions that the plan leaves open (§8, nos 5 and 8), answered as the first rule set answered them.
  await sql`
    update placement_rule_sets
    set settings = '{"unstable": "BOTH", "tradeBeforeUnit": false}'::jsonb || settings`.execute(db)

  await sql`
    create function meters_between(
      latitude_a double precision, longitude_a double precision,
      latitude_b double precision, longitude_b double precision
    ) returns double precision language sql immutable parallel safe as $$
      select 2 * 6371008.8 * asin(least(1, sqrt(
        power(sin(radians(latitude_b - latitude_a) / 2), 2)
        + cos(radians(latitude_a)) * cos(radians(latitude_b)) * power(sin(radians(longitude_b - longitude_a) / 2), 2))))
    $$`.execute(db)
  await sql`
    create index host_branches_enterprises on host_branches using gist (point(longitude, latitude))
    where kind = 'ENTERPRISE' and dissolved_on is null and dissolving_since is null`.execute(db)
}
