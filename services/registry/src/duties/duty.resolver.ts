import { dutyYearStart } from '@mobile-members/model/duties.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { findSettings } from '../settings/setting.store.ts'
import { countDutyWork } from './duty.store.ts'
import { RegisterDuties } from './duty.type.ts'

@Resolver()
export class DutyResolver {
  /** The register's part of the duty boards (R14, R19): the centre sees all, a township its own three duties. */
  @Query(() => RegisterDuties, { nullable: true })
  async registerDuties(@Ctx() ctx: Context): Promise<RegisterDuties> {
    const scope = ctx.scope('registerDuties')
    const [{ DUTY_SILENCE_DAYS: silenceDays }, evidence] = await Promise.all([
      findSettings(ctx.db, ctx.today),
      countDutyWork(ctx.db, dutyYearStart(ctx.today), ctx.today),
    ])
    return {
      silenceDays,
      silentBefore: addDays(ctx.today, -silenceDays),
      evidence: evidence.filter(
        ({ townshipId }) => scope.all || (townshipId !== null && scope.originTownshipIds.includes(townshipId)),
      ),
    }
  }
}
