import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { isCalendarDate } from '@mobile-members/model/id-number.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { signer } from '../secrets/keyring.ts'
import {
  type SigningKeyRow,
  insertNoticesOfKey,
  listSigningKeyRows,
  lockSigningKey,
  updateKeyCondemned,
} from './signing-key.store.ts'

@ObjectType({ simpleResolvers: true, description: 'a public key that letters were signed by' })
export class SigningKey {
  @Field(() => ID)
  kid!: string

  @Field(() => GraphQLDateTimeISO)
  firstUsed!: Date

  @Field(() => Boolean)
  signsNow!: boolean

  @Field(() => Int, { description: 'letters that it has signed' })
  letters!: number

  @Field(() => String, { nullable: true, description: 'from this day on what it signed is not trusted' })
  condemnedFrom!: string | null

  @Field(() => String, { nullable: true })
  reason!: string | null
}

@Resolver(() => SigningKey)
export class SigningKeyResolver {
  /** Every key that ever signed letters (R44): all stay published, so that older letters verify. */
  @Query(() => [SigningKey], { nullable: true })
  async signingKeys(@Ctx() ctx: Context): Promise<SigningKey[]> {
    ctx.permit('signingKeys', {})
    return (await listSigningKeyRows(ctx.db)).map(shown)
  }

  /**
   * Says that a key fell into other hands (R44). What it signed from that day on is INVALID everywhere, online and off; of what
   * it signed before only the letters on record count. Townships are asked to issue anew what still stands. Refuses the key that
   * signs now (a new one comes first), a key twice, and without a reason.
   */
  @Mutation(() => SigningKey)
  async condemnSigningKey(
    @Arg('kid', () => ID) kid: string,
    @Arg('from', () => String) from: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<SigningKey> {
    ctx.permit('condemnSigningKey', {})
    const key = found(await lockSigningKey(ctx.db, kid))
    refuseFields({
      from: !isCalendarDate(from) ? 'DATE_IMPOSSIBLE' : from > ctx.today ? 'IN_THE_FUTURE' : undefined,
      reason: reason.trim() === '' ? 'REQUIRED' : undefined,
    })
    refuse(kid === signer().kid ? 'KEY_SIGNS_NOW' : key.condemnedFrom ? 'KEY_CONDEMNED_BEFORE' : undefined)
    await updateKeyCondemned(ctx.db, kid, { from, by: ctx.subject, at: ctx.now(), reason: reason.trim() })
    await insertNoticesOfKey(ctx.db, kid, from, ctx.today)
    return shown(found((await listSigningKeyRows(ctx.db)).find((one) => one.kid === kid)))
  }
}

function shown(row: SigningKeyRow): SigningKey {
  return { ...row, signsNow: row.kid === signer().kid }
}
