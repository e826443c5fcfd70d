import { type CaseAct, type CaseStepKind, type ContactChannel, caseActRefusal } from '@mobile-members/model/cases.ts'
import { type WorkingCalendar, addWorkingDays } from '@mobile-members/model/dates.ts'
import type { Ties } from '@mobile-members/model/policy.ts'
import type { SERVICES_POLICIES } from '@mobile-members/model/services.policies.ts'
import { allow, found, refuse } from '@mobile-members/subgraph/errors.ts'
import type { Updateable } from 'kysely'
import { findTermDays, loadCalendar } from '../calendar/calendar-day.store.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db.ts'
import { type IssueCase, countContacts, insertCaseStep, lockCase, updateCase } from './case.store.ts'

export type Operation = keyof typeof SERVICES_POLICIES
type Change = Updateable<Database['issueCases']>

/** What a case is tied to for who reads it: its member, the branch that raised or handled it, the office that it was given to. */
export function tiesOf(issueCase: IssueCase): Ties {
  return {
    memberId: issueCase.memberId,
    branchId: issueCase.branchId ?? issueCase.raisedByBranchId,
    organizationId: issueCase.officeId,
  }
}

/** The same for who works on it: the branch while it is in its hands, not once the centre has it. */
export function workTiesOf(issueCase: IssueCase): Ties {
  return { ...tiesOf(issueCase), branchId: issueCase.level === 'BRANCH' ? issueCase.branchId : null }
}

export async function lockFor(operation: Operation, id: string, ctx: Context): Promise<IssueCase> {
  const issueCase = found(await lockCase(ctx.db, id))
  allow(ctx.may(operation, workTiesOf(issueCase)))
  refuse(inHand(operation, issueCase, ctx) ? undefined : 'AT_THE_BRANCH')
  return issueCase
}

/** What the branch has in its hands, nobody else works on (R73); the centre reads it, and its director may take it over. */
export function inHand(operation: Operation, issueCase: IssueCase, ctx: Context): boolean {
  if (issueCase.level === 'CENTER' || !AT_THE_BRANCH.has(operation)) return true
  return ctx.actor.offices.some(
    ({ role, organizationId }) => role === 'BRANCH_SECRETARY' && organizationId === issueCase.branchId,
  )
}

const AT_THE_BRANCH: ReadonlySet<Operation> = new Set<Operation>([
  'assignCase',
  'referCase',
  'takeOnCase',
  'noteCase',
  'planCase',
  'startCase',
  'pauseCase',
  'resumeCase',
  'reportCaseResult',
  'recordContactAttempt',
  'closeCaseWithoutConfirmation',
])

export async function refuseAct(act: CaseAct, issueCase: IssueCase, ctx: Context): Promise<void> {
  refuse(caseActRefusal(act, await standingOf(issueCase, ctx), ctx.today))
}

export async function standingOf(issueCase: IssueCase, ctx: Context) {
  const attempts = ctx.loader<string, number>('contact-attempts', async (ids) => {
    const counts = await countContacts(ctx.db, ids)
    return ids.map((id) => counts.get(id) ?? 0)
  })
  const reported = issueCase.state === 'RESULT_REPORTED'
  return {
    level: issueCase.level,
    state: issueCase.state,
    ownerSubject: issueCase.ownerSubject,
    silenceEndsOn: await silenceEndOf(issueCase, ctx),
    contactAttempts: reported ? ((await attempts.load(issueCase.id)) ?? 0) : 0,
  }
}

export async function silenceEndOf({ state, resultReportedOn }: IssueCase, ctx: Context): Promise<string | null> {
  if (state !== 'RESULT_REPORTED' || resultReportedOn === null) return null
  const silence = ctx.loader<string, number>('silence', async (names) => {
    const days = await findTermDays(ctx.db, 'CONFIRMATION_SILENCE', ctx.today)
    return names.map(() => days)
  })
  return addWorkingDays(resultReportedOn, (await silence.load('days')) ?? 0, await calendarOf(ctx)).day
}

export async function calendarOf(ctx: Context): Promise<WorkingCalendar> {
  const loader = ctx.loader<string, WorkingCalendar>('calendar', async (names) => {
    const calendar = await loadCalendar(ctx.db)
    return names.map(() => calendar)
  })
  return found(await loader.load('calendar'))
}

export interface StepNote {
  kind?: Exclude<CaseStepKind, 'ESCALATED'>
  note?: string
  organizationId?: string | null
  channel?: ContactChannel
}

/** One step: the history row, then the case. */
export async function step(
  issueCase: IssueCase,
  to: IssueCase['state'],
  change: Change,
  ctx: Context,
  note: StepNote = {},
): Promise<IssueCase> {
  await record(issueCase, to, ctx, note)
  return updateCase(ctx.db, issueCase.id, { ...change, state: to })
}

export async function record(
  issueCase: IssueCase,
  to: IssueCase['state'],
  ctx: Context,
  { kind = 'STEP', note = '', organizationId = null, channel }: StepNote,
): Promise<void> {
  if (issueCase.memberId) ctx.touch(issueCase.memberId)
  await insertCaseStep(ctx.db, {
    caseId: issueCase.id,
    kind,
    fromState: issueCase.state,
    toState: to,
    at: ctx.now(),
    bySubject: ctx.subject,
    organizationId,
    channel: channel ?? null,
    note: note.trim(),
  })
}
