import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import { venueRefusal } from './activity.rules.ts'
import { ActivityType } from './activity.type.ts'
import { findVenue, insertVenue, listClashes, listVenues, lockVenue, updateVenue } from './branch-venue.store.ts'
import { BranchVenueInput, BranchVenueType } from './branch-venue.type.ts'

@Resolver(() => BranchVenueType)
export class BranchVenueResolver {
  @Query(() => [BranchVenueType], { nullable: true })
  branchVenues(@Arg('branchId', () => ID) branchId: string, @Ctx() ctx: Context): Promise<Row<'branchVenues'>[]> {
    ctx.permit('branchVenues', { branchId })
    return listVenues(ctx.db, branchId)
  }

  /** What is already planned at a place at these times, to be warned of before planning. */
  @Query(() => [ActivityType], { nullable: true })
  async venueClashes(
    @Arg('venueId', () => ID) venueId: string,
    @Arg('startsAt', () => [GraphQLDateTimeISO]) startsAt: Date[],
    @Arg('minutes', () => Int) minutes: number,
    @Ctx() ctx: Context,
  ): Promise<Row<'activities'>[]> {
    const venue = found(await findVenue(ctx.db, venueId))
    ctx.permit('venueClashes', { branchId: venue.branchId })
    return listClashes(ctx.db, { venueId, startsAt, minutes })
  }

  @Mutation(() => BranchVenueType)
  async addBranchVenue(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('input', () => BranchVenueInput) input: BranchVenueInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'branchVenues'>> {
    const branch = found(await findHostBranch(ctx.db, branchId))
    ctx.permit('addBranchVenue', { branchId })
    refuse(branch.dissolvedOn === null ? venueRefusal(input) : 'BRANCH_DISSOLVED')
    return insertVenue(ctx.db, { branchId, ...factsOf(input) })
  }

  @Mutation(() => BranchVenueType)
  async reviseBranchVenue(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => BranchVenueInput) input: BranchVenueInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'branchVenues'>> {
    const venue = found(await lockVenue(ctx.db, id))
    ctx.permit('reviseBranchVenue', { branchId: venue.branchId })
    refuse(venueRefusal(input))
    return updateVenue(ctx.db, id, factsOf(input))
  }

  /** Takes a place off the list; what was held there keeps it. */
  @Mutation(() => BranchVenueType)
  async retireBranchVenue(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'branchVenues'>> {
    const venue = found(await lockVenue(ctx.db, id))
    ctx.permit('retireBranchVenue', { branchId: venue.branchId })
    return venue.retiredAt ? venue : updateVenue(ctx.db, id, { retiredAt: ctx.now() })
  }
}

function factsOf({ name, address, seats, stepFree }: BranchVenueInput) {
  return { name: name.trim(), address: address?.trim() || null, seats: seats ?? null, stepFree }
}
