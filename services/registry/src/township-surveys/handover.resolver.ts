import { LINE_TRANSITIONS, stepRefusal } from '@mobile-members/model/state-machines.ts'
import type { LineStep } from '@mobile-members/model/survey.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { findCampaign } from '../surveys/campaign.store.ts'
import { insertSteps, listLines, lockLines, updateLines, type LineRow } from '../surveys/line.store.ts'
import { SurveyLine } from '../surveys/line.type.ts'
import { enqueueSurveyJob } from '../surveys/survey-jobs.ts'
import { unlinkLines } from '../surveys/undo-import.ts'
import { noticeLines } from './notice-lines.ts'
import { branchReturnsOf } from './survey-figures.ts'
import { surveyRefusal, withdrawalRefusal } from './township-survey.rules.ts'
import { insertHandover, type TownshipSurveyRow } from './township-survey.store.ts'
import { AcknowledgeLinesInput, SubmitSurveyLinesInput, TownshipSurvey } from './township-survey.type.ts'
import { surveyFor } from './survey-reach.ts'

/** The way of a line from the township to the centre and back (L1): §7.2, SurveyLine. */
@Resolver()
export class HandoverResolver {
  /**
   * Hands drafts over to the centre; the branches that they tell of have handed in (R24, R27). From here on a notice is owed to
   * each person (D3). Refuses NOTHING_TO_HAND_OVER, NIL_RETURN_STANDS with the branches, CAMPAIGN_CLOSED, TOWNSHIP_SURVEY_CLOSED.
   */
  @Mutation(() => TownshipSurvey)
  async submitSurveyLines(
    @Arg('input', () => SubmitSurveyLinesInput) input: SubmitSurveyLinesInput,
    @Ctx() ctx: Context,
  ): Promise<TownshipSurveyRow> {
    const survey = await surveyFor(ctx, 'submitSurveyLines', input.townshipSurveyId)
    refuse(surveyRefusal(survey))
    const drafts = await draftsOf(ctx, survey, input)
    refuse(drafts.length === 0 ? 'NOTHING_TO_HAND_OVER' : undefined)
    const nil = ((await branchReturnsOf(ctx).load(survey.id)) ?? []).filter(({ nilReturnId }) => nilReturnId !== null)
    const contradicted = nil.some(({ branchId }) => drafts.some((line) => line.originBranchId === branchId))
    refuse(contradicted ? 'NIL_RETURN_STANDS' : undefined)
    const ids = drafts.map(({ id }) => id)
    const handover = await insertHandover(ctx.db, {
      townshipSurveyId: survey.id,
      lines: ids.length,
      sentOn: ctx.today,
      sentBy: ctx.subject,
      sentAt: ctx.now(),
    })
    await updateLines(ctx.db, ids, { state: 'SUBMITTED', handoverId: handover.id })
    await take(ctx, ids, 'SUBMITTED', '', handover.id)
    await noticeLines(ctx.db, survey.campaignId, { by: ctx.subject, today: ctx.today })
    return survey
  }

  /** Answers the centre's query without changing the line, which is as it was told (R27). Refuses ILLEGAL_STEP, CAMPAIGN_CLOSED. */
  @Mutation(() => SurveyLine)
  async answerLineQuery(
    @Arg('lineId', () => ID) lineId: string,
    @Arg('answer', () => String) answer: string,
    @Ctx() ctx: Context,
  ): Promise<LineRow> {
    const [line] = await linesFor(ctx, 'answerLineQuery', [lineId])
    refuseFields({ answer: answer.trim() === '' ? 'REQUIRED' : undefined })
    refuse(line!.state === 'QUERIED' ? undefined : 'ILLEGAL_STEP')
    return step(ctx, line!, 'SUBMITTED', 'ANSWERED', answer.trim())
  }

