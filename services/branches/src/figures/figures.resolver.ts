import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { type PlacementFigures, readPlacementFigures } from './figures.store.ts'
import { PlacementFiguresType } from './figures.type.ts'

@Resolver()
export class FiguresResolver {
  /** The branches' part of the dashboard; a township sees its own members counted. */
  @Query(() => PlacementFiguresType, { nullable: true })
  placementFigures(@Ctx() ctx: Context): Promise<PlacementFigures> {
    return readPlacementFigures(ctx.db, ctx.scope('placementFigures'), ctx.today)
  }
}
