import type { Context } from '../context.ts'
import {
  type DeliveryRow,
  type MaterialFigures,
  type VersionRow,
  countDeliveries,
  listDeliveries,
  listReaders,
  listVersions,
} from './material.store.ts'

export async function loadVersions(ctx: Context, materialId: string): Promise<VersionRow[]> {
  const loader = ctx.loader<string, VersionRow[]>('materialVersions', async (ids) => {
    const byMaterial = Map.groupBy(await listVersions(ctx.db, ids), (row) => row.materialId)
    return ids.map((id) => byMaterial.get(id) ?? [])
  })
  return (await loader.load(materialId)) ?? []
}

export async function loadReaderIds(ctx: Context, materialId: string): Promise<string[]> {
  const loader = ctx.loader<string, string[]>('materialReaders', async (ids) => {
    const byMaterial = Map.groupBy(await listReaders(ctx.db, ids), (row) => row.materialId)
    return ids.map((id) => (byMaterial.get(id) ?? []).map(({ memberId }) => memberId))
  })
  return (await loader.load(materialId)) ?? []
}

export async function loadDeliveriesTo(ctx: Context, memberId: string, materialId: string): Promise<DeliveryRow[]> {
  const loader = ctx.loader<string, DeliveryRow[]>(`deliveriesTo:${memberId}`, async (ids) => {
    const byMaterial = Map.groupBy(await listDeliveries(ctx.db, ids, [memberId]), (row) => row.materialId)
    return ids.map((id) => byMaterial.get(id) ?? [])
  })
  return (await loader.load(materialId)) ?? []
}

/** Of one branch, or without one of all that it is for. */
export async function loadMaterialFigures(
  ctx: Context,
  materialId: string,
  branchId: string | null,
): Promise<MaterialFigures> {
  const loader = ctx.loader<string, MaterialFigures>(`materialFigures:${branchId ?? ''}`, async (ids) => {
    const byMaterial = new Map((await countDeliveries(ctx.db, ids, branchId)).map((row) => [row.materialId, row]))
    return ids.map((id) => byMaterial.get(id))
  })
  return (await loader.load(materialId)) ?? { materialId, addressed: 0, delivered: 0, handedOut: 0 }
}
