import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { fromKysely } from 'pg-boss'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { busOf } from './bus.ts'
import { openDatabase } from './open-database.ts'
import { asAdmin } from './provision.ts'
import { SERVICES } from './service-names.ts'
import type { SubgraphTables } from './shared-tables.ts'
import { testDatabase, type TestDatabase } from './testing.ts'
import { verifyAudit } from './verify-audit.ts'

let database: TestDatabase
let registry: Kysely<SubgraphTables>
let branches: Kysely<SubgraphTables>

beforeAll(async () => {
  database = await testDatabase()
  registry = openDatabase(database.urlOf('registry'), 'registry')
  branches = openDatabase(database.urlOf('branches'), 'branches')
})

afterAll(async () => {
  await registry.destroy()
  await branches.destroy()
  await database.drop()
})

describe('roles', () => {
  test('a service touches no schema but its own', async () => {
    for (const service of SERVICES) {
      const db = openDatabase(database.urlOf(service), service)
      for (const other of SERVICES.filter((name) => name !== service)) {
        await expect(sql`select 1 from ${sql.table(`${other}.audit_entries`)}`.execute(db)).rejects.toThrow(
          `permission denied for schema ${other}`,
        )
      }
      await db.destroy()
    }
  })

  test('a service makes and changes no table', async () => {
    await expect(sql`create table mine (id int)`.execute(registry)).rejects.toThrow('permission denied')
    await expect(sql`alter table inbox add column note text`.execute(registry)).rejects.toThrow('must be owner')
    await expect(sql`create table public.mine (id int)`.execute(registry)).rejects.toThrow('permission denied')
    await expect(sql`delete from migrations`.execute(registry)).rejects.toThrow('permission denied')
  })

  test('only registry says who holds an office', async () => {
    const office = { subject: 's', role: 'AUDITOR', organizationId: null, townshipId: null }
    await registry.insertInto('bus.officesInForce').values(office).execute()
    await expect(registry.insertInto('bus.officesInForce').values(office).execute()).rejects.toThrow('duplicate key')
    await expect(branches.insertInto('bus.officesInForce').values(office).execute()).rejects.toThrow(
      'permission denied',
    )
    expect(await branches.selectFrom('bus.officesInForce').select(['subject', 'role']).execute()).toEqual([
      { subject: 's', role: 'AUDITOR' },
    ])
  })
})

describe('types', () => {
  test('a date stays text, bigint and numeric are numbers, keys inside JSON stay as they are', async () => {
    const { rows } = await sql`
      select date '2026-02-28' as a_day, 9007199254740991::bigint as big_one, 1.5::numeric as half,
             array[1, 2]::bigint[] as some_bigs, array[date '2026-01-01'] as some_days, '{"a_b": {"c_d": 1}}'::jsonb as json
    `.execute(registry)
    expect(rows[0]).toEqual({
      aDay: '2026-02-28',
      bigOne: 9007199254740991,
      half: 1.5,
      someBigs: [1, 2],
      someDays: ['2026-01-01'],
      json: { a_b: { c_d: 1 } },
    })
  })
})

describe('audit', () => {
  const write = (operation: string) =>
    registry
      .insertInto('auditEntries')
      .values({ subject: 'someone', operation, subjectIds: [randomUUID()], detail: JSON.stringify({ 名: '值' }) })
      .execute()

  test('a service neither changes nor removes what it wrote, nor forges a hash', async () => {
    await write('first')
    await expect(sql`update audit_entries set subject = 'another'`.execute(registry)).rejects.toThrow(
      'permission denied',
    )
    await expect(sql`delete from audit_entries`.execute(registry)).rejects.toThrow('permission denied')
    await expect(sql`truncate audit_entries`.execute(registry)).rejects.toThrow('permission denied')
    await expect(sql`alter table audit_entries disable trigger chain`.execute(registry)).rejects.toThrow(
      'must be owner',
    )
    await sql`insert into audit_entries (seq, subject, operation, prev_hash, hash) values (99, 'x', 'forged', 'x', 'x')`.execute(
      registry,
    )
    const forged = await registry
      .selectFrom('auditEntries')
      .selectAll()
      .where('operation', '=', 'forged')
      .executeTakeFirstOrThrow()
    expect(forged.seq).toBe(2)
    expect(forged.hash).not.toBe('x')
  })

  test('many writers at once leave one chain, and a change, a removal and a cut-off end are seen', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(`write ${index}`)))
    await asAdmin(database.adminUrl, async (client) => {
      const whole = await verifyAudit(client, 'registry')
      expect(whole).toMatchObject({ entries: 22, brokenAt: undefined, head: { seq: 22 } })
      const tampered = async (statement: string) => {
        await client.query('begin')
        await client.query(statement)
        const verdict = await verifyAudit(client, 'registry', whole.head)
        await client.query('rollback')
        return verdict.brokenAt
      }
      expect(await tampered(`update registry.audit_entries set detail = '{"名": "另"}' where seq = 7`)).toBe(7)
      expect(await tampered(`update registry.audit_entries set at = at + interval '1 microsecond' where seq = 8`)).toBe(
        8,
      )
      expect(await tampered('delete from registry.audit_entries where seq = 9')).toBe(10)
      expect(await tampered('delete from registry.audit_entries where seq = 22')).toBe(22)
      expect(await tampered('delete from registry.audit_entries')).toBe(22)
    })
  })
})

describe('bus', () => {
  test('what a committed transaction publishes arrives at once; what a rolled-back one publishes never was', async () => {
    const errors: Error[] = []
    const publisher = busOf(database.urlOf('registry'), { onError: (error) => errors.push(error) })
    const consumer = busOf(database.urlOf('branches'), { onError: (error) => errors.push(error) })
    await publisher.start()
    await consumer.start()
    await consumer.createQueue('branches.letter.accepted', { notify: true })
    await consumer.subscribe('letter.accepted', 'branches.letter.accepted')
    const arrived: unknown[] = []
    const first = Promise.withResolvers<void>()
    await consumer.work('branches.letter.accepted', { pollingIntervalSeconds: 30 }, async ([job]) => {
      arrived.push(job!.data)
      if ((job!.data as { id: string }).id === 'committed') first.resolve()
    })
    await registry
      .transaction()
      .execute(async (tx) => {
        await publisher.publish('letter.accepted', { id: 'rolled back' }, { db: fromKysely(tx) })
        throw new Error('changed my mind')
      })
      .catch(() => {})
    const started = Date.now()
    await registry.transaction().execute(async (tx) => {
      await publisher.publish('letter.accepted', { id: 'committed' }, { db: fromKysely(tx) })
    })
    await first.promise
    expect(Date.now() - started).toBeLessThan(1000)
    await consumer.supervise()
    expect(arrived).toEqual([{ id: 'committed' }])
    await consumer.stop({ graceful: false })
    await publisher.stop({ graceful: false })
    expect(errors).toEqual([])
  })
})
