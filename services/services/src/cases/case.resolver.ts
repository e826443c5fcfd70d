import { CASE_ACTS, CASE_OFFICES, type CaseAct, caseActRefusal, isOverdue } from '@mobile-members/model/cases.ts'
import { addWorkingDays, workingDaysBetween } from '@mobile-members/model/dates.ts'
import { memberIdOf, OFFICES_AT_THE_CENTER, type Role } from '@mobile-members/model/roles.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findStanding } from '../members/member.store.ts'
import { MemberType, OrganizationType } from '../members/member.type.ts'
import { isOffice, listOffices } from '../office-holders/office-holder.store.ts'
import { type IssueCase, findCase, listCaseSteps, listCases, updateCase } from './case.store.ts'
import {
  CaseActOptionType,
  CaseStepType,
  IssueCaseFilter,
  IssueCasePage,
  IssueCaseType,
  RaiseCaseInput,
  WaitingForEnum,
} from './case.type.ts'
import { textFault } from './case.rules.ts'
import { raiseCase } from './raise-case.ts'
import {
  type Operation,
  calendarOf,
  inHand,
  lockFor,
  record,
  refuseAct,
  silenceEndOf,
  standingOf,
  step,
  tiesOf,
  workTiesOf,
} from './work-on-case.ts'

/** The operation by which each act is done, for the screen's buttons. */
const OPERATION_OF = {
  ASSIGN: 'assignCase',
  TAKE_ON: 'takeOnCase',
  PASS_ON: 'passOnCase',
  START: 'startCase',
  PAUSE: 'pauseCase',
  RESUME: 'resumeCase',
  REFER: 'referCase',
  RETURN_REFERRAL: 'returnReferral',
  REPORT_RESULT: 'reportCaseResult',
  CONFIRM: 'confirmCase',
  REOPEN: 'reopenCase',
  CLOSE_WITHOUT_CONFIRMATION: 'closeCaseWithoutConfirmation',
} as const satisfies Record<CaseAct, Operation>

