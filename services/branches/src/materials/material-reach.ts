import type { Ties } from '@mobile-members/model/policy.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { loadCurrentAffiliation } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import { type MaterialRow, isMaterialReader, listDeliveries } from './material.store.ts'

/** The branch that a member is in now. */
export async function branchNow(ctx: Context, memberId: string): Promise<string | null> {
  const current = await loadCurrentAffiliation(ctx, memberId)
  return current && !current.endedOn ? current.branchId : null
}

/**
 * What reading a material is tied to: the branch that it is for, any of the asker's own where it is for all, and the asking
 * member where it is for them, or was given to them on paper.
 */
export async function readingTies(ctx: Context, material: MaterialRow): Promise<Ties> {
  const own = ctx.actor.offices.find(({ role }) => role === 'BRANCH_SECRETARY')?.organizationId ?? null
  const memberId = memberIdOf(ctx.actor)
  return {
    branchId: material.branchId ?? own,
    memberId: memberId && (await reaches(ctx, material, memberId)) ? memberId : null,
  }
}

/** Whether a material is for a member, or was handed to them. */
export async function reaches(ctx: Context, material: MaterialRow, memberId: string): Promise<boolean> {
  if (!material.withdrawnAt && (await isAddressed(ctx, material, memberId))) return true
  const given = await listDeliveries(ctx.db, [material.id], [memberId])
  return given.some(({ kind }) => kind === 'HANDED_OUT')
}

/** Whether a material is for a member who is in a branch now. */
export async function isAddressed(ctx: Context, material: MaterialRow, memberId: string): Promise<boolean> {
  const branchId = await branchNow(ctx, memberId)
  if (!branchId || (material.branchId !== null && material.branchId !== branchId)) return false
  return material.audience === 'ALL' || isMaterialReader(ctx.db, material.id, memberId)
}
