import type { BranchWarning, HostBranchKind } from '@mobile-members/model/branches.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { BranchWarningEnum, HostBranchKindEnum } from '../enums.ts'
import { OrganizationType } from '../organizations/organization.type.ts'
import { loadRuleSet } from '../placements/placement.loaders.ts'
import { reviewPlacements } from '../placement-reviews/review-placements.ts'
import { setAreaBranch, setUnitBranch } from '../work-units/work-unit.store.ts'
import { loadHasSecretary, loadMobileMembers } from './host-branch.loaders.ts'
import { branchWarnings, foundingRefusal, secretaryOfficeOf } from './host-branch.rules.ts'
import * as store from './host-branch.store.ts'
import {
  FoundBranchInput,
  GuidanceNoteType,
  HostBranchPage,
  HostBranchType,
  PublicActivityType,
  PublicBranchType,
  ReviseBranchInput,
} from './host-branch.type.ts'

@Resolver(() => HostBranchType)
export class HostBranchResolver {
  /** Branches of the host town by name (R16); the dissolved ones only when asked for. */
  @Query(() => HostBranchPage, { nullable: true })
  async hostBranches(
    @Ctx() ctx: Context,
    @Arg('kind', () => HostBranchKindEnum, { nullable: true }) kind?: HostBranchKind,
    @Arg('search', () => String, { nullable: true }) search?: string,
    @Arg('withDissolved', () => Boolean, { nullable: true }) withDissolved?: boolean,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'hostBranches'>>> {
    const size = pageSize(first)
    const rows = await store.listHostBranches(ctx.db, { kind, search, withDissolved }, readCursor(after, 2), size)
    return pageOf(rows, size, ({ name, id }) => [name, id])
  }

  @Query(() => HostBranchType, { nullable: true })
  async hostBranch(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'hostBranches'>> {
    return found(await store.findHostBranch(ctx.db, id))
  }

  /** What anybody may see of a branch (N14). */
  @Query(() => PublicBranchType, { nullable: true })
  async publicBranch(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'hostBranches'>> {
    const branch = found(await store.findHostBranch(ctx.db, id))
    return found(branch.dissolvedOn === null ? branch : undefined)
  }

  /**
   * Founds a branch of the host town (R16) or the temporary branch (R59); only the host committee does.
   * Refuses another parent (PARENT_NOT_HOST_TOWN), a second temporary branch (TEMPORARY_BRANCH_EXISTS), a name in use.
   */
  @Mutation(() => HostBranchType)
  async foundBranch(
    @Arg('input', () => FoundBranchInput) input: FoundBranchInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'hostBranches'>> {
    refuse(foundingRefusal(ctx.actor, input))
    ctx.permit('foundBranch', { organizationId: input.parentId, townshipId: input.parentId })
    const { workUnitId, residenceAreaId, ...values } = input
    const branch = await store.insertHostBranch(ctx.db, {
      ...values,
      name: values.name.trim(),
      foundedOn: ctx.today,
      foundedBy: ctx.subject,
    })
    if (workUnitId) found(await setUnitBranch(ctx.db, workUnitId, branch.id, ctx.subject, ctx.now()))
    if (residenceAreaId) found(await setAreaBranch(ctx.db, residenceAreaId, branch.id))
    await reviewPlacements(
      ctx.db,
      {
        unitIds: workUnitId ? [workUnitId] : [],
        areaIds: residenceAreaId ? [residenceAreaId] : [],
        atUnitsWithout: branch.kind === 'ENTERPRISE',
        withoutHome: branch.kind === 'TEMPORARY',
      },
      { cause: 'BRANCH_FOUNDED', at: ctx.now(), by: ctx.subject },
    )
    ctx.publish('branch.founded', {
      branchId: branch.id,
      kind: branch.kind,
      name: branch.name,
      parentId: branch.parentId,
      foundedOn: branch.foundedOn,
      residenceAreaId: residenceAreaId ?? null,
    })
    return branch
  }

  /** Corrects what is told of a branch: its name, its place, how many members of its own it has. */
  @Mutation(() => HostBranchType)
  async reviseBranch(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => ReviseBranchInput) input: ReviseBranchInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'hostBranches'>> {
    const branch = found(await store.lockHostBranch(ctx.db, id))
    ctx.permit('reviseBranch', { branchId: id, organizationId: branch.parentId })
    refuse(branch.dissolvedOn === null ? undefined : 'BRANCH_DISSOLVED')
    const changes = Object.fromEntries(
      Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
    )
    if (Object.keys(changes).length === 0) return branch
    const revised = await store.updateHostBranch(ctx.db, id, changes)
    if (revised.latitude !== branch.latitude || revised.longitude !== branch.longitude)
      await reviewPlacements(
        ctx.db,
        { atUnitsWithout: branch.kind === 'ENTERPRISE' },
        { cause: 'BRANCH_MOVED', at: ctx.now(), by: ctx.subject },
      )
    return revised
  }

  /** The centre's guidance to a branch (R17), which finds it in its work list. */
  @Mutation(() => GuidanceNoteType)
  async sendGuidanceNote(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('text', () => String) text: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'guidanceNotes'>> {
    found(await store.findHostBranch(ctx.db, branchId))
    ctx.permit('sendGuidanceNote', { branchId })
    refuse(text.trim() === '' ? 'TEXT_MISSING' : undefined)
    return store.insertGuidanceNote(ctx.db, {
      branchId,
      text: text.trim(),
      writtenBy: ctx.subject,
      writtenAt: ctx.now(),
    })
  }

  @Mutation(() => GuidanceNoteType)
  async acknowledgeGuidanceNote(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'guidanceNotes'>> {
    const note = found(await store.lockGuidanceNote(ctx.db, id))
    ctx.permit('acknowledgeGuidanceNote', { branchId: note.branchId })
    return note.acknowledgedAt ? note : store.acknowledgeGuidanceNote(ctx.db, id, ctx.subject, ctx.now())
  }

  @FieldResolver(() => OrganizationType)
  organization(@Root() branch: Row<'hostBranches'>): OrganizationType {
    return { id: branch.id }
  }

  @FieldResolver(() => OrganizationType)
  parent(@Root() branch: Row<'hostBranches'>): OrganizationType {
    return { id: branch.parentId }
  }

  @FieldResolver(() => Int, { description: 'Mobile members placed here now.' })
  mobileMembers(@Root() branch: Row<'hostBranches'>, @Ctx() ctx: Context): Promise<number> {
    return loadMobileMembers(ctx, branch.id)
  }

  @FieldResolver(() => Boolean, { description: 'Nobody holds the office of the secretary (R59).' })
  async secretaryVacant(@Root() branch: Row<'hostBranches'>, @Ctx() ctx: Context): Promise<boolean> {
    return !(await loadHasSecretary(ctx, branch.id))
  }

  @FieldResolver(() => [BranchWarningEnum])
  async warnings(@Root() branch: Row<'hostBranches'>, @Ctx() ctx: Context): Promise<BranchWarning[]> {
    const { settings } = await loadRuleSet(ctx)
    return branchWarnings(
      branch,
      await loadMobileMembers(ctx, branch.id),
      await loadHasSecretary(ctx, branch.id),
      settings,
    )
  }

  @FieldResolver(() => [GuidanceNoteType], {
    nullable: true,
    description: 'Null where the asker is not of the branch.',
  })
  guidanceNotes(@Root() branch: Row<'hostBranches'>, @Ctx() ctx: Context): Promise<Row<'guidanceNotes'>[]> | null {
    if (!ctx.may('HostBranch.guidanceNotes', { branchId: branch.id })) return null
    return store.listGuidanceNotes(ctx.db, branch.id, 50)
  }
}

@Resolver(() => PublicBranchType)
export class PublicBranchResolver {
  @FieldResolver(() => String)
  secretaryOffice(@Root() branch: Row<'hostBranches'>): string {
    return secretaryOfficeOf(branch.kind)
  }

  @FieldResolver(() => [PublicActivityType])
  nextActivities(@Root() branch: Row<'hostBranches'>, @Ctx() ctx: Context): Promise<Row<'activities'>[]> {
    return store.listPublicActivities(ctx.db, branch.id, ctx.now(), 5)
  }
}