@Resolver(() => IssueCaseType)
export class CaseResolver {
  @Query(() => IssueCaseType, { nullable: true })
  async issueCase(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<IssueCase> {
    const issueCase = found(await findCase(ctx.db, id))
    ctx.permit('issueCase', tiesOf(issueCase))
    return issueCase
  }

  /** The cases that the asker may read, the most pressing deadline first. */
  @Query(() => IssueCasePage, { nullable: true })
  async issueCases(
    @Arg('filter', () => IssueCaseFilter, { nullable: true }) filter: IssueCaseFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<Page<IssueCase>> {
    const size = pageSize(first)
    const { mine, ...rest } = filter ?? {}
    const page = { today: ctx.today, after: readCursor(after, 2), limit: size + 1 }
    const wanted = { ...rest, ownerSubject: mine ? ctx.subject : undefined }
    return pageOf(await listCases(ctx.db, ctx.scope('issueCases'), wanted, page), size, (row) => [row.dueOn, row.id])
  }

  @FieldResolver(() => String, { description: 'year and number within it, such as 2026-0012' })
  number(@Root() issueCase: IssueCase): string {
    return `${issueCase.year}-${String(issueCase.serial).padStart(4, '0')}`
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'null: raised by somebody who stays anonymous' })
  member(@Root() { memberId }: IssueCase): MemberType | null {
    return memberId ? { id: memberId } : null
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  office(@Root() { officeId }: IssueCase): OrganizationType | null {
    return officeId ? { id: officeId } : null
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  raisedByBranch(@Root() { raisedByBranchId }: IssueCase): OrganizationType | null {
    return raisedByBranchId ? { id: raisedByBranchId } : null
  }

  @FieldResolver(() => Boolean)
  overdue(@Root() { state, dueOn }: IssueCase, @Ctx() ctx: Context): boolean {
    return isOverdue(state, dueOn, ctx.today)
  }

  @FieldResolver(() => Int, { description: 'to the deadline; negative when it has passed' })
  async workingDaysLeft(@Root() { dueOn }: IssueCase, @Ctx() ctx: Context): Promise<number> {
    return workingDaysBetween(ctx.today, dueOn, await calendarOf(ctx))
  }

  @FieldResolver(() => [CaseStepType])
  async steps(@Root() { id }: IssueCase, @Ctx() ctx: Context): Promise<Row<'caseSteps'>[]> {
    const loader = ctx.loader<string, Row<'caseSteps'>[]>('case-steps', async (ids) => {
      const byCase = Map.groupBy(await listCaseSteps(ctx.db, ids), (step) => step.caseId)
      return ids.map((caseId) => byCase.get(caseId) ?? [])
    })
    return (await loader.load(id)) ?? []
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description: 'until this day the person who raised it has time to answer',
  })
  async silenceEndsOn(@Root() issueCase: IssueCase, @Ctx() ctx: Context): Promise<string | null> {
    return silenceEndOf(issueCase, ctx)
  }

  /** What this asker may ever do with this case, each with the reason why not now. */
  @FieldResolver(() => [CaseActOptionType])
  async acts(@Root() issueCase: IssueCase, @Ctx() ctx: Context): Promise<CaseActOptionType[]> {
    const atCenter = issueCase.level === 'CENTER'
    const allowed = (Object.keys(CASE_ACTS) as CaseAct[]).filter(
      (act) =>
        !(atCenter && (act === 'TAKE_ON' || act === 'PASS_ON')) &&
        ctx.may(OPERATION_OF[act], workTiesOf(issueCase)) &&
        inHand(OPERATION_OF[act], issueCase, ctx),
    )
    if (allowed.length === 0) return []
    const standing = await standingOf(issueCase, ctx)
    return allowed.map((act) => ({ act, refusal: caseActRefusal(act, standing, ctx.today) ?? null }))
  }

  /** A member raises a difficulty, a branch or the centre one for a member (R97, R101). */
  @Mutation(() => IssueCaseType)
  async raiseCase(@Arg('input', () => RaiseCaseInput) input: RaiseCaseInput, @Ctx() ctx: Context): Promise<IssueCase> {
    const own = memberIdOf(ctx.actor)
    const memberId = input.memberId ?? own
    if (!memberId) {
      refuseFields({ memberId: 'REQUIRED' })
      throw new Error('unreachable')
    }
    const standing = await findStanding(ctx.db, memberId)
    ctx.permit('raiseCase', standing ?? { memberId })
    found(standing)
    const title = input.title.trim()
    const description = input.description.trim()
    refuseFields({ title: textFault(title, 120), description: textFault(description, 4000) })
    const branch = ctx.actor.offices.find(
      ({ role, organizationId }) => role === 'BRANCH_SECRETARY' && organizationId === standing?.branchId,
    )
    const level = input.level ?? 'CENTER'
    refuse(level === 'BRANCH' && !standing!.branchId ? 'NOT_IN_A_BRANCH' : undefined)
    const source = memberId === own ? 'ONLINE' : branch ? 'BRANCH' : 'COUNTER'
    return raiseCase(ctx, {
      memberId,
      category: input.category,
      purposes: input.purposes ?? [],
      source,
      title,
      description,
      raisedByBranchId: source === 'BRANCH' ? (branch?.organizationId ?? null) : null,
      level,
      branchId: level === 'BRANCH' ? standing!.branchId : null,
    })
  }

  /** Gives a case to somebody who answers for it, at the centre or at an office (R97). */
  @Mutation(() => IssueCaseType)
  async assignCase(
    @Arg('id', () => ID) id: string,
    @Arg('ownerSubject', () => ID) ownerSubject: string,
    @Arg('officeId', () => ID, { nullable: true }) officeId: string | null,
    @Arg('plan', () => String, { nullable: true }) plan: string | null,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    const issueCase = await lockFor('assignCase', id, ctx)
    await refuseAct('ASSIGN', issueCase, ctx)
    const offices = await listOffices(ctx.db, ownerSubject, CASE_OFFICES)
    const office = officeId
      ? offices.find(({ organizationId }) => organizationId === officeId)
      : (offices.find(({ role }) => isAtCenter(role)) ?? offices[0])
    refuse(office ? undefined : 'NOT_AN_OFFICE_HOLDER')
    // The centre reads every case; another office reads those that it is given.
    const givenTo = office && !isAtCenter(office.role) ? office.organizationId : null
    const working = issueCase.state === 'IN_WORK'
    return step(
      issueCase,
      working ? 'IN_WORK' : 'ASSIGNED',
      { ownerSubject, officeId: givenTo, plan: plan?.trim() || issueCase.plan },
      ctx,
      { note: '', organizationId: givenTo },
    )
  }

  /** Writes down how the difficulty is to be solved; with another deadline, if the plan needs one, and the reason for it. */
  @Mutation(() => IssueCaseType)
  async planCase(
    @Arg('id', () => ID) id: string,
    @Arg('plan', () => String) plan: string,
    @Arg('dueOn', () => GraphQLLocalDate, { nullable: true }) dueOn: string | null,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    const issueCase = await lockFor('planCase', id, ctx)
    refuse(
      ['RESULT_REPORTED', 'CONFIRMED', 'CLOSED_WITHOUT_CONFIRMATION'].includes(issueCase.state)
        ? 'ILLEGAL_STEP'
        : undefined,
    )
    refuseFields({
      plan: textFault(plan.trim(), 4000),
      dueOn: dueOn !== null && dueOn < ctx.today ? 'IN_THE_PAST' : undefined,
      note: dueOn !== null && dueOn !== issueCase.dueOn && !note?.trim() ? 'REQUIRED' : undefined,
    })
    const calendar = await calendarOf(ctx)
    const deadline = dueOn
      ? { dueOn, dueEstimated: !calendar.years.has(Number(dueOn.slice(0, 4))), escalatedAt: null }
      : {}
    await record(issueCase, issueCase.state, ctx, { kind: 'PLAN', note: note?.trim() ?? '' })
    return updateCase(ctx.db, id, { plan: plan.trim(), ...deadline })
  }

  @Mutation(() => IssueCaseType)
  async startCase(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<IssueCase> {
    const issueCase = await lockFor('startCase', id, ctx)
    await refuseAct('START', issueCase, ctx)
    return step(issueCase, 'IN_WORK', { ownerSubject: issueCase.ownerSubject ?? ctx.subject }, ctx)
  }

  /** The deadline stands still while the case waits for the member or for another body. */
  @Mutation(() => IssueCaseType)
  async pauseCase(
    @Arg('id', () => ID) id: string,
    @Arg('waitingFor', () => WaitingForEnum) waitingFor: 'MEMBER' | 'OTHER_BODY',
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ note: textFault(note.trim(), 1000) })
    const issueCase = await lockFor('pauseCase', id, ctx)
    await refuseAct('PAUSE', issueCase, ctx)
    return step(issueCase, 'WAITING', { waitingFor, waitingSince: ctx.today }, ctx, { note })
  }

  /** The deadline moves by as many working days as the case has waited. */
  @Mutation(() => IssueCaseType)
  async resumeCase(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    const issueCase = await lockFor('resumeCase', id, ctx)
    await refuseAct('RESUME', issueCase, ctx)
    const calendar = await calendarOf(ctx)
    const waited = workingDaysBetween(issueCase.waitingSince ?? ctx.today, ctx.today, calendar)
    const due = addWorkingDays(issueCase.dueOn, waited, calendar)
    const deadline = { dueOn: due.day, dueEstimated: due.estimated || issueCase.dueEstimated }
    return step(issueCase, 'IN_WORK', { waitingFor: null, waitingSince: null, ...deadline }, ctx, { note: note ?? '' })
  }

  /** Passes a case to an office of labour, assistance or a department, which answers or returns it. */
  @Mutation(() => IssueCaseType)
  async referCase(
    @Arg('id', () => ID) id: string,
    @Arg('officeId', () => ID) officeId: string,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ note: textFault(note.trim(), 1000) })
    const issueCase = await lockFor('referCase', id, ctx)
    await refuseAct('REFER', issueCase, ctx)
    refuse(
      (await isOffice(ctx.db, officeId, ['LABOUR_CENTER', 'ASSISTANCE_CENTER', 'DEPARTMENT']))
        ? undefined
        : 'NOT_AN_OFFICE',
    )
    return step(issueCase, 'REFERRED', { officeId }, ctx, { note, organizationId: officeId })
  }

  @Mutation(() => IssueCaseType)
  async returnReferral(
    @Arg('id', () => ID) id: string,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
  ): Promise<IssueCase> {
    refuseFields({ note: textFault(note.trim(), 1000) })
    const issueCase = await lockFor('returnReferral', id, ctx)
    await refuseAct('RETURN_REFERRAL', issueCase, ctx)
    return step(issueCase, 'RETURNED', { officeId: null }, ctx, { note, organizationId: issueCase.officeId })
  }
}

function isAtCenter(role: Role): boolean {
  return (OFFICES_AT_THE_CENTER as readonly Role[]).includes(role)
}
