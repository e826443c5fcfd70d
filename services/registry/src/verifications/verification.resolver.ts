import { addDays } from '@mobile-members/model/dates.ts'
import { OFFICES_AT_THE_CENTER, holds } from '@mobile-members/model/roles.ts'
import { VERIFICATION_TRANSITIONS, stepRefusal } from '@mobile-members/model/state-machines.ts'
import type { VerificationOpen } from '@mobile-members/model/verifications.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { recordRead, visibleMember } from '../members/member-reading.ts'
import { filledIn } from '../members/member.rules.ts'
import { Member } from '../members/member.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { answerVerification, maySpeakFor, tiesOfEntry } from './answer-verification.ts'
import { markContact } from './settle-entry.ts'
import { closeRefusal, prepareRefusal } from './verification.rules.ts'
import {
  type CampaignRow,
  type EntryRow,
  type Progress,
  countEntries,
  countProgress,
  findCampaignToAnswer,
  findEntryOf,
  findOpenCampaign,
  insertCampaign,
  listCampaigns,
  listEntries,
  lockCampaign,
  lockEntry,
  syncEntries,
  updateCampaign,
  updateEntry,
} from './verification.store.ts'
import {
  AnswerVerificationInput,
  VerificationCampaign,
  VerificationChannelEnum,
  VerificationEntry,
  VerificationEntryPage,
  VerificationFilter,
  VerificationProgress,
  VerificationSideEnum,
  VerificationWork,
} from './verification.type.ts'

/** How long the sides have after the reference date, where nothing else was said. */
const DAYS_TO_ANSWER = 31
const MOST_AT_ONCE = 200

@Resolver(() => VerificationCampaign)
export class VerificationCampaignResolver {
  /** The verifications of all years, newest first. */
  @Query(() => [VerificationCampaign], { nullable: true })
  verificationCampaigns(@Ctx() ctx: Context): Promise<CampaignRow[]> {
    return listCampaigns(ctx.db)
  }

  /** What of the open verification waits for the asker; nothing while none is open. */
  @Query(() => VerificationWork, { nullable: true })
  async verificationWork(@Ctx() ctx: Context): Promise<VerificationWork | undefined> {
    const campaign = await findOpenCampaign(ctx.db)
    if (!campaign) return undefined
    const scope = ctx.scope('verificationWork')
    const sides = new Set<VerificationOpen>()
    if (OFFICES_AT_THE_CENTER.some((role) => holds(ctx.actor, role))) sides.add('DECISION')
    if (holds(ctx.actor, 'BRANCH_SECRETARY')) sides.add('HOST')
    if (holds(ctx.actor, 'TOWNSHIP_COMMITTEE') || holds(ctx.actor, 'OUTFLOW_OFFICER')) sides.add('TOWNSHIP')
    if (holds(ctx.actor, 'MEMBER')) sides.add('MEMBER')
    const counts = await Promise.all(
      [...sides].map((open) => countEntries(ctx.db, scope, { campaignId: campaign.id, open })),
    )
    const { id: campaignId, year, dueOn, remindedOn } = campaign
    const toContact = holds(ctx.actor, 'MEMBER') ? 0 : await countEntries(ctx.db, scope, { campaignId, contact: true })
    return { campaignId, year, dueOn, remindedOn, toAnswer: counts.reduce((a, b) => a + b, 0), toContact }
  }

