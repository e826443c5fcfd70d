import {
  leaveDecisionRefusal,
  leaveFaults,
  leaveDays,
  needsDecision,
  needsReport,
} from '@mobile-members/model/leaves.ts'
import { isCalendarDate } from '@mobile-members/model/id-number.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { IN_BRANCH_STATES, lockOpenAffiliation } from '../affiliations/affiliation.store.ts'
import { loadStanding } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { OrganizationType } from '../organizations/organization.type.ts'
import { decideLeave, dueOf, resume } from './decide-leave.ts'
import { loadTerms } from './leave-terms.ts'
import * as store from './leave.store.ts'
import {
  LeaveDecisionEnum,
  LeaveTermsType,
  LongLeaveFilterInput,
  LongLeaveInput,
  LongLeavePage,
  LongLeaveStepType,
  LongLeaveToldInput,
  LongLeaveType,
} from './leave.type.ts'
import { leaveTies, takeLeaveStep } from './take-leave-step.ts'

@Resolver(() => LongLeaveType)
export class LongLeaveResolver {
  @Query(() => LeaveTermsType, { nullable: true })
  leaveTerms(@Ctx() ctx: Context): Promise<LeaveTermsType> {
    return loadTerms(ctx)
  }

  /** Leaves that the asker may see, the newest first: a branch its own, a township those of its members, the centre all. */
  @Query(() => LongLeavePage, { nullable: true })
  async longLeaves(
    @Ctx() ctx: Context,
    @Arg('filter', () => LongLeaveFilterInput, { nullable: true }) filter?: LongLeaveFilterInput,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'longLeaves'>>> {
    const size = pageSize(first)
    const rows = await store.listLeaves(ctx.db, ctx.scope('longLeaves'), filter ?? {}, readCursor(after, 2), size)
    return pageOf(rows, size, ({ fromOn, id }) => [fromOn, id])
  }

  @Query(() => LongLeaveType, { nullable: true })
  async longLeave(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'longLeaves'>> {
    const leave = found(await store.findLeave(ctx.db, id))
    ctx.permit('longLeave', await leaveTies(ctx, leave))
    return leave
  }

  /**
   * A member reports a long leave, or the branch writes down what it was told (R80). Refuses one that needs no report
   * (LEAVE_TOO_SHORT), a second one beside an open one (LEAVE_OPEN), and one of somebody who is in no branch (NOT_PLACED_HERE).
   */
  @Mutation(() => LongLeaveType)
  async reportLongLeave(
    @Arg('input', () => LongLeaveInput) input: LongLeaveInput,
    @Ctx() ctx: Context,
    @Arg('memberId', () => ID, { nullable: true, description: 'left out: the asker' }) memberId?: string,
    @Arg('told', () => LongLeaveToldInput, { nullable: true }) told?: LongLeaveToldInput,
  ): Promise<Row<'longLeaves'>> {
    const id = found(memberId ?? memberIdOf(ctx.actor))
    const place = await lockOpenAffiliation(ctx.db, id)
    const branchId = place?.branchId ?? null
    ctx.permit('reportLongLeave', await leaveTies(ctx, { memberId: id, branchId: branchId ?? '' }))
    refuse(branchId && (IN_BRANCH_STATES as readonly string[]).includes(place!.state) ? undefined : 'NOT_PLACED_HERE')
    const days = daysOf(input, ctx.today)
    const terms = await loadTerms(ctx)
    refuse(needsReport(days, terms.reportDays) ? undefined : 'LEAVE_TOO_SHORT', {
      days: leaveDays(days),
      reportDays: terms.reportDays,
    })
    const leave = await store.insertLeave(ctx.db, {
      memberId: id,
      branchId: found(branchId),
      ...days,
      ...tellingOf(ctx, id, told),
      reportedBy: ctx.subject,
      reportedAt: ctx.now(),
      mustDecide: needsDecision(days, terms.decisionDays),
    })
    await store.insertLeaveStep(ctx.db, {
      leaveId: leave.id,
      fromState: null,
      toState: 'REPORTED',
      fromOn: leave.fromOn,
      untilOn: leave.untilOn,
      decision: null,
      reason: null,
      subject: ctx.subject,
      role: memberIdOf(ctx.actor) === id ? 'MEMBER' : 'BRANCH_SECRETARY',
      at: ctx.now(),
    })
    ctx.touch(id)
    publishReport(ctx, leave)
    return leave
  }

  /** Corrects a report, or tells of other days, which everybody behind it then looks at anew (→ REPORTED). */
  @Mutation(() => LongLeaveType)
  async reviseLongLeave(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => LongLeaveInput) input: LongLeaveInput,
    @Ctx() ctx: Context,
    @Arg('told', () => LongLeaveToldInput, { nullable: true }) told?: LongLeaveToldInput,
  ): Promise<Row<'longLeaves'>> {
    const leave = found(await store.lockLeave(ctx.db, id))
    ctx.permit('reviseLongLeave', await leaveTies(ctx, leave))
    refuse(returnedRefusal(leave))
    const days = daysOf(input, ctx.today)
    const telling = tellingOf(ctx, leave.memberId, told)
    const { decisionDays } = await loadTerms(ctx)
    const revised = await takeLeaveStep(ctx, 'reviseLongLeave', leave, 'REPORTED', {
      ...days,
      ...telling,
      mustDecide: needsDecision(days, decisionDays),
      reportedBy: ctx.subject,
      reportedAt: ctx.now(),
      notedBy: null,
      notedAt: null,
      decision: null,
      decisionReason: null,
      decidedBy: null,
      decidedAt: null,
      decisionDueOn: null,
      informedBy: null,
      informedAt: null,
      informedNote: null,
    })
    publishReport(ctx, revised)
    return revised
  }

  /** The member is back, or has not left at all: the leave is over, and the place in the branch is taken up again (R80). */
  @Mutation(() => LongLeaveType)
  async endLongLeave(
    @Arg('id', () => ID) id: string,
    @Arg('backOn', () => String) backOn: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'longLeaves'>> {
    const leave = found(await store.lockLeave(ctx.db, id))
    ctx.permit('endLongLeave', await leaveTies(ctx, leave))
    refuse(returnedRefusal(leave))
    refuseFields({
      backOn: isCalendarDate(backOn) ? (backOn > ctx.today ? 'IN_THE_FUTURE' : undefined) : 'DATE_IMPOSSIBLE',
    })
    const endedAs = backOn < leave.fromOn ? 'NOT_LEFT' : 'BACK'
    const ended = await takeLeaveStep(ctx, 'endLongLeave', leave, 'CLOSED', { endedOn: backOn, endedAs, paused: false })
    if (leave.paused) await resume(ctx, 'endLongLeave', leave.memberId)
    const { memberId, branchId } = leave
    ctx.publish('leave.ended', { leaveId: id, memberId, branchId, end: endedAs, endedOn: backOn })
    return ended
  }

  /** REPORTED → NOTED_BY_BRANCH: the branch has seen it and passes it to the centre, whose working days begin (R81). */
  @Mutation(() => LongLeaveType)
  async noteLongLeave(
    @Arg('id', () => ID) id: string,
    @Ctx() ctx: Context,
    @Arg('remark', () => String, { nullable: true }) remark?: string,
  ): Promise<Row<'longLeaves'>> {
    const leave = found(await store.lockLeave(ctx.db, id))
    ctx.permit('noteLongLeave', await leaveTies(ctx, leave))
    const noted = { notedBy: ctx.subject, notedAt: ctx.now(), remark: remark?.trim() || null }
    const due = leave.mustDecide ? await dueOf(ctx) : {}
    return takeLeaveStep(ctx, 'noteLongLeave', leave, 'NOTED_BY_BRANCH', { ...noted, ...due }, remark)
  }

  /**
   * NOTED_BY_BRANCH → CENTER_DECIDED (R81): the place stays, rests, or the certificate goes back to the home township. Refuses what
   * `leaveDecisionRefusal` says; a rest where nobody is active yet is no step of the affiliation either (ILLEGAL_STEP).
   */
  @Mutation(() => LongLeaveType)
  async decideLongLeave(
    @Arg('id', () => ID) id: string,
    @Arg('decision', () => LeaveDecisionEnum) decision: keyof typeof LeaveDecisionEnum,
    @Arg('reason', () => String, { defaultValue: '' }) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'longLeaves'>> {
    const leave = found(await store.lockLeave(ctx.db, id))
    ctx.permit('decideLongLeave', await leaveTies(ctx, leave))
    refuse(leaveDecisionRefusal(leave, decision, reason))
    return decideLeave(ctx, leave, decision, reason.trim())
  }

  /**
   * CENTER_DECIDED → ORIGIN_INFORMED: the home township has heard what was decided; a certificate that has come back is closed by it.
   * For a member from outside the county the centre tells the home committee itself; a township of the county answers alone
   * (TOWNSHIP_ANSWERS).
   */
  @Mutation(() => LongLeaveType)
  async acknowledgeLongLeave(
    @Arg('id', () => ID) id: string,
    @Ctx() ctx: Context,
    @Arg('note', () => String, { nullable: true }) note?: string,
  ): Promise<Row<'longLeaves'>> {
    const leave = found(await store.lockLeave(ctx.db, id))
    const ties = await leaveTies(ctx, leave)
    ctx.permit('acknowledgeLongLeave', ties)
    const byTownship = ctx.actor.offices.some(({ townshipId, role }) =>
      role === 'TOWNSHIP_COMMITTEE' || role === 'OUTFLOW_OFFICER' ? townshipId === ties.originTownshipId : false,
    )
    refuse(ties.originTownshipId && !byTownship ? 'TOWNSHIP_ANSWERS' : undefined)
    const informed = await takeLeaveStep(
      ctx,
      'acknowledgeLongLeave',
      leave,
      'ORIGIN_INFORMED',
      { informedBy: ctx.subject, informedAt: ctx.now(), informedNote: note?.trim() || null },
      note,
    )
    if (informed.decision !== 'RETURN_TO_ORIGIN') return informed
    const { memberId, branchId } = leave
    ctx.publish('leave.ended', { leaveId: id, memberId, branchId, end: 'RETURNED_TO_ORIGIN', endedOn: ctx.today })
    return takeLeaveStep(ctx, 'acknowledgeLongLeave', informed, 'CLOSED', {
      endedOn: ctx.today,
      endedAs: 'RETURNED_TO_ORIGIN',
    })
  }

  @FieldResolver(() => Int)
  days(@Root() leave: Row<'longLeaves'>): number {
    return leaveDays(leave)
  }

  @FieldResolver(() => Boolean, {
    description: 'the expected day of return has passed, and nobody has said that the member is back',
  })
  isOverdue(@Root() { state, untilOn, decision }: Row<'longLeaves'>, @Ctx() { today }: Context): boolean {
    return state !== 'CLOSED' && decision !== 'RETURN_TO_ORIGIN' && untilOn < today
  }

  @FieldResolver(() => Boolean, { description: 'the centre is late in deciding' })
  isDecisionLate(@Root() { state, decisionDueOn }: Row<'longLeaves'>, @Ctx() { today }: Context): boolean {
    return state === 'NOTED_BY_BRANCH' && decisionDueOn !== null && decisionDueOn < today
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Row<'longLeaves'>): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() { branchId }: Row<'longLeaves'>, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: 'Null for members from outside the county.' })
  async originTownship(@Root() { memberId }: Row<'longLeaves'>, @Ctx() ctx: Context) {
    const standing = await loadStanding(ctx, memberId)
    return standing?.originTownshipId ? { id: standing.originTownshipId } : null
  }

  @FieldResolver(() => [LongLeaveStepType])
  async steps(@Root() { id }: Row<'longLeaves'>, @Ctx() ctx: Context): Promise<Row<'longLeaveSteps'>[]> {
    const loader = ctx.loader<string, Row<'longLeaveSteps'>[]>('leave steps', async (ids) => {
      const byLeave = Map.groupBy(await store.listLeaveSteps(ctx.db, ids), ({ leaveId }) => leaveId)
      return ids.map((leaveId) => byLeave.get(leaveId) ?? [])
    })
    return (await loader.load(id)) ?? []
  }
}

function daysOf(input: LongLeaveInput, today: string) {
  refuseFields(leaveFaults(input, today))
  const { fromOn, untilOn, reason, note, destination } = input
  return { fromOn, untilOn, reason, note: note.trim(), destination: destination.trim() }
}

/** A member tells it here and now; the branch says who told it, how and when. */
function tellingOf(ctx: Context, memberId: string, told: LongLeaveToldInput | undefined) {
  if (memberIdOf(ctx.actor) === memberId) return { channel: 'ONLINE', toldBy: 'MEMBER', toldOn: ctx.today } as const
  const { channel, toldBy, toldOn } = told ?? {}
  refuseFields({
    channel: channel && channel !== 'ONLINE' ? undefined : 'REQUIRED',
    toldBy: toldBy ? undefined : 'REQUIRED',
    toldOn: !toldOn
      ? 'REQUIRED'
      : !isCalendarDate(toldOn)
        ? 'DATE_IMPOSSIBLE'
        : toldOn > ctx.today
          ? 'IN_THE_FUTURE'
          : undefined,
  })
  return { channel: channel!, toldBy: toldBy!, toldOn: toldOn! }
}

/** The certificate has gone back: what is told from now on belongs to the home township. */
function returnedRefusal({ state, decision }: Row<'longLeaves'>): string | undefined {
  return state !== 'CLOSED' && decision === 'RETURN_TO_ORIGIN' ? 'LEAVE_RETURNED' : undefined
}

function publishReport(ctx: Context, { id, memberId, branchId, fromOn, untilOn }: Row<'longLeaves'>): void {
  ctx.publish('leave.reported', { leaveId: id, memberId, branchId, fromOn, untilOn })
}
