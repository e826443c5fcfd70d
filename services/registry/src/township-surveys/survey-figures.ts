import type { Context } from '../context.ts'
import {
  countLines,
  listBranchReturns,
  listNilReturns,
  type BranchReturnRow,
  type LineCounts,
  type NilReturnRow,
} from './township-survey.store.ts'
import type { TownshipSurveyFigures } from './township-survey.type.ts'

/** The branches of each survey, asked for once. */
export function branchReturnsOf(ctx: Context) {
  return ctx.loader<string, BranchReturnRow[]>('branch returns', async (ids) => {
    const bySurvey = Map.groupBy(await listBranchReturns(ctx.db, ids), (row) => row.townshipSurveyId)
    return ids.map((id) => bySurvey.get(id) ?? [])
  })
}

export function nilReturnsOf(ctx: Context) {
  return ctx.loader<string, (NilReturnRow & { recordedByName: string | null })[]>('nil returns', async (ids) => {
    const bySurvey = Map.groupBy(await listNilReturns(ctx.db, ids), (row) => row.townshipSurveyId)
    return ids.map((id) => bySurvey.get(id) ?? [])
  })
}

function lineCountsOf(ctx: Context) {
  return ctx.loader<string, LineCounts>('survey line counts', async (ids) => {
    const bySurvey = new Map((await countLines(ctx.db, ids)).map((row) => [row.townshipSurveyId, row]))
    return ids.map((id) => bySurvey.get(id))
  })
}

/** How a township's survey stands. */
export async function figuresOf(ctx: Context, surveyId: string): Promise<TownshipSurveyFigures> {
  const [branches = [], counts] = await Promise.all([
    branchReturnsOf(ctx).load(surveyId),
    lineCountsOf(ctx).load(surveyId),
  ])
  const nil = branches.filter(({ state }) => state === 'NIL').length
  const told = branches.filter(({ state }) => state === 'LINES').length
  return {
    branches: branches.length,
    returned: nil + told,
    nil,
    missing: branches.length - nil - told,
    lines: counts?.lines ?? 0,
    drafts: counts?.drafts ?? 0,
    submitted: counts?.submitted ?? 0,
    queried: counts?.queried ?? 0,
    acknowledged: counts?.acknowledged ?? 0,
    toComplete: counts?.toComplete ?? 0,
    withoutBranch: counts?.withoutBranch ?? 0,
  }
}
