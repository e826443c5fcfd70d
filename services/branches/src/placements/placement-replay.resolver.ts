import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { loadRuleSet } from './placement.loaders.ts'
import {
  PlacementOutcomeType,
  PlacementReplayInput,
  PlacementReplayType,
  ReplayedPlacementPage,
  ReplayedPlacementType,
} from './placement-replay.type.ts'
import { findRuleSet } from './placement.store.ts'
import { type Replay, type ReplayedDecision, replayPlacements } from './replay-placements.ts'

@Resolver(() => PlacementReplayType)
export class PlacementReplayResolver {
  /** What the decisions of a time would have been under a rule set, or under rules that nobody has published yet (N4). */
  @Query(() => PlacementReplayType, { nullable: true })
  async placementReplay(
    @Arg('input', () => PlacementReplayInput) input: PlacementReplayInput,
    @Ctx() ctx: Context,
  ): Promise<Replay> {
    const { ruleSetVersion, rules, from, to } = input
    refuse(Boolean(ruleSetVersion) === Boolean(rules) ? 'RULES_MISSING' : undefined)
    refuse(from > to ? 'PERIOD_NOT_FITTING' : undefined)
    const ruleSet = ruleSetVersion ? found(await findRuleSet(ctx.db, ruleSetVersion)) : await loadRuleSet(ctx)
    return replayPlacements(ctx.db, { ...ruleSet.settings, ...rules }, { from, to, today: ctx.today })
  }

  @FieldResolver(() => Int, { description: 'How many would come out otherwise.' })
  changed(@Root() { changes }: Replay): number {
    return changes.length
  }

  @FieldResolver(() => Int, { description: 'How many would go to another branch.' })
  moved(@Root() { changes }: Replay): number {
    return changes.filter(({ before, after }) => before.branchId !== after.branchId).length
  }

  @FieldResolver(() => ReplayedPlacementPage, { description: 'Those that would come out otherwise, the oldest first.' })
  changes(
    @Root() { changes }: Replay,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Page<ReplayedDecision> {
    const size = pageSize(first)
    const cursor = readCursor(after, 2)
    const key = ({ proposedAt, id }: ReplayedDecision) => [proposedAt.toISOString(), id]
    const rest = cursor ? changes.filter((one) => key(one).join(' ') > cursor.join(' ')) : changes
    return pageOf(rest.slice(0, size + 1), size, key)
  }
}

@Resolver(() => ReplayedPlacementType)
export class ReplayedPlacementResolver {
  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: ReplayedDecision): MemberType {
    return { id: memberId }
  }
}

@Resolver(() => PlacementOutcomeType)
export class PlacementOutcomeResolver {
  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() { branchId }: { branchId: string | null }, @Ctx() ctx: Context) {
    return branchId ? loadHostBranch(ctx, branchId) : null
  }
}
