import { DutyEvidence } from '@mobile-members/subgraph/duty-evidence.type.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'duties by the register’s own work, and since when silence shows' })
export class RegisterDuties {
  @Field(() => GraphQLLocalDate, { description: 'a duty without newer work is silent' })
  silentBefore!: string

  @Field(() => Int)
  silenceDays!: number

  @Field(() => [DutyEvidence])
  evidence!: DutyEvidence[]
}
