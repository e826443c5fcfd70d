import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { type Figure, countRegister } from './figure.store.ts'
import { RegisterFigures } from './figure.type.ts'

@Resolver()
export class FigureResolver {
  /** The register's figures for the dashboard (R7, R105): everything for the host town, a township its own part. */
  @Query(() => RegisterFigures, { nullable: true })
  async registerFigures(@Ctx() ctx: Context): Promise<object> {
    const scope = ctx.scope('registerFigures')
    const figures = await countRegister(ctx.db, scope.all ? undefined : scope.originTownshipIds, ctx.today)
    const organizations = organizationsOf(ctx)
    const named = ({ key, count }: Figure) =>
      organizations.load(key).then((organization) => ({ id: key, count, name: organization?.shortName ?? null }))
    return {
      ...figures,
      byTownship: await Promise.all(figures.byTownship.map(named)),
      byBranch: await Promise.all(figures.byBranch.map(named)),
      flows: await Promise.all(
        figures.flows.map(async (flow) => ({
          ...flow,
          townshipName: (await organizations.load(flow.townshipId))?.shortName ?? null,
          branchName: (await organizations.load(flow.branchId))?.shortName ?? null,
        })),
      ),
    }
  }
}
