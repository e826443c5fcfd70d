import { Field, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'
import { WORK_KINDS } from './work.store.ts'

export const RegistryWorkKindEnum = graphqlEnum('RegistryWorkKind', WORK_KINDS)

@ObjectType({ simpleResolvers: true, description: 'how much of one kind waits for the asker' })
export class RegistryWorkCount {
  @Field(() => RegistryWorkKindEnum)
  kind!: string

  @Field(() => Int)
  count!: number

  @Field(() => String, { nullable: true, description: 'the day since which the oldest waits' })
  oldest!: string | null
}
