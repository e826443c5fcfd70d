import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { branchesWithSecretary, countMobileMembers, findHostBranches } from './host-branch.store.ts'

export function loadHostBranch(ctx: Context, id: string): Promise<Row<'hostBranches'> | undefined> {
  return ctx
    .loader<string, Row<'hostBranches'>>('hostBranches', async (ids) => {
      const byId = new Map((await findHostBranches(ctx.db, ids)).map((branch) => [branch.id, branch]))
      return ids.map((branchId) => byId.get(branchId))
    })
    .load(id)
}

export async function loadMobileMembers(ctx: Context, branchId: string): Promise<number> {
  const loader = ctx.loader<string, number>('mobileMembers', async (ids) => {
    const counts = await countMobileMembers(ctx.db, ids)
    return ids.map((id) => counts.get(id) ?? 0)
  })
  return (await loader.load(branchId)) ?? 0
}

export async function loadHasSecretary(ctx: Context, branchId: string): Promise<boolean> {
  const loader = ctx.loader<string, boolean>('hasSecretary', async (ids) => {
    const held = await branchesWithSecretary(ctx.db, ids)
    return ids.map((id) => held.has(id))
  })
  return (await loader.load(branchId)) ?? false
}
