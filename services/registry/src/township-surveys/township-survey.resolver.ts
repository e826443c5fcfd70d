import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import { archiveClosed } from './notice-lines.ts'
import { branchReturnsOf, figuresOf, nilReturnsOf } from './survey-figures.ts'
import { closeRefusal, isOverdue, surveyRefusal } from './township-survey.rules.ts'
import {
  findTownshipSurvey,
  insertNilReturns,
  listHandovers,
  listTownshipSurveys,
  lockNilReturn,
  updateTownshipSurvey,
  withdrawNilReturn,
  type BranchReturnRow,
  type TownshipSurveyRow,
} from './township-survey.store.ts'
import {
  BranchNilReturn,
  BranchReturn,
  InformationHandover,
  RecordNilReturnsInput,
  TownshipSurvey,
  TownshipSurveyFigures,
} from './township-survey.type.ts'
import { surveyFor } from './survey-reach.ts'

@Resolver(() => TownshipSurvey)
export class TownshipSurveyResolver {
  /** How each township stands in a campaign; a township sees its own (R24). */
  @Query(() => [TownshipSurvey], { nullable: true })
  townshipSurveys(@Arg('campaignId', () => ID) campaignId: string, @Ctx() ctx: Context): Promise<TownshipSurveyRow[]> {
    const scope = ctx.scope('townshipSurveys')
    return listTownshipSurveys(ctx.db, campaignId, scope.all ? undefined : scope.organizationIds)
  }

  @Query(() => TownshipSurvey, { nullable: true })
  async townshipSurvey(
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('townshipId', () => ID) townshipId: string,
    @Ctx() ctx: Context,
  ): Promise<TownshipSurveyRow> {
    ctx.permit('townshipSurvey', { townshipId })
    return found(await findTownshipSurvey(ctx.db, campaignId, townshipId))
  }

  /**
   * Records for some branches that they have nobody away, and who said so: it counts as handed in (R24). Refuses
   * CAMPAIGN_CLOSED, TOWNSHIP_SURVEY_CLOSED, and LINES_STAND where a branch has told of somebody.
   */
  @Mutation(() => TownshipSurvey)
  async recordNilReturns(
    @Arg('input', () => RecordNilReturnsInput) input: RecordNilReturnsInput,
    @Ctx() ctx: Context,
  ): Promise<TownshipSurveyRow> {
    const survey = await surveyFor(ctx, 'recordNilReturns', input.townshipSurveyId)
    refuse(surveyRefusal(survey))
    const branches = new Map((await branchesOf(ctx, survey)).map((branch) => [branch.branchId, branch]))
    const asked = [...new Set(input.branchIds)]
    refuseFields({
      branchIds: asked.length === 0 ? 'REQUIRED' : asked.every((id) => branches.has(id)) ? undefined : 'UNKNOWN',
      toldBy: input.toldBy.trim() === '' ? 'REQUIRED' : undefined,
      toldOn: /^\d{4}-\d{2}-\d{2}$/.test(input.toldOn) && input.toldOn <= ctx.today ? undefined : 'IN_THE_FUTURE',
    })
    const state = (id: string) => branches.get(id)?.state
    const telling = asked.filter((id) => state(id) === 'LINES' || state(id) === 'DRAFT')
    refuse(telling.length > 0 ? 'LINES_STAND' : undefined, { branches: await namesOf(ctx, telling) })
    const fresh = asked.filter((id) => state(id) === 'MISSING')
    if (fresh.length > 0)
      await insertNilReturns(
        ctx.db,
        fresh.map((branchId) => ({
          townshipSurveyId: survey.id,
          branchId,
          toldBy: input.toldBy.trim(),
          toldOn: input.toldOn,
          recordedBy: ctx.subject,
          recordedAt: ctx.now(),
        })),
      )
    return survey
  }

