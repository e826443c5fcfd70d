import { randomUUID } from 'node:crypto'
import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { asAdmin } from '@mobile-members/database/provision.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import type { EventName, Events, PlacementFacts } from '@mobile-members/model/events.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import { type Delivered, applyEvent } from '@mobile-members/subgraph/events.ts'
import { type TestServer, anActor, testServer } from '@mobile-members/subgraph/testing.ts'
import type { Database, Db } from './db.ts'
import { handlers } from './events.ts'
import { definition } from './schema.ts'

const ids = () => randomUUID()

/** Branches, units and people of the tests, on a database of their own, at ten o'clock of Monday 23 November 2026. */
export interface World extends TestServer {
  db: Db
  hostTown: string
  branches: Record<'E1' | 'E2' | 'C1' | 'V1' | 'TB', string>
  areas: Record<'xinhua' | 'fringe' | 'village', string>
  units: Record<'E1' | 'site' | 'none' | 'hospital' | 'unknown', string>
  hostCommittee: Actor
  director: Actor
  staff: Actor
  secretary: Actor
  communitySecretary: Actor
  township: Actor
  /** What registry tells; gives whether it was applied. */
  hear<N extends EventName>(name: N, payload: Events[N], again?: Partial<Delivered>): Promise<boolean>
  /** A member with facts, introduced and checked in; as an actor too. */
  checkedIn(facts: Partial<PlacementFacts>): Promise<{ memberId: string; affiliationId: string; actor: Actor }>
  /** The same, placed and welcomed at E1. */
  atE1(): Promise<{ memberId: string; affiliationId: string; actor: Actor }>
  /** Names of what has been published, newest last. */
  published(): Promise<{ name: string; payload: Record<string, unknown> }[]>
  stop(): Promise<void>
}

export const NOW = new Date('2026-11-23T02:00:00Z')

export async function startWorld(): Promise<World> {
  const database = await testDatabase()
  const url = database.urlOf('branches')
  const db = openDatabase<Database>(url, 'branches')
  const boss = busOf(url, { onError: () => {}, supervise: false, max: 1 })
  await boss.start()
  const [hostTown, township, center] = [ids(), ids(), ids()]
  const branches = { E1: ids(), E2: ids(), C1: ids(), V1: ids(), TB: ids() }
  const areas = { xinhua: ids(), fringe: ids(), village: ids() }
  const units = { E1: ids(), site: ids(), none: ids(), hospital: ids(), unknown: ids() }
  await seed(db, { hostTown, branches, areas, units })
  const people = {
    hostCommittee: anActor('HOST_COMMITTEE', hostTown, hostTown),
    director: anActor('CENTER_DIRECTOR', center, hostTown),
    staff: anActor('CENTER_STAFF', center, hostTown),
    secretary: anActor('BRANCH_SECRETARY', branches.E1, hostTown),
    communitySecretary: anActor('BRANCH_SECRETARY', branches.C1, hostTown),
    township: anActor('TOWNSHIP_COMMITTEE', township, township),
  }
  await asAdmin(database.adminUrl, async (client) => {
    for (const { subject, offices } of Object.values(people))
      for (const office of offices)
        await client.query(
          'insert into bus.offices_in_force (subject, role, organization_id, township_id) values ($1, $2, $3, $4)',
          [subject, office.role, office.organizationId, office.townshipId],
        )
  })
  const server = testServer(definition, db, { boss, now: NOW })
  let seq = 0

  const hear: World['hear'] = (name, payload, again = {}) => {
    const event = { id: ids(), seq: (seq += 1), name, occurredAt: NOW.toISOString(), payload, ...again }
    return applyEvent(db, 'branches', handlers, event as Delivered, boss)
  }

  const checkedIn: World['checkedIn'] = async (facts) => {
    const [memberId, letterId] = [ids(), ids()]
    await hear('member.registered', {
      memberId,
      registerNo: 'YX-1',
      originTownshipId: township,
      originBranchId: null,
      originScope: 'IN_COUNTY',
    })
    await hear('letter.accepted', { letterId, memberId, acceptedOn: '2026-11-20' })
    await hear('member.checked-in', {
      memberId,
      letterId,
      checkedInOn: '2026-11-20',
      facts: { ...aWorker(units.E1, areas.xinhua), ...facts },
    })
    const { id } = await db
      .selectFrom('affiliations')
      .select('id')
      .where('memberId', '=', memberId)
      .executeTakeFirstOrThrow()
    return { memberId, affiliationId: id, actor: anActor('MEMBER', memberId) }
  }

  return {
    ...server,
    ...people,
    db,
    hostTown,
    branches,
    areas,
    units,
    hear,
    checkedIn,
    async atE1() {
      const member = await checkedIn({})
      const variables = { id: member.affiliationId }
      await server
        .as(people.director)
        .run(`mutation ($id: ID!) { proposePlacement(affiliationId: $id) { id } }`, variables)
      await server
        .as(people.director)
        .run(`mutation ($id: ID!) { confirmPlacement(affiliationId: $id) { id } }`, variables)
      await server
        .as(people.secretary)
        .run(
          `mutation ($id: ID!) { welcomeMember(affiliationId: $id, contact: { way: PHONE, contactedOn: "2026-11-23", said: "已电话联系" }) { id } }`,
          variables,
        )
      return member
    },
    published: () =>
      db.selectFrom('publishedEvents').select(['name', 'payload']).orderBy('seq').execute() as ReturnType<
        World['published']
      >,
    async stop() {
      await boss.stop({ graceful: false, close: true })
      await db.destroy()
      await database.drop()
    },
  }
}

