import { addDays, isWorkingDay } from '@mobile-members/model/dates.ts'
import type { Role } from '@mobile-members/model/roles.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import { findTermDays, loadCalendar } from '../calendar/calendar-day.store.ts'
import type { Context } from '../context.ts'
import {
  type Waiting,
  caseNewsOf,
  casesAtBranches,
  casesOwnedBy,
  casesRaisedBy,
  casesReferredTo,
  casesToAssign,
  casesToConfirm,
  dutiesOf,
  escalatedCases,
  overdueCases,
  receptionOn,
  receptionWithoutDuty,
  silentCases,
  swapsToAnswer,
} from './service-work.store.ts'
import { type ServiceWorkKind, ServiceWorkType } from './service-work.type.ts'

@Resolver()
export class ServiceWorkResolver {
  /** What waits for the asker in this service: kinds without anything are left out. */
  @Query(() => [ServiceWorkType], { nullable: true })
  async serviceWork(@Ctx() ctx: Context): Promise<ServiceWorkType[]> {
    const questions = await questionsOf(ctx)
    const answers = await Promise.all(questions.map(async ([kind, ask]) => ({ kind, ...(await ask()) })))
    return answers.filter(({ count }) => count > 0)
  }
}

async function questionsOf(ctx: Context): Promise<[ServiceWorkKind, () => Promise<Waiting>][]> {
  const { db, today, subject } = ctx
  const at = (...roles: Role[]) =>
    ctx.actor.offices.filter(({ role }) => roles.includes(role)).map(({ organizationId }) => organizationId)
  const questions: [ServiceWorkKind, () => Promise<Waiting>][] = []
  if (at('CENTER_DIRECTOR', 'CENTER_STAFF').length > 0) {
    const alarm = await findTermDays(db, 'RECEPTION_ALARM', today)
    const silentSince = await reportedBefore(ctx)
    questions.push(
      ['CASES_TO_ASSIGN', () => casesToAssign(db)],
      ['CASES_OVERDUE', () => overdueCases(db, today)],
      ['CASES_MINE', () => casesOwnedBy(db, subject)],
      ['CASES_SILENT', () => silentCases(db, silentSince)],
      ['RECEPTION_TODAY', () => receptionOn(db, today)],
      ['RECEPTION_WITHOUT_DUTY', () => receptionWithoutDuty(db, today, addDays(today, alarm))],
    )
  }
  if (at('CENTER_DIRECTOR').length > 0) questions.push(['CASES_ESCALATED', () => escalatedCases(db)])
  const offices = at('LABOUR_CENTER', 'ASSISTANCE_CENTER', 'DEPARTMENT')
  if (offices.length > 0) questions.push(['CASES_REFERRED_TO_US', () => casesReferredTo(db, offices)])
  const members = at('MEMBER')
  if (members.length > 0)
    questions.push(
      ['CASES_TO_CONFIRM', () => casesToConfirm(db, members)],
      ['CASE_NEWS', () => caseNewsOf(db, members)],
    )
  const branches = at('BRANCH_SECRETARY')
  if (branches.length > 0)
    questions.push(
      ['CASES_TO_HANDLE', () => casesAtBranches(db, branches)],
      ['CASES_OF_OUR_BRANCH', () => casesRaisedBy(db, branches)],
    )
  if (at('COMMITTEE_MEMBER').length > 0)
    questions.push(
      ['RECEPTION_DUTIES_OF_MINE', () => dutiesOf(db, subject, today)],
      ['DUTY_SWAPS_TO_ANSWER', () => swapsToAnswer(db, subject)],
    )
  return questions
}

/** The last day on which a result must have been reported for its silence to be over today. */
async function reportedBefore(ctx: Context): Promise<string> {
  const [days, calendar] = await Promise.all([
    findTermDays(ctx.db, 'CONFIRMATION_SILENCE', ctx.today),
    loadCalendar(ctx.db),
  ])
  let day = ctx.today
  for (let left = days + 1; left > 0;) {
    if (isWorkingDay(day, calendar)) left -= 1
    day = addDays(day, -1)
  }
  return day
}
