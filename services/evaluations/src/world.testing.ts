import { randomUUID } from 'node:crypto'
import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { testDatabase } from '@mobile-members/database/testing.ts'
import type { EventName, Events } from '@mobile-members/model/events.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import { applyEvent } from '@mobile-members/subgraph/events.ts'
import { type TestServer, anActor, testServer } from '@mobile-members/subgraph/testing.ts'
import type { Database, Db } from './db.ts'
import { handlers } from './events.ts'
import { definition } from './schema.ts'

/** The people of the tests, on a database of their own, at ten o'clock of Monday 23 November 2026. */
export interface World extends TestServer {
  db: Db
  adminUrl: string
  staff: Actor
  secretary: Actor
  otherSecretary: Actor
  township: Actor
  otherTownship: Actor
  originSecretary: Actor
  member: Actor
  memberId: string
  branchId: string
  otherBranchId: string
  /** Makes another member who is placed in the branch. */
  aMember(origin?: { townshipId: string | null }): Promise<{ memberId: string; actor: Actor }>
  /** Delivers an event; says whether it was applied. */
  hear<N extends EventName>(
    name: N,
    seq: number,
    payload: Events[N],
    options?: { id?: string; at?: string },
  ): Promise<boolean>
  stop(): Promise<void>
}

export async function startWorld(): Promise<World> {
  const database = await testDatabase()
  const url = database.urlOf('evaluations')
  const db = openDatabase<Database>(url, 'evaluations')
  const boss = busOf(url, { onError: () => {}, supervise: false })
  await boss.start()
  const branchId = randomUUID()
  const otherBranchId = randomUUID()
  const townshipId = randomUUID()
  const originBranchId = randomUUID()
  let seq = 0

  const hear: World['hear'] = (name, number, payload, { id = randomUUID(), at = '2026-09-10T02:00:00Z' } = {}) =>
    applyEvent(db, 'evaluations', handlers, { id, seq: number, name, occurredAt: at, payload })

  const aMember: World['aMember'] = async (origin = { townshipId }) => {
    const memberId = randomUUID()
    const registered = {
      memberId,
      registerNo: '',
      originTownshipId: origin.townshipId,
      originBranchId,
      originScope: 'IN_COUNTY' as const,
    }
    await hear('member.registered', ++seq, registered)
    await hear('member.placed', ++seq, {
      memberId,
      branchId,
      rule: '1A',
      placedOn: '2026-03-02',
      decisionId: randomUUID(),
    })
    return { memberId, actor: anActor('MEMBER', memberId) }
  }

  const first = await aMember()
  const server = testServer(definition, db, { boss, now: new Date('2026-11-23T02:00:00Z') })
  return {
    ...server,
    db,
    adminUrl: database.adminUrl,
    staff: anActor('CENTER_STAFF'),
    secretary: anActor('BRANCH_SECRETARY', branchId),
    otherSecretary: anActor('BRANCH_SECRETARY', otherBranchId),
    township: anActor('OUTFLOW_OFFICER', randomUUID(), townshipId),
    otherTownship: anActor('TOWNSHIP_COMMITTEE', randomUUID(), randomUUID()),
    originSecretary: anActor('ORIGIN_SECRETARY', originBranchId),
    member: first.actor,
    memberId: first.memberId,
    branchId,
    otherBranchId,
    aMember,
    hear,
    async stop() {
      await boss.stop({ graceful: false })
      await db.destroy()
      await database.drop()
    },
  }
}
