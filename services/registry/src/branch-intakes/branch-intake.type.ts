import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql'
import { ToldFactsInput } from '../sweep-tasks/sweep.type.ts'

/** A member whom a branch found (R62), with what this subgraph keeps of it. */
@ObjectType('BranchIntake', { simpleResolvers: true })
@Directive('@key(fields: "id")')
export class BranchIntake {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'why the branch asks for this member; empty where it did not say' })
  wish!: string
}

@ObjectType({ simpleResolvers: true, description: 'what the branch itself told of a member whom it found' })
export class FoundMember {
  @Field(() => String)
  name!: string

  @Field(() => [String])
  phones!: string[]

  @Field(() => String)
  originTownship!: string

  @Field(() => String, { nullable: true })
  employer!: string | null

  @Field(() => String, { nullable: true })
  residence!: string | null

  @Field(() => String, { nullable: true })
  remarks!: string | null
}

@InputType()
export class ReportFoundMemberInput {
  @Field(() => ID)
  branchId!: string

  @Field(() => ToldFactsInput)
  facts!: ToldFactsInput

  @Field(() => String, { defaultValue: '', description: 'why the branch would like to take this member in' })
  wish!: string
}
