import { sheetNumberIn } from '@mobile-members/model/papers.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadActivity } from './activity.loaders.ts'
import { findActivity, lockActivity } from './activity.store.ts'
import { ActivityType } from './activity.type.ts'
import { findSheet, numberSheet } from './attendance-sheet.store.ts'

/** The attendance sheet of an activity on paper; its number comes back by scanning (X24, N23). */
@ObjectType('AttendanceSheet', { simpleResolvers: true })
export class AttendanceSheetType {
  @Field(() => String, { description: 'What its code says.' })
  number!: string

  @Field(() => GraphQLDateTimeISO)
  printedAt!: Date

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When the filled sheet was last entered.' })
  enteredAt!: Date | null
}

@Resolver(() => AttendanceSheetType)
export class AttendanceSheetResolver {
  /** The sheet that a scanner has read or a person typed; another branch's is refused. */
  @Query(() => AttendanceSheetType, { nullable: true })
  async attendanceSheet(
    @Arg('code', () => String) code: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'attendanceSheets'>> {
    const number = sheetNumberIn(code)
    refuse(number ? undefined : 'SHEET_UNREADABLE')
    const sheet = found(await findSheet(ctx.db, number!))
    const activity = found(await findActivity(ctx.db, sheet.activityId))
    ctx.permit('attendanceSheet', { branchId: activity.branchId })
    return sheet
  }

  /** Numbers the activity's sheet to be printed; printed again, it keeps its number. */
  @Mutation(() => AttendanceSheetType)
  async printAttendanceSheet(
    @Arg('activityId', () => ID) activityId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'attendanceSheets'>> {
    const activity = found(await lockActivity(ctx.db, activityId))
    ctx.permit('printAttendanceSheet', { branchId: activity.branchId })
    refuse(activity.state === 'PLANNED' ? undefined : 'ACTIVITY_NOT_OPEN')
    const year = Number(ctx.today.slice(0, 4))
    return numberSheet(ctx.db, { activityId, year, by: ctx.subject, at: ctx.now() })
  }

  @FieldResolver(() => ActivityType)
  async activity(@Root() { activityId }: Row<'attendanceSheets'>, @Ctx() ctx: Context) {
    return found(await loadActivity(ctx, activityId))
  }
}
