import { randomUUID } from 'node:crypto'
import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import type { Actor, Role } from '@mobile-members/model/roles.ts'
import { type EventHandlers, applyEvent } from '@mobile-members/subgraph/events.ts'
import { type TestServer, testServer } from '@mobile-members/subgraph/testing.ts'
import type { Kysely } from 'kysely'
import type { Database, NewRow } from '../db.ts'
import { handlers } from '../events.ts'
import { soundOf } from '../members/name-sound.ts'
import { sealedIdNumber } from '../members/tell-facts.ts'
import { definition } from '../schema.ts'
import { throwAwaySecrets, useKeyring } from '../secrets/keyring.ts'

export const NOW = new Date('2026-11-23T02:00:00Z')

/** A small county on a real database: one host town, two townships with a branch each, a centre, an enterprise and a temporary branch. */
export interface World {
  db: Kysely<Database>
  server: TestServer
  ids: Record<
    'county' | 'hostTown' | 'center' | 't1' | 't2' | 't1Center' | 'b1' | 'b2' | 'e1' | 'tb' | 'c1Area',
    string
  >
  actors: Record<'staff' | 'township1' | 'township2' | 'secretary1' | 'branch' | 'host' | 'auditor', Actor>
  actor(role: Role, organizationId: string, townshipId?: string): Actor
  memberActor(memberId: string): Actor
  /** Applies an event as if the bus had delivered it. */
  apply(name: keyof EventHandlers<Database>, payload: object, seq: number): Promise<boolean>
  stop(): Promise<void>
}

export async function registryWorld(): Promise<World> {
  useKeyring(throwAwaySecrets())
  const database = await testDatabase()
  const db = openDatabase<Database>(database.urlOf('registry'), 'registry', { max: 12 })
  const boss = busOf(database.urlOf('registry'), { onError: () => {}, supervise: false, max: 2 })
  await boss.start()
  const ids = newIds()
  await insertOrganizations(db, ids)
  const actor = (role: Role, organizationId: string, townshipId?: string): Actor => ({
    subject: randomUUID(),
    offices: [{ role, organizationId, townshipId: townshipId ?? null }],
  })
  return {
    db,
    ids,
    server: testServer(definition, db, { boss, now: NOW }),
    actor,
    memberActor: (memberId) => actor('MEMBER', memberId),
    actors: {
      staff: actor('CENTER_STAFF', ids.center, ids.hostTown),
      township1: actor('TOWNSHIP_COMMITTEE', ids.t1, ids.t1),
      township2: actor('TOWNSHIP_COMMITTEE', ids.t2, ids.t2),
      secretary1: actor('ORIGIN_SECRETARY', ids.b1, ids.t1),
      branch: actor('BRANCH_SECRETARY', ids.e1, ids.hostTown),
      host: actor('HOST_COMMITTEE', ids.hostTown, ids.hostTown),
      auditor: actor('AUDITOR', ids.hostTown, ids.hostTown),
    },
    apply: (name, payload, seq) =>
      applyEvent(db, 'registry', handlers, {
        id: randomUUID(),
        seq,
        name,
        occurredAt: NOW.toISOString(),
        payload,
      } as never),
    async stop() {
      await boss.stop({ graceful: false, close: true })
      await db.destroy()
      await database.drop()
    },
  }
}

/** Ids for the organisations of a small county. */
export function newIds(): World['ids'] {
  const names = ['county', 'hostTown', 'center', 't1', 't2', 't1Center', 'b1', 'b2', 'e1', 'tb', 'c1Area'] as const
  return Object.fromEntries(names.map((name) => [name, randomUUID()])) as World['ids']
}

/** The organisations of a small county; gives nothing, since the ids are the caller's. */
export async function insertOrganizations(db: Kysely<Database>, ids: World['ids']): Promise<void> {
  const row = (
    id: string,
    kind: NewRow<'organizations'>['kind'],
    name: string,
    townshipId: string | null,
    more: object = {},
  ) => ({
    id,
    kind,
    name,
    shortName: name,
    townshipId,
    parentId: townshipId === id ? null : townshipId,
    ...more,
  })
  await db
    .insertInto('organizations')
    .values([
      row(ids.county, 'COUNTY', '云溪县', null, { code: '331199' }),
      row(ids.hostTown, 'HOST_TOWN', '城关镇', ids.hostTown, { name: '中共云溪县城关镇委员会', code: '01' }),
      row(ids.t1, 'TOWNSHIP', '枫树乡', ids.t1, {
        name: '中共云溪县枫树乡委员会',
        code: '02',
        phone: '15400000002',
        address: '云溪县枫树乡',
      }),
      row(ids.t2, 'TOWNSHIP', '云岩乡', ids.t2, { code: '03' }),
      row(ids.center, 'TOWN_SERVICE_CENTER', '服务中心', ids.hostTown),
      row(ids.t1Center, 'OUTFLOW_CENTER', '枫树乡外出党员管理服务中心', ids.t1),
      row(ids.b1, 'ORIGIN_BRANCH', '上坑村党支部', ids.t1),
      row(ids.b2, 'ORIGIN_BRANCH', '下湾村党支部', ids.t2),
      row(ids.e1, 'HOST_BRANCH', '绿木玩具党支部', ids.hostTown, { phone: '15400000005' }),
      row(ids.tb, 'TEMPORARY_BRANCH', '流动党员临时党支部', ids.hostTown),
    ])
    .execute()
  await db
    .insertInto('areas')
    .values({
      id: ids.c1Area,
      kind: 'COMMUNITY',
      name: '新华社区',
      fringeSince: null,
      surveyUnitId: null,
      branchId: null,
    })
    .execute()
}

/** A member of T1 who is known in full, unless the test says otherwise. */
export async function aMember(
  { db, ids }: { db: Kysely<Database>; ids: Pick<World['ids'], 't1' | 'b1'> },
  { idNumber, ...values }: Partial<NewRow<'members'>> & { idNumber?: string } = {},
): Promise<string> {
  const name = values.name ?? '李建国'
  const { id } = await db
    .insertInto('members')
    .values({
      name,
      ...soundOf(name),
      sex: 'MALE',
      born: '1980-05-04',
      membership: 'FULL',
      joined: '2003-07-01',
      phones: ['15400001234'],
      residence: '新华路12号',
      occupation: 'BUSINESS',
      originScope: 'IN_COUNTY',
      originTownshipId: ids.t1,
      originBranchId: ids.b1,
      foundOn: '2026-03-01',
      foundBy: 'TOWNSHIP_SURVEY',
      ...sealedIdNumber(idNumber ?? null),
      ...values,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