  /** Takes a line of one's own survey back, with the reason; it stays on record. Refuses LINE_ACKNOWLEDGED, CAMPAIGN_CLOSED. */
  @Mutation(() => SurveyLine)
  async withdrawSurveyLine(
    @Arg('lineId', () => ID) lineId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<LineRow> {
    const [line] = await linesFor(ctx, 'withdrawSurveyLine', [lineId])
    refuseFields({ reason: reason.trim() === '' ? 'REQUIRED' : undefined })
    refuse(withdrawalRefusal(line!.state, 'OPEN'))
    const withdrawn = { withdrawnAt: ctx.now(), withdrawnBy: ctx.subject }
    await updateLines(ctx.db, [lineId], withdrawn)
    await take(ctx, [lineId], 'WITHDRAWN', reason.trim())
    return { ...line!, ...withdrawn }
  }

  /** Accepts lines, or all of a handover that wait; they are linked to the register in the background. Refuses ILLEGAL_STEP. */
  @Mutation(() => [SurveyLine])
  async acknowledgeSurveyLines(
    @Arg('input', () => AcknowledgeLinesInput) input: AcknowledgeLinesInput,
    @Ctx() ctx: Context,
  ): Promise<LineRow[]> {
    const lines = await linesFor(ctx, 'acknowledgeSurveyLines', await acknowledgedBy(ctx, input))
    for (const line of lines) refuse(stepRefusal(LINE_TRANSITIONS, line.state, 'ACKNOWLEDGED'))
    const ids = lines.map(({ id }) => id)
    await updateLines(ctx.db, ids, { state: 'ACKNOWLEDGED' })
    await take(ctx, ids, 'ACKNOWLEDGED')
    for (const campaignId of new Set(lines.map((line) => line.campaignId)))
      await enqueueSurveyJob(ctx.db, { kind: 'LINK', campaignId })
    return lines.map((line) => ({ ...line, state: 'ACKNOWLEDGED' as const }))
  }

  /** Asks the township about lines, with the reason; each waits for a correction or an answer (R27). Refuses ILLEGAL_STEP. */
  @Mutation(() => [SurveyLine])
  async querySurveyLines(
    @Arg('lineIds', () => [ID]) lineIds: string[],
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<LineRow[]> {
    const lines = await linesFor(ctx, 'querySurveyLines', lineIds)
    refuseFields({ reason: reason.trim() === '' ? 'REQUIRED' : undefined })
    for (const line of lines) refuse(stepRefusal(LINE_TRANSITIONS, line.state, 'QUERIED'))
    const ids = lines.map(({ id }) => id)
    await updateLines(ctx.db, ids, { state: 'QUERIED' })
    await take(ctx, ids, 'QUERIED', reason.trim())
    return lines.map((line) => ({ ...line, state: 'QUERIED' as const }))
  }

  /**
   * Says that who a line tells of is no mobile member (R3), with the reason: it counts no more, and a member whom only this
   * line knew leaves the register. Refuses ILLEGAL_STEP, CAMPAIGN_CLOSED.
   */
  @Mutation(() => SurveyLine)
  async markLineNotMobile(
    @Arg('lineId', () => ID) lineId: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<LineRow> {
    const [line] = await linesFor(ctx, 'markLineNotMobile', [lineId])
    refuseFields({ reason: reason.trim() === '' ? 'REQUIRED' : undefined })
    refuse(stepRefusal(LINE_TRANSITIONS, line!.state, 'NOT_MOBILE'))
    await unlinkLines(ctx, [lineId])
    return step(ctx, line!, 'NOT_MOBILE', 'NOT_MOBILE', reason.trim())
  }
}

/** Lines in force, for update, all of them within the asker's reach and in a campaign that is open. */
async function linesFor(ctx: Context, operation: string, ids: readonly string[]): Promise<LineRow[]> {
  const lines = await lockLines(ctx.db, ids)
  found(lines.length === new Set(ids).size && lines.length > 0 ? lines : undefined)
  const own = !ctx.scope(operation).all
  for (const line of lines) {
    ctx.permit(operation, { townshipId: line.townshipId })
    refuse(own && line.channel !== 'TOWNSHIP_SURVEY' ? 'ONLY_OWN_SURVEY' : undefined)
    found(own || line.state !== 'DRAFT' ? line : undefined)
  }
  for (const campaignId of new Set(lines.map((line) => line.campaignId)))
    refuse(found(await findCampaign(ctx.db, campaignId)).state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
  return lines
}

const MOST_AT_ONCE = 1000

async function acknowledgedBy(ctx: Context, { lineIds, handoverId }: AcknowledgeLinesInput): Promise<string[]> {
  refuseFields({ lineIds: (lineIds?.length ?? 0) === 0 && !handoverId ? 'REQUIRED' : undefined })
  if (lineIds?.length) return lineIds
  const waiting = { handoverId: handoverId ?? undefined, states: ['SUBMITTED'] as const }
  const page = await listLines(ctx.db, waiting, { size: MOST_AT_ONCE, after: undefined })
  refuse(page.nodes.length === 0 ? 'ALREADY_DONE' : undefined)
  return page.nodes.map(({ id }) => id)
}

async function draftsOf(
  ctx: Context,
  { campaignId, townshipId }: TownshipSurveyRow,
  { branchIds, lineIds }: SubmitSurveyLinesInput,
): Promise<LineRow[]> {
  const own = { campaignId, townshipId, townshipIds: [townshipId], channel: 'TOWNSHIP_SURVEY' as const }
  const page = await listLines(ctx.db, { ...own, states: ['DRAFT'] }, { size: MOST_AT_ONCE, after: undefined })
  const wanted = (line: LineRow) =>
    (!branchIds || (line.originBranchId !== null && branchIds.includes(line.originBranchId))) &&
    (!lineIds || lineIds.includes(line.id))
  return lockLines(
    ctx.db,
    page.nodes.filter(wanted).map(({ id }) => id),
  )
}

async function step(
  ctx: Context,
  line: LineRow,
  state: LineRow['state'],
  name: LineStep,
  reason: string,
): Promise<LineRow> {
  await updateLines(ctx.db, [line.id], { state })
  await take(ctx, [line.id], name, reason)
  return { ...line, state }
}

function take(
  ctx: Context,
  ids: readonly string[],
  name: LineStep,
  reason = '',
  handoverId: string | null = null,
): Promise<void> {
  return insertSteps(ctx.db, ids, { step: name, reason, handoverId, takenBy: ctx.subject, takenAt: ctx.now() })
}
