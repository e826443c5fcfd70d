import { Refusal } from './errors.ts'

/** How many rows a page may have. */
export const MAX_PAGE = 200

/** One page of a list in a fixed order; `endCursor` asks for the next. */
export interface Page<Row> {
  nodes: Row[]
  endCursor: string | null
  hasNextPage: boolean
}

/** The page size asked for, within limits; BAD_USER_INPUT outside them. */
export function pageSize(first: number | undefined | null): number {
  const size = first ?? 50
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE)
    throw new Refusal('BAD_USER_INPUT', 'page size', { fields: { first: 'PAGE_SIZE' } })
  return size
}

/** The sort key behind a cursor, as many parts as the list's order has columns; BAD_USER_INPUT when it is not one of ours. */
export function readCursor(cursor: string | undefined | null, parts: number): string[] | undefined {
  if (!cursor) return undefined
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string'))
      return key as string[]
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('BAD_USER_INPUT', 'cursor', { fields: { after: 'CURSOR' } })
}

export function writeCursor(key: string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * Cuts a page out of `size + 1` rows read in order.
 * `keyOf` gives a row's sort key, the same columns as the query orders by, ending with its id.
 */
export function pageOf<Row>(rows: Row[], size: number, keyOf: (row: Row) => string[]): Page<Row> {
  const nodes = rows.slice(0, size)
  const last = nodes.at(-1)
  return { nodes, endCursor: last ? writeCursor(keyOf(last)) : null, hasNextPage: rows.length > size }
}
