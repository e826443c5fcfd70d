import type { Context } from '../context.ts'
import { type OrganizationRow, findOrganizations } from './organization.store.ts'

/** The organisations of one request, each asked for once. */
export function organizationsOf(ctx: Context) {
  return ctx.loader<string, OrganizationRow>('organizations', (ids) => findOrganizations(ctx.db, ids))
}