export function aWorker(workUnitId: string, residenceAreaId: string): PlacementFacts {
  return {
    employmentKind: 'UNIT',
    employmentStable: true,
    workUnitId,
    industry: 'C',
    residenceStable: true,
    residenceAreaId,
  }
}

async function seed(
  db: Db,
  { hostTown, branches, areas, units }: Pick<World, 'hostTown' | 'branches' | 'areas' | 'units'>,
) {
  // One hundredth of a degree of latitude is 1.112 km.
  const at = (km: number) => ({ latitude: 28.45 + km / 111.195, longitude: 119.9 })
  const branch = (
    id: string,
    name: string,
    kind: 'ENTERPRISE' | 'COMMUNITY' | 'VILLAGE' | 'TEMPORARY',
    km: number,
    own = 20,
  ) => ({
    id,
    name,
    kind,
    parentId: hostTown,
    ...at(km),
    ownFullMembers: own,
    foundedOn: '2020-01-01',
  })
  await db
    .insertInto('hostBranches')
    .values([
      branch(branches.E1, 'E1', 'ENTERPRISE', 1.9),
      branch(branches.E2, 'E2', 'ENTERPRISE', -0.6, 2),
      branch(branches.C1, 'C1', 'COMMUNITY', 0.1),
      branch(branches.V1, 'V1', 'VILLAGE', 5),
      branch(branches.TB, 'TB', 'TEMPORARY', 0, 0),
    ])
    .execute()
  await db
    .insertInto('residenceAreas')
    .values([
      { id: areas.xinhua, kind: 'COMMUNITY', name: 'Xinhua', branchId: branches.C1 },
      { id: areas.fringe, kind: 'VILLAGE', name: 'Fringe', branchId: branches.V1, fringeSince: '2025-01-01' },
      { id: areas.village, kind: 'VILLAGE', name: 'Far', branchId: null },
    ])
    .execute()
  const unit = (
    id: string,
    name: string,
    partyOrganization: 'HOST' | 'OUTSIDE' | 'NONE' | 'UNKNOWN',
    branchId: string | null = null,
  ) => ({
    id,
    name,
    kind: 'COMPANY' as const,
    ...at(0),
    partyOrganization,
    branchId,
  })
  await db
    .insertInto('workUnits')
    .values([
      unit(units.E1, 'Greenwood Toys', 'HOST', branches.E1),
      unit(units.none, 'no branch', 'NONE'),
      unit(units.hospital, 'hospital', 'OUTSIDE'),
      unit(units.unknown, 'unknown', 'UNKNOWN'),
    ])
    .execute()
  await db
    .insertInto('workUnits')
    .values({ ...unit(units.site, 'site', 'NONE'), kind: 'PROCESSING_SITE', parentId: units.E1 })
    .execute()
}
