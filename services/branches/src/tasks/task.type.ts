import type { BranchTaskAct } from '@mobile-members/model/branches.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { BranchTaskActEnum } from '../enums.ts'

/** An act that waits for the asker, how often, and since when. */
@ObjectType('BranchTask', { simpleResolvers: true })
export class BranchTaskType {
  @Field(() => BranchTaskActEnum)
  act!: BranchTaskAct

  @Field(() => ID, { nullable: true, description: 'The branch that it waits at; null at the centre and for a member.' })
  branchId!: string | null

  @Field(() => Int)
  count!: number

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  oldestAt!: Date | null

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The earliest day until which one of them is to be done.',
  })
  dueOn?: string | null
}
