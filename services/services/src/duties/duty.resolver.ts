import { dutyYearStart } from '@mobile-members/model/duties.ts'
import { DutyEvidence } from '@mobile-members/subgraph/duty-evidence.type.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { countDutyWork } from './duty.store.ts'

@Resolver()
export class DutyResolver {
  /** This service's part of the duty boards (R14, R19): the centre sees all, a township its own three duties. */
  @Query(() => [DutyEvidence], { nullable: true })
  async serviceDuties(@Ctx() ctx: Context): Promise<DutyEvidence[]> {
    const scope = ctx.scope('serviceDuties')
    const evidence = await countDutyWork(ctx.db, dutyYearStart(ctx.today), ctx.today)
    return evidence.filter(
      ({ townshipId }) => scope.all || (townshipId !== null && scope.originTownshipIds.includes(townshipId)),
    )
  }
}
