import { refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findCenterOffice, insertCenterOffice, listCenterOffices } from './center-office.store.ts'
import { CenterOfficeType, ChangeCenterOfficeInput } from './center-office.type.ts'

@Resolver()
export class CenterOfficeResolver {
  /** The centre's office as of a day, today's without one. */
  @Query(() => CenterOfficeType, { nullable: true })
  async centerOffice(
    @Arg('asOf', () => GraphQLLocalDate, { nullable: true }) asOf: string | null,
    @Ctx() ctx: Context,
  ): Promise<Row<'centerOffices'> | null> {
    return (await findCenterOffice(ctx.db, asOf ?? ctx.today)) ?? null
  }

  @Query(() => [CenterOfficeType], { nullable: true })
  centerOfficeHistory(@Ctx() ctx: Context): Promise<Row<'centerOffices'>[]> {
    return listCenterOffices(ctx.db)
  }

  /** The centre moves or changes its hours, from today or a later day on; what was stays readable. */
  @Mutation(() => CenterOfficeType)
  changeCenterOffice(
    @Arg('input', () => ChangeCenterOfficeInput) input: ChangeCenterOfficeInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'centerOffices'>> {
    const text = { address: input.address.trim(), hours: input.hours.trim(), phone: input.phone.trim() }
    refuseFields(
      Object.fromEntries(Object.entries(text).map(([field, value]) => [field, value === '' ? 'REQUIRED' : undefined])),
    )
    refuse(input.validFrom < ctx.today ? 'IN_THE_PAST' : undefined)
    const organizationId =
      ctx.actor.offices.find(({ role }) => role === 'CENTER_DIRECTOR' || role === 'CENTER_STAFF')?.organizationId ??
      null
    return insertCenterOffice(ctx.db, {
      ...text,
      validFrom: input.validFrom,
      organizationId,
      changedBy: ctx.subject,
      changedAt: ctx.now(),
    })
  }
}
