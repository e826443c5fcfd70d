import { halfYearOf } from '@mobile-members/model/assessments.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadActivity } from '../activities/activity.loaders.ts'
import { activityStateOf } from '../activities/activity.rules.ts'
import { ActivityType } from '../activities/activity.type.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { branchNow } from '../materials/material-reach.ts'
import { MemberType } from '../members/member.type.ts'
import { monthInNextPeriod, periodBefore, planningRefusal, recordingRefusal } from './education.rules.ts'
import * as store from './education.store.ts'
import {
  EducationFiguresType,
  EducationLeftOutType,
  EducationPlanInput,
  EducationRecordInput,
  EducationSessionType,
  MemberWithoutEducationPage,
  MemberWithoutEducationType,
  MyEducationType,
} from './education.type.ts'
import { frameOf } from './period-frame.ts'

type Session = Row<'educationSessions'>

@Resolver(() => EducationSessionType)
export class EducationResolver {
  /** A branch's plan of a half-year (R71), by month; of the running one unless another is named. */
  @Query(() => [EducationSessionType], { nullable: true })
  educationSessions(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('period', () => String, { nullable: true }) period?: string,
  ): Promise<Session[]> {
    ctx.permit('educationSessions', { branchId })
    return store.listSessions(ctx.db, branchId, frameOf(ctx, period).period)
  }

  @Query(() => EducationSessionType, { nullable: true })
  async educationSession(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Session> {
    const session = found(await store.findSession(ctx.db, id))
    ctx.permit('educationSession', { branchId: session.branchId })
    return session
  }

  @Query(() => EducationFiguresType, { nullable: true })
  async educationFigures(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('period', () => String, { nullable: true }) period?: string,
  ): Promise<EducationFiguresType> {
    ctx.permit('educationFigures', { branchId })
    return found((await store.countEducation(ctx.db, frameOf(ctx, period), branchId))[0])
  }

  /** Mobile members of a branch without any education in a half-year, here or elsewhere (R71), the longest there first. */
  @Query(() => MemberWithoutEducationPage, { nullable: true })
  async membersWithoutEducation(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('period', () => String, { nullable: true }) period?: string,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'affiliations'>>> {
    ctx.permit('membersWithoutEducation', { branchId })
    const size = pageSize(first)
    const rows = await store.listWithoutEducation(ctx.db, branchId, frameOf(ctx, period), readCursor(after, 2), size)
    return pageOf(rows, size, ({ placedOn, id }) => [placedOn!, id])
  }

  /** What the asking member's branch plans for them in this half-year, and what they were at. */
  @Query(() => [MyEducationType], { nullable: true })
  async myEducation(@Ctx() ctx: Context): Promise<MyEducationType[]> {
    const memberId = memberIdOf(ctx.actor)!
    return store.listMembersEducation(ctx.db, memberId, await branchNow(ctx, memberId), halfYearOf(ctx.today))
  }

  /** Puts a session into the plan of a half-year; it is for every mobile member but those left out with a reason (R63). */
  @Mutation(() => EducationSessionType)
  async planEducation(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('period', () => String) period: string,
    @Arg('input', () => EducationPlanInput) input: EducationPlanInput,
    @Ctx() ctx: Context,
  ): Promise<Session> {
    const branch = found(await findHostBranch(ctx.db, branchId))
    ctx.permit('planEducation', { branchId })
    refuse(branch.dissolvedOn === null ? planningRefusal({ ...input, period }) : 'BRANCH_DISSOLVED')
    const session = await store.insertSession(ctx.db, {
      branchId,
      period,
      ...wordsOf(input),
      plannedAt: ctx.now(),
      plannedBy: ctx.subject,
    })
    await leaveOut(ctx, session, input)
    return session
  }

  /** Changes what is planned and not held yet. */
  @Mutation(() => EducationSessionType)
  async changeEducation(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => EducationPlanInput) input: EducationPlanInput,
    @Ctx() ctx: Context,
  ): Promise<Session> {
    const session = await lockPlanned(ctx, 'changeEducation', id)
    refuse(planningRefusal({ ...input, period: session.period }))
    await leaveOut(ctx, session, input)
    return store.updateSession(ctx.db, id, wordsOf(input))
  }

  @Mutation(() => EducationSessionType)
  async cancelEducation(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Session> {
    await lockPlanned(ctx, 'cancelEducation', id)
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    return store.updateSession(ctx.db, id, { state: 'CANCELLED', cancelReason: reason.trim() })
  }

  /** Takes the plan of the half-year before over, six months on; what was taken over already, and what was cancelled, is left out. */
  @Mutation(() => [EducationSessionType])
  async copyEducationPlan(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('period', () => String) period: string,
    @Ctx() ctx: Context,
  ): Promise<Session[]> {
    ctx.permit('copyEducationPlan', { branchId })
    const before = periodBefore(period)
    refuse(before ? undefined : 'PERIOD_NOT_FITTING')
    const had = new Set(
      (await store.listSessions(ctx.db, branchId, period)).flatMap(({ copiedFromId, state }) =>
        copiedFromId && state !== 'CANCELLED' ? [copiedFromId] : [],
      ),
    )
    const last = await store.listSessions(ctx.db, branchId, before!)
    const open = last.filter(({ id, state }) => state !== 'CANCELLED' && !had.has(id))
    refuse(open.length === 0 ? 'NOTHING_TO_COPY' : undefined)
    const copies: Session[] = []
    for (const { id, month, topic, form, speaker, forWhom } of open)
      copies.push(
        await store.insertSession(ctx.db, {
          branchId,
          period,
          month: monthInNextPeriod(month),
          topic,
          form,
          speaker,
          forWhom,
          plannedAt: ctx.now(),
          plannedBy: ctx.subject,
          copiedFromId: id,
        }),
      )
    return copies
  }

  /**
   * Puts on record that it was held (R71): at a closed activity of the branch, whose attendance then says who was there, or with
   * a list of its own.
   */
  @Mutation(() => EducationSessionType)
  async recordEducation(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => EducationRecordInput) input: EducationRecordInput,
    @Ctx() ctx: Context,
  ): Promise<Session> {
    const session = await lockPlanned(ctx, 'recordEducation', id)
    const { activityId, record } = input
    const activity = activityId ? found(await loadActivity(ctx, activityId)) : undefined
    if (activity) {
      refuse(activity.branchId === session.branchId ? undefined : 'NOT_OF_THIS_BRANCH')
      refuse(activityStateOf(activity, ctx.now()) === 'CLOSED' ? undefined : 'ACTIVITY_NOT_CLOSED')
    }
    const heldOn = activity ? dayOf(new Date(activity.startsAt)) : (input.heldOn ?? null)
    const ids = [...new Set(activity ? [] : input.participantIds)]
    refuse(
      recordingRefusal(session.period, { record, heldOn, participants: activity ? undefined : ids.length }, ctx.today),
    )
    if (ids.length > 0) {
      const inBranch = await store.listInBranch(ctx.db, session.branchId, ids)
      refuse(inBranch.length === ids.length ? undefined : 'NOT_OF_THIS_BRANCH')
      await store.insertParticipants(ctx.db, id, ids)
    }
    ctx.touch(...ids)
    return store.updateSession(ctx.db, id, {
      state: 'HELD',
      heldOn,
      activityId: activityId ?? null,
      record: record.trim(),
      recordedAt: ctx.now(),
      recordedBy: ctx.subject,
    })
  }

  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: Session, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => ActivityType, { nullable: true, description: 'The activity that it was held at.' })
  activity(@Root() { activityId }: Session, @Ctx() ctx: Context) {
    return activityId ? loadActivity(ctx, activityId) : null
  }

