import { type Kysely, sql } from 'kysely'

const CHUNK = 10_000

/** Inserts rows by one statement for each ten thousand; keys are column names as in SQL, those of the first row count for all. */
export async function insertAll(
  db: Kysely<any>,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.id(column)))
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = JSON.stringify(rows.slice(from, from + CHUNK))
    await sql`
      insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${chunk}::jsonb)`.execute(db)
  }
}
