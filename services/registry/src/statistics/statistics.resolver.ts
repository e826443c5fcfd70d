import { type RunPurpose, WHOLE } from '@mobile-members/model/statistics.ts'
import { checksOf } from '@mobile-members/model/statistics-checks.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { recordRead } from '../members/member-reading.ts'
import { type MemberRow, findMembers } from '../members/member.store.ts'
import { findCampaignOfYear, updateCampaign } from '../verifications/verification.store.ts'
import { listBehind } from './behind.store.ts'
import { freezeRefusal, missingReports, requestRefusal } from './statistics.rules.ts'
import {
  cellsOf,
  findPublication,
  findRun,
  freezeRun,
  insertRun,
  listFrozenYears,
  listReports,
} from './statistics.store.ts'
import { AnnualStatistics, PublishedStatistics, StatisticsMemberPage, StatisticsYear } from './statistics.type.ts'
import { labels, partOf, standing, statisticsOf } from './year-statistics.ts'

@Resolver()
export class StatisticsResolver {
  /** The years that were counted, newest first. */
  @Query(() => [StatisticsYear], { nullable: true })
  async statisticsYears(@Ctx() ctx: Context): Promise<StatisticsYear[]> {
    const runs = await listFrozenYears(ctx.db)
    return runs
      .filter(
        ({ year, purpose }) =>
          purpose === 'FROZEN' || !runs.some((one) => one.year === year && one.purpose === 'FROZEN'),
      )
      .map(({ purpose, ...run }) => ({ ...run, state: purpose }))
  }

  /** The tables of a year: the whole for the centre, its own part for a township (R124). */
  @Query(() => AnnualStatistics, { nullable: true })
  async annualStatistics(
    @Arg('year', () => Int) year: number,
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<AnnualStatistics> {
    return statisticsOf(ctx, year, partOf(ctx, townshipId))
  }

  /** What is published of a frozen year: one set, fixed when it was frozen (N8, D10). */
  @Query(() => PublishedStatistics, { nullable: true })
  async publishedStatistics(
    @Arg('year', () => Int) year: number,
    @Ctx() ctx: Context,
  ): Promise<PublishedStatistics | undefined> {
    const publication = await findPublication(ctx.db, year)
    const run = publication && (await findRun(ctx.db, year, 'FROZEN'))
    if (!publication || !run?.hash) return undefined
    const { cells, suppressed, publishedAt } = publication
    return {
      year,
      referenceDate: run.referenceDate,
      hash: run.hash,
      publishedAt,
      suppressed,
      cells,
      labels: labels(run),
    }
  }

  /** The members behind a figure of a table, for those who may see them; as known when the table was counted. */
  @Query(() => StatisticsMemberPage, { nullable: true })
  async statisticsMembers(
    @Arg('year', () => Int) year: number,
    @Arg('part', () => String) part: string,
    @Arg('row', () => String, { nullable: true }) row: string | undefined,
    @Arg('column', () => String, { nullable: true }) column: string | undefined,
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<MemberRow>> {
    const scope = partOf(ctx, townshipId)
    const run = found(await standing(ctx, year))
    const cell = { part, scope, row: row ?? null, column: column ?? null }
    const page = await listBehind(ctx.db, run, cell, { size: pageSize(first), after })
    const rows = page.ids.length === 0 ? [] : await findMembers(ctx.db, page.ids)
    const nodes = rows.filter((one) => one !== undefined)
    for (const { id } of nodes) recordRead(ctx, id, 'name')
    return { nodes, endCursor: page.endCursor, hasNextPage: page.hasNextPage, total: async () => page.total }
  }

  /** Counts a year as known now, and asks the other services for their tables. Refuses a reference date that is not over yet. */
  @Mutation(() => AnnualStatistics)
  async requestStatistics(
    @Arg('year', () => Int) year: number,
    @Arg('referenceDate', () => String, { nullable: true }) referenceDate: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<AnnualStatistics> {
    const on = referenceDate ?? `${year}-12-31`
    const frozen = (await findRun(ctx.db, year, 'FROZEN')) !== undefined
    refuse(requestRefusal({ year, referenceDate: on, today: ctx.today, frozen }))
    await count(ctx, { year, purpose: 'DRAFT', referenceDate: on, knownAt: ctx.now() })
    return statisticsOf(ctx, year, WHOLE)
  }

  /** Makes the draft stand, for ever and with its hash; refused while a report is missing or a check is red. */
  @Mutation(() => AnnualStatistics)
  async freezeStatistics(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<AnnualStatistics> {
    refuse((await findRun(ctx.db, year, 'FROZEN')) ? 'YEAR_IS_FROZEN' : undefined)
    const draft = found(await findRun(ctx.db, year, 'DRAFT'))
    const reports = await listReports(ctx.db, draft.id)
    const campaign = await findCampaignOfYear(ctx.db, year)
    const refusal = freezeRefusal({
      missing: missingReports(reports.map(({ tableName }) => tableName)),
      checks: checksOf(cellsOf(draft, reports), draft.control),
      verification: campaign?.state,
    })
    refuse(refusal?.reason, refusal?.details)
    await freezeRun(ctx.db, draft, reports, { by: ctx.subject, at: ctx.now() })
    if (campaign?.state === 'CLOSED') await updateCampaign(ctx.db, campaign.id, { state: 'FROZEN' })
    return statisticsOf(ctx, year, WHOLE)
  }

  /** Counts a frozen year once more, as known when it was frozen: the hash must be the same (N19). */
  @Mutation(() => AnnualStatistics)
  async replayStatistics(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<AnnualStatistics> {
    const frozen = found(await findRun(ctx.db, year, 'FROZEN'))
    await count(ctx, { ...frozen, purpose: 'REPLAY' })
    return statisticsOf(ctx, year, WHOLE)
  }

  /** Counts a frozen year as it is known now: what was corrected since is shown beside it, and changes nothing. */
  @Mutation(() => AnnualStatistics)
  async compareStatistics(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<AnnualStatistics> {
    const frozen = found(await findRun(ctx.db, year, 'FROZEN'))
    await count(ctx, { ...frozen, purpose: 'CORRECTED', knownAt: ctx.now() })
    return statisticsOf(ctx, year, WHOLE)
  }
}

async function count(
  ctx: Context,
  run: { year: number; purpose: Exclude<RunPurpose, 'FROZEN'>; referenceDate: string; knownAt: Date },
): Promise<void> {
  const { year, purpose, referenceDate, knownAt } = run
  const { id } = await insertRun(ctx.db, { year, purpose, referenceDate, knownAt, by: ctx.subject, at: ctx.now() })
  ctx.publish('statistics.requested', { runId: id, year, referenceDate, knownAt: new Date(knownAt).toISOString() })
}
