import type { SweepState } from '@mobile-members/model/sweep.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import type { OrganizationRow } from '../organizations/organization.store.ts'
import { Organization } from '../organizations/organization.type.ts'
import { textFault } from '../publicity/publicity.rules.ts'
import { undoRefusal } from '../surveys/import.rules.ts'
import { SurveyLine, SurveyLinePage } from '../surveys/line.type.ts'
import { saveLine } from '../surveys/save-line.ts'
import { lockCampaign } from '../surveys/campaign.store.ts'
import { updateLines, type LineRow } from '../surveys/line.store.ts'
import { lockImport } from '../surveys/survey.store.ts'
import { undoImport, unlinkLines } from '../surveys/undo-import.ts'
import { askSweepUnits } from './ask-units.ts'
import { finishRefusal, nilRefusal, tellRefusal, withdrawRefusal } from './sweep.rules.ts'
import {
  countSweepTasks,
  findSweepTask,
  findTaskOfLine,
  giveLineToUnit,
  insertReminders,
  listSweepLines,
  listSweepTasks,
  listSweepUploads,
  listTasksOfUnits,
  lockSweepTask,
  updateDeadline,
  updateReturn,
  type SweepFiguresRow,
  type SweepTaskRow,
} from './sweep.store.ts'
import {
  RemindSweepUnitsInput,
  ReportSweepLineInput,
  SetSweepDeadlineInput,
  SweepFigures,
  SweepStateEnum,
  SweepTask,
  SweepTaskPage,
  SweepUpload,
} from './sweep.type.ts'
import { toldInSweep } from './told-in-sweep.ts'

