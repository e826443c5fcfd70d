import { Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { type Figure, type ManagementShift as Shift, countRegister, countShift } from './figure.store.ts'
import { ManagementShift, RegisterFigures } from './figure.type.ts'

@Resolver(() => ManagementShift)
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
  /** Of the known members, how many are in a branch here (R7). */
  @Query(() => ManagementShift, { nullable: true })
  managementShift(@Ctx() ctx: Context): Promise<Shift> {
    return countShift(ctx.db, ctx.today)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'placed of known, in percent with one decimal; null of none',
  })
  percent(@Root() { known, placed }: Shift): number | null {
    return known === 0 ? null : Math.round((1000 * placed) / known) / 10
  }
}