  @FieldResolver(() => [EducationLeftOutType])
  async leftOut(@Root() { id }: Session, @Ctx() ctx: Context): Promise<EducationLeftOutType[]> {
    const loader = ctx.loader<string, Row<'educationLeftOut'>[]>('educationLeftOut', async (ids) => {
      const bySession = Map.groupBy(await store.listLeftOut(ctx.db, ids), ({ sessionId }) => sessionId)
      return ids.map((sessionId) => bySession.get(sessionId) ?? [])
    })
    return ((await loader.load(id)) ?? []).map(({ memberId, reason }) => ({ member: { id: memberId }, reason }))
  }

  @FieldResolver(() => [MemberType], { description: 'Mobile members who were there.' })
  async participants(@Root() { id, state }: Session, @Ctx() ctx: Context): Promise<MemberType[]> {
    if (state !== 'HELD') return []
    const loader = ctx.loader<string, store.TookPart[]>('tookPart', async (ids) => {
      const bySession = Map.groupBy(await store.listTookPart(ctx.db, ids), ({ sessionId }) => sessionId)
      return ids.map((sessionId) => bySession.get(sessionId) ?? [])
    })
    return ((await loader.load(id)) ?? []).map(({ memberId }) => ({ id: memberId }))
  }
}

@Resolver(() => MemberWithoutEducationType)
export class MemberWithoutEducationResolver {
  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: { memberId: string }): MemberType {
    return { id: memberId }
  }
}

async function lockPlanned(ctx: Context, operation: string, id: string): Promise<Session> {
  const session = found(await store.lockSession(ctx.db, id))
  ctx.permit(operation, { branchId: session.branchId })
  refuse(session.state === 'PLANNED' ? undefined : 'EDUCATION_NOT_PLANNED')
  return session
}

function wordsOf({ month, topic, form, speaker, forWhom }: EducationPlanInput) {
  return { month, topic: topic.trim(), form, speaker: speaker.trim(), forWhom: forWhom.trim() }
}

async function leaveOut(
  ctx: Context,
  { id, branchId }: Session,
  { leaveOut: told }: EducationPlanInput,
): Promise<void> {
  const leftOut = [...new Map((told ?? []).map((one) => [one.memberId, one])).values()].map(({ memberId, reason }) => ({
    memberId,
    reason: reason.trim(),
  }))
  refuse(leftOut.some(({ reason }) => reason === '') ? 'REASON_MISSING' : undefined)
  const ids = leftOut.map(({ memberId }) => memberId)
  const inBranch = ids.length > 0 ? await store.listInBranch(ctx.db, branchId, ids) : []
  refuse(inBranch.length === ids.length ? undefined : 'NOT_OF_THIS_BRANCH')
  ctx.touch(...ids)
  await store.replaceLeftOut(ctx.db, id, leftOut)
}
