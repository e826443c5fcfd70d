import { countFaults, isVoted, outcomeOf, quorumOf, type Vote, voteRefusal } from '@mobile-members/model/rights.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { Refusal, found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadActivity } from '../activities/activity.loaders.ts'
import { hasBegun } from '../activities/activity.rules.ts'
import { findActivity } from '../activities/activity.store.ts'
import { ActivityType } from '../activities/activity.type.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { settingOn } from '../settings/setting.store.ts'
import {
  type AgendaItemRow,
  countBranch,
  countGuestsPresent,
  deleteItem,
  findStandingIn,
  insertCandidate,
  insertItem,
  listAgendas,
  listCandidates,
  listHands,
  lockItem,
  saveHand,
  updateItem,
} from './agenda.store.ts'
import {
  AgendaCandidateType,
  AgendaCountInput,
  AgendaHandType,
  AgendaItemInput,
  AgendaItemType,
  VoteEnum,
  VoteInBranchType,
} from './agenda.type.ts'

@Resolver(() => AgendaItemType)
export class AgendaResolver {
  /** Whether the asking member has a vote in a branch (R64–R67); for a secretary, how the branch's roll stands. */
  @Query(() => VoteInBranchType, { nullable: true })
  async voteInBranch(@Arg('branchId', () => ID) branchId: string, @Ctx() ctx: Context): Promise<VoteInBranchType> {
    const branch = found(await findHostBranch(ctx.db, branchId))
    const memberId = memberIdOf(ctx.actor)
    const { ownFull, mobile } = await countBranch(ctx.db, branchId)
    const refusal = memberId ? await refusalOf(ctx, branch, memberId) : undefined
    const mobileVote = branch.kind === 'TEMPORARY' && (await mobileVotes(ctx))
    return {
      may: memberId !== undefined && refusal === undefined,
      refusal: refusal ?? null,
      electors: mobileVote ? ownFull + mobile : ownFull,
      mobileMembers: mobile,
    }
  }

  /** Adds an item to a meeting's agenda. Refuses a meeting that is over: ACTIVITY_NOT_OPEN. */
  @Mutation(() => AgendaItemType)
  async addAgendaItem(
    @Arg('input', () => AgendaItemInput) input: AgendaItemInput,
    @Ctx() ctx: Context,
  ): Promise<AgendaItemRow> {
    const { activityId, kind } = input
    await openMeeting(ctx, 'addAgendaItem', activityId)
    const title = input.title.trim()
    refuseFields({ title: title === '' ? 'REQUIRED' : undefined })
    return insertItem(ctx.db, { activityId, kind, title, addedBy: ctx.subject })
  }

