import { SWEEP_UNIT_KINDS } from '@mobile-members/model/sweep.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import {
  findByKind,
  findCounty,
  findHostTown,
  findOrganization,
  type OrganizationRow,
} from '../organizations/organization.store.ts'
import { Organization } from '../organizations/organization.type.ts'
import { dayFault, textFault } from '../publicity/publicity.rules.ts'
import { findCampaign } from '../surveys/campaign.store.ts'
import {
  countCopies,
  findCopies,
  findOpenLetter,
  insertCopies,
  insertOpenLetter,
  listCopies,
  listOpenLetters,
  removeCopies,
  type CopiesRow,
  type OpenLetterRow,
} from './open-letter.store.ts'
import {
  OpenLetter,
  OpenLetterCopies,
  OpenLetterCopiesPage,
  OpenLetterDraft,
  PublishOpenLetterInput,
  RecordOpenLetterCopiesInput,
} from './open-letter.type.ts'
import { registerUrl } from './register-url.ts'
import { suggestedLetter } from './suggested-letter.ts'

const MOST_COPIES = 1_000_000

@Resolver(() => OpenLetter)
export class OpenLetterResolver {
  /** One version of the open letter, or the newest; for everybody (R29). NOT_FOUND before the first is published. */
  @Query(() => OpenLetter, { nullable: true })
  async openLetter(
    @Arg('version', () => Int, { nullable: true }) version: number | undefined,
    @Ctx() ctx: Context,
  ): Promise<OpenLetterRow> {
    return found(await findOpenLetter(ctx.db, version ?? undefined))
  }

  /** Every version, newest first; for everybody. */
  @Query(() => [OpenLetter], { nullable: true })
  openLetters(@Ctx() ctx: Context): Promise<OpenLetterRow[]> {
    return listOpenLetters(ctx.db)
  }

  /** What the next version begins with. */
  @Query(() => OpenLetterDraft, { nullable: true })
  async openLetterDraft(@Ctx() ctx: Context): Promise<OpenLetterDraft> {
    const newest = await findOpenLetter(ctx.db, undefined)
    return {
      ...(newest ?? (await firstLetter(ctx))),
      version: (newest?.version ?? 0) + 1,
      registerUrl: registerUrl(),
    }
  }

  /** Publishes the next version; those before stay as they were (R29). BAD_USER_INPUT names each field. */
  @Mutation(() => OpenLetter)
  publishOpenLetter(
    @Arg('input', () => PublishOpenLetterInput) input: PublishOpenLetterInput,
    @Ctx() ctx: Context,
  ): Promise<OpenLetterRow> {
    ctx.permit('publishOpenLetter', {})
    refuseFields({
      title: textFault(input.title, 60),
      text: textFault(input.text, 3000),
      signedBy: textFault(input.signedBy, 60),
    })
    return insertOpenLetter(ctx.db, {
      title: input.title.trim(),
      text: input.text.trim().replace(/\s*\n\s*/g, '\n'),
      signedBy: input.signedBy.trim(),
      publishedOn: ctx.today,
      publishedBy: ctx.subject,
    })
  }
}

async function firstLetter(ctx: Context) {
  const [county, town, center] = await Promise.all([
    findCounty(ctx.db),
    findHostTown(ctx.db),
    findByKind(ctx.db, 'TOWN_SERVICE_CENTER'),
  ])
  return suggestedLetter({
    county: county?.shortName ?? '',
    hostTown: town.shortName,
    center: center?.name ?? '',
    address: center?.address ?? '',
    phone: center?.phone ?? '',
  })
}

@Resolver(() => OpenLetterCopies)
export class OpenLetterCopiesResolver {
  /** Who handed out how many copies in a survey, the newest first. */
  @Query(() => OpenLetterCopiesPage, { nullable: true })
  async openLetterCopies(
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<object> {
    const page = await listCopies(ctx.db, campaignId, { size: pageSize(first), after })
    return { ...page, ...(await countCopies(ctx.db, campaignId)) }
  }

  /** Records copies that a unit handed out (R29). BAD_USER_INPUT names each field; refuses CAMPAIGN_CLOSED. */
  @Mutation(() => OpenLetterCopies)
  async recordOpenLetterCopies(
    @Arg('input', () => RecordOpenLetterCopiesInput) input: RecordOpenLetterCopiesInput,
    @Ctx() ctx: Context,
  ): Promise<CopiesRow> {
    ctx.permit('recordOpenLetterCopies', {})
    const campaign = found(await findCampaign(ctx.db, input.campaignId))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    const letter = await findOpenLetter(ctx.db, input.version)
    const unit = await findOrganization(ctx.db, input.unitId)
    refuseFields({
      version: letter ? undefined : 'UNKNOWN',
      unitId: unit && (SWEEP_UNIT_KINDS as readonly string[]).includes(unit.kind) ? undefined : 'UNKNOWN',
      number: input.number < 1 || input.number > MOST_COPIES ? 'OUT_OF_RANGE' : undefined,
      handedOutOn:
        dayFault(input.handedOutOn, { openedOn: campaign.openedOn, today: ctx.today }) ??
        (letter && input.handedOutOn < letter.publishedOn ? 'BEFORE_THE_LETTER' : undefined),
    })
    return insertCopies(ctx.db, { ...input, recordedBy: ctx.subject, recordedAt: ctx.now() })
  }

  /** Takes an entry off the list that was recorded by mistake; who and why stay. Refuses CAMPAIGN_CLOSED and REASON_MISSING. */
  @Mutation(() => OpenLetterCopies)
  async removeOpenLetterCopies(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<CopiesRow> {
    ctx.permit('removeOpenLetterCopies', {})
    const copies = found(await findCopies(ctx.db, id))
    const campaign = found(await findCampaign(ctx.db, copies.campaignId))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    refuse(reason.trim() ? undefined : 'REASON_MISSING')
    await removeCopies(ctx.db, id, { removedAt: ctx.now(), removedBy: ctx.subject, removeReason: reason.trim() })
    return copies
  }

  @FieldResolver(() => Organization, { nullable: true })
  unit(@Root() { unitId }: CopiesRow, @Ctx() ctx: Context): Promise<OrganizationRow | undefined> {
    return organizationsOf(ctx).load(unitId)
  }
}
