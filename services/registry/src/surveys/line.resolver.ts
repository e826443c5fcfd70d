import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findLinks, type LinkRow } from '../linking/link.store.ts'
import { maskedIdNumber } from '../members/name.rules.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import {
  LineLink,
  SaveSurveyLineInput,
  SurveyLine,
  SurveyLineFacts,
  SurveyLineFilter,
  SurveyLinePage,
} from './line.type.ts'
import { ownTownships, townshipAmong } from './own-townships.ts'
import { saveLine } from './save-line.ts'
import { openFacts } from './sealed.ts'
import { findCampaign } from './campaign.store.ts'
import { listLines, type LineRow } from './line.store.ts'
import { SurveyProblem } from './survey.type.ts'

@Resolver(() => SurveyLine)
export class SurveyLineResolver {
  /** Lines in the order in which they came. A township sees its own survey, and after the campaign what the town found (R22). */
  @Query(() => SurveyLinePage, { nullable: true })
  surveyLines(
    @Arg('filter', () => SurveyLineFilter) filter: SurveyLineFilter,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Page<LineRow>> {
    const { campaignId, importId, channel, unitName, townshipId, incomplete } = filter
    return listLines(
      ctx.db,
      {
        campaignId: campaignId ?? undefined,
        importId: importId ?? undefined,
        channel: channel ?? undefined,
        unitName: unitName ?? undefined,
        townshipId: townshipId ?? undefined,
        incomplete: incomplete ?? undefined,
        townshipIds: ownTownships(ctx),
      },
      { size: pageSize(first), after },
    )
  }

  /**
   * Keeps one line told by form (R25). Missing facts are listed, not refused. Refuses NOT_A_MEMBER (R1), DECLINED (R2),
   * NAME_MISSING, LINE_ALREADY_TOLD, CAMPAIGN_CLOSED, and for a township all but its own survey.
   */
  @Mutation(() => SurveyLine)
  async saveSurveyLine(
    @Arg('input', () => SaveSurveyLineInput) input: SaveSurveyLineInput,
    @Ctx() ctx: Context,
  ): Promise<LineRow> {
    const own = ownTownships(ctx)
    const townshipId = own ? await townshipAmong(ctx, own) : null
    ctx.permit('saveSurveyLine', { townshipId })
    const township = townshipId ? found(await findOrganization(ctx.db, townshipId)) : undefined
    refuse(township && input.channel !== 'TOWNSHIP_SURVEY' ? 'ONLY_OWN_SURVEY' : undefined)
    const campaign = found(await findCampaign(ctx.db, input.campaignId))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    const told = township
      ? { ...input, unitKind: 'TOWNSHIP' as const, unitName: township.name, originTownship: township.name }
      : input
    return saveLine(ctx.db, told, { by: ctx.subject, today: ctx.today, township: township?.name ?? '' })
  }

  @FieldResolver(() => SurveyLineFacts)
  async facts(@Root() line: LineRow, @Ctx() ctx: Context): Promise<SurveyLineFacts> {
    const link = await linksOf(ctx).load(line.id)
    if (link) ctx.read(link.memberId, 'SURVEY_LINE')
    const facts = openFacts(line.factsSealed)
    return {
      name: facts.name,
      nameAsWritten: facts.nameAsWritten,
      sex: facts.sex ?? null,
      birthDate: facts.birthDate ?? null,
      idNumber: facts.idNumber ? maskedIdNumber(facts.idNumber.pattern) : null,
      joinedDate: facts.joinedDate ?? null,
      originTownship: facts.originTownship,
      originBranch: facts.originBranch ?? null,
      destination: facts.destination ?? null,
      industry: facts.industry ?? null,
      industrySection: facts.industrySection ?? null,
      employer: facts.employer ?? null,
      residence: facts.residence?.text ?? null,
      phones: [...facts.phones, ...facts.otherPhones, ...facts.damagedPhones],
      education: facts.education ?? null,
      remarks: facts.remarks ?? null,
      extra: Object.entries(facts.extra).map(([heading, value]) => ({ heading, value })),
    }
  }

  @FieldResolver(() => [SurveyProblem])
  problems(@Root() line: LineRow): object[] {
    return line.problems.map(({ code, column }) => ({
      code,
      column: column ?? null,
      sheet: line.sheet,
      row: line.row,
      value: null,
    }))
  }

  /** The member that it stands for, and why; for the centre. */
  @FieldResolver(() => LineLink, { nullable: true })
  async link(@Root() line: LineRow, @Ctx() ctx: Context): Promise<LinkRow | null> {
    if (!ctx.scope('surveyLines').all) return null
    return (await linksOf(ctx).load(line.id)) ?? null
  }
}

function linksOf(ctx: Context) {
  return ctx.loader<string, LinkRow>('line links', (ids) => findLinks(ctx.db, ids))
}
