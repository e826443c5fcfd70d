import { openDatabase } from '@mobile-members/database/open-database.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import { HELD_AS, WITHOUT_PERSONS, HELD_FOR, NOT_PERSONAL } from '@mobile-members/model/purposes.ts'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '../db.ts'

test('D1 every column about a person has its purpose, necessity and retention; every other one is said to be none', async () => {
  const database = await testDatabase()
  const db = openDatabase<Database>(database.urlOf('registry'), 'registry', { max: 1 })
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'registry'`.execute(db)
  const tables = [...new Set(rows.map(({ table }) => table))]
  const told = [...Object.keys(HELD_FOR), ...Object.keys(HELD_AS), ...WITHOUT_PERSONS]
  expect(tables.filter((table) => !told.includes(table))).toEqual([])
  expect(told.filter((table) => !tables.includes(table))).toEqual([])
  const ofVersions = rows
    .filter(({ table }) => HELD_AS[table])
    .map(({ table, column }) => `${HELD_AS[table]}.${column}`)
  const known = Object.keys(HELD_FOR).flatMap((table) =>
    [...Object.keys(HELD_FOR[table]!), ...(NOT_PERSONAL[table] ?? [])].map((column) => `${table}.${column}`),
  )
  const standing = rows.filter(({ table }) => HELD_FOR[table]).map(({ table, column }) => `${table}.${column}`)
  expect(ofVersions.filter((column) => !known.includes(column) && !/\.known_(from|until)$/.test(column))).toEqual([])
  expect(standing.filter((column) => !known.includes(column))).toEqual([])
  expect(known.filter((column) => !standing.includes(column))).toEqual([])
  expect(new Set(known).size).toBe(known.length)
  await db.destroy()
  await database.drop()
})
