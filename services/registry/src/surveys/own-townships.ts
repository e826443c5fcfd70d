import type { Context } from '../context.ts'
import { findOrganization } from '../organizations/organization.store.ts'

/** The townships that the asker is bound to; undefined for who sees all. */
export function ownTownships(ctx: Context): string[] | undefined {
  const scope = ctx.scope('surveyLines')
  return scope.all ? undefined : scope.organizationIds
}

export async function townshipAmong(ctx: Context, ids: readonly string[]): Promise<string | null> {
  for (const id of ids) if ((await findOrganization(ctx.db, id))?.kind === 'TOWNSHIP') return id
  return ids[0] ?? null
}

/** No organisation has it. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'
