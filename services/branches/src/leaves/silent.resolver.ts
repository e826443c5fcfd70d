import { addDays, daysBetween } from '@mobile-members/model/dates.ts'
import { isCalendarDate } from '@mobile-members/model/id-number.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadStanding, memberTies } from '../affiliations/affiliation.loaders.ts'
import { IN_BRANCH_STATES, lockOpenAffiliation } from '../affiliations/affiliation.store.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { OrganizationType } from '../organizations/organization.type.ts'
import { loadTerms } from './leave-terms.ts'
import { ContactAttemptInput, ContactAttemptType, SilentMemberPage, SilentMemberType } from './leave.type.ts'
import { type SilentMember, insertAttempt, listAttempts, listSilent } from './silent.store.ts'

@Resolver(() => SilentMemberType)
export class SilentMemberResolver {
  /**
   * Of whom nobody has heard for the days of the setting (R81), the longest silent first. It is information: nothing follows of
   * itself, whatever the time. A home township is told of those whom the branch could not reach.
   */
  @Query(() => SilentMemberPage, { nullable: true })
  async silentMembers(
    @Ctx() ctx: Context,
    @Arg('branchId', () => ID, { nullable: true }) branchId?: string,
    @Arg('townshipId', () => ID, { nullable: true }) townshipId?: string,
    @Arg('toldUp', () => Boolean, { nullable: true }) toldUp?: boolean,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<SilentMember>> {
    const size = pageSize(first)
    const { contactDays } = await loadTerms(ctx)
    const rows = await listSilent(
      ctx.db,
      ctx.scope('silentMembers'),
      { branchId, townshipId, isToldUp: toldUp },
      addDays(ctx.today, -contactDays),
      readCursor(after, 2),
      size,
    )
    return pageOf(rows, size, ({ lastOn, memberId }) => [lastOn, memberId])
  }

  /** Writes down that somebody was tried to reach; who was reached is silent no longer, and nothing else changes (R81). */
  @Mutation(() => ContactAttemptType)
  async recordMemberContact(
    @Arg('input', () => ContactAttemptInput) input: ContactAttemptInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'contactAttempts'>> {
    const { memberId, triedOn, way, result, note } = input
    ctx.permit('recordMemberContact', await memberTies(ctx, memberId))
    const place = await lockOpenAffiliation(ctx.db, memberId)
    refuse(place && (IN_BRANCH_STATES as readonly string[]).includes(place.state) ? undefined : 'NOT_PLACED_HERE')
    refuseFields({
      triedOn: !isCalendarDate(triedOn)
        ? 'DATE_IMPOSSIBLE'
        : triedOn > ctx.today
          ? 'IN_THE_FUTURE'
          : triedOn < place!.placedOn!
            ? 'BEFORE_THE_START'
            : undefined,
    })
    ctx.touch(memberId)
    return insertAttempt(ctx.db, {
      memberId,
      branchId: found(place?.branchId),
      triedOn,
      way,
      result,
      note: note.trim(),
      recordedBy: ctx.subject,
      recordedAt: ctx.now(),
    })
  }

  @FieldResolver(() => Int)
  days(@Root() { lastOn }: SilentMember, @Ctx() { today }: Context): number {
    return daysBetween(lastOn, today)
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: SilentMember): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => HostBranchType, { nullable: true })
  branch(@Root() { branchId }: SilentMember, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  async originTownship(@Root() { memberId }: SilentMember, @Ctx() ctx: Context) {
    const standing = await loadStanding(ctx, memberId)
    return standing?.originTownshipId ? { id: standing.originTownshipId } : null
  }

  @FieldResolver(() => [ContactAttemptType], { description: 'what was tried since then, the newest first' })
  async attempts(@Root() { memberId, lastOn }: SilentMember, @Ctx() ctx: Context): Promise<Row<'contactAttempts'>[]> {
    const loader = ctx.loader<string, Row<'contactAttempts'>[]>('contact attempts', async (ids) => {
      const byMember = Map.groupBy(await listAttempts(ctx.db, ids), (attempt) => attempt.memberId)
      return ids.map((id) => byMember.get(id) ?? [])
    })
    return ((await loader.load(memberId)) ?? []).filter(({ triedOn }) => triedOn > lastOn)
  }
}
