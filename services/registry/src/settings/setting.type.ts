import { SETTING_NAMES, SETTING_UNITS, type SettingName, type SettingUnit } from '@mobile-members/model/settings.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../graphql-enum.ts'

export const SettingNameEnum = graphqlEnum('SettingName', SETTING_NAMES)
export const SettingUnitEnum = graphqlEnum('SettingUnit', SETTING_UNITS)

@ObjectType({ simpleResolvers: true, description: 'a value that was set, and from which day on it holds' })
export class SettingChange {
  @Field(() => Int)
  value!: number

  @Field(() => GraphQLLocalDate)
  effectiveFrom!: string

  @Field(() => String, { nullable: true, description: 'null: an account without a name in the register' })
  setByName!: string | null

  @Field(() => GraphQLDateTimeISO)
  setAt!: Date
}

@ObjectType({ simpleResolvers: true, description: 'a number that the county may set otherwise, from a day on' })
export class Setting {
  @Field(() => SettingNameEnum)
  name!: SettingName

  @Field(() => SettingUnitEnum)
  unit!: SettingUnit

  @Field(() => Int, { description: 'holds while nobody has set another one' })
  standard!: number

  @Field(() => Int)
  least!: number

  @Field(() => Int)
  most!: number

  @Field(() => String, { description: 'the row of the plan that asks for it' })
  row!: string

  @Field(() => Int, { description: 'what holds today' })
  value!: number

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'since when; null: the standard' })
  since!: string | null

  @Field(() => [SettingChange], { description: 'newest first; what lies ahead too' })
  changes!: SettingChange[]
}

@InputType()
export class SetSettingInput {
  @Field(() => SettingNameEnum)
  name!: SettingName

  @Field(() => Int)
  value!: number

  @Field(() => GraphQLLocalDate)
  effectiveFrom!: string
}
