import { ISSUE_KINDS, issueRuleOf } from '@mobile-members/model/data-issues.ts'
import { found, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ListPage } from '../list-page.type.ts'
import { visibleMember } from '../members/member-reading.ts'
import { tiesOf } from '../members/member.rules.ts'
import { type MemberRow, findMember } from '../members/member.store.ts'
import { Member } from '../members/member.type.ts'
import { organizationsOf } from '../organizations/organization.loader.ts'
import { DataIssue, DataIssueFilter, DataIssuePage, DataQualityReport, IssueValue } from './data-quality.type.ts'
import { issueReach } from './issue-reach.ts'
import {
  type IssueRow,
  countIssues,
  countQuality,
  deleteSettlements,
  findAccountNames,
  findIssue,
  insertSettlement,
  listIssues,
} from './issue.store.ts'
import { issueIdOf, readIssueId } from './issue.rules.ts'
import { issueValues } from './issue-values.ts'

@Resolver(() => DataIssue)
export class DataQualityResolver {
  /** What is known of the members and what is not, by township; a township its own part (R37). */
  @Query(() => DataQualityReport, { nullable: true })
  async dataQuality(
    @Arg('townshipId', () => ID, { nullable: true }) townshipId: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<DataQualityReport> {
    const reach = await issueReach(ctx, 'dataQuality')
    const { issues, townships } = await countQuality(ctx.db, { ...reach, townshipId }, ISSUE_KINDS)
    const organizations = organizationsOf(ctx)
    const counts = (own: typeof issues) =>
      own.map(({ kind, open, settled }) => ({ kind, group: issueRuleOf(kind).group, open, settled }))
    const named = await Promise.all(
      townships.map(async ({ townshipId: id, members, clear }) => ({
        townshipId: id,
        name: id ? ((await organizations.load(id))?.shortName ?? null) : null,
        members,
        clear,
        counts: counts(issues.filter((issue) => issue.townshipId === id && issue.kind !== 'TEMPORARY_BRANCH_SHARE')),
      })),
    )
    return {
      on: ctx.today,
      factAgeMonths: reach.factAgeMonths,
      townships: named.toSorted((a, b) => b.members - a.members),
      town: counts(issues.filter(({ kind }) => kind === 'TEMPORARY_BRANCH_SHARE')),
    }
  }

  /** Facts to look at, by the members' names: each with what was told, and where. */
  @Query(() => DataIssuePage, { nullable: true })
  async dataIssues(
    @Arg('filter', () => DataIssueFilter) filter: DataIssueFilter,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<ListPage<IssueRow>> {
    const reach = {
      ...(await issueReach(ctx, 'dataIssues')),
      townshipId: filter.townshipId ?? undefined,
      memberId: filter.memberId ?? undefined,
    }
    const kinds = ISSUE_KINDS.filter(
      (kind) =>
        (!filter.kinds || filter.kinds.includes(kind)) &&
        (!filter.groups || filter.groups.includes(issueRuleOf(kind).group)) &&
        (!filter.looks || filter.looks === issueRuleOf(kind).looks),
    )
    const asked = { kinds, settled: filter.settled }
    const page = await listIssues(ctx.db, reach, asked, { size: pageSize(first), after })
    return { ...page, total: () => countIssues(ctx.db, reach, asked) }
  }

  /** Somebody has looked, and it is right as it is: why. What changes later is looked at anew (R37). */
  @Mutation(() => DataIssue)
  async settleDataIssue(
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String) reason: string,
    @Ctx() ctx: Context,
  ): Promise<IssueRow> {
    const issue = await issueFor(ctx, 'settleDataIssue', id)
    refuseFields({ reason: reason.trim().length < 2 ? 'REQUIRED' : undefined })
    const { kind, memberId, mark } = issue
    const settled = { reason: reason.trim(), settledBy: ctx.subject, settledOn: ctx.today }
    await insertSettlement(ctx.db, { kind, memberId, mark, ...settled })
    return { ...issue, ...settled }
  }

  /** Looks at a settled fact again. */
  @Mutation(() => DataIssue)
  async reopenDataIssue(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<IssueRow> {
    const issue = await issueFor(ctx, 'reopenDataIssue', id)
    await deleteSettlements(ctx.db, issue)
    return { ...issue, reason: null, settledBy: null, settledOn: null }
  }

  @FieldResolver(() => ID)
  id(@Root() issue: IssueRow): string {
    return issueIdOf(issue)
  }

  @FieldResolver()
  group(@Root() { kind }: IssueRow): DataIssue['group'] {
    return issueRuleOf(kind).group
  }

  @FieldResolver()
  looks(@Root() { kind }: IssueRow): DataIssue['looks'] {
    return issueRuleOf(kind).looks
  }

  @FieldResolver()
  async settlement(@Root() issue: IssueRow, @Ctx() ctx: Context): Promise<DataIssue['settlement']> {
    if (issue.reason === null || issue.settledOn === null || issue.settledBy === null) return null
    const settledByName = (await accountNamesOf(ctx).load(issue.settledBy)) ?? null
    return { reason: issue.reason, settledOn: issue.settledOn, settledByName }
  }

  @FieldResolver(() => Member, { nullable: true })
  member(@Root() { memberId }: IssueRow, @Ctx() ctx: Context): Promise<MemberRow | null> | null {
    return memberId ? visibleMember(ctx, memberId) : null
  }

  /** Another member who is part of it, when the asker may see that one. */
  @FieldResolver(() => Member, { nullable: true })
  other(@Root() { otherId }: IssueRow, @Ctx() ctx: Context): Promise<MemberRow | null> | null {
    return otherId ? visibleMember(ctx, otherId) : null
  }

  @FieldResolver(() => [IssueValue])
  values(@Root() issue: IssueRow, @Ctx() ctx: Context): Promise<IssueValue[]> {
    return issueValues(ctx, issue)
  }
}

function accountNamesOf(ctx: Context) {
  return ctx.loader<string, string>('account names', (subjects) => findAccountNames(ctx.db, subjects))
}

/** The issue behind an id, if it still stands and the asker may touch its member. */
async function issueFor(ctx: Context, operation: 'settleDataIssue' | 'reopenDataIssue', id: string): Promise<IssueRow> {
  const key = found(readIssueId(id))
  if (key.memberId) {
    ctx.permit(operation, tiesOf(found(await findMember(ctx.db, key.memberId))))
    ctx.touch(key.memberId)
  } else ctx.permit(operation, {})
  return found(await findIssue(ctx.db, await issueReach(ctx, operation), key))
}
