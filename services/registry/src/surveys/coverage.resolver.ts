import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import type { CampaignRow } from './campaign.store.ts'
import { SurveyCampaign } from './campaign.type.ts'
import { coverageOf, stratifiedCoverage } from './coverage.rules.ts'
import { COVERAGE_DIMENSIONS, type ChannelCounts, countChannels } from './coverage.store.ts'
import { ChannelCoverage, CoverageStrata } from './coverage.type.ts'
import { ownTownships } from './own-townships.ts'

@Resolver(() => SurveyCampaign)
export class CampaignCoverageResolver {
  /**
   * How many members both channels missed (N1). A township must not know the other count while the survey is open (R22);
   * afterwards it reads that of its own members.
   */
  @FieldResolver(() => ChannelCoverage, { nullable: true })
  async coverage(@Root() campaign: CampaignRow, @Ctx() ctx: Context): Promise<ChannelCoverage | null> {
    const counts = await countsOf(campaign, ctx)
    return counts ? coverageOf(counts.find(({ dimension }) => dimension === 'ALL') ?? NOBODY_FOUND) : null
  }

  /** The same by groups that are each found in their own way, and the sum over them, which errs less (N1). */
  @FieldResolver(() => [CoverageStrata], { nullable: true })
  async coverageBy(@Root() campaign: CampaignRow, @Ctx() ctx: Context): Promise<CoverageStrata[] | null> {
    const counts = await countsOf(campaign, ctx)
    if (!counts) return null
    const organizations = organizationsOf(ctx)
    return Promise.all(
      COVERAGE_DIMENSIONS.map(async (dimension) => {
        const groups = counts.filter((one) => one.dimension === dimension)
        const strata = groups.map(async ({ key, ...group }) => ({
          key,
          name:
            dimension === 'TOWNSHIP' && key !== 'NONE' ? ((await organizations.load(key))?.shortName ?? null) : null,
          coverage: coverageOf(group),
        }))
        return { dimension, strata: await Promise.all(strata), total: stratifiedCoverage(groups) }
      }),
    )
  }
}

const NOBODY_FOUND = { township: 0, sweep: 0, both: 0 }

/** Counted once a request, however many fields ask. */
async function countsOf(campaign: CampaignRow, ctx: Context): Promise<ChannelCounts[] | null> {
  const own = ownTownships(ctx)
  if (own && campaign.state === 'OPEN') return null
  const counts = ctx.loader<string, ChannelCounts[]>('channel counts', (ids) =>
    Promise.all(ids.map((id) => countChannels(ctx.db, id, own))),
  )
  return (await counts.load(campaign.id)) ?? null
}
