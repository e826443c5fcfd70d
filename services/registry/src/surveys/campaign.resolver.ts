import { addWorkingDays } from '@mobile-members/model/dates.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findCalendar } from '../settings/calendar.store.ts'
import { findSettings } from '../settings/setting.store.ts'
import { insertTownshipSurveys } from '../township-surveys/township-survey.store.ts'
import { askSweepUnits } from '../sweep-tasks/ask-units.ts'
import { SurveyCampaign, SurveyResultCell, SurveyUnitReturn } from './campaign.type.ts'
import { ownTownships } from './own-townships.ts'
import {
  findCampaign,
  freezeResults,
  insertCampaign,
  listCampaigns,
  listResults,
  listUnitReturns,
  lockCampaign,
  updateCampaign,
  type CampaignRow,
} from './campaign.store.ts'

@Resolver(() => SurveyCampaign)
export class SurveyCampaignResolver {
  @Query(() => [SurveyCampaign], { nullable: true })
  surveyCampaigns(@Ctx() ctx: Context): Promise<CampaignRow[]> {
    return listCampaigns(ctx.db)
  }

  @Query(() => SurveyCampaign, { nullable: true })
  async surveyCampaign(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<CampaignRow> {
    return found(await findCampaign(ctx.db, id))
  }

  /**
   * Opens the year's survey; both channels run in it, apart (R22). Each township has its own, with the day until which it hands
   * over (R24, R27), and each of the town's units has its task (R31). Refuses a second one for the year: CAMPAIGN_EXISTS.
   */
  @Mutation(() => SurveyCampaign)
  async openSurveyCampaign(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<CampaignRow> {
    ctx.permit('openSurveyCampaign', {})
    refuseFields({ year: year < 2000 || year > 2200 ? 'OUT_OF_RANGE' : undefined })
    const opened = { openedOn: ctx.today, openedBy: ctx.subject, closedOn: null, closedBy: null }
    const settings = await findSettings(ctx.db, ctx.today)
    const due = addWorkingDays(ctx.today, settings.HANDOVER_WORKING_DAYS, await findCalendar(ctx.db))
    const until = { handoverDueOn: due.day, handoverDueEstimated: due.estimated }
    const campaign = await insertCampaign(ctx.db, { year, ...opened, ...until })
    await insertTownshipSurveys(ctx.db, campaign.id)
    await askSweepUnits(ctx, campaign.id)
    return campaign
  }

  /** Closes the survey and freezes its three tables (R23). Refuses CAMPAIGN_CLOSED. */
  @Mutation(() => SurveyCampaign)
  async closeSurveyCampaign(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<CampaignRow> {
    ctx.permit('closeSurveyCampaign', {})
    const campaign = found(await lockCampaign(ctx.db, id))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    await freezeResults(ctx.db, campaign)
    return updateCampaign(ctx.db, id, { state: 'CLOSED', closedOn: ctx.today, closedBy: ctx.subject })
  }

  /** The frozen tables; none before the campaign is closed. */
  @FieldResolver(() => [SurveyResultCell])
  results(@Root() campaign: CampaignRow, @Ctx() ctx: Context): Promise<SurveyResultCell[]> {
    return ctx.scope('surveyLines').all ? listResults(ctx.db, campaign.id) : Promise.resolve([])
  }

  @FieldResolver(() => [SurveyUnitReturn])
  units(@Root() campaign: CampaignRow, @Ctx() ctx: Context): Promise<SurveyUnitReturn[]> {
    return listUnitReturns(ctx.db, campaign.id, ownTownships(ctx))
  }
}