  /** Takes a nil return back; it stays on record with the reason. Refuses ALREADY_DONE, CAMPAIGN_CLOSED, TOWNSHIP_SURVEY_CLOSED. */
  @Mutation(() => TownshipSurvey)
  async withdrawNilReturn(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<TownshipSurveyRow> {
    const nil = found(await lockNilReturn(ctx.db, id))
    const survey = await surveyFor(ctx, 'withdrawNilReturn', nil.townshipSurveyId)
    refuse(surveyRefusal(survey))
    refuse(nil.withdrawnAt ? 'ALREADY_DONE' : undefined)
    refuseFields({ reason: reason.trim() === '' ? 'REQUIRED' : undefined })
    const by = { withdrawnBy: ctx.subject, withdrawnAt: ctx.now(), withdrawReason: reason.trim() }
    await withdrawNilReturn(ctx.db, id, by)
    return survey
  }

  /**
   * Closes a township's survey and builds its archive, one for each line (R24, R26). Refuses BRANCHES_MISSING with the names of
   * the branches that have told neither of somebody nor of nobody, LINES_NOT_HANDED_OVER, QUERIES_OPEN, and what is closed.
   */
  @Mutation(() => TownshipSurvey)
  async closeTownshipSurvey(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<TownshipSurveyRow> {
    const survey = await surveyFor(ctx, 'closeTownshipSurvey', id)
    const figures = await figuresOf(ctx, id)
    const missing = (await branchesOf(ctx, survey)).filter(({ state }) => state === 'MISSING' || state === 'DRAFT')
    refuse(closeRefusal(survey, figures), {
      branches: await namesOf(
        ctx,
        missing.map(({ branchId }) => branchId),
      ),
    })
    const by = { state: 'CLOSED' as const, nil: figures.lines === 0, closedOn: ctx.today, closedBy: ctx.subject }
    await updateTownshipSurvey(ctx.db, id, by)
    await archiveClosed(ctx.db, survey.campaignId, { by: ctx.subject, today: ctx.today })
    return { ...survey, ...by }
  }

  /** Opens a township's survey again, when something was forgotten; what is archived stays. Refuses CAMPAIGN_CLOSED, ALREADY_DONE. */
  @Mutation(() => TownshipSurvey)
  async reopenTownshipSurvey(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<TownshipSurveyRow> {
    const survey = await surveyFor(ctx, 'reopenTownshipSurvey', id)
    refuse(survey.campaignState === 'CLOSED' ? 'CAMPAIGN_CLOSED' : survey.state === 'OPEN' ? 'ALREADY_DONE' : undefined)
    const open = { state: 'OPEN' as const, nil: false, closedOn: null, closedBy: null }
    await updateTownshipSurvey(ctx.db, id, open)
    return { ...survey, ...open }
  }

  @FieldResolver(() => Organization)
  async township(@Root() survey: TownshipSurveyRow, @Ctx() ctx: Context): Promise<object> {
    return found(await organizationsOf(ctx).load(survey.townshipId))
  }

  @FieldResolver(() => TownshipSurveyFigures)
  figures(@Root() survey: TownshipSurveyRow, @Ctx() ctx: Context): Promise<TownshipSurveyFigures> {
    return figuresOf(ctx, survey.id)
  }

  @FieldResolver(() => Boolean, {
    description: 'its day is over, and a branch is missing or a line is not handed over',
  })
  async overdue(@Root() survey: TownshipSurveyRow, @Ctx() ctx: Context): Promise<boolean> {
    return isOverdue(survey, await figuresOf(ctx, survey.id), ctx.today)
  }

  @FieldResolver(() => [BranchReturn])
  async branches(@Root() survey: TownshipSurveyRow, @Ctx() ctx: Context): Promise<BranchReturnRow[]> {
    return (await branchReturnsOf(ctx).load(survey.id)) ?? []
  }

  @FieldResolver(() => [InformationHandover])
  handovers(@Root() survey: TownshipSurveyRow, @Ctx() ctx: Context): Promise<object[]> {
    return listHandovers(ctx.db, survey.id)
  }
}

@Resolver(() => BranchReturn)
export class BranchReturnResolver {
  @FieldResolver(() => Organization)
  async branch(@Root() row: BranchReturnRow, @Ctx() ctx: Context): Promise<object> {
    return found(await organizationsOf(ctx).load(row.branchId))
  }

  @FieldResolver(() => [BranchNilReturn], { description: 'newest first; withdrawn ones stay' })
  async nilReturns(@Root() row: BranchReturnRow, @Ctx() ctx: Context): Promise<object[]> {
    const all = (await nilReturnsOf(ctx).load(row.townshipSurveyId)) ?? []
    return all.filter(({ branchId }) => branchId === row.branchId)
  }
}

async function branchesOf(ctx: Context, survey: TownshipSurveyRow): Promise<BranchReturnRow[]> {
  return (await branchReturnsOf(ctx).load(survey.id)) ?? []
}

async function namesOf(ctx: Context, ids: readonly string[]): Promise<string[]> {
  const rows = await organizationsOf(ctx).loadMany([...ids])
  return rows.flatMap((row) => (row && 'shortName' in row ? [row.shortName || row.name] : []))
}
