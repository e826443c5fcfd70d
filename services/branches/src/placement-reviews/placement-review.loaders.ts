import { findAffiliations } from '../affiliations/affiliation.store.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { listReviewsOf } from './placement-review.store.ts'

export async function loadReviews(ctx: Context, affiliationId: string): Promise<Row<'placementReviews'>[]> {
  const loader = ctx.loader<string, Row<'placementReviews'>[]>('placementReviews', async (ids) => {
    const byAffiliation = Map.groupBy(await listReviewsOf(ctx.db, ids), (review) => review.affiliationId)
    return ids.map((id) => byAffiliation.get(id) ?? [])
  })
  return (await loader.load(affiliationId)) ?? []
}

export function loadAffiliation(ctx: Context, id: string): Promise<Row<'affiliations'> | undefined> {
  return ctx
    .loader<string, Row<'affiliations'>>('affiliations', async (ids) => {
      const byId = new Map((await findAffiliations(ctx.db, ids)).map((affiliation) => [affiliation.id, affiliation]))
      return ids.map((one) => byId.get(one))
    })
    .load(id)
}
