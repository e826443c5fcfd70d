import { mayEver } from '@mobile-members/model/policy.ts'
import { EVALUATIONS_POLICIES } from '@mobile-members/model/evaluations.policies.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { type Assessment, listLastAssessments } from '../assessments/assessment.store.ts'
import { PerformanceAssessmentType } from '../assessments/assessment.type.ts'
import { reachOf } from '../assessments/reach.ts'
import type { Context } from '../context.ts'
import { MemberType } from './member.type.ts'

@Resolver(() => MemberType)
export class MemberResolver {
  @FieldResolver(() => PerformanceAssessmentType, {
    nullable: true,
    description: 'the last assessment that the asker may read',
  })
  async lastAssessment(@Root() member: MemberType, @Ctx() ctx: Context): Promise<Assessment | null> {
    if (!mayEver(ctx.actor, EVALUATIONS_POLICIES.PerformanceAssessment)) return null
    const loader = ctx.loader<string, Assessment>('last-assessments', async (ids) => {
      const byMember = new Map((await listLastAssessments(ctx.db, ids, reachOf(ctx))).map((row) => [row.memberId, row]))
      return ids.map((id) => byMember.get(id))
    })
    return (await loader.load(member.id)) ?? null
  }
}
