import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { type PlacementCase, findRuleSetOn, listDecisions, listPlacementCases } from './placement.store.ts'

/** The rule set of today. */
export async function loadRuleSet(ctx: Context): Promise<Row<'placementRuleSets'>> {
  const loader = ctx.loader<string, Row<'placementRuleSets'>>('ruleSets', (days) =>
    Promise.all(days.map((day) => findRuleSetOn(ctx.db, day))),
  )
  return (await loader.load(ctx.today))!
}

export function loadPlacementCase(ctx: Context, memberId: string): Promise<PlacementCase | undefined> {
  return ctx
    .loader<string, PlacementCase>('placementCases', async (ids) => {
      const byMember = new Map((await listPlacementCases(ctx.db, ids, ctx.today)).map((one) => [one.memberId, one]))
      return ids.map((id) => byMember.get(id))
    })
    .load(memberId)
}

export async function loadDecisions(ctx: Context, affiliationId: string): Promise<Row<'placementDecisions'>[]> {
  const loader = ctx.loader<string, Row<'placementDecisions'>[]>('decisions', async (ids) => {
    const byAffiliation = Map.groupBy(await listDecisions(ctx.db, ids), (decision) => decision.affiliationId)
    return ids.map((id) => byAffiliation.get(id) ?? [])
  })
  return (await loader.load(affiliationId)) ?? []
}
