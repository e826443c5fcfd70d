import { found } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { findLines, type LineRow } from '../surveys/line.store.ts'
import type { ArchiveScope } from './origin-archive.store.ts'
import type { OriginArchiveFilter } from './origin-archive.type.ts'
import { lockTownshipSurvey, type TownshipSurveyRow } from './township-survey.store.ts'

/** Which archives a filter asks for; FORBIDDEN for another township's. */
export function archiveScope(ctx: Context, operation: string, filter: OriginArchiveFilter): ArchiveScope {
  if (filter.townshipId) ctx.permit(operation, { townshipId: filter.townshipId })
  const scope = ctx.scope(operation)
  return {
    townshipId: filter.townshipId ?? undefined,
    campaignId: filter.campaignId ?? undefined,
    branchId: filter.branchId ?? undefined,
    townshipIds: scope.all ? undefined : scope.organizationIds,
  }
}

/** Survey lines of this request, each asked for once. */
export function linesOf(ctx: Context) {
  return ctx.loader<string, LineRow>('survey lines', (ids) => findLines(ctx.db, ids))
}

/** The survey, for update, where the asker may do this. */
export async function surveyFor(ctx: Context, operation: string, id: string): Promise<TownshipSurveyRow> {
  const survey = found(await lockTownshipSurvey(ctx.db, id))
  ctx.permit(operation, { townshipId: survey.townshipId })
  return survey
}
