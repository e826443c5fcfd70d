import type { Ties } from '@mobile-members/model/policy.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadFormalMember } from '../formal-members/formal-member.loader.ts'
import { findStandings, listCurrentAffiliations, listSteps } from './affiliation.store.ts'

export function loadCurrentAffiliation(ctx: Context, memberId: string): Promise<Row<'affiliations'> | undefined> {
  return ctx
    .loader<string, Row<'affiliations'>>('currentAffiliations', async (ids) => {
      const byMember = new Map((await listCurrentAffiliations(ctx.db, ids)).map((row) => [row.memberId, row]))
      return ids.map((id) => byMember.get(id))
    })
    .load(memberId)
}

export function loadStanding(ctx: Context, memberId: string): Promise<Row<'memberStandings'> | undefined> {
  return ctx
    .loader<string, Row<'memberStandings'>>('standings', async (ids) => {
      const byMember = new Map((await findStandings(ctx.db, ids)).map((row) => [row.memberId, row]))
      return ids.map((id) => byMember.get(id))
    })
    .load(memberId)
}

export async function loadSteps(ctx: Context, affiliationId: string): Promise<Row<'affiliationSteps'>[]> {
  const loader = ctx.loader<string, Row<'affiliationSteps'>[]>('steps', async (ids) => {
    const byAffiliation = Map.groupBy(await listSteps(ctx.db, ids), (step) => step.affiliationId)
    return ids.map((id) => byAffiliation.get(id) ?? [])
  })
  return (await loader.load(affiliationId)) ?? []
}

/** What an affiliation is tied to, for the policy table. */
export async function affiliationTies(
  ctx: Context,
  affiliation: { memberId: string; branchId: string | null },
): Promise<Ties> {
  const standing = await loadStanding(ctx, affiliation.memberId)
  return {
    memberId: affiliation.memberId,
    branchId: affiliation.branchId,
    originTownshipId: standing?.originTownshipId ?? null,
    originBranchId: standing?.originBranchId ?? null,
  }
}

/** What a member is tied to: the branch of the open affiliation, and the one that the formal relation has come to. */
export async function memberTies(ctx: Context, memberId: string): Promise<Ties> {
  const [current, formal] = await Promise.all([loadCurrentAffiliation(ctx, memberId), loadFormalMember(ctx, memberId)])
  const ties = await affiliationTies(ctx, { memberId, branchId: current && !current.endedOn ? current.branchId : null })
  return { ...ties, formalBranchId: formal?.branchId ?? null }
}
