import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { letterheadFaults } from './letterhead.rules.ts'
import { updateLetterhead } from './letterhead.store.ts'

@ObjectType({ simpleResolvers: true, description: 'what stands of the issuing committee on each letter' })
export class Letterhead {
  @Field(() => ID)
  id!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  address!: string

  @Field(() => String)
  phone!: string

  @Field(() => String)
  fax!: string

  @Field(() => String)
  postcode!: string
}

@InputType()
export class LetterheadInput {
  @Field(() => ID)
  townshipId!: string

  @Field(() => String)
  address!: string

  @Field(() => String)
  phone!: string

  @Field(() => String)
  fax!: string

  @Field(() => String)
  postcode!: string
}

@Resolver(() => Letterhead)
export class LetterheadResolver {
  @Query(() => Letterhead, { nullable: true })
  async letterhead(
    @Arg('townshipId', () => ID) townshipId: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'organizations'>> {
    ctx.permit('letterhead', { townshipId })
    return found(await findOrganization(ctx.db, townshipId))
  }

  /** Corrects address, phone, fax and postcode of a township's committee, for letters from now on (R42); issued ones stay as they are. */
  @Mutation(() => Letterhead)
  async correctLetterhead(
    @Arg('input', () => LetterheadInput) { townshipId, ...input }: LetterheadInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'organizations'>> {
    ctx.permit('correctLetterhead', { townshipId })
    found(await findOrganization(ctx.db, townshipId))
    refuseFields(letterheadFaults(input))
    return updateLetterhead(ctx.db, townshipId, {
      address: input.address.trim(),
      phone: input.phone.trim(),
      fax: input.fax.trim(),
      postcode: input.postcode.trim(),
    })
  }
}
