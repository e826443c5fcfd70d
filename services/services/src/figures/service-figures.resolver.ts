import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { countByCategory, countCases, countReception } from './service-figures.store.ts'
import { ServiceFiguresType } from './service-figures.type.ts'

@Resolver()
export class ServiceFiguresResolver {
  /** The service's part of the dashboard (table T11); numbers only, so that no one is recognised. */
  @Query(() => ServiceFiguresType, { nullable: true })
  async serviceFigures(@Ctx() ctx: Context): Promise<ServiceFiguresType> {
    const [cases, byCategory, reception] = await Promise.all([
      countCases(ctx.db, ctx.today),
      countByCategory(ctx.db),
      countReception(ctx.db, ctx.today),
    ])
    return { ...cases, byCategory, ...reception }
  }
}
