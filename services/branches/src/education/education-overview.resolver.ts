import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { frameOf } from './period-frame.ts'
import { type EducationFigures, countEducation } from './education.store.ts'
import { EducationFiguresType } from './education.type.ts'

@ObjectType('BranchEducation', { simpleResolvers: true })
class BranchEducationType {
  @Field(() => EducationFiguresType)
  figures!: EducationFiguresType
}

/** How every branch stands with the education of its mobile members in a half-year (R71). */
@ObjectType('EducationOverview', { simpleResolvers: true })
class EducationOverviewType {
  @Field(() => String)
  period!: string

  @Field(() => [BranchEducationType], { description: 'Every branch that is not dissolved, by name.' })
  branches!: { branchId: string; figures: EducationFigures }[]
}

@Resolver(() => EducationOverviewType)
export class EducationOverviewResolver {
  /** The running half-year unless another is named. */
  @Query(() => EducationOverviewType, { nullable: true })
  async educationOverview(
    @Ctx() ctx: Context,
    @Arg('period', () => String, { nullable: true }) period?: string,
  ): Promise<EducationOverviewType> {
    const frame = frameOf(ctx, period)
    const rows = await countEducation(ctx.db, frame, null)
    return { period: frame.period, branches: rows.map((figures) => ({ branchId: figures.branchId, figures })) }
  }
}

@Resolver(() => BranchEducationType)
export class BranchEducationResolver {
  @FieldResolver(() => HostBranchType)
  branch(@Root() { branchId }: { branchId: string }, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }
}
