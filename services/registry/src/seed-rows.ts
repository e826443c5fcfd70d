import { sql } from 'kysely'
import type { Db } from './db.ts'

export type SeedRows = Record<string, unknown>[]

/** Adds rows to a table from JSON, in one statement; the columns are those of the first row. */
export async function load(db: Db, table: string, types: Record<string, string>, rows: SeedRows): Promise<void> {
  const columns = Object.keys(types)
  for (let at = 0; at < rows.length; at += 5_000)
    await sql`
      insert into ${sql.table(table)} (${sql.raw(columns.join(', '))})
      select ${sql.raw(columns.map((column) => (types[column] === 'bytea' ? `decode(${column}, 'hex')` : column)).join(', '))}
      from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + 5_000))}::jsonb)
        as row (${sql.raw(columns.map((column) => `${column} ${types[column] === 'bytea' ? 'text' : types[column]}`).join(', '))})`.execute(
      db,
    )
}
