import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'

/** A place of a branch's own list, to hold activities at. */
@ObjectType('BranchVenue', { simpleResolvers: true })
export class BranchVenueType {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  address!: string | null

  @Field(() => Int, { nullable: true })
  seats!: number | null

  @Field(() => Boolean, { description: 'A wheelchair gets in.' })
  stepFree!: boolean
}

@InputType('BranchVenueInput')
export class BranchVenueInput {
  @Field(() => String)
  name!: string

  @Field(() => String, { nullable: true })
  address?: string | null

  @Field(() => Int, { nullable: true })
  seats?: number | null

  @Field(() => Boolean, { defaultValue: false })
  stepFree!: boolean
}
