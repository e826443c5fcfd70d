import { memberIdOf } from '@mobile-members/model/roles.ts'
import type { WorkState } from '@mobile-members/model/state-machines.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadCurrentAffiliation, memberTies } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { NotebookEntryType } from '../notebooks/notebook.type.ts'
import { enterCompletedWork } from './complete-work.ts'
import { lockWorkFor, putStepDown, takeWorkStep, workTies } from './take-work-step.ts'
import { answerRefusal, assigningRefusal, completionRefusal, isWorkOverdue, reportRefusal } from './work.rules.ts'
import * as store from './work.store.ts'
import { AssignWorkInput, WorkAssignmentPage, WorkAssignmentType, WorkStateEnum, WorkStepType } from './work.type.ts'

type Work = Row<'workAssignments'>

@Resolver(() => WorkAssignmentType)
export class WorkResolver {
  /** Work that a branch has given to its mobile members (R72), the newest first. */
  @Query(() => WorkAssignmentPage, { nullable: true })
  async workAssignments(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('states', () => [WorkStateEnum], { nullable: true }) states?: WorkState[],
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Work>> {
    ctx.permit('workAssignments', { branchId })
    return pageOfWork(ctx, { branchId }, states, first, after)
  }

  @Query(() => WorkAssignmentType, { nullable: true })
  async workAssignment(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Work> {
    const work = found(await store.findWork(ctx.db, id))
    ctx.permit('workAssignment', workTies(work))
    return work
  }

  /** What branches have asked the asking member to do, the newest first. */
  @Query(() => WorkAssignmentPage, { nullable: true })
  myWork(
    @Ctx() ctx: Context,
    @Arg('states', () => [WorkStateEnum], { nullable: true }) states?: WorkState[],
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Work>> {
    return pageOfWork(ctx, { memberId: memberIdOf(ctx.actor)! }, states, first, after)
  }

  /** Proposes work to a mobile member of the branch, with why it suits them; it begins when they say yes. */
  @Mutation(() => WorkAssignmentType)
  async assignWork(@Arg('input', () => AssignWorkInput) input: AssignWorkInput, @Ctx() ctx: Context): Promise<Work> {
    const { memberId, fromOn, untilOn } = input
    ctx.permit('assignWork', await memberTies(ctx, memberId))
    const current = await loadCurrentAffiliation(ctx, memberId)
    const branchId = current && (current.state === 'PLACED' || current.state === 'ACTIVE') ? current.branchId : null
    refuse(branchId ? undefined : 'NOT_OF_THIS_BRANCH')
    const skills = [...new Set(input.skills.map((skill) => skill.trim()).filter((skill) => skill !== ''))]
    refuse(assigningRefusal({ ...input, skills }, ctx.today))
    ctx.touch(memberId)
    const work = await store.insertWork(ctx.db, {
      branchId: branchId!,
      memberId,
      content: input.content.trim(),
      place: input.place.trim(),
      fromOn,
      untilOn,
      whySuitable: input.whySuitable.trim(),
      skills,
      proposedAt: ctx.now(),
    })
    await putStepDown(ctx, 'assignWork', work, null, 'PROPOSED')
    return work
  }

  /** The branch takes back what the member has not answered yet. */
  @Mutation(() => WorkAssignmentType)
  async withdrawWork(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Work> {
    const work = await lockWorkFor(ctx, 'withdrawWork', id)
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    const changes = { endReason: reason.trim(), closedAt: ctx.now() }
    return takeWorkStep(ctx, 'withdrawWork', work, 'WITHDRAWN', changes, reason.trim())
  }

  /** The member says yes, or no with the reason. */
  @Mutation(() => WorkAssignmentType)
  async answerWork(
    @Arg('id', () => ID) id: string,
    @Arg('accepts', () => Boolean) accepts: boolean,
    @Ctx() ctx: Context,
    @Arg('reason', () => String, { nullable: true }) reason?: string,
  ): Promise<Work> {
    const work = await lockWorkFor(ctx, 'answerWork', id)
    refuse(answerRefusal(accepts, reason))
    const answer = accepts ? null : reason!.trim()
    const changes = { answeredAt: ctx.now(), answerReason: answer, closedAt: accepts ? null : ctx.now() }
    return takeWorkStep(ctx, 'answerWork', work, accepts ? 'ACCEPTED' : 'DECLINED', changes, answer)
  }

  /** The branch has read why the member declined. */
  @Mutation(() => WorkAssignmentType)
  async noteDeclinedWork(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Work> {
    const work = await lockWorkFor(ctx, 'noteDeclinedWork', id)
    refuse(work.state === 'DECLINED' ? undefined : 'ILLEGAL_STEP')
    return work.declineNotedAt ? work : store.updateWork(ctx.db, id, { declineNotedAt: ctx.now() })
  }

  /** The member says in own words that it is done; the branch then completes it. May be said again until it has. */
  @Mutation(() => WorkAssignmentType)
  async reportWork(
    @Arg('id', () => ID) id: string,
    @Arg('report', () => String) report: string,
    @Ctx() ctx: Context,
  ): Promise<Work> {
    const work = await lockWorkFor(ctx, 'reportWork', id)
    refuse(reportRefusal(work.state, report))
    return store.updateWork(ctx.db, id, { report: report.trim(), reportedAt: ctx.now() })
  }

  /** Completes the work with its result: it enters the member's notebook and the facts of their assessments (R72). */
  @Mutation(() => WorkAssignmentType)
  async completeWork(
    @Arg('id', () => ID) id: string,
    @Arg('result', () => String) result: string,
    @Ctx() ctx: Context,
    @Arg('doneOn', () => GraphQLLocalDate, { nullable: true }) doneOn?: string,
  ): Promise<Work> {
    const work = await lockWorkFor(ctx, 'completeWork', id)
    const day = doneOn ?? ctx.today
    refuse(completionRefusal(work, result, day, ctx.today))
    const changes = { result: result.trim(), doneOn: day, closedAt: ctx.now() }
    const done = await takeWorkStep(ctx, 'completeWork', work, 'DONE', changes)
    await enterCompletedWork(ctx, done, result.trim(), day)
    return done
  }

  /** Ends accepted work that will not be done, with the reason. */
  @Mutation(() => WorkAssignmentType)
  async endWork(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Work> {
    const work = await lockWorkFor(ctx, 'endWork', id)
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    const changes = { endReason: reason.trim(), closedAt: ctx.now() }
    return takeWorkStep(ctx, 'endWork', work, 'ENDED', changes, reason.trim())
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Work): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: Work, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => Boolean, { description: 'Accepted, and its time is over.' })
  isOverdue(@Root() work: Work, @Ctx() { today }: Context): boolean {
    return isWorkOverdue(work, today)
  }

  @FieldResolver(() => [WorkStepType])
  async steps(@Root() { id }: Work, @Ctx() ctx: Context): Promise<Row<'workSteps'>[]> {
    const loader = ctx.loader<string, Row<'workSteps'>[]>('workSteps', async (ids) => {
      const byWork = Map.groupBy(await store.listWorkSteps(ctx.db, ids), ({ assignmentId }) => assignmentId)
      return ids.map((workId) => byWork.get(workId) ?? [])
    })
    return (await loader.load(id)) ?? []
  }

  @FieldResolver(() => NotebookEntryType, { nullable: true, description: 'Where it stands in the member’s notebook.' })
  notebookEntry(@Root() { id }: Work, @Ctx() ctx: Context) {
    return ctx
      .loader<string, Row<'notebookEntries'>>('entriesOfWork', async (ids) => {
        const byWork = new Map((await store.listEntriesOfWork(ctx.db, ids)).map((entry) => [entry.workId, entry]))
        return ids.map((workId) => byWork.get(workId))
      })
      .load(id)
  }
}

@Resolver(() => NotebookEntryType)
export class NotebookWorkResolver {
  @FieldResolver(() => WorkAssignmentType, { nullable: true, description: 'The work that the entry tells of (R72).' })
  work(@Root() { workId }: Row<'notebookEntries'>, @Ctx() ctx: Context) {
    return workId ? loadWork(ctx, workId) : null
  }
}

function loadWork(ctx: Context, id: string): Promise<Work | undefined> {
  return ctx
    .loader<string, Work>('work', async (ids) => {
      const byId = new Map((await store.listWorkByIds(ctx.db, ids)).map((work) => [work.id, work]))
      return ids.map((workId) => byId.get(workId))
    })
    .load(id)
}

async function pageOfWork(
  ctx: Context,
  of: { branchId: string } | { memberId: string },
  states: WorkState[] | undefined,
  first: number | undefined,
  after: string | undefined,
): Promise<Page<Work>> {
  const size = pageSize(first)
  const rows = await store.listWork(ctx.db, of, states, readCursor(after, 2), size)
  return pageOf(rows, size, ({ proposedAt, id }) => [proposedAt.toISOString(), id])
}
