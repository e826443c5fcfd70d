import type { CaseSource } from '../db.ts'
import { addWorkingDays } from '@mobile-members/model/dates.ts'
import type { CaseLevel, ServiceCategory, ServicePurpose } from '@mobile-members/model/cases.ts'
import { findTermDays, loadCalendar } from '../calendar/calendar-day.store.ts'
import type { Context } from '../context.ts'
import { type IssueCase, insertCase, insertCaseStep, takeCaseSerial } from './case.store.ts'

export interface NewCase {
  memberId: string | null
  category: ServiceCategory
  purposes: ServicePurpose[]
  source: CaseSource
  title: string
  description: string
  raisedByBranchId: string | null
  level?: CaseLevel
  /** The branch that is to handle it. */
  branchId?: string | null
}

/** Opens a case with its number and its deadline (R97); called for a difficulty raised, and by the reception log. */
export async function raiseCase(ctx: Context, { purposes, ...given }: NewCase): Promise<IssueCase> {
  const due = await deadlineFrom(ctx, ctx.today)
  const year = Number(ctx.today.slice(0, 4))
  const issueCase = await insertCase(ctx.db, {
    ...given,
    purposes: purposes.length > 0 ? purposes : ['SOLVE_DIFFICULTIES'],
    year,
    serial: await takeCaseSerial(ctx.db, year),
    raisedBy: ctx.subject,
    openedAt: ctx.now(),
    openedOn: ctx.today,
    state: 'OPEN',
    ownerSubject: null,
    officeId: null,
    plan: null,
    dueOn: due.day,
    dueEstimated: due.estimated,
    waitingFor: null,
    waitingSince: null,
    escalatedAt: null,
    result: null,
    resultReportedAt: null,
    resultReportedOn: null,
    closedAt: null,
  })
  await insertCaseStep(ctx.db, {
    caseId: issueCase.id,
    kind: 'STEP',
    fromState: null,
    toState: 'OPEN',
    at: ctx.now(),
    bySubject: ctx.subject,
    organizationId: given.raisedByBranchId,
    channel: null,
  })
  if (given.memberId) ctx.touch(given.memberId)
  return issueCase
}

/** The deadline of a case that begins to run on a day, in working days of the county. */
export async function deadlineFrom(ctx: Context, day: string): Promise<{ day: string; estimated: boolean }> {
  const [days, calendar] = await Promise.all([findTermDays(ctx.db, 'CASE_DUE', ctx.today), loadCalendar(ctx.db)])
  return addWorkingDays(day, days, calendar)
}
