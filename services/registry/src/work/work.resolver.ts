import { OFFICES_AT_THE_CENTER, holds } from '@mobile-members/model/roles.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { contradictionsFor } from '../data-quality/issue.rules.ts'
import { issueReach } from '../data-quality/issue-reach.ts'
import { countIssues } from '../data-quality/issue.store.ts'
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
    const contradictions = await countIssues(ctx.db, await issueReach(ctx, 'registryWork'), {
      kinds: contradictionsFor(atTheCenter ? 'CENTER' : 'TOWNSHIP'),
      settled: false,
    })
    const kinds: readonly string[] = atTheCenter ? CENTER_WORK : TOWNSHIP_WORK
    return [...counts, { kind: 'CONTRADICTIONS' as const, count: contradictions, oldest: null }].filter(
      ({ kind }) => kinds.includes(kind) && (kind !== 'EXPORTS_TO_APPROVE' || ctx.may('decideExport', {})),
    )
  }
}
