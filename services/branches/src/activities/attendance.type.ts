import type { AttendanceMark } from '@mobile-members/model/branches.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { AttendanceMarkEnum } from '../enums.ts'

/** What the branch has marked, and what the member says (R84). */
@ObjectType('Attendance', { simpleResolvers: true })
export class AttendanceType {
  @Field(() => AttendanceMarkEnum)
  mark!: AttendanceMark

  @Field(() => String, { nullable: true })
  leaveReason!: string | null

  @Field(() => GraphQLDateTimeISO)
  markedAt!: Date

  @Field(() => AttendanceMarkEnum, { nullable: true })
  memberMark!: AttendanceMark | null

  @Field(() => String, { nullable: true })
  memberNote!: string | null

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  memberSaidAt!: Date | null
}

@InputType('AttendanceMarkInput')
export class AttendanceMarkInput {
  @Field(() => ID)
  memberId!: string

  @Field(() => AttendanceMarkEnum)
  mark!: AttendanceMark

  @Field(() => String, { nullable: true })
  leaveReason?: string | null
}
