import { REGISTERS, REGULATION_KINDS, type Register, type RegulationKind } from '@mobile-members/model/regulations.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const RegulationKindEnum = graphqlEnum('RegulationKind', REGULATION_KINDS)
export const RegisterEnum = graphqlEnum('RegisterKind', REGISTERS)

@ObjectType({
  simpleResolvers: true,
  description: 'a version of a regulation; once published it stays readable as it is',
})
export class RegulationVersion {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  version!: number

  @Field(() => String)
  title!: string

  @Field(() => String, { description: 'paragraphs, a line each' })
  content!: string

  @Field(() => GraphQLLocalDate)
  effectiveFrom!: string

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'null: a draft, shown to those who write it' })
  publishedOn!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'one of the five regulations (R8)' })
export class Regulation {
  @Field(() => RegulationKindEnum)
  kind!: RegulationKind

  @Field(() => RegulationVersion, { nullable: true, description: 'what holds today; null: the regulation is missing' })
  inForce!: RegulationVersion | null

  @Field(() => [RegulationVersion], { description: 'newest first' })
  versions!: RegulationVersion[]

  @Field(() => [RegisterEnum], { description: 'the registers that show whether it is lived' })
  registers!: Register[]
}

@InputType()
export class DraftRegulationInput {
  @Field(() => RegulationKindEnum)
  kind!: RegulationKind

  @Field(() => String)
  title!: string

  @Field(() => String)
  content!: string

  @Field(() => GraphQLLocalDate)
  effectiveFrom!: string
}
