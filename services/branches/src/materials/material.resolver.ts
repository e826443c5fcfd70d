import { memberIdOf } from '@mobile-members/model/roles.ts'
import { allow, found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { memberTies } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { loadDeliveriesTo, loadMaterialFigures, loadReaderIds, loadVersions } from './material.loaders.ts'
import { audienceRefusal, handOutRefusal, publishingRefusal, renewalRefusal } from './material.rules.ts'
import * as store from './material.store.ts'
import {
  MaterialDeliveryType,
  MaterialFiguresType,
  MaterialReaderPage,
  MaterialReaderType,
  MaterialVersionType,
  PublishMaterialInput,
  RenewMaterialInput,
  StudyMaterialPage,
  StudyMaterialType,
} from './material.type.ts'
import { branchNow, isAddressed, readingTies } from './material-reach.ts'

type Material = Row<'studyMaterials'>

@Resolver(() => StudyMaterialType)
export class MaterialResolver {
  /** What a branch can read (R70): its own materials and those of the centre; without a branch the centre's alone. */
  @Query(() => StudyMaterialPage, { nullable: true })
  async studyMaterials(
    @Ctx() ctx: Context,
    @Arg('branchId', () => ID, { nullable: true }) branchId?: string,
    @Arg('withdrawn', () => Boolean, { nullable: true }) withdrawn?: boolean,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Material>> {
    if (branchId) ctx.permit('studyMaterials', { branchId })
    const size = pageSize(first)
    const filter = { branchId, withdrawn: withdrawn ?? false }
    return pageOf(await store.listMaterials(ctx.db, filter, readCursor(after, 2), size), size, keyOf)
  }

  @Query(() => StudyMaterialType, { nullable: true })
  async studyMaterial(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Material> {
    const material = found(await store.findMaterial(ctx.db, id))
    ctx.permit('studyMaterial', await readingTies(ctx, material))
    return material
  }

  /** What the asking member may read, and what was given to them on paper. */
  @Query(() => StudyMaterialPage, { nullable: true })
  async myStudyMaterials(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Material>> {
    const size = pageSize(first)
    const memberId = memberIdOf(ctx.actor)!
    const branchId = await branchNow(ctx, memberId)
    const rows = await store.listMembersMaterials(ctx.db, memberId, branchId, readCursor(after, 2), size)
    return pageOf(rows, size, keyOf)
  }

  /** The members of a branch for whom a material is, each with how it reached them. */
  @Query(() => MaterialReaderPage, { nullable: true })
  async materialDeliveries(
    @Arg('materialId', () => ID) materialId: string,
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<MaterialReaderType>> {
    ctx.permit('materialDeliveries', { branchId })
    const material = found(await store.findMaterial(ctx.db, materialId))
    found(material.branchId === null || material.branchId === branchId ? material : undefined)
    const size = pageSize(first)
    const rows = await store.listAddressed(ctx.db, material, branchId, readCursor(after, 2), size)
    const { nodes, ...cut } = pageOf(rows, size, ({ placedOn, id }) => [placedOn!, id])
    const memberIds = nodes.map(({ memberId }) => memberId)
    const deliveries = Map.groupBy(
      memberIds.length > 0 ? await store.listDeliveries(ctx.db, [materialId], memberIds) : [],
      ({ memberId }) => memberId,
    )
    return { ...cut, nodes: memberIds.map((memberId) => ({ memberId, deliveries: deliveries.get(memberId) ?? [] })) }
  }

  /**
   * Publishes a material to all mobile members of a branch, to chosen ones with a reason (R63), or as the centre to all
   * branches. A file is one that the same person has uploaded just before.
   */
  @Mutation(() => StudyMaterialType)
  async publishMaterial(
    @Arg('input', () => PublishMaterialInput) input: PublishMaterialInput,
    @Ctx() ctx: Context,
  ): Promise<Material> {
    const branchId = input.branchId ?? null
    ctx.permit('publishMaterial', { branchId })
    if (branchId)
      refuse(found(await findHostBranch(ctx.db, branchId)).dissolvedOn === null ? undefined : 'BRANCH_DISSOLVED')
    refuse(publishingRefusal(input) ?? audienceRefusal(input))
    const memberIds = [...new Set(input.memberIds)]
    for (const memberId of memberIds)
      refuse((await branchNow(ctx, memberId)) === branchId ? undefined : 'NOT_OF_THIS_BRANCH')
    const { kind } = input
    const material = await store.insertMaterial(ctx.db, {
      branchId,
      kind,
      title: input.title.trim(),
      about: input.about.trim(),
      audience: input.memberIds ? 'CHOSEN' : 'ALL',
      audienceReason: input.memberIds ? input.audienceReason!.trim() : null,
      copies: kind === 'PAPER' ? input.copies! : null,
      publishedAt: ctx.now(),
      publishedBy: ctx.subject,
    })
    if (memberIds.length > 0) await store.insertReaders(ctx.db, material.id, memberIds)
    ctx.touch(...memberIds)
    await addVersion(ctx, material, 1, { ...input, note: '' })
    return material
  }

  /** Brings a newer version; what was read before stays beside it (R70). */
  @Mutation(() => StudyMaterialType)
  async renewMaterial(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => RenewMaterialInput) input: RenewMaterialInput,
    @Ctx() ctx: Context,
  ): Promise<Material> {
    const material = found(await store.lockMaterial(ctx.db, id))
    ctx.permit('renewMaterial', { branchId: material.branchId })
    refuse(renewalRefusal(material, input))
    const [newest] = await store.listVersions(ctx.db, [id])
    await addVersion(ctx, material, (newest?.version ?? 0) + 1, input)
    return material
  }

  /** Takes a material back, with the reason; whom it had reached stays on record. */
  @Mutation(() => StudyMaterialType)
  async withdrawMaterial(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<Material> {
    const material = found(await store.lockMaterial(ctx.db, id))
    ctx.permit('withdrawMaterial', { branchId: material.branchId })
    refuse(material.withdrawnAt ? 'MATERIAL_WITHDRAWN' : undefined)
    refuse(reason.trim() === '' ? 'REASON_MISSING' : undefined)
    return store.updateMaterial(ctx.db, id, {
      withdrawnAt: ctx.now(),
      withdrawnBy: ctx.subject,
      withdrawReason: reason.trim(),
    })
  }

  /** The member opens a link: delivered, the first time counts. It is scored nowhere. */
  @Mutation(() => StudyMaterialType)
  async openMaterial(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Material> {
    const material = found(await store.findMaterial(ctx.db, id))
    const ties = await readingTies(ctx, material)
    ctx.permit('openMaterial', ties)
    refuse(material.kind === 'LINK' ? undefined : 'NOT_A_LINK')
    await deliver(ctx, material, [ties.memberId!], 'OPENED')
    return material
  }

  /** The secretary gave copies, or prints, to members by hand; a paper issue has only so many (R70). */
  @Mutation(() => StudyMaterialType)
  async handOutMaterial(
    @Arg('id', () => ID) id: string,
    @Arg('memberIds', () => [ID]) memberIds: string[],
    @Ctx() ctx: Context,
  ): Promise<Material> {
    const material = found(await store.lockMaterial(ctx.db, id))
    const ids = [...new Set(memberIds)]
    refuse(ids.length === 0 ? 'NOBODY_CHOSEN' : undefined)
    for (const memberId of ids) {
      ctx.permit('handOutMaterial', await memberTies(ctx, memberId))
      refuse((await isAddressed(ctx, material, memberId)) ? undefined : 'NOT_ADDRESSED', { memberId })
    }
    const given = await store.listDeliveries(ctx.db, [id], ids)
    const had = new Set(given.filter(({ kind }) => kind === 'HANDED_OUT').map(({ memberId }) => memberId))
    const more = ids.filter((memberId) => !had.has(memberId))
    const { handedOut } = await loadMaterialFigures(ctx, id, null)
    refuse(handOutRefusal(material, handedOut, more.length))
    await deliver(ctx, material, more, 'HANDED_OUT')
    return material
  }

  /** It was not given after all: the copy is there again. */
  @Mutation(() => StudyMaterialType)
  async undoHandOut(
    @Arg('id', () => ID) id: string,
    @Arg('memberId', () => ID) memberId: string,
    @Ctx() ctx: Context,
  ): Promise<Material> {
    const material = found(await store.lockMaterial(ctx.db, id))
    ctx.permit('undoHandOut', await memberTies(ctx, memberId))
    refuse((await store.undoHandOuts(ctx.db, id, memberId, ctx.subject, ctx.now())) > 0 ? undefined : 'NOT_HANDED_OUT')
    ctx.touch(memberId)
    return material
  }

  @FieldResolver(() => HostBranchType, { nullable: true, description: 'Null: the centre’s, for all branches.' })
  branch(@Root() { branchId }: Material, @Ctx() ctx: Context) {
    return branchId ? loadHostBranch(ctx, branchId) : null
  }

  @FieldResolver(() => [MaterialVersionType], { description: 'The newest first.' })
  versions(@Root() { id }: Material, @Ctx() ctx: Context) {
    return loadVersions(ctx, id)
  }

  @FieldResolver(() => MaterialFiguresType, { nullable: true, description: 'Null for a member.' })
  async figures(
    @Root() material: Material,
    @Ctx() ctx: Context,
    @Arg('branchId', () => ID, { nullable: true, description: 'Of one branch where it is for all.' }) branchId?: string,
  ) {
    const of = branchId ?? material.branchId
    return ctx.may('materialDeliveries', { branchId: of }) ? loadMaterialFigures(ctx, material.id, of) : null
  }

  @FieldResolver(() => [MemberType], { nullable: true, description: 'Those who were chosen; null for a member.' })
  async readers(@Root() { id, branchId }: Material, @Ctx() ctx: Context): Promise<MemberType[] | null> {
    if (!ctx.may('materialDeliveries', { branchId })) return null
    return (await loadReaderIds(ctx, id)).map((memberId) => ({ id: memberId }))
  }

  @FieldResolver(() => [MaterialDeliveryType], { description: 'To the asking member.' })
  myDeliveries(@Root() { id }: Material, @Ctx() ctx: Context) {
    const memberId = memberIdOf(ctx.actor)
    return memberId ? loadDeliveriesTo(ctx, memberId, id) : []
  }
}

@Resolver(() => MaterialReaderType)
export class MaterialReaderResolver {
  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: MaterialReaderType): MemberType {
    return { id: memberId }
  }
}

/** Puts down that the newest version reached members; who had it that way already is left as they are. */
async function deliver(ctx: Context, { id }: Material, memberIds: readonly string[], kind: 'OPENED' | 'HANDED_OUT') {
  const [newest] = await store.listVersions(ctx.db, [id])
  const { version } = found(newest)
  for (const memberId of memberIds)
    await store.insertDelivery(ctx.db, {
      materialId: id,
      version,
      memberId,
      kind,
      at: ctx.now(),
      bySubject: ctx.subject,
    })
  ctx.touch(...memberIds)
}

async function addVersion(
  ctx: Context,
  { id, kind }: Material,
  version: number,
  { fileId, url, note }: { fileId?: string | null; url?: string | null; note: string },
): Promise<void> {
  const file = kind === 'FILE' ? found(await store.findOwnUpload(ctx.db, fileId!, ctx.subject)) : undefined
  const [newest] = await store.listVersions(ctx.db, [id])
  refuse(file && newest?.hash === file.hash ? 'SAME_CONTENT' : undefined)
  allow(kind !== 'PAPER' || version === 1)
  await store.insertVersion(ctx.db, {
    materialId: id,
    version,
    fileId: file?.id ?? null,
    url: kind === 'LINK' ? url!.trim() : null,
    note: note.trim(),
    toldAt: ctx.now(),
    toldBy: ctx.subject,
  })
}

function keyOf({ publishedAt, id }: Material): string[] {
  return [publishedAt.toISOString(), id]
}
