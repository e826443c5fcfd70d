import type { Role } from '@mobile-members/model/roles.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { actorsOf } from './actor.loader.ts'
import type { LetterRow } from './letter.store.ts'
import { CertificateLetter } from './letter.type.ts'
import { listStepsOfLetter } from './step.store.ts'

@ObjectType({ simpleResolvers: true, description: 'one step of a letter: what, when, and by whom' })
export class LetterStep {
  @Field(() => String)
  kind!: string

  @Field(() => String)
  happenedOn!: string

  @Field(() => GraphQLDateTimeISO)
  recordedAt!: Date

  @Field(() => String, {
    nullable: true,
    description: 'none: the system did it by itself, on an event or by its clock',
  })
  actorName!: string | null

  @Field(() => String, { nullable: true })
  actorRole!: Role | null

  @Field(() => String, { nullable: true })
  organizationName!: string | null

  @Field(() => String, { nullable: true })
  reason!: string | null
}

@Resolver(() => CertificateLetter)
export class LetterStepsResolver {
  /** The letter's way, step by step, the oldest first (R48). */
  @FieldResolver(() => [LetterStep], { nullable: true })
  async steps(@Root() letter: LetterRow, @Ctx() ctx: Context): Promise<LetterStep[] | null> {
    const ties = { originTownshipId: letter.townshipId, memberId: letter.memberId }
    if (!ctx.may('CertificateLetter.steps', ties)) return null
    const entries = await listStepsOfLetter(ctx.db, letter)
    return Promise.all(
      entries.map(async ({ kind, happenedOn, recordedAt, subject, detail }) => {
        const actor = subject ? await actorsOf(ctx).load(subject) : undefined
        return {
          kind,
          happenedOn,
          recordedAt,
          actorName: actor?.name ?? null,
          actorRole: actor?.role ?? null,
          organizationName: actor?.organizationName ?? null,
          reason: typeof detail['reason'] === 'string' ? detail['reason'] : null,
        }
      }),
    )
  }
}