  /** Takes an item off the agenda. Refuses one that was counted: ALREADY_COUNTED. */
  @Mutation(() => ActivityType)
  async removeAgendaItem(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'activities'>> {
    const { item, activity } = await openItem(ctx, 'removeAgendaItem', id)
    await deleteItem(ctx.db, item.id)
    return activity
  }

  /**
   * Names somebody for an election. A mobile member cannot be elected at the host (R66: NOT_ELIGIBLE_HOST_VOTE); without a
   * member it is an own member whom this system does not know, under the next number of the ballot paper.
   */
  @Mutation(() => AgendaItemType)
  async nominate(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('memberId', () => ID, { nullable: true }) memberId: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<AgendaItemRow> {
    const { item, branch } = await openItem(ctx, 'nominate', itemId)
    refuse(item.kind === 'ELECTION' ? undefined : 'NO_ELECTION')
    if (memberId) {
      refuse(await refusalOf(ctx, branch, memberId))
      ctx.touch(memberId)
    }
    await insertCandidate(ctx.db, item.id, memberId ?? null)
    return item
  }

  /**
   * Records a raised hand by name: by the secretary, or by the own member. A mobile member has no hand here (R67:
   * NOT_ELIGIBLE_HOST_VOTE), and a ballot is secret (SECRET_BALLOT).
   */
  @Mutation(() => AgendaItemType)
  async castVote(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('memberId', () => ID) memberId: string,
    @Arg('vote', () => VoteEnum) vote: Vote,
    @Ctx() ctx: Context,
  ): Promise<AgendaItemRow> {
    const { item, branch, activity } = await openItem(ctx, 'castVote', itemId, memberId)
    refuse(await refusalOf(ctx, branch, memberId))
    refuse(
      item.kind === 'ELECTION'
        ? 'SECRET_BALLOT'
        : item.kind !== 'RESOLUTION'
          ? 'NOTHING_TO_VOTE'
          : hasBegun(activity, ctx.now())
            ? undefined
            : 'NOT_BEGUN',
    )
    await saveHand(ctx.db, { itemId: item.id, memberId, vote, by: ctx.subject, at: ctx.now() })
    ctx.touch(memberId)
    return item
  }

  /**
   * Writes down a count and says what it comes to (R65, R67, N5): the base is the branch's own full members of that day, so no
   * guest can be in it; fewer than the hands on record is refused.
   */
  @Mutation(() => AgendaItemType)
  async countVotes(
    @Arg('itemId', () => ID) itemId: string,
    @Arg('count', () => AgendaCountInput) count: AgendaCountInput,
    @Ctx() ctx: Context,
  ): Promise<AgendaItemRow> {
    const { item, branch, activity } = await openItem(ctx, 'countVotes', itemId)
    const kind = votedKind(item)
    refuse(hasBegun(activity, ctx.now()) ? undefined : 'NOT_BEGUN')
    const electors = await electorsOf(ctx, branch)
    const counted = { ...count, electors }
    const hands = await listHands(ctx.db, [item.id])
    const fewer = (vote: Vote, told: number) =>
      hands.filter((hand) => hand.vote === vote).length > told ? 'FEWER_THAN_HANDS' : undefined
    const faults = countFaults(counted)
    refuseFields({
      present: faults.present,
      for: faults.for ?? fewer('FOR', count.for),
      against: faults.against ?? fewer('AGAINST', count.against),
      abstained: faults.abstained ?? fewer('ABSTAINED', count.abstained),
    })
    return updateItem(ctx.db, item.id, {
      electors,
      guestsPresent: await countGuestsPresent(ctx.db, activity.id),
      present: count.present,
      votesFor: count.for,
      votesAgainst: count.against,
      votesAbstained: count.abstained,
      outcome: outcomeOf(kind, counted),
      countedBy: ctx.subject,
      countedAt: ctx.now(),
    })
  }

  /** Before the count those of today, afterwards those it was counted against. */
  @FieldResolver()
  async electors(@Root() item: AgendaItemRow, @Ctx() ctx: Context): Promise<number | null> {
    return isVoted(item.kind) ? (item.electors ?? electorsOfItem(ctx, item)) : null
  }

  @FieldResolver()
  async quorum(@Root() item: AgendaItemRow, @Ctx() ctx: Context): Promise<number | null> {
    return isVoted(item.kind) ? quorumOf(item.kind, item.electors ?? (await electorsOfItem(ctx, item))) : null
  }

  @FieldResolver(() => [AgendaHandType])
  async hands(@Root() { id, activityId }: AgendaItemRow, @Ctx() ctx: Context): Promise<AgendaHandType[]> {
    const activity = await loadActivity(ctx, activityId)
    if (!ctx.may('Activity.invitations', { branchId: activity?.branchId ?? null })) return []
    const loader = ctx.loader<string, Row<'agendaHands'>[]>('agendaHands', async (ids) => {
      const byItem = Map.groupBy(await listHands(ctx.db, ids), ({ itemId }) => itemId)
      return ids.map((itemId) => byItem.get(itemId) ?? [])
    })
    return ((await loader.load(id)) ?? []).map(({ memberId, vote }) => ({ member: { id: memberId }, vote }))
  }

  @FieldResolver(() => [AgendaCandidateType])
  async candidates(@Root() { id }: AgendaItemRow, @Ctx() ctx: Context): Promise<AgendaCandidateType[]> {
    const loader = ctx.loader<string, Row<'agendaCandidates'>[]>('agendaCandidates', async (ids) => {
      const byItem = Map.groupBy(await listCandidates(ctx.db, ids), ({ itemId }) => itemId)
      return ids.map((itemId) => byItem.get(itemId) ?? [])
    })
    return ((await loader.load(id)) ?? []).map(({ number, memberId }) => ({
      number,
      member: memberId ? { id: memberId } : null,
    }))
  }
}

@Resolver(() => ActivityType)
export class ActivityAgendaResolver {
  /** What the meeting is about, in order. */
  @FieldResolver(() => [AgendaItemType])
  async agenda(@Root() { id }: Row<'activities'>, @Ctx() ctx: Context): Promise<AgendaItemRow[]> {
    const loader = ctx.loader<string, AgendaItemRow[]>('agendas', async (ids) => {
      const byActivity = Map.groupBy(await listAgendas(ctx.db, ids), ({ activityId }) => activityId)
      return ids.map((activityId) => byActivity.get(activityId) ?? [])
    })
    return (await loader.load(id)) ?? []
  }
}

type Act = 'addAgendaItem' | 'removeAgendaItem' | 'nominate' | 'castVote' | 'countVotes'

async function openMeeting(ctx: Context, act: Act, activityId: string, memberId?: string) {
  const activity = found(await findActivity(ctx.db, activityId))
  ctx.permit(act, { branchId: activity.branchId, ...(memberId ? { memberId } : {}) })
  refuse(activity.state === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
  return { activity, branch: found(await findHostBranch(ctx.db, activity.branchId)) }
}

async function openItem(ctx: Context, act: Act, itemId: string, memberId?: string) {
  const item = found(await lockItem(ctx.db, itemId))
  const meeting = await openMeeting(ctx, act, item.activityId, memberId)
  refuse(item.outcome === null ? undefined : 'ALREADY_COUNTED')
  return { item, ...meeting }
}

async function mobileVotes(ctx: Context): Promise<boolean> {
  return (await settingOn(ctx.db, 'MOBILE_VOTE_IN_TEMPORARY_BRANCH', ctx.today)) === 1
}

async function refusalOf(ctx: Context, branch: Row<'hostBranches'>, memberId: string): Promise<string | undefined> {
  const standing = await findStandingIn(ctx.db, branch.id, memberId, ctx.today)
  return voteRefusal(standing, branch.kind, await mobileVotes(ctx))
}

async function electorsOf(ctx: Context, branch: Row<'hostBranches'>): Promise<number> {
  const { ownFull, mobile } = await countBranch(ctx.db, branch.id)
  return branch.kind === 'TEMPORARY' && (await mobileVotes(ctx)) ? ownFull + mobile : ownFull
}

async function electorsOfItem(ctx: Context, item: AgendaItemRow): Promise<number> {
  const activity = found(await loadActivity(ctx, item.activityId))
  return electorsOf(ctx, found(await findHostBranch(ctx.db, activity.branchId)))
}

function votedKind({ kind }: AgendaItemRow): 'RESOLUTION' | 'ELECTION' {
  if (isVoted(kind)) return kind
  throw new Refusal('REFUSED', 'NOTHING_TO_VOTE', { reason: 'NOTHING_TO_VOTE' })
}
