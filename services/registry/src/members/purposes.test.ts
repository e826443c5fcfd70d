import { openDatabase } from '@mobile-members/database/open-database.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import { HELD_FOR, NOT_PERSONAL } from '@mobile-members/model/purposes.ts'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../db.ts'

test('D1 every column about a person has its purpose, necessity and retention; every other one is said to be none', async () => {
  const database = await testDatabase()
  const db = openDatabase<Database>(database.urlOf('registry'), 'registry', { max: 1 })
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'registry' and table_name = any(${Object.keys(HELD_FOR)}::text[])`.execute(db)
  const known = Object.keys(HELD_FOR).flatMap((table) =>
    [...Object.keys(HELD_FOR[table]!), ...(NOT_PERSONAL[table] ?? [])].map((column) => `${table}.${column}`),
  )
  const standing = rows.map(({ table, column }) => `${table}.${column}`)
  expect(standing.filter((column) => !known.includes(column))).toEqual([])
  expect(known.filter((column) => !standing.includes(column))).toEqual([])
  expect(new Set(known).size).toBe(known.length)
  await db.destroy()
  await database.drop()
})
