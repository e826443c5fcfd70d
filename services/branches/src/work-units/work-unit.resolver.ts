import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { standingRefusal } from '../host-branches/host-branch.rules.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { reviewPlacements } from '../placement-reviews/review-placements.ts'
import { loadWorkUnit } from './work-unit.loaders.ts'
import { areaRefusal, workUnitRefusal } from './work-unit.rules.ts'
import * as store from './work-unit.store.ts'
import { ResidenceAreaInput, ResidenceAreaType, WorkUnitInput, WorkUnitPage, WorkUnitType } from './work-unit.type.ts'

@Resolver(() => WorkUnitType)
export class WorkUnitResolver {
  /** Work units by name, to choose an employer from at the check-in. */
  @Query(() => WorkUnitPage, { nullable: true })
  async workUnits(
    @Ctx() ctx: Context,
    @Arg('search', () => String, { nullable: true }) search?: string,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'workUnits'>>> {
    const size = pageSize(first)
    const rows = await store.listWorkUnits(ctx.db, search, readCursor(after, 2), size)
    return pageOf(rows, size, ({ name, id }) => [name, id])
  }

  /** Adds an employer that nobody has named before. Refuses facts that do not go together. */
  @Mutation(() => WorkUnitType)
  async addWorkUnit(
    @Arg('input', () => WorkUnitInput) input: WorkUnitInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'workUnits'>> {
    refuse(workUnitRefusal(input))
    return store.insertWorkUnit(ctx.db, { ...input, revisedBy: ctx.subject, revisedAt: ctx.now() })
  }

  /**
   * Tells a work unit anew, above all whether it has a Party organisation (§7.1, vector 23); whoever works there is asked about
   * where the table now names another branch (R61).
   */
  @Mutation(() => WorkUnitType)
  async reviseWorkUnit(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => WorkUnitInput) input: WorkUnitInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'workUnits'>> {
    const before = found(await store.lockWorkUnit(ctx.db, id))
    refuse(workUnitRefusal(input) ?? (input.parentId === id ? 'PARENT_NOT_FITTING' : undefined))
    if (input.branchId && input.branchId !== before.branchId)
      refuse(standingRefusal(found(await findHostBranch(ctx.db, input.branchId))))
    const unit = await store.updateWorkUnit(ctx.db, id, {
      ...input,
      industry: input.industry ?? null,
      latitude: input.latitude ?? null,
      longitude: input.longitude ?? null,
      parentId: input.parentId ?? null,
      branchId: input.branchId ?? null,
      revisedBy: ctx.subject,
      revisedAt: ctx.now(),
    })
    await reviewPlacements(ctx.db, { unitIds: [id] }, { cause: 'UNIT_CHANGED', at: ctx.now(), by: ctx.subject })
    return unit
  }

  @FieldResolver(() => WorkUnitType, { nullable: true, description: 'The firm that a processing site works for.' })
  parent(@Root() unit: Row<'workUnits'>, @Ctx() ctx: Context): Promise<Row<'workUnits'> | undefined> | null {
    return unit.parentId ? loadWorkUnit(ctx, unit.parentId) : null
  }

  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() unit: Row<'workUnits'>, @Ctx() ctx: Context): Promise<Row<'hostBranches'> | undefined> | null {
    return unit.branchId ? loadHostBranch(ctx, unit.branchId) : null
  }
}

@Resolver(() => ResidenceAreaType)
export class ResidenceAreaResolver {
  /** Communities and villages of the host town, to choose a residence from. */
  @Query(() => [ResidenceAreaType], { nullable: true })
  residenceAreas(@Ctx() ctx: Context): Promise<Row<'residenceAreas'>[]> {
    return store.listResidenceAreas(ctx.db)
  }

  /** Tells of an area since when it is urban fringe (§8, no 9) and which branch it has; its residents are asked about (R61). */
  @Mutation(() => ResidenceAreaType)
  async reviseResidenceArea(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ResidenceAreaInput) { fringeSince = null, branchId = null }: ResidenceAreaInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'residenceAreas'>> {
    const area = found(await store.lockResidenceArea(ctx.db, id))
    const branch = branchId && branchId !== area.branchId ? found(await findHostBranch(ctx.db, branchId)) : undefined
    refuse(areaRefusal(area, { fringeSince }, branch, ctx.today))
    const revised = await store.updateResidenceArea(ctx.db, id, { fringeSince, branchId })
    await reviewPlacements(ctx.db, { areaIds: [id] }, { cause: 'AREA_CHANGED', at: ctx.now(), by: ctx.subject })
    return revised
  }

  @FieldResolver(() => Boolean, { description: 'Counts as urban fringe today (城乡结合区域).' })
  isFringe(@Root() area: Row<'residenceAreas'>, @Ctx() ctx: Context): boolean {
    return area.fringeSince !== null && area.fringeSince <= ctx.today
  }

  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() area: Row<'residenceAreas'>, @Ctx() ctx: Context): Promise<Row<'hostBranches'> | undefined> | null {
    return area.branchId ? loadHostBranch(ctx, area.branchId) : null
  }
}
