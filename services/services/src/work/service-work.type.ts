import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'

export const SERVICE_WORK_KINDS = [
  'CASES_TO_ASSIGN',
  'CASES_OVERDUE',
  'CASES_ESCALATED',
  'CASES_MINE',
  'CASES_REFERRED_TO_US',
  'CASES_TO_CONFIRM',
  'CASES_SILENT',
  'CASES_OF_OUR_BRANCH',
  'CASES_TO_HANDLE',
  'CASE_NEWS',
  'RECEPTION_TODAY',
  'RECEPTION_WITHOUT_DUTY',
  'RECEPTION_DUTIES_OF_MINE',
  'DUTY_SWAPS_TO_ANSWER',
] as const
export type ServiceWorkKind = (typeof SERVICE_WORK_KINDS)[number]

export const ServiceWorkKindEnum = Object.fromEntries(SERVICE_WORK_KINDS.map((kind) => [kind, kind])) as {
  [K in ServiceWorkKind]: K
}
registerEnumType(ServiceWorkKindEnum, { name: 'ServiceWorkKind' })

@ObjectType('ServiceWork', { simpleResolvers: true, description: 'something that waits for the asker' })
export class ServiceWorkType {
  @Field(() => ServiceWorkKindEnum)
  kind!: ServiceWorkKind

  @Field(() => Int)
  count!: number

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'the earliest deadline or day among them' })
  dueOn!: string | null
}
