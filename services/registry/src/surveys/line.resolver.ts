import type { LineState } from '@mobile-members/model/state-machines.ts'
import type { KeptLineState } from '@mobile-members/model/survey.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findLinks, type LinkRow } from '../linking/link.store.ts'
import { maskedIdNumber } from '../members/name.rules.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { Organization } from '../organizations/organization.type.ts'
import { correctedState, correctionRefusal, surveyRefusal } from '../township-surveys/township-survey.rules.ts'
import { findTownshipSurvey } from '../township-surveys/township-survey.store.ts'
import { findCampaign } from './campaign.store.ts'
import { correctLine, type Corrections } from './correct-line.ts'
import {
  findLines,
  insertSteps,
  listEarlierVersions,
  listLines,
  listSteps,
  lockLines,
  type LineRow,
  type StepRow,
} from './line.store.ts'
import {
  CorrectSurveyLineInput,
  LineLink,
  LineStateEnum,
  SaveSurveyLineInput,
  SurveyLine,
  SurveyLineEvent,
  SurveyLineFacts,
  SurveyLineFilter,
  SurveyLinePage,
} from './line.type.ts'
import { ownTownships, townshipAmong } from './own-townships.ts'
import { placeNameOf } from './place.rules.ts'
import { draftLine, saveLine } from './save-line.ts'
import { openFacts } from './sealed.ts'
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
    const { states, ...asked } = filter
    return listLines(
      ctx.db,
      {
        ...Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, value ?? undefined])),
        states: states?.map(keptState),
        townshipIds: ownTownships(ctx),
      },
      { size: pageSize(first), after },
    )
  }

  /** One line, for who waits for what linking says of it; for the centre. A draft is its township's. */
  @Query(() => SurveyLine, { nullable: true })
  async surveyLine(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<LineRow> {
    ctx.permit('surveyLine', {})
    const [line] = await findLines(ctx.db, [id])
    return found(line?.state === 'DRAFT' ? undefined : line)
  }

  /**
   * Keeps one line told by form (R25). Missing facts and a missing branch are listed, not refused (R20). A township's line is its
   * draft until it hands it over. Without a link it is being linked. Refuses NOT_A_MEMBER (R1), DECLINED (R2), NAME_MISSING, LINE_ALREADY_TOLD, CAMPAIGN_CLOSED,
   * and for a township all but its own survey while that is open.
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
    const by = { by: ctx.subject, today: ctx.today }
    if (!township) return saveLine(ctx.db, input, { ...by, township: '' })
    refuse(surveyRefusal(found(await findTownshipSurvey(ctx.db, campaign.id, township.id))))
    const name = placeNameOf(township)
    const branch = input.branchId ? await branchWithin(ctx, input.branchId, township.id) : undefined
    const told = {
      ...input,
      unitKind: 'TOWNSHIP' as const,
      unitName: name,
      originTownship: name,
      originBranch: branch?.name ?? input.originBranch,
    }
    const kept = { townshipId: township.id, branchId: branch?.id ?? null }
    return draftLine(ctx.db, told, { ...by, township: name, ...kept })
  }

  /**
   * Corrects or completes a line by a newer version; what was told before stays on record (R27, R20, R25). A township's
   * correction of a queried line is its answer. Refuses NOTHING_CHANGED, LINE_ACKNOWLEDGED, LINE_IS_DONE, CAMPAIGN_CLOSED, ONLY_OWN_SURVEY.
   */
  @Mutation(() => SurveyLine)
  async correctSurveyLine(
    @Arg('input', () => CorrectSurveyLineInput) input: CorrectSurveyLineInput,
    @Ctx() ctx: Context,
  ): Promise<LineRow> {
    const line = found((await lockLines(ctx.db, [input.lineId]))[0])
    ctx.permit('correctSurveyLine', { townshipId: line.townshipId })
    const by = ctx.scope('correctSurveyLine').all ? 'CENTER' : 'TOWNSHIP'
    found(by === 'CENTER' && line.state === 'DRAFT' ? undefined : line)
    refuse(by === 'TOWNSHIP' && line.channel !== 'TOWNSHIP_SURVEY' ? 'ONLY_OWN_SURVEY' : undefined)
    const campaign = found(await findCampaign(ctx.db, line.campaignId))
    const toComplete = line.missing.length > 0 || line.originBranchId === null
    refuse(correctionRefusal({ state: line.state, toComplete }, by, campaign.state))
    const branch =
      input.branchId && line.townshipId ? await branchWithin(ctx, input.branchId, line.townshipId) : undefined
    const next = await correctLine(ctx.db, line, correctionsOf(input, by, branch), {
      by: ctx.subject,
      now: ctx.now(),
      today: ctx.today,
      state: correctedState(line.state, by),
      townshipId: by === 'TOWNSHIP' ? line.townshipId : undefined,
    })
    if (line.state !== 'DRAFT') {
      const at = { takenBy: ctx.subject, takenAt: ctx.now() }
      await insertSteps(ctx.db, [next.id], { step: 'CORRECTED', reason: input.note.trim(), ...at })
    }
    return next
  }

  /** MATCHED and NEW_PERSON say what linking found; a township hears it when the survey is over (R22). */
  @FieldResolver(() => LineStateEnum)
  async state(@Root() line: LineRow, @Ctx() ctx: Context): Promise<string> {
    if (line.state !== 'ACKNOWLEDGED') return line.state
    if (!ctx.scope('surveyLines').all && (await findCampaign(ctx.db, line.campaignId))?.state !== 'CLOSED')
      return line.state
    const link = await linksOf(ctx).load(line.id)
    return link?.decision === 'LINKED' ? 'MATCHED' : link?.decision === 'NEW' ? 'NEW_PERSON' : line.state
  }

  /** The branch of the township that it is from, where one is known (R20). */
  @FieldResolver(() => Organization, { nullable: true })
  async originBranch(@Root() line: LineRow, @Ctx() ctx: Context): Promise<object | null> {
    return line.originBranchId ? ((await organizationsOf(ctx).load(line.originBranchId)) ?? null) : null
  }

  /** What happened to it and to the versions before it, oldest first. */
  @FieldResolver(() => [SurveyLineEvent])
  async history(@Root() line: LineRow, @Ctx() ctx: Context): Promise<object[]> {
    return (await stepsOf(ctx).load(line.id)) ?? []
  }

  /** What the centre asks, while it waits for an answer. */
  @FieldResolver(() => String, { nullable: true })
  async query(@Root() line: LineRow, @Ctx() ctx: Context): Promise<string | null> {
    if (line.state !== 'QUERIED') return null
    const steps = (await stepsOf(ctx).load(line.id)) ?? []
    return steps.findLast(({ step }) => step === 'QUERIED')?.reason ?? null
  }

  /** What was told before it was corrected, the newest version first. */
  @FieldResolver(() => [SurveyLine])
  earlierVersions(@Root() line: LineRow, @Ctx() ctx: Context): Promise<LineRow[]> {
    return line.replacesId ? listEarlierVersions(ctx.db, line.id) : Promise.resolve([])
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

  /** The member that it stands for, and why; for the centre. None while it is being linked. */
  @FieldResolver(() => LineLink, { nullable: true })
  async link(@Root() line: LineRow, @Ctx() ctx: Context): Promise<LinkRow | null> {
    if (!ctx.scope('surveyLines').all) return null
    return (await linksOf(ctx).load(line.id)) ?? null
  }
}

function linksOf(ctx: Context) {
  return ctx.loader<string, LinkRow>('line links', (ids) => findLinks(ctx.db, ids))
}

function stepsOf(ctx: Context) {
  return ctx.loader<string, StepRow[]>('line steps', async (ids) => {
    const steps = await listSteps(ctx.db, ids)
    return ids.map((id) => steps.get(id) ?? [])
  })
}

/** Linked lines are kept as acknowledged ones. */
function keptState(state: LineState): KeptLineState {
  return state === 'MATCHED' || state === 'NEW_PERSON' ? 'ACKNOWLEDGED' : state
}

async function branchWithin(ctx: Context, id: string, townshipId: string) {
  const branch = found(await organizationsOf(ctx).load(id))
  refuseFields({
    branchId: branch.kind === 'ORIGIN_BRANCH' && branch.townshipId === townshipId ? undefined : 'UNKNOWN',
  })
  return branch
}

/** A township's people are from the township; the centre may have heard otherwise. */
function correctionsOf(
  input: CorrectSurveyLineInput,
  by: 'TOWNSHIP' | 'CENTER',
  branch: { id: string; name: string } | undefined,
): Corrections {
  const told = {
    NAME: input.name,
    SEX: input.sex,
    BIRTH_DATE: input.birthDate,
    ID_NUMBER: input.idNumber,
    JOINED_DATE: input.joinedDate,
    ORIGIN_TOWNSHIP: by === 'CENTER' ? input.originTownship : undefined,
    ORIGIN_BRANCH: branch?.name ?? input.originBranch,
    DESTINATION: input.destination,
    INDUSTRY: input.industry,
    EMPLOYER: input.employer,
    RESIDENCE: input.residence,
    PHONE: input.phone,
    REMARKS: input.remarks,
  }
  return {
    cells: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined && value !== null)),
    extra: input.extra ?? undefined,
    branchId: branch?.id,
  }
}
