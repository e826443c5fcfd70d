import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { type Rate, listRates } from '../dispatches/dispatch.store.ts'
import { FeedbackRateType } from '../dispatches/dispatch.type.ts'
import { HostBranchType } from '../members/member.type.ts'

@Resolver(() => HostBranchType)
export class HostBranchResolver {
  @FieldResolver(() => FeedbackRateType, {
    nullable: true,
    description: 'null for whoever may not see figures of this branch',
  })
  async feedbackRate(@Root() { id }: HostBranchType, @Ctx() ctx: Context): Promise<FeedbackRateType | null> {
    if (!ctx.may('HostBranch.feedbackRate', { branchId: id })) return null
    const loader = ctx.loader<string, Rate>('rates', async (ids) => {
      const rates = new Map((await listRates(ctx.db, ctx.today, ids)).map((rate) => [rate.branchId, rate]))
      return ids.map((branchId) => rates.get(branchId))
    })
    const rate = await loader.load(id)
    const none = { dispatched: 0, acknowledged: 0, askedBack: 0, overdue: 0, rate: null, medianDays: null }
    return { ...none, ...rate, branch: { id } }
  }
}