@Resolver(() => SweepTask)
export class SweepTaskResolver {
  /** The board of a survey (R31): every unit with its state, those without a report first. */
  @Query(() => SweepTaskPage, { nullable: true })
  async sweepTasks(
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('state', () => SweepStateEnum, { nullable: true }) state: SweepState | undefined,
    @Arg('overdue', () => Boolean, { nullable: true }) overdue: boolean | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<SweepTaskRow>> {
    const filter = { campaignId, state: state ?? undefined, overdueOn: overdue ? ctx.today : undefined }
    const page = await listSweepTasks(ctx.db, filter, { size: pageSize(first), after })
    return { ...page, total: async () => (await countSweepTasks(ctx.db, campaignId, ctx.today)).units }
  }

  @Query(() => SweepFigures, { nullable: true })
  sweepFigures(@Arg('campaignId', () => ID) campaignId: string, @Ctx() ctx: Context): Promise<SweepFiguresRow> {
    return countSweepTasks(ctx.db, campaignId, ctx.today)
  }

  /** The asker's own tasks, the newest survey first. */
  @Query(() => [SweepTask], { nullable: true })
  mySweepTasks(@Ctx() ctx: Context): Promise<SweepTaskRow[]> {
    return listTasksOfUnits(ctx.db, ctx.scope('mySweepTasks').organizationIds)
  }

  @Query(() => SweepTask, { nullable: true })
  async sweepTask(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<SweepTaskRow> {
    const task = found(await findSweepTask(ctx.db, id))
    ctx.permit('sweepTask', { organizationId: task.unitId })
    return task
  }

  /** What a unit has told, in the order in which it came. A unit sees its own lines, and never whom they stand for. */
  @Query(() => SurveyLinePage, { nullable: true })
  async sweepLines(
    @Arg('taskId', () => ID) taskId: string,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Page<LineRow>> {
    const task = found(await findSweepTask(ctx.db, taskId))
    ctx.permit('sweepLines', { organizationId: task.unitId })
    return listSweepLines(ctx.db, task, { size: pageSize(first), after })
  }

  /**
   * Keeps one person whom a unit found, told by the unit or, from paper, by the centre (R31). Refuses CAMPAIGN_CLOSED,
   * RETURN_GIVEN, and what a line is refused for: NOT_A_MEMBER, DECLINED, NAME_MISSING, LINE_ALREADY_TOLD.
   */
  @Mutation(() => SurveyLine)
  async reportSweepLine(
    @Arg('input', () => ReportSweepLineInput) input: ReportSweepLineInput,
    @Ctx() ctx: Context,
  ): Promise<LineRow> {
    const task = await taskFor(ctx, 'reportSweepLine', input.taskId)
    refuse(tellRefusal(task, task.campaignState))
    const told = await toldInSweep(ctx.db, input.facts, task)
    const line = await saveLine(ctx.db, told, { by: ctx.subject, today: ctx.today, township: '' })
    await giveLineToUnit(ctx.db, line.id, task.unitId)
    return line
  }

  /** The unit says that its lines are all. Refuses CAMPAIGN_CLOSED, RETURN_GIVEN and NOTHING_REPORTED. */
  @Mutation(() => SweepTask)
  async finishSweepTask(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<SweepTaskRow> {
    const task = await taskFor(ctx, 'finishSweepTask', id)
    refuse(finishRefusal(task, task.campaignState))
    return giveReturn(ctx, task, 'REPORTED')
  }

  /** The unit says that it has nobody; that counts as a report. Refuses CAMPAIGN_CLOSED, RETURN_GIVEN and LINES_TOLD. */
  @Mutation(() => SweepTask)
  async returnSweepNil(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<SweepTaskRow> {
    const task = await taskFor(ctx, 'returnSweepNil', id)
    refuse(nilRefusal(task, task.campaignState))
    return giveReturn(ctx, task, 'NIL')
  }

  /** Takes a return back: somebody was found after all. Refuses CAMPAIGN_CLOSED and NOTHING_TO_WITHDRAW. */
  @Mutation(() => SweepTask)
  async withdrawSweepReturn(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<SweepTaskRow> {
    const task = await taskFor(ctx, 'withdrawSweepReturn', id)
    refuse(withdrawRefusal(task, task.campaignState))
    return giveReturn(ctx, task, null)
  }

  /** Takes back one person who was entered by mistake; the register is as if nobody had told. Refuses CAMPAIGN_CLOSED and RETURN_GIVEN. */
  @Mutation(() => SweepTask)
  async withdrawSweepLine(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<SweepTaskRow> {
    const task = await taskFor(ctx, 'withdrawSweepLine', found(await findTaskOfLine(ctx.db, id)))
    refuse(tellRefusal(task, task.campaignState))
    await updateLines(ctx.db, [id], { withdrawnAt: ctx.now(), withdrawnBy: ctx.subject })
    await unlinkLines(ctx, [id])
    return found(await findSweepTask(ctx.db, task.id))
  }

  /** Takes back a file that the unit sent in, as one step. Refuses IMPORT_NOT_DONE, CAMPAIGN_CLOSED and RETURN_GIVEN. */
  @Mutation(() => SweepTask)
  async undoSweepUpload(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<SweepTaskRow> {
    const upload = found(await lockImport(ctx.db, id))
    const task = await taskFor(ctx, 'undoSweepUpload', found(upload.sweepTaskId))
    refuse(tellRefusal(task, task.campaignState) ?? undoRefusal(upload.state, task.campaignState))
    await undoImport(ctx, upload)
    return found(await findSweepTask(ctx.db, task.id))
  }

  /** Reminds units that have not reported: it stands on their pages. Gives how many. Refuses CAMPAIGN_CLOSED. */
  @Mutation(() => Int)
  async remindSweepUnits(
    @Arg('input', () => RemindSweepUnitsInput) input: RemindSweepUnitsInput,
    @Ctx() ctx: Context,
  ): Promise<number> {
    await openCampaign(ctx, 'remindSweepUnits', input.campaignId)
    refuseFields({ text: textFault(input.text, 500) })
    return insertReminders(ctx.db, input.campaignId, input.taskIds ?? undefined, {
      text: input.text.trim(),
      remindedOn: ctx.today,
      remindedBy: ctx.subject,
    })
  }

  /** Sets another day for units that have not reported. Gives how many. Refuses CAMPAIGN_CLOSED; the day lies ahead. */
  @Mutation(() => Int)
  async setSweepDeadline(
    @Arg('input', () => SetSweepDeadlineInput) input: SetSweepDeadlineInput,
    @Ctx() ctx: Context,
  ): Promise<number> {
    await openCampaign(ctx, 'setSweepDeadline', input.campaignId)
    refuseFields({ dueOn: input.dueOn < ctx.today ? 'IN_THE_PAST' : undefined })
    return updateDeadline(ctx.db, input.campaignId, input.dueOn, input.taskIds ?? undefined)
  }

  /** Gives a task to units that were founded since the survey was opened. Gives how many. Refuses CAMPAIGN_CLOSED. */
  @Mutation(() => Int)
  async askFurtherUnits(@Arg('campaignId', () => ID) campaignId: string, @Ctx() ctx: Context): Promise<number> {
    await openCampaign(ctx, 'askFurtherUnits', campaignId)
    return askSweepUnits(ctx, campaignId)
  }

  @FieldResolver(() => Organization, { nullable: true })
  unit(@Root() { unitId }: SweepTaskRow, @Ctx() ctx: Context): Promise<OrganizationRow | undefined> {
    return organizationsOf(ctx).load(unitId)
  }

  @FieldResolver(() => Boolean, { description: 'past its day, without a return' })
  overdue(@Root() { rank, dueOn, campaignState }: SweepTaskRow, @Ctx() ctx: Context): boolean {
    return campaignState === 'OPEN' && rank < 2 && dueOn < ctx.today
  }

  /** What was sent in as files, the newest first; for who may send. */
  @FieldResolver(() => [SweepUpload])
  async uploads(@Root() task: SweepTaskRow, @Ctx() ctx: Context): Promise<object[]> {
    if (!ctx.may('SweepTask.upload', { organizationId: task.unitId })) return []
    return (await listSweepUploads(ctx.db, task.id)).map(({ figures, ...upload }) => ({
      ...upload,
      rows: figures?.rows ?? 0,
      kept: figures ? figures.fresh + figures.linked + figures.review : 0,
      excluded: figures ? figures.excluded.NOT_A_MEMBER + figures.excluded.DECLINED : 0,
      unchanged: figures?.unchanged ?? 0,
    }))
  }
}

async function taskFor(ctx: Context, operation: string, id: string): Promise<SweepTaskRow> {
  const task = found(await lockSweepTask(ctx.db, id))
  ctx.permit(operation, { organizationId: task.unitId })
  return task
}

async function openCampaign(ctx: Context, operation: string, id: string): Promise<void> {
  ctx.permit(operation, {})
  const campaign = found(await lockCampaign(ctx.db, id))
  refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
}

async function giveReturn(ctx: Context, task: SweepTaskRow, as: 'REPORTED' | 'NIL' | null): Promise<SweepTaskRow> {
  const own = ctx.actor.offices.some(
    ({ role, organizationId }) => role === 'SURVEY_UNIT' && organizationId === task.unitId,
  )
  await updateReturn(ctx.db, task.id, {
    returnedAs: as,
    returnedOn: as && ctx.today,
    returnedBy: as && ctx.subject,
    onBehalf: as !== null && !own,
  })
  return found(await findSweepTask(ctx.db, task.id))
}
