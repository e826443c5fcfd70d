import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

const DATE = 1082
const INT8 = 20
const NUMERIC = 1700
const DATE_ARRAY = 1182
const INT8_ARRAY = 1016
const NUMERIC_ARRAY = 1231

export interface OpenDatabaseOptions {
  /** Connections at most; a service needs few, since a request holds one only while it asks. */
  max?: number
  /** Told when an idle connection breaks (the server was restarted, say); the pool opens a new one by itself. */
  onError?: (error: Error) => void
  /** Milliseconds after which the server gives up a statement; 0 for never. */
  statementTimeout?: number
  applicationName?: string
}

const pools = new WeakMap<object, pg.Pool>()

/**
 * Opens a database for one schema: names are camelCase in code and snake_case in SQL, keys inside JSON stay as
 * they are; a date without time stays the text `YYYY-MM-DD`; bigint and numeric are numbers.
 */
export function openDatabase<DB>(url: string, schema: string, options: OpenDatabaseOptions = {}): Kysely<DB> {
  const pool = openPool(url, schema, options)
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  pools.set(db, pool)
  return db
}

/** The connections beneath a database from `openDatabase`, for what Kysely cannot say: COPY, LISTEN. */
export function poolOf(db: object): pg.Pool {
  const pool = pools.get(db)
  if (!pool) throw new Error('this database was not opened by openDatabase (a transaction has no pool of its own)')
  return pool
}

export function openPool(url: string, schema: string, options: OpenDatabaseOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: options.applicationName ?? `mobile-members ${schema}`,
    options: `-c search_path=${schema} -c statement_timeout=${options.statementTimeout ?? 60_000}`,
    types: { getTypeParser },
  })
  // Without a listener a broken idle connection would end the process.
  pool.on('error', (error) => options.onError?.(error))
  return pool
}

function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (format !== 'binary') {
    if (oid === DATE) return (value) => value
    if (oid === INT8 || oid === NUMERIC) return Number
    if (oid === DATE_ARRAY) return (value) => itemsOf(value, (item) => item)
    if (oid === INT8_ARRAY || oid === NUMERIC_ARRAY) return (value) => itemsOf(value, Number)
  }
  return pg.types.getTypeParser(oid, format as 'text')
}

// Dates and numbers need no quotes, so an array of them is plain text between commas.
function itemsOf<T>(value: string, parse: (item: string) => T): (T | null)[] {
  const text = value.slice(1, -1)
  return text === '' ? [] : text.split(',').map((item) => (item === 'NULL' ? null : parse(item)))
}
