import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { findCampaign } from '../surveys/campaign.store.ts'
import { dayFault, textFault } from './publicity.rules.ts'
import {
  countPublicity,
  findPublicity,
  insertPublicity,
  listCampaignEvents,
  listPublicity,
  removePublicity,
  type CampaignEventRow,
  type PublicityRow,
} from './publicity.store.ts'
import { CampaignEvent, PublicityItem, PublicityItemPage, RecordPublicityInput } from './publicity.type.ts'

@Resolver(() => PublicityItem)
export class PublicityResolver {
  /** How a survey was made known (R28), the newest first. */
  @Query(() => PublicityItemPage, { nullable: true })
  async publicityItems(
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<PublicityRow>> {
    const page = await listPublicity(ctx.db, campaignId, { size: pageSize(first), after })
    return { ...page, total: () => countPublicity(ctx.db, campaignId) }
  }

  /** Records one item of publicity (R28). BAD_USER_INPUT names each field; refuses CAMPAIGN_CLOSED. */
  @Mutation(() => PublicityItem)
  async recordPublicity(
    @Arg('input', () => RecordPublicityInput) input: RecordPublicityInput,
    @Ctx() ctx: Context,
  ): Promise<PublicityRow> {
    ctx.permit('recordPublicity', {})
    const campaign = found(await findCampaign(ctx.db, input.campaignId))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    refuseFields({
      publishedOn: dayFault(input.publishedOn, { openedOn: campaign.openedOn, today: ctx.today }),
      place: textFault(input.place, 100),
      text: textFault(input.text, 2000),
    })
    return insertPublicity(ctx.db, {
      campaignId: campaign.id,
      medium: input.medium,
      publishedOn: input.publishedOn,
      place: input.place.trim(),
      text: input.text.trim(),
      recordedBy: ctx.subject,
      recordedAt: ctx.now(),
    })
  }

  /** Takes an item off the list that was recorded by mistake; who and why stay. Refuses CAMPAIGN_CLOSED and REASON_MISSING. */
  @Mutation(() => PublicityItem)
  async removePublicity(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<PublicityRow> {
    ctx.permit('removePublicity', {})
    const item = found(await findPublicity(ctx.db, id))
    const campaign = found(await findCampaign(ctx.db, item.campaignId))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    refuse(reason.trim() ? undefined : 'REASON_MISSING')
    await removePublicity(ctx.db, id, { removedAt: ctx.now(), removedBy: ctx.subject, removeReason: reason.trim() })
    return item
  }

  /** What happened in a survey, the newest first: publicity, the open letter, the units, the departments. */
  @Query(() => [CampaignEvent], { nullable: true })
  async campaignTimeline(
    @Arg('campaignId', () => ID) campaignId: string,
    @Ctx() ctx: Context,
  ): Promise<CampaignEventRow[]> {
    found(await findCampaign(ctx.db, campaignId))
    return listCampaignEvents(ctx.db, campaignId)
  }
}
