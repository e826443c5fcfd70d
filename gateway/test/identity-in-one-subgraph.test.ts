import { generateCounty } from '@mobile-members/county/county.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Graph, startGraph } from './graph.ts'
import { seedCounty } from './seed-county.ts'

const county = generateCounty({ seed: 7, today: '2026-11-23', members: 400 })
let graph: Graph

beforeAll(async () => {
  graph = await startGraph({ seed: (dbs) => seedCounty(dbs, county) })
})
afterAll(() => graph?.stop())

test('X13 a dump of everything outside registry holds no name, identity number or phone of the county', async () => {
  const people = county.registry.members.map(({ person }) => person)
  const names = new Set([...people, ...county.registry.officeHolders].map(({ name }) => name))
  const numbers = people.flatMap(({ idNumber, phone }) => [idNumber, phone]).filter((number) => number !== null)
  const dump = await dumpOf(['branches', 'services', 'evaluations', 'identity', 'bus'])
  expect(dump.length).toBeGreaterThan(100_000)
  expect(numbers.filter((number) => dump.includes(number))).toEqual([])
  // A name of two characters can stand inside another word; it counts where it stands alone, as a value or between marks.
  const words = new Set(dump.match(/\p{Script=Han}+/gu))
  expect([...names].filter((name) => words.has(name))).toEqual([])
  expect([...names].filter((name) => name.length > 2 && dump.includes(name))).toEqual([])
}, 90_000)

test('identity numbers are nowhere in the clear, not even in registry', async () => {
  const dump = await dumpOf(['registry'])
  const numbers = county.registry.members.flatMap(({ person }) => (person.idNumber ? [person.idNumber] : []))
  expect(numbers.length).toBeGreaterThan(300)
  expect(numbers.filter((number) => dump.includes(number))).toEqual([])
})

async function dumpOf(schemas: string[]): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = any(${schemas})`.execute(
    graph.admin,
  )
  const dumps = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{
        text: string | null
      }>`select string_agg(row_text, ${'\n'}) as text from (select t::text as row_text from ${sql.raw(name)} t) rows`.execute(
        graph.admin,
      )
      return rows[0]?.text ?? ''
    }),
  )
  return dumps.join('\n')
}
