import { RUNNING_CASE_STATES } from '@mobile-members/model/cases.ts'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Database, Db } from '../db.ts'

export interface Waiting {
  count: number
  dueOn: string | null
}

type CaseExpression = ExpressionBuilder<Database, 'issueCases'>
type DayExpression = ExpressionBuilder<Database, 'receptionDays'>

const running = [...RUNNING_CASE_STATES]

async function waitingCases(
  db: Db,
  where: (eb: CaseExpression) => ReturnType<CaseExpression['and']>,
): Promise<Waiting> {
  return db
    .selectFrom('issueCases')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min<string | null>('dueOn').as('dueOn')])
    .where('closedAt', 'is', null)
    .where(where)
    .executeTakeFirstOrThrow()
}

async function waitingDays(db: Db, where: (eb: DayExpression) => ReturnType<DayExpression['and']>): Promise<Waiting> {
  return db
    .selectFrom('receptionDays')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min<string | null>('heldOn').as('dueOn')])
    .where('state', '=', 'PLANNED')
    .where(where)
    .executeTakeFirstOrThrow()
}

export function casesToAssign(db: Db): Promise<Waiting> {
  return waitingCases(db, (eb) =>
    eb.and([eb('level', '=', 'CENTER'), eb('state', 'in', ['OPEN', 'RETURNED', 'REOPENED'])]),
  )
}

export function overdueCases(db: Db, today: string): Promise<Waiting> {
  return waitingCases(db, (eb) => eb.and([eb('state', 'in', running), eb('dueOn', '<', today)]))
}

export function escalatedCases(db: Db): Promise<Waiting> {
  return waitingCases(db, (eb) => eb.and([eb('state', 'in', running), eb('escalatedAt', 'is not', null)]))
}

export function casesOwnedBy(db: Db, subject: string): Promise<Waiting> {
  return waitingCases(db, (eb) =>
    eb.and([eb('ownerSubject', '=', subject), eb('state', 'in', ['ASSIGNED', 'IN_WORK', 'WAITING', 'REOPENED'])]),
  )
}

export function casesReferredTo(db: Db, officeIds: string[]): Promise<Waiting> {
  return waitingCases(db, (eb) =>
    eb.and([eb('officeId', '=', sql<string>`any(${officeIds}::uuid[])`), eb('state', 'in', running)]),
  )
}

export function casesToConfirm(db: Db, memberIds: string[]): Promise<Waiting> {
  return waitingCases(db, (eb) =>
    eb.and([eb('memberId', '=', sql<string>`any(${memberIds}::uuid[])`), eb('state', '=', 'RESULT_REPORTED')]),
  )
}

/** What these branches have brought before the centre, raised there or passed on. */
export function casesRaisedBy(db: Db, branchIds: string[]): Promise<Waiting> {
  return waitingCases(db, (eb) =>
    eb.and([
      eb('level', '=', 'CENTER'),
      sql<boolean>`coalesce(branch_id, raised_by_branch_id) = any(${branchIds}::uuid[])`,
    ]),
  )
}

/** What these branches themselves have to work on (R73). */
export function casesAtBranches(db: Db, branchIds: string[]): Promise<Waiting> {
  return waitingCases(db, (eb) =>
    eb.and([
      eb('level', '=', 'BRANCH'),
      eb('branchId', '=', sql<string>`any(${branchIds}::uuid[])`),
      eb('state', 'in', running),
    ]),
  )
}

/** What a member was told of cases and has not read. */
export async function caseNewsOf(db: Db, memberIds: string[]): Promise<Waiting> {
  const { count } = await db
    .selectFrom('caseNews')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('memberId', '=', sql<string>`any(${memberIds}::uuid[])`)
    .where('readAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { count, dueOn: null }
}

/** Results that nobody has confirmed, reported on or before a day. */
export function silentCases(db: Db, reportedUntil: string): Promise<Waiting> {
  return waitingCases(db, (eb) =>
    eb.and([
      eb('level', '=', 'CENTER'),
      eb('state', '=', 'RESULT_REPORTED'),
      eb('resultReportedOn', '<=', reportedUntil),
    ]),
  )
}

export function receptionOn(db: Db, day: string): Promise<Waiting> {
  return waitingDays(db, (eb) => eb.and([eb('heldOn', '=', day)]))
}

export function receptionWithoutDuty(db: Db, from: string, until: string): Promise<Waiting> {
  return waitingDays(db, (eb) =>
    eb.and([eb('dutySubject', 'is', null), eb('heldOn', '>=', from), eb('heldOn', '<=', until)]),
  )
}

export function dutiesOf(db: Db, subject: string, from: string): Promise<Waiting> {
  return waitingDays(db, (eb) => eb.and([eb('dutySubject', '=', subject), eb('heldOn', '>=', from)]))
}

export async function swapsToAnswer(db: Db, subject: string): Promise<Waiting> {
  const { count } = await db
    .selectFrom('dutySwaps')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '=', 'ASKED')
    .where('askedOf', '=', subject)
    .executeTakeFirstOrThrow()
  return { count, dueOn: null }
}
