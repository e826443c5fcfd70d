import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { poolOf } from '@mobile-members/database/open-database.ts'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import type { Database, Db } from '../db.ts'

/** A value of a row that COPY takes; undefined and null are SQL's null. */
export type CopyValue = string | number | Buffer | readonly string[] | null | undefined

export type Copy = (table: string, columns: readonly string[], rows: Iterable<readonly CopyValue[]>) => Promise<void>

/** One transaction that can also COPY: the work gets the database bound to it, and the copying. */
export async function copyTransaction<T>(db: Db, work: (tx: Db, copy: Copy) => Promise<T>): Promise<T> {
  const client = await poolOf(db).connect()
  const connection = { query: client.query.bind(client), release: () => {} }
  const tx = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: { options: {}, connect: () => Promise.resolve(connection), end: () => Promise.resolve() } as never,
    }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const copy: Copy = async (table, columns, rows) => {
    const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
    await pipeline(Readable.from(chunks(rows)), stream)
  }
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(tx, copy)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Rows as COPY's text format wants them, some hundred in one piece. */
function* chunks(rows: Iterable<readonly CopyValue[]>): Generator<string> {
  let piece = ''
  for (const row of rows) {
    piece += `${row.map(field).join('\t')}\n`
    if (piece.length > 65_536) {
      yield piece
      piece = ''
    }
  }
  if (piece) yield piece
}

function field(value: CopyValue): string {
  if (value === null || value === undefined) return String.raw`\N`
  if (Buffer.isBuffer(value)) return String.raw`\\x` + value.toString('hex')
  if (Array.isArray(value))
    return escaped(`{${value.map((item) => `"${String(item).replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`)
  return escaped(String(value))
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', String.raw`\t`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`)
}
