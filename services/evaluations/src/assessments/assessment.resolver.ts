import { createHash } from 'node:crypto'
import {
  ASSESSMENT_ACTS,
  type AssessmentAct,
  assessmentActRefusal,
  assessmentPeriodOn,
  halfYearDays,
} from '@mobile-members/model/assessments.ts'
import { addWorkingDays } from '@mobile-members/model/dates.ts'
import type { EVALUATIONS_POLICIES } from '@mobile-members/model/evaluations.policies.ts'
import { allow, found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Facts, Row } from '../db.ts'
import { countFacts, listPlacements } from '../facts/fact.store.ts'
import { findStanding } from '../members/member.store.ts'
import { HostBranchType, MemberType, OrganizationType } from '../members/member.type.ts'
import { findTermDays, loadCalendar } from '../terms/term.store.ts'
import { signedContent, textFault } from './assessment.rules.ts'
import {
  type Assessment,
  findAssessment,
  findLatestVersion,
  insertAssessment,
  insertAssessmentStep,
  listAssessmentSteps,
  listAssessments,
  listAssessmentsByIds,
  listMembersToAssess,
  lockAssessment,
  updateAssessment,
} from './assessment.store.ts'
import {
  AssessmentActOptionType,
  AssessmentKindEnum,
  AssessmentPreviewType,
  AssessmentStepType,
  DraftAssessmentInput,
  MembersToAssessType,
  PerformanceAssessmentFilter,
  PerformanceAssessmentPage,
  PerformanceAssessmentType,
} from './assessment.type.ts'
import { mayRead, reachOf, tiesOf } from './reach.ts'

/** The operation by which each act is done, for the screen's buttons. */
const OPERATION_OF = {
  REVISE: 'reviseAssessment',
  SHOW: 'showAssessment',
  COMMENT: 'commentAssessment',
  SIGN: 'signAssessment',
  DISPATCH: 'dispatchAssessment',
  ACKNOWLEDGE: 'acknowledgeFeedback',
  ASK_BACK: 'askBackFeedback',
  ANSWER: 'answerFeedbackQuestion',
} as const satisfies Record<AssessmentAct, keyof typeof EVALUATIONS_POLICIES>

