import { Directive, Field, ID, Int, ObjectType } from 'type-graphql'

/** Registry's member, with what this subgraph knows of him. */
@ObjectType('Member', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class MemberType {
  @Field(() => ID)
  id!: string
}

/** What a member's registers say of this year and of all time with the branches. */
@ObjectType('AttendanceFigures', { simpleResolvers: true })
export class AttendanceFiguresType {
  @Field(() => Int)
  invited!: number

  @Field(() => Int)
  present!: number

  @Field(() => Int)
  late!: number

  @Field(() => Int)
  leave!: number

  @Field(() => Int)
  absent!: number

  @Field(() => Int)
  notebookEntries!: number

  @Field(() => Int)
  notebookConfirmed!: number
}
