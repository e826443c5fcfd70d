import { dayOf } from '@mobile-members/model/dates.ts'
import type { TransitKind } from '@mobile-members/model/spells.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { membersOf, visibleMember } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import type { MemberRow } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { Organization } from '../organizations/organization.type.ts'
import {
  type Contact,
  type IntervalRow,
  type TransitRow,
  countInTransit,
  findContacts,
  findResponsible,
  listInTransit,
  listIntervals,
} from './responsibility.store.ts'
import { MemberInTransit, Responsibility, TransitKindEnum, TransitPage } from './responsibility.type.ts'

function responsibleOf(ctx: Context, memberId: string): Promise<IntervalRow | undefined> {
  return ctx.loader<string, IntervalRow>('responsible', (ids) => findResponsible(ctx.db, ids)).load(memberId)
}

@Resolver(() => Responsibility)
export class ResponsibilityResolver {
  @FieldResolver(() => String, { description: 'the day of the county' })
  since(@Root() { fromAt }: IntervalRow): string {
    return dayOf(new Date(fromAt))
  }

  @FieldResolver(() => String, { nullable: true })
  until(@Root() { untilAt }: IntervalRow): string | null {
    return untilAt ? dayOf(new Date(untilAt)) : null
  }

  /** Null for the home committee of a member from outside the county, and for a township that nobody has named yet. */
  @FieldResolver(() => Organization, { nullable: true })
  organization(@Root() { organizationId }: IntervalRow, @Ctx() ctx: Context) {
    return organizationId ? organizationsOf(ctx).load(organizationId) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'of a member from outside, in its own words' })
  async homeCommittee(@Root() { role, memberId }: IntervalRow, @Ctx() ctx: Context): Promise<string | null> {
    if (role !== 'HOME_COMMITTEE') return null
    const member = await membersOf(ctx).load(memberId)
    return member?.originCommittee ?? member?.originPlace ?? null
  }

  @FieldResolver(() => String, { nullable: true })
  async contactName(@Root() interval: IntervalRow, @Ctx() ctx: Context): Promise<string | null> {
    return (await contactOf(ctx, interval))?.name ?? null
  }

  @FieldResolver(() => String, { nullable: true })
  async contactPhone(@Root() interval: IntervalRow, @Ctx() ctx: Context): Promise<string | null> {
    return (await contactOf(ctx, interval))?.phone ?? null
  }
}

async function contactOf(ctx: Context, { organizationId }: IntervalRow): Promise<Contact | undefined> {
  if (!organizationId) return undefined
  return ctx.loader<string, Contact>('contacts', (ids) => findContacts(ctx.db, ids)).load(organizationId)
}

@Resolver(() => Member)
export class MemberResponsibilityResolver {
  /** Who is to be called about this member now: at any moment exactly one (R52, N10). */
  @FieldResolver(() => Responsibility, { nullable: true })
  async responsible(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<IntervalRow | null> {
    return ctx.may('Member', tiesOf(member)) ? ((await responsibleOf(ctx, member.id)) ?? null) : null
  }

  /** All who ever were, newest first, without a gap since the member was found. */
  @FieldResolver(() => [Responsibility], { nullable: true })
  responsibilities(@Root() member: MemberRow, @Ctx() ctx: Context): Promise<IntervalRow[]> | null {
    return ctx.may('Member.file', tiesOf(member)) ? listIntervals(ctx.db, member.id) : null
  }

  /** Where the formal relation is: at home, or since a transfer (R40) in a branch of the host town. */
  @FieldResolver(() => Organization, { nullable: true })
  formalBranch(@Root() member: MemberRow, @Ctx() ctx: Context) {
    const id = member.formalBranchId ?? member.originBranchId
    return id ? organizationsOf(ctx).load(id) : null
  }
}

@Resolver(() => MemberInTransit)
export class TransitResolver {
  /** Members between two organisations, the longest first: those of all townships, or of the asker's own (R52). */
  @Query(() => TransitPage, { nullable: true })
  async membersInTransit(
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Arg('kinds', () => [TransitKindEnum], { nullable: true }) kinds: TransitKind[] | undefined,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<TransitRow>> {
    const scope = ctx.scope('membersInTransit')
    const own = scope.all ? undefined : scope.originTownshipIds
    const townshipIds = townshipId ? (own ?? [townshipId]).filter((id) => id === townshipId) : own
    const filter = { townshipIds, kinds: kinds ?? undefined }
    const page = await listInTransit(ctx.db, filter, ctx.today, { size: pageSize(first), after })
    return { ...page, total: () => countInTransit(ctx.db, filter) }
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() { memberId }: TransitRow, @Ctx() ctx: Context) {
    return visibleMember(ctx, memberId)
  }

  @FieldResolver(() => Responsibility, { nullable: true, description: 'who answers for the contact meanwhile' })
  async responsible(@Root() { memberId }: TransitRow, @Ctx() ctx: Context): Promise<IntervalRow | null> {
    return (await responsibleOf(ctx, memberId)) ?? null
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'where the member is expected, as far as known' })
  to(@Root() { toId }: TransitRow, @Ctx() ctx: Context) {
    return toId ? organizationsOf(ctx).load(toId) : null
  }
}
