import { sheetNumberIn } from '@mobile-members/model/papers.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { MemberType } from '../members/member.type.ts'
import { loadActivity } from './activity.loaders.ts'
import { findActivity, lockActivity } from './activity.store.ts'
import { ActivityType } from './activity.type.ts'
import { listInvitations } from './invitation.store.ts'
import { findSheet, numberSheets } from './paper-sheet.store.ts'

/** A form of an activity on paper, whose number comes back by scanning (X24, N23). */
@ObjectType('PaperSheet', { simpleResolvers: true })
export class PaperSheetType {
  @Field(() => String, { description: 'What its code says.' })
  number!: string

  @Field(() => ID, { nullable: true, description: 'Whose notebook page it is; null: the attendance sheet.' })
  memberId!: string | null

  @Field(() => GraphQLDateTimeISO)
  printedAt!: Date

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the filled attendance sheet was last entered.',
  })
  enteredAt!: Date | null
}

@Resolver(() => PaperSheetType)
export class PaperSheetResolver {
  /** The sheet that a scanner has read or a person typed; another branch's is refused. */
  @Query(() => PaperSheetType, { nullable: true })
  async paperSheet(@Arg('code', () => String) code: string, @Ctx() ctx: Context): Promise<Row<'paperSheets'>> {
    const number = sheetNumberIn(code)
    refuse(number ? undefined : 'SHEET_UNREADABLE')
    const sheet = found(await findSheet(ctx.db, number!))
    const activity = found(await findActivity(ctx.db, sheet.activityId))
    ctx.permit('paperSheet', { branchId: activity.branchId })
    return sheet
  }

  /** Numbers the activity's attendance sheet to be printed; printed again, it keeps its number. */
  @Mutation(() => PaperSheetType)
  async printAttendanceSheet(
    @Arg('activityId', () => ID) activityId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'paperSheets'>> {
    const activity = found(await lockActivity(ctx.db, activityId))
    ctx.permit('printAttendanceSheet', { branchId: activity.branchId })
    refuse(activity.state === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    const [sheet] = await numberSheets(ctx.db, { ...numbered(ctx), activityId, memberIds: [null] })
    return sheet!
  }

  /** Numbers a notebook page about the activity for each of its invited members, for who writes on paper (N23). */
  @Mutation(() => [PaperSheetType])
  async printNotebookSheets(
    @Arg('activityId', () => ID) activityId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'paperSheets'>[]> {
    const activity = found(await lockActivity(ctx.db, activityId))
    ctx.permit('printNotebookSheets', { branchId: activity.branchId })
    refuse(activity.state === 'CANCELLED' ? 'ACTIVITY_NOT_OPEN' : undefined)
    const memberIds = (await listInvitations(ctx.db, [activityId])).flatMap(({ memberId, leftOutReason }) =>
      leftOutReason === null ? [memberId] : [],
    )
    ctx.touch(...memberIds)
    return numberSheets(ctx.db, { ...numbered(ctx), activityId, memberIds })
  }

  @FieldResolver(() => ActivityType)
  async activity(@Root() { activityId }: Row<'paperSheets'>, @Ctx() ctx: Context) {
    return found(await loadActivity(ctx, activityId))
  }

  @FieldResolver(() => MemberType, { nullable: true })
  member(@Root() { memberId }: Row<'paperSheets'>): MemberType | null {
    return memberId ? { id: memberId } : null
  }
}

function numbered(ctx: Context) {
  return { year: Number(ctx.today.slice(0, 4)), by: ctx.subject, at: ctx.now() }
}
