import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findResidenceAreas, findWorkUnits } from './work-unit.store.ts'

export function loadWorkUnit(ctx: Context, id: string): Promise<Row<'workUnits'> | undefined> {
  return ctx
    .loader<string, Row<'workUnits'>>('workUnits', async (ids) => {
      const byId = new Map((await findWorkUnits(ctx.db, ids)).map((unit) => [unit.id, unit]))
      return ids.map((unitId) => byId.get(unitId))
    })
    .load(id)
}

export function loadResidenceArea(ctx: Context, id: string): Promise<Row<'residenceAreas'> | undefined> {
  return ctx
    .loader<string, Row<'residenceAreas'>>('residenceAreas', async (ids) => {
      const byId = new Map((await findResidenceAreas(ctx.db, ids)).map((area) => [area.id, area]))
      return ids.map((areaId) => byId.get(areaId))
    })
    .load(id)
}
