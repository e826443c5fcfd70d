import { Field, ID, ObjectType } from 'type-graphql'
import { Member } from './member.type.ts'

@ObjectType({ simpleResolvers: true, description: 'a member who could not be entered in the register, and why' })
export class EntryRefusal {
  @Field(() => ID)
  memberId!: string

  @Field(() => String)
  reason!: string
}

@ObjectType({ simpleResolvers: true, description: 'what became of members who were to be entered together' })
export class ManyEntered {
  @Field(() => [Member])
  entered!: Member[]

  @Field(() => [EntryRefusal])
  refused!: EntryRefusal[]
}