  /** Prepares the verification of a year for its reference date, 31 December where none is given (R123). */
  @Mutation(() => VerificationCampaign)
  prepareVerification(
    @Arg('year', () => Int) year: number,
    @Arg('referenceDate', () => String, { nullable: true }) referenceDate: string | undefined,
    @Arg('dueOn', () => String, { nullable: true }) dueOn: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<CampaignRow> {
    const on = referenceDate ?? `${year}-12-31`
    const due = dueOn ?? addDays(on, DAYS_TO_ANSWER)
    refuse(prepareRefusal({ year, referenceDate: on, dueOn: due }))
    return insertCampaign(ctx.db, {
      year,
      referenceDate: on,
      dueOn: due,
      preparedOn: ctx.today,
      preparedBy: ctx.subject,
    })
  }

  /** Opens it: every entry of the register gets a verification by the member, the branch and the township. */
  @Mutation(() => VerificationCampaign)
  async openVerification(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<CampaignRow> {
    const campaign = found(await lockCampaign(ctx.db, id))
    refuse(stepRefusal(VERIFICATION_TRANSITIONS, campaign.state, 'OPEN'))
    refuse((await findOpenCampaign(ctx.db)) ? 'VERIFICATION_STILL_OPEN' : undefined)
    await syncEntries(ctx.db, campaign, ctx.today)
    return updateCampaign(ctx.db, id, { state: 'OPEN', openedOn: ctx.today, openedBy: ctx.subject })
  }

  /** Closes it; refused before the reference date, and while entries are open, with how many wait for whom. */
  @Mutation(() => VerificationCampaign)
  async closeVerification(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<CampaignRow> {
    const campaign = found(await lockCampaign(ctx.db, id))
    if (campaign.state === 'OPEN') await syncEntries(ctx.db, campaign, ctx.today)
    const [all] = await countProgress(ctx.db, ctx.scope('closeVerification'), id, undefined)
    const open = (all?.total ?? 0) - (all?.settled ?? 0)
    refuse(closeRefusal({ ...campaign, today: ctx.today, open }), {
      open,
      member: all?.openMember ?? 0,
      host: all?.openHost ?? 0,
      township: all?.openTownship ?? 0,
      decision: all?.openDecision ?? 0,
    })
    return updateCampaign(ctx.db, id, { state: 'CLOSED', closedOn: ctx.today, closedBy: ctx.subject })
  }

  /** Reminds everybody who has not answered: it stands on their home page from now on. */
  @Mutation(() => VerificationCampaign)
  async remindVerification(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<CampaignRow> {
    const campaign = found(await lockCampaign(ctx.db, id))
    refuse(campaign.state === 'OPEN' ? undefined : 'VERIFICATION_NOT_OPEN')
    // Members who came into the register since the opening are asked from now on, too.
    await syncEntries(ctx.db, campaign, ctx.today)
    return updateCampaign(ctx.db, id, { remindedOn: ctx.today })
  }

  @FieldResolver(() => VerificationProgress, { nullable: true, description: 'of all that the asker may see' })
  async progress(@Root() { id }: CampaignRow, @Ctx() ctx: Context): Promise<VerificationProgress | undefined> {
    const [all] = await countProgress(ctx.db, ctx.scope('verificationCampaigns'), id, undefined)
    return all && { ...all, name: null }
  }

  @FieldResolver(() => [VerificationProgress], { nullable: true })
  townships(@Root() { id }: CampaignRow, @Ctx() ctx: Context): Promise<VerificationProgress[]> {
    return progressBy(ctx, id, 'township_id')
  }

  @FieldResolver(() => [VerificationProgress], { nullable: true })
  branches(@Root() { id }: CampaignRow, @Ctx() ctx: Context): Promise<VerificationProgress[]> {
    return progressBy(ctx, id, 'branch_id')
  }
}

@Resolver(() => VerificationEntry)
export class VerificationEntryResolver {
  /** Entries within the asker's reach: a township's own members, a branch's, the member's own. */
  @Query(() => VerificationEntryPage, { nullable: true })
  async verificationEntries(
    @Arg('filter', () => VerificationFilter) filter: VerificationFilter,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<EntryRow>> {
    const scope = ctx.scope('verificationEntries')
    const page = await listEntries(ctx.db, scope, filter, { size: pageSize(first), after })
    for (const { memberId } of page.nodes) recordRead(ctx, memberId, 'name')
    return { ...page, total: () => countEntries(ctx.db, scope, filter) }
  }

  /** The entry of a member in the open verification; nothing while none is open. */
  @Query(() => VerificationEntry, { nullable: true })
  async verificationEntry(
    @Arg('memberId', () => ID) memberId: string,
    @Ctx() ctx: Context,
  ): Promise<EntryRow | undefined> {
    const campaign = await findOpenCampaign(ctx.db)
    const entry = campaign && (await findEntryOf(ctx.db, campaign.id, memberId))
    if (entry) ctx.permit('verificationEntry', tiesOfEntry(entry))
    return entry
  }

  /** Confirms that the facts are as they stand, says what has changed, or that the member cannot be found (R123). */
  @Mutation(() => VerificationEntry)
  async answerVerification(
    @Arg('input', () => AnswerVerificationInput) input: AnswerVerificationInput,
    @Ctx() ctx: Context,
  ): Promise<EntryRow> {
    const { entry, campaign } = await entryToAnswer(ctx, input.entryId)
    return answerVerification(ctx, campaign, entry, {
      side: input.side,
      outcome: input.outcome,
      channel: input.channel,
      facts: filledIn(input.facts ?? {}),
      memberSaidSo: input.memberSaidSo ?? false,
      note: input.note?.trim() ?? '',
    })
  }

  /** Confirms several members as they stand, in one act and for one side, each as if it were the only one. */
  @Mutation(() => [VerificationEntry])
  async confirmVerifications(
    @Arg('ids', () => [ID]) ids: string[],
    @Arg('side', () => VerificationSideEnum) side: keyof typeof VerificationSideEnum,
    @Arg('memberSaidSo', () => Boolean, { nullable: true }) memberSaidSo: boolean | undefined,
    @Arg('channel', () => VerificationChannelEnum, { nullable: true })
    channel: keyof typeof VerificationChannelEnum | undefined,
    @Ctx() ctx: Context,
  ): Promise<EntryRow[]> {
    refuse(ids.length === 0 ? 'NOTHING_SELECTED' : ids.length > MOST_AT_ONCE ? 'TOO_MANY_AT_ONCE' : undefined)
    const settled: EntryRow[] = []
    for (const id of [...new Set(ids)].toSorted()) {
      const { entry, campaign } = await entryToAnswer(ctx, id)
      settled.push(
        await answerVerification(ctx, campaign, entry, {
          side,
          outcome: 'CONFIRMED',
          channel: channel ?? 'BULK',
          facts: {},
          memberSaidSo: memberSaidSo ?? false,
          note: '',
        }),
      )
    }
    return settled
  }

  /** Ends the search for a member whom nobody found: found again, or not; what follows is for people to decide. */
  @Mutation(() => VerificationEntry)
  async finishVerificationContact(
    @Arg('entryId', () => ID) entryId: string,
    @Arg('found', () => Boolean) wasFound: boolean,
    @Arg('note', () => String) note: string,
    @Ctx() ctx: Context,
  ): Promise<EntryRow> {
    const entry = found(await lockEntry(ctx.db, entryId))
    ctx.permit('finishVerificationContact', tiesOfEntry(entry))
    refuse(entry.contactSince === null || entry.contactDoneOn !== null ? 'NO_CONTACT_TASK' : undefined)
    refuse(note.trim() === '' ? 'REASON_MISSING' : undefined)
    if (wasFound) await markContact(ctx.db, entry.memberId, 'ACTIVE')
    ctx.touch(entry.memberId)
    return updateEntry(ctx.db, entryId, {
      contactDoneOn: ctx.today,
      contactFound: wasFound,
      contactNote: note.trim(),
    })
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() { memberId }: EntryRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, memberId)
  }

  @FieldResolver(() => String, { nullable: true })
  async townshipName(@Root() { townshipId }: EntryRow, @Ctx() ctx: Context): Promise<string | null> {
    return townshipId ? ((await organizationsOf(ctx).load(townshipId))?.shortName ?? null) : null
  }

  @FieldResolver(() => String, { nullable: true })
  async branchName(@Root() { branchId }: EntryRow, @Ctx() ctx: Context): Promise<string | null> {
    return branchId ? ((await organizationsOf(ctx).load(branchId))?.shortName ?? null) : null
  }

  @FieldResolver(() => [VerificationSideEnum], { description: 'for whom the asker may answer' })
  maySay(@Root() entry: EntryRow, @Ctx() ctx: Context) {
    return (['MEMBER', 'HOST', 'TOWNSHIP'] as const).filter((side) => maySpeakFor(ctx, side, entry))
  }
}

async function entryToAnswer(ctx: Context, id: string): Promise<{ entry: EntryRow; campaign: CampaignRow }> {
  const entry = found(await lockEntry(ctx.db, id))
  ctx.permit('answerVerification', tiesOfEntry(entry))
  return { entry, campaign: found(await findCampaignToAnswer(ctx.db, entry.campaignId)) }
}

async function progressBy(ctx: Context, id: string, by: 'township_id' | 'branch_id'): Promise<VerificationProgress[]> {
  const rows: Progress[] = await countProgress(ctx.db, ctx.scope('verificationCampaigns'), id, by)
  const organizations = organizationsOf(ctx)
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      name: row.organizationId ? ((await organizations.load(row.organizationId))?.shortName ?? null) : null,
    })),
  )
}
