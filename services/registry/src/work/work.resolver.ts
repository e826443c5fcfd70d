import { OFFICES_AT_THE_CENTER, holds } from '@mobile-members/model/roles.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { findQueueDays } from './queue-days.store.ts'
import { CENTER_WORK, TOWNSHIP_WORK, type WorkCount, countWork } from './work.store.ts'
import { RegistryWorkCount } from './work.type.ts'

@Resolver()
export class WorkResolver {
  /** What waits for the asker in the register, by kind; the lists behind the counts are queries of their own. */
  @Query(() => [RegistryWorkCount], { nullable: true })
  async registryWork(@Ctx() ctx: Context): Promise<WorkCount[]> {
    const scope = ctx.scope('registryWork')
    const counts = await countWork(ctx.db, await findQueueDays(ctx.db, ctx.today), {
      all: scope.all,
      townshipIds: scope.originTownshipIds,
      noticesOf: ctx.scope('letterNotices').organizationIds,
    })
    const atTheCenter = OFFICES_AT_THE_CENTER.some((role) => holds(ctx.actor, role))
    const kinds: readonly string[] = atTheCenter ? CENTER_WORK : TOWNSHIP_WORK
    return counts.filter(({ kind }) => kinds.includes(kind))
  }
}
