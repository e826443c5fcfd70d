import type { DissolvingWarning } from '@mobile-members/model/placement-reviews.ts'
import { DISSOLVING_WARNINGS } from '@mobile-members/model/placement-reviews.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { enumOf } from '../enums.ts'
import { letReviewsFall, listOpenDissolving } from '../placement-reviews/placement-review.store.ts'
import { reviewPlacements } from '../placement-reviews/review-placements.ts'
import { listAreasOf, listUnitsOf, unbindBranch } from '../work-units/work-unit.store.ts'
import { ResidenceAreaType, WorkUnitType } from '../work-units/work-unit.type.ts'
import { loadMobileMembers } from './host-branch.loaders.ts'
import { announcingRefusal, dissolvingRefusal, dissolvingWarnings } from './host-branch.rules.ts'
import * as store from './host-branch.store.ts'
import { HostBranchType } from './host-branch.type.ts'

const DissolvingWarningEnum = enumOf('DissolvingWarning', DISSOLVING_WARNINGS)

/** How a branch is dissolved without anybody being left without a responsible one (R61, R52). */
@Resolver(() => HostBranchType)
export class DissolutionResolver {
  /**
   * Says that a branch is to be dissolved: it takes nobody in any more, and a review is opened about every member placed
   * there, who stays with it until placed elsewhere. Refuses without a reason (REASON_MISSING), and what is announced already.
   */
  @Mutation(() => HostBranchType)
  async announceDissolution(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'hostBranches'>> {
    const branch = found(await store.lockHostBranch(ctx.db, id))
    ctx.permit('announceDissolution', { organizationId: branch.parentId, townshipId: branch.parentId })
    refuse(announcingRefusal(branch, reason))
    const announced = await store.updateHostBranch(ctx.db, id, {
      dissolvingSince: ctx.today,
      dissolvingBy: ctx.subject,
      dissolvingReason: reason.trim(),
    })
    await reviewGround(ctx, branch)
    return announced
  }

  /** The branch stays after all: the reviews that were opened for this alone fall away. */
  @Mutation(() => HostBranchType)
  async withdrawDissolution(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'hostBranches'>> {
    const branch = found(await store.lockHostBranch(ctx.db, id))
    ctx.permit('withdrawDissolution', { organizationId: branch.parentId, townshipId: branch.parentId })
    refuse(branch.dissolvedOn !== null || branch.dissolvingSince === null ? 'NOT_DISSOLVING' : undefined)
    const staying = await store.updateHostBranch(ctx.db, id, {
      dissolvingSince: null,
      dissolvingBy: null,
      dissolvingReason: null,
    })
    await letReviewsFall(ctx.db, await listOpenDissolving(ctx.db, id), ctx.now())
    await reviewGround(ctx, branch)
    return staying
  }

  /** Dissolves a branch that has no mobile members left; refuses while one would be without a branch (BRANCH_HAS_MEMBERS). */
  @Mutation(() => HostBranchType)
  async dissolveBranch(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'hostBranches'>> {
    const branch = found(await store.lockHostBranch(ctx.db, id))
    ctx.permit('dissolveBranch', { organizationId: branch.parentId, townshipId: branch.parentId })
    refuse(dissolvingRefusal(branch, await loadMobileMembers(ctx, id), reason))
    const [units, areas] = await Promise.all([listUnitsOf(ctx.db, id), listAreasOf(ctx.db, id)])
    await unbindBranch(ctx.db, id)
    ctx.publish('branch.dissolved', { branchId: id, dissolvedOn: ctx.today })
    const dissolved = await store.updateHostBranch(ctx.db, id, {
      dissolvedOn: ctx.today,
      dissolvedBy: ctx.subject,
      dissolveReason: reason.trim(),
    })
    await reviewPlacements(
      ctx.db,
      { unitIds: units.map((unit) => unit.id), areaIds: areas.map((area) => area.id) },
      { cause: units.length > 0 ? 'UNIT_CHANGED' : 'AREA_CHANGED', at: ctx.now(), by: ctx.subject },
    )
    return dissolved
  }

  @FieldResolver(() => [DissolvingWarningEnum], { description: 'What goes with this branch, if it is dissolved.' })
  async dissolvingWarnings(@Root() branch: Row<'hostBranches'>, @Ctx() ctx: Context): Promise<DissolvingWarning[]> {
    if (branch.dissolvedOn !== null) return []
    const [enterpriseBranches, units, areas] = await Promise.all([
      store.countOtherEnterprises(ctx.db, branch.id),
      listUnitsOf(ctx.db, branch.id),
      listAreasOf(ctx.db, branch.id),
    ])
    return dissolvingWarnings(branch, { enterpriseBranches, units: units.length, areas: areas.length })
  }

  @FieldResolver(() => [WorkUnitType], { description: 'Work units whose Party organisation it is.' })
  workUnits(@Root() branch: Row<'hostBranches'>, @Ctx() ctx: Context): Promise<Row<'workUnits'>[]> {
    return listUnitsOf(ctx.db, branch.id)
  }

  @FieldResolver(() => [ResidenceAreaType], { description: 'Communities and villages whose residents belong here.' })
  residenceAreas(@Root() branch: Row<'hostBranches'>, @Ctx() ctx: Context): Promise<Row<'residenceAreas'>[]> {
    return listAreasOf(ctx.db, branch.id)
  }
}

/** Asks anew about everybody in the branch, at its units and in its areas, and about those who may be nearer or farther now. */
async function reviewGround(ctx: Context, branch: Row<'hostBranches'>): Promise<void> {
  const [units, areas] = await Promise.all([listUnitsOf(ctx.db, branch.id), listAreasOf(ctx.db, branch.id)])
  await reviewPlacements(
    ctx.db,
    {
      branchIds: [branch.id],
      unitIds: units.map(({ id }) => id),
      areaIds: areas.map(({ id }) => id),
      atUnitsWithout: branch.kind === 'ENTERPRISE',
      withoutHome: branch.kind === 'TEMPORARY',
    },
    { cause: branch.kind === 'ENTERPRISE' ? 'UNIT_CHANGED' : 'AREA_CHANGED', at: ctx.now(), by: ctx.subject },
  )
}
