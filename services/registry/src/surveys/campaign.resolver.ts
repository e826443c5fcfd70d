import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { ChannelCoverage, SurveyCampaign, SurveyResultCell, SurveyUnitReturn } from './campaign.type.ts'
import { coverageOf } from './coverage.rules.ts'
import { ownTownships } from './own-townships.ts'
import {
  countChannels,
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

  /** Opens the year's survey; both channels run in it, apart (R22). Refuses a second one for the year: CAMPAIGN_EXISTS. */
  @Mutation(() => SurveyCampaign)
  openSurveyCampaign(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<CampaignRow> {
    ctx.permit('openSurveyCampaign', {})
    refuseFields({ year: year < 2000 || year > 2200 ? 'OUT_OF_RANGE' : undefined })
    return insertCampaign(ctx.db, { year, openedOn: ctx.today, openedBy: ctx.subject, closedOn: null, closedBy: null })
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

  /** How many members both channels missed (N1); for the centre, since a township must not know the other count. */
  @FieldResolver(() => ChannelCoverage, { nullable: true })
  async coverage(@Root() campaign: CampaignRow, @Ctx() ctx: Context): Promise<ChannelCoverage | null> {
    if (!ctx.scope('surveyLines').all) return null
    return coverageOf(await countChannels(ctx.db, campaign.id))
  }
}
