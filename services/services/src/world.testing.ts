import { randomUUID } from 'node:crypto'
import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { asAdmin } from '@mobile-members/database/provision.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import { type TestServer, anActor, testServer } from '@mobile-members/subgraph/testing.ts'
import type { Database, Db } from './db.ts'
import { definition } from './schema.ts'

/** The people of the tests, on a database of their own, at ten o'clock of Monday 23 November 2026. */
export interface World extends TestServer {
  db: Db
  staff: Actor & { subject: string }
  director: Actor
  committeeMember: Actor & { subject: string }
  secondCommitteeMember: Actor & { subject: string }
  secretary: Actor
  township: Actor
  labour: Actor
  otherLabour: Actor
  member: Actor
  otherMember: Actor
  memberId: string
  otherMemberId: string
  branchId: string
  labourCenterId: string
  stop(): Promise<void>
}

export async function startWorld(): Promise<World> {
  const database = await testDatabase()
  const url = database.urlOf('services')
  const db = openDatabase<Database>(url, 'services')
  const boss = busOf(url, { onError: () => {}, supervise: false })
  await boss.start()
  const [memberId, otherMemberId, branchId, townshipId, centerId, labourCenterId] = Array.from({ length: 6 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string, string]
  const actors = {
    staff: anActor('CENTER_STAFF', centerId) as Actor & { subject: string },
    director: anActor('CENTER_DIRECTOR', centerId),
    committeeMember: anActor('COMMITTEE_MEMBER') as Actor & { subject: string },
    secondCommitteeMember: anActor('COMMITTEE_MEMBER') as Actor & { subject: string },
    secretary: anActor('BRANCH_SECRETARY', branchId),
    township: anActor('TOWNSHIP_COMMITTEE', townshipId, townshipId),
    labour: anActor('LABOUR_CENTER', labourCenterId, townshipId),
    otherLabour: anActor('LABOUR_CENTER'),
    member: anActor('MEMBER', memberId),
    otherMember: anActor('MEMBER', otherMemberId),
  }
  await asAdmin(database.adminUrl, async (client) => {
    for (const { subject, offices } of Object.values(actors))
      for (const office of offices)
        await client.query(
          'insert into bus.offices_in_force (subject, role, organization_id, township_id) values ($1, $2, $3, $4)',
          [subject, office.role, office.organizationId, office.townshipId],
        )
  })
  await db
    .insertInto('memberStandings')
    .values([
      { memberId, originTownshipId: townshipId, originBranchId: randomUUID(), branchId, registered: true },
      {
        memberId: otherMemberId,
        originTownshipId: randomUUID(),
        originBranchId: null,
        branchId: null,
        registered: true,
      },
    ])
    .execute()
  const server = testServer(definition, db, { boss, now: new Date('2026-11-23T02:00:00Z') })
  return {
    ...server,
    ...actors,
    db,
    memberId,
    otherMemberId,
    branchId,
    labourCenterId,
    async stop() {
      await boss.stop({ graceful: false })
      await db.destroy()
      await database.drop()
    },
  }
}