@Resolver(() => PerformanceAssessmentType)
export class AssessmentResolver {
  @Query(() => PerformanceAssessmentType, { nullable: true })
  async performanceAssessment(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Assessment> {
    const assessment = found(await findAssessment(ctx.db, id))
    allow(mayRead(ctx, assessment))
    return assessment
  }

  /** What the asker may read, the newest first: the origin sees what was dispatched, the member what was shown. */
  @Query(() => PerformanceAssessmentPage, { nullable: true })
  async performanceAssessments(
    @Arg('filter', () => PerformanceAssessmentFilter, { nullable: true }) filter: PerformanceAssessmentFilter | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<Page<Assessment>> {
    const size = pageSize(first)
    const key = readCursor(after, 1)?.[0]
    const page = { before: key === undefined ? undefined : Number(key), limit: size + 1 }
    return pageOf(await listAssessments(ctx.db, reachOf(ctx), filter ?? {}, page), size, (row) => [String(row.seq)])
  }

  /** The facts that an assessment would be pre-filled with. */
  @Query(() => AssessmentPreviewType, { nullable: true })
  async assessmentFacts(
    @Arg('memberId', () => ID) memberId: string,
    @Arg('kind', () => AssessmentKindEnum) kind: 'HALF_YEAR' | 'LEAVING',
    @Arg('period', () => String, { nullable: true }) period: string | null,
    @Ctx() ctx: Context,
  ): Promise<AssessmentPreviewType> {
    const own = ctx.actor.offices.flatMap(({ role, organizationId }) =>
      role === 'BRANCH_SECRETARY' ? [organizationId] : [],
    )
    const standing = found(await findStanding(ctx.db, memberId))
    const branchIds = own.length > 0 ? own : standing.branchId ? [standing.branchId] : []
    const frame = await frameOf(ctx, memberId, branchIds, kind, period)
    ctx.permit('assessmentFacts', { memberId, branchId: frame.branchId })
    return { branch: { id: frame.branchId }, period: frame.period, facts: await factsOf(ctx, memberId, frame) }
  }

  /** Members of the branch whose assessment of the half-year is not signed yet. */
  @Query(() => MembersToAssessType, { nullable: true })
  async membersToAssess(
    @Arg('period', () => String, { nullable: true }) period: string | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() ctx: Context,
  ): Promise<MembersToAssessType> {
    const size = pageSize(first)
    const wanted = period ?? assessmentPeriodOn(ctx.today)
    const days = halfYearDays(wanted)
    refuseFields({ period: days ? undefined : 'PERIOD' })
    const page = { after: readCursor(after, 1)?.[0], limit: size + 1 }
    const rows = await listMembersToAssess(ctx.db, ctx.scope('membersToAssess'), wanted, days?.until ?? '', page)
    const { nodes, ...cut } = pageOf(rows, size, (row) => [row.memberId])
    const begun = nodes.flatMap(({ assessmentId }) => assessmentId ?? [])
    const assessments = new Map(
      begun.length > 0 ? (await listAssessmentsByIds(ctx.db, begun, reachOf(ctx))).map((row) => [row.id, row]) : [],
    )
    return {
      ...cut,
      period: wanted,
      nodes: nodes.map(({ memberId, branchId, assessmentId }) => ({
        member: { id: memberId },
        branch: { id: branchId },
        assessment: (assessmentId && assessments.get(assessmentId)) || null,
      })),
    }
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Assessment): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: Assessment): HostBranchType {
    return { id: branchId }
  }

  @FieldResolver(() => OrganizationType, { nullable: true, description: 'null: from outside the county' })
  originTownship(@Root() { originTownshipId }: Assessment): OrganizationType | null {
    return originTownshipId ? { id: originTownshipId } : null
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  originBranch(@Root() { originBranchId }: Assessment): OrganizationType | null {
    return originBranchId ? { id: originBranchId } : null
  }

  @FieldResolver(() => [AssessmentStepType])
  async steps(@Root() { id }: Assessment, @Ctx() ctx: Context): Promise<Row<'assessmentSteps'>[]> {
    const loader = ctx.loader<string, Row<'assessmentSteps'>[]>('assessment-steps', async (ids) => {
      const byAssessment = Map.groupBy(await listAssessmentSteps(ctx.db, ids), (step) => step.assessmentId)
      return ids.map((assessmentId) => byAssessment.get(assessmentId) ?? [])
    })
    return (await loader.load(id)) ?? []
  }

  /** What this asker may ever do with it, each with the reason why not now. */
  @FieldResolver(() => [AssessmentActOptionType])
  acts(@Root() assessment: Assessment, @Ctx() ctx: Context): AssessmentActOptionType[] {
    return (Object.keys(ASSESSMENT_ACTS) as AssessmentAct[])
      .filter((act) => ctx.may(OPERATION_OF[act], tiesOf(assessment)))
      .map((act) => ({ act, refusal: assessmentActRefusal(act, assessment, ctx.today) ?? null }))
  }

  /**
   * The secretary begins an assessment for a member who is, or in that half-year was, in the branch (R75);
   * its facts are counted from the registers.
   */
  @Mutation(() => PerformanceAssessmentType)
  async draftAssessment(
    @Arg('input', () => DraftAssessmentInput) input: DraftAssessmentInput,
    @Ctx() ctx: Context,
  ): Promise<Assessment> {
    const { memberId, kind } = input
    const text = input.text?.trim() ?? ''
    refuseFields({ text: text.length > 4000 ? 'TOO_LONG' : undefined })
    const standing = found(await findStanding(ctx.db, memberId))
    const frame = await frameOf(ctx, memberId, ctx.scope('draftAssessment').branchIds, kind, input.period)
    ctx.permit('draftAssessment', { memberId, branchId: frame.branchId })
    ctx.touch(memberId)
    const assessment = await insertAssessment(ctx.db, {
      memberId,
      branchId: frame.branchId,
      originTownshipId: standing.originTownshipId,
      originBranchId: standing.originBranchId,
      kind,
      period: frame.period,
      fromDay: frame.from,
      untilDay: frame.until,
      supersedesId: null,
      correctionReason: null,
      state: 'DRAFT',
      facts: JSON.stringify(await factsOf(ctx, memberId, frame)),
      text,
      draftedBy: ctx.subject,
      draftedAt: ctx.now(),
      ...UNSHOWN,
    })
    await record(assessment.id, null, 'DRAFT', ctx)
    return assessment
  }

  /** Changes the text and counts the facts anew; what was shown goes back to draft and must be shown again. */
  @Mutation(() => PerformanceAssessmentType)
  async reviseAssessment(
    @Arg('id', () => ID) id: string,
    @Arg('text', () => String) text: string,
    @Ctx() ctx: Context,
  ): Promise<Assessment> {
    refuseFields({ text: text.trim().length > 4000 ? 'TOO_LONG' : undefined })
    const assessment = await lockFor('REVISE', id, ctx)
    const { memberId, branchId, period, fromDay: from, untilDay: until } = assessment
    const facts = JSON.stringify(await factsOf(ctx, memberId, { branchId, period, from, until }))
    if (assessment.state !== 'DRAFT') await record(id, assessment.state, 'DRAFT', ctx, assessment.memberComment ?? '')
    return updateAssessment(ctx.db, id, { text: text.trim(), facts, state: 'DRAFT', ...UNSHOWN })
  }

  /** Shows it to the member, who has some working days to comment before it may be signed (R75). */
  @Mutation(() => PerformanceAssessmentType)
  async showAssessment(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Assessment> {
    await lockFor('SHOW', id, ctx)
    const [days, calendar] = await Promise.all([findTermDays(ctx.db, 'COMMENT_TIME', ctx.today), loadCalendar(ctx.db)])
    await record(id, 'DRAFT', 'SHOWN_TO_MEMBER', ctx)
    return updateAssessment(ctx.db, id, {
      state: 'SHOWN_TO_MEMBER',
      shownAt: ctx.now(),
      commentUntil: addWorkingDays(ctx.today, days, calendar).day,
    })
  }

  /** The member's own words before it is sent; without words, that they have read it and have nothing to add. */
  @Mutation(() => PerformanceAssessmentType)
  async commentAssessment(
    @Arg('id', () => ID) id: string,
    @Arg('comment', () => String, { nullable: true }) comment: string | null,
    @Ctx() ctx: Context,
  ): Promise<Assessment> {
    const words = comment?.trim() || null
    refuseFields({ comment: words && words.length > 2000 ? 'TOO_LONG' : undefined })
    const assessment = await lockFor('COMMENT', id, ctx)
    await record(id, assessment.state, 'COMMENTED', ctx)
    return updateAssessment(ctx.db, id, { state: 'COMMENTED', memberComment: words, commentedAt: ctx.now() })
  }

  /** The secretary signs; from here on the content never changes, which the database itself sees to (R75). */
  @Mutation(() => PerformanceAssessmentType)
  async signAssessment(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Assessment> {
    const assessment = await lockFor('SIGN', id, ctx)
    const { memberId, branchId } = assessment
    const contentHash = createHash('sha256').update(signedContent(assessment)).digest('hex')
    ctx.publish('assessment.signed', { assessmentId: id, memberId, branchId, contentHash })
    await record(id, assessment.state, 'SIGNED', ctx)
    return updateAssessment(ctx.db, id, { state: 'SIGNED', signedBy: ctx.subject, signedAt: ctx.now(), contentHash })
  }

  /** A signed assessment is corrected by a new version, which goes the whole way again; the old one stays (R75). */
  @Mutation(() => PerformanceAssessmentType)
  async correctAssessment(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Assessment> {
    refuseFields({ reason: textFault(reason.trim(), 1000) })
    const old = found(await lockAssessment(ctx.db, id))
    allow(ctx.may('correctAssessment', tiesOf(old)))
    refuse(old.signedAt === null ? 'NOT_SIGNED' : undefined)
    refuse((await findLatestVersion(ctx.db, old))?.id === old.id ? undefined : 'NOT_THE_LATEST_VERSION')
    ctx.touch(old.memberId)
    const { memberId, branchId, originTownshipId, originBranchId, kind, period, fromDay, untilDay, text } = old
    const facts = await factsOf(ctx, memberId, { branchId, period, from: fromDay, until: untilDay })
    const next = await insertAssessment(ctx.db, {
      memberId,
      branchId,
      originTownshipId,
      originBranchId,
      kind,
      period,
      fromDay,
      untilDay,
      version: old.version + 1,
      supersedesId: old.id,
      correctionReason: reason.trim(),
      state: 'DRAFT',
      facts: JSON.stringify(facts),
      text,
      draftedBy: ctx.subject,
      draftedAt: ctx.now(),
      ...UNSHOWN,
    })
    await record(next.id, null, 'DRAFT', ctx, reason.trim())
    return next
  }
}

/** Before every placement. */
const FIRST_DAY = '2000-01-01'

const UNSHOWN = {
  shownAt: null,
  commentUntil: null,
  memberComment: null,
  commentedAt: null,
  signedBy: null,
  signedAt: null,
  contentHash: null,
}

/** Which branch, half-year and days an assessment is about. */
interface Frame {
  branchId: string
  period: string
  from: string
  until: string
}

/** The branch among these that had the member in that time; refuses when none had, or the half-year has not begun. */
async function frameOf(
  ctx: Context,
  memberId: string,
  branchIds: readonly string[],
  kind: 'HALF_YEAR' | 'LEAVING',
  wanted: string | null,
): Promise<Frame> {
  const period = wanted ?? assessmentPeriodOn(ctx.today)
  const days = halfYearDays(period)
  if (!days) refuseFields({ period: 'PERIOD' })
  const { from, until } = found(days)
  refuse(from > ctx.today ? 'PERIOD_NOT_BEGUN' : undefined)
  const placements = await listPlacements(ctx.db, memberId, branchIds, from, until)
  if (placements.length === 0) {
    allow((await listPlacements(ctx.db, memberId, branchIds, FIRST_DAY, ctx.today)).length > 0)
    refuse('NOT_IN_THE_BRANCH_THEN')
  }
  const { branchId, endedOn } = found(placements[0])
  // A leaving assessment covers the time up to the leaving, or up to today while the member is still there.
  const last = kind === 'LEAVING' ? (endedOn ?? ctx.today) : until
  return { branchId, period, from, until: last < until && last >= from ? last : until }
}

function factsOf(ctx: Context, memberId: string, { branchId, from, until }: Frame): Promise<Facts> {
  return countFacts(ctx.db, { memberId, branchId, from, until: until < ctx.today ? until : ctx.today })
}

async function lockFor(act: AssessmentAct, id: string, ctx: Context): Promise<Assessment> {
  const assessment = found(await lockAssessment(ctx.db, id))
  allow(ctx.may(OPERATION_OF[act], tiesOf(assessment)) && mayRead(ctx, assessment))
  refuse(assessmentActRefusal(act, assessment, ctx.today))
  ctx.touch(assessment.memberId)
  return assessment
}

async function record(
  id: string,
  from: Assessment['state'] | null,
  to: Assessment['state'],
  ctx: Context,
  note = '',
): Promise<void> {
  await insertAssessmentStep(ctx.db, {
    assessmentId: id,
    fromState: from,
    toState: to,
    at: ctx.now(),
    bySubject: ctx.subject,
    note,
  })
}
