import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true })
export class RegisterFigure {
  @Field(() => String)
  key!: string

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true, description: 'members in the register and placed, as at the end of a month' })
export class RegisterMonth {
  @Field(() => String)
  month!: string

  @Field(() => Int)
  registered!: number

  @Field(() => Int)
  placed!: number
}

@ObjectType({ simpleResolvers: true, description: 'as at the end of a month' })
export class ShiftMonth {
  @Field(() => String)
  month!: string

  @Field(() => Int)
  known!: number

  @Field(() => Int)
  placed!: number
}

@ObjectType({ simpleResolvers: true, description: 'how far management has moved to the host town (R7)' })
export class ManagementShift {
  @Field(() => Int, { description: 'members who count as mobile, wherever they are in the chain' })
  known!: number

  @Field(() => Int, { description: 'of those, in a branch of the host town' })
  placed!: number

  @Field(() => [RegisterFigure])
  byStage!: RegisterFigure[]

  @Field(() => [ShiftMonth], { description: 'the last twelve months' })
  byMonth!: ShiftMonth[]
}

@ObjectType({ simpleResolvers: true, description: 'members of a township who are placed in a branch' })
export class RegisterFlow {
  @Field(() => ID)
  townshipId!: string

  @Field(() => String, { nullable: true })
  townshipName!: string | null

  @Field(() => ID)
  branchId!: string

  @Field(() => String, { nullable: true })
  branchName!: string | null

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true })
export class OrganizationFigure {
  @Field(() => ID)
  id!: string

  @Field(() => String, { nullable: true })
  name!: string | null

  @Field(() => Int)
  count!: number
}

@ObjectType({ simpleResolvers: true, description: 'figures of the register; of a township, its own part' })
export class RegisterFigures {
  @Field(() => Int, { description: 'known members whose spell has not ended' })
  members!: number

  @Field(() => Int)
  registered!: number

  @Field(() => Int)
  placed!: number

  @Field(() => Int)
  outOfCounty!: number

  @Field(() => Int, { description: 'stays below the threshold, in no other figure (R4)' })
  shortStays!: number

  @Field(() => [RegisterFigure])
  byStage!: RegisterFigure[]

  @Field(() => [OrganizationFigure])
  byTownship!: OrganizationFigure[]

  @Field(() => [OrganizationFigure])
  byBranch!: OrganizationFigure[]

  @Field(() => [RegisterFigure], { description: 'GB/T 4754 sections' })
  bySection!: RegisterFigure[]

  @Field(() => [RegisterFigure])
  byAgeBand!: RegisterFigure[]

  @Field(() => [RegisterFigure])
  bySex!: RegisterFigure[]

  @Field(() => [RegisterMonth])
  byMonth!: RegisterMonth[]

  @Field(() => [RegisterFigure], { description: 'letters by state' })
  letters!: RegisterFigure[]

  @Field(() => [RegisterFlow])
  flows!: RegisterFlow[]
}
