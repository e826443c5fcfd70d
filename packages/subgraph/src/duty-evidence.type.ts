import {
  DUTIES,
  DUTY_WORKS,
  type Duty,
  type DutyEvidence as Evidence,
  type DutyWork,
} from '@mobile-members/model/duties.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const enumOf = <T extends string>(name: string, values: readonly T[]) => {
  const enumeration = Object.fromEntries(values.map((value) => [value, value])) as { [V in T]: V }
  registerEnumType(enumeration, { name })
  return enumeration
}

/** The same value type in every subgraph that has work to show for a duty (R14, R19). */
export class DutyEvidence implements Evidence {
  declare duty: Duty
  declare townshipId: string | null
  declare work: DutyWork
  declare count: number
  declare lastOn: string | null
}

const DutyEnum = enumOf('Duty', DUTIES)
const DutyWorkEnum = enumOf('DutyWork', DUTY_WORKS)

// Decorators by hand: Node runs this file as it is, and has no syntax for them.
ObjectType({ simpleResolvers: true, description: 'work of the last twelve months that shows a duty done' })(
  DutyEvidence,
)
Directive('@shareable')(DutyEvidence)
Field(() => DutyEnum)(DutyEvidence.prototype, 'duty')
Field(() => ID, { nullable: true, description: 'whose duty; null: the centre’s' })(DutyEvidence.prototype, 'townshipId')
Field(() => DutyWorkEnum)(DutyEvidence.prototype, 'work')
Field(() => Int)(DutyEvidence.prototype, 'count')
Field(() => GraphQLLocalDate, { nullable: true })(DutyEvidence.prototype, 'lastOn')
