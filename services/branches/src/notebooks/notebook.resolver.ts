import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadActivity } from '../activities/activity.loaders.ts'
import { ActivityType } from '../activities/activity.type.ts'
import { memberTies } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import * as store from './notebook.store.ts'
import { NotebookAddendumType, NotebookEntryPage, NotebookEntryType } from './notebook.type.ts'

@Resolver(() => NotebookEntryType)
export class NotebookResolver {
  /** The asking member's own notebook, newest first. */
  @Query(() => NotebookEntryPage, { nullable: true })
  myNotebook(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('from', () => GraphQLLocalDate, { nullable: true }) from?: string,
    @Arg('until', () => GraphQLLocalDate, { nullable: true }) until?: string,
  ): Promise<Page<Row<'notebookEntries'>>> {
    return pageOfNotebook(ctx, memberIdOf(ctx.actor)!, { from, until }, first, after)
  }

  /** One entry, for its member, the branch of that time and the centre. */
  @Query(() => NotebookEntryType, { nullable: true })
  async notebookEntry(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'notebookEntries'>> {
    const [entry] = await store.findEntries(ctx.db, [id])
    const { memberId, branchId } = found(entry)
    ctx.permit('notebookEntry', { memberId, branchId })
    return found(entry)
  }

  /** A member's notebook, for the branch that he is in now and for the centre. */
  @Query(() => NotebookEntryPage, { nullable: true })
  async notebook(
    @Arg('memberId', () => ID) memberId: string,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('from', () => GraphQLLocalDate, { nullable: true }) from?: string,
    @Arg('until', () => GraphQLLocalDate, { nullable: true }) until?: string,
  ): Promise<Page<Row<'notebookEntries'>>> {
    ctx.permit('notebook', await memberTies(ctx, memberId))
    return pageOfNotebook(ctx, memberId, { from, until }, first, after)
  }

  /** The notebooks of all whose branch this is now, to be printed as booklets (R82): member by member, each one's oldest first. */
  @Query(() => NotebookEntryPage, { nullable: true })
  async branchNotebooks(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('from', () => GraphQLLocalDate, { nullable: true }) from?: string,
    @Arg('until', () => GraphQLLocalDate, { nullable: true }) until?: string,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'notebookEntries'>>> {
    ctx.permit('branchNotebooks', { branchId })
    const size = pageSize(first)
    const rows = await store.listEntriesOfBranch(ctx.db, branchId, { from, until }, readCursor(after, 3), size)
    return pageOf(rows, size, ({ memberId, happenedOn, id }) => [memberId, happenedOn, id])
  }

  /** Entries that wait for the branch's confirmation, oldest first. */
  @Query(() => NotebookEntryPage, { nullable: true })
  async unconfirmedEntries(
    @Arg('branchId', () => ID) branchId: string,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'notebookEntries'>>> {
    ctx.permit('unconfirmedEntries', { branchId })
    const size = pageSize(first)
    const rows = await store.listUnconfirmedEntries(ctx.db, branchId, readCursor(after, 2), size)
    return pageOf(rows, size, ({ writtenAt, id }) => [writtenAt.toISOString(), id])
  }

  /** The branch of that time confirms an entry; a second confirmation changes nothing. */
  @Mutation(() => NotebookEntryType)
  async confirmNotebookEntry(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<Row<'notebookEntries'>> {
    const entry = found(await store.lockEntry(ctx.db, id))
    ctx.permit('confirmNotebookEntry', { branchId: entry.branchId })
    if (entry.confirmedAt) return entry
    ctx.touch(entry.memberId)
    const { memberId, branchId, activityId } = entry
    ctx.publish('notebook.confirmed', { entryId: id, memberId, branchId, activityId })
    return store.updateEntry(ctx.db, id, { confirmedAt: ctx.now(), confirmedBy: ctx.subject })
  }

  @FieldResolver(() => GraphQLDateTimeISO, { description: 'When it reached the server.' })
  receivedAt(@Root() { receivedAt, writtenAt }: Row<'notebookEntries'>): Date {
    return receivedAt ?? writtenAt
  }

  @FieldResolver(() => MemberType)
  member(@Root() { memberId }: Row<'notebookEntries'>): MemberType {
    return { id: memberId }
  }

  @FieldResolver(() => HostBranchType, { description: 'The branch of that time (R82).' })
  branch(@Root() { branchId }: Row<'notebookEntries'>, @Ctx() ctx: Context) {
    return loadHostBranch(ctx, branchId)
  }

  @FieldResolver(() => ActivityType, { nullable: true })
  activity(@Root() { activityId }: Row<'notebookEntries'>, @Ctx() ctx: Context) {
    return activityId ? loadActivity(ctx, activityId) : null
  }

  @FieldResolver(() => [NotebookAddendumType])
  async addenda(@Root() { id }: Row<'notebookEntries'>, @Ctx() ctx: Context) {
    const loader = ctx.loader<string, Row<'notebookAddenda'>[]>('addenda', async (ids) => {
      const byEntry = Map.groupBy(await store.listAddenda(ctx.db, ids), ({ entryId }) => entryId)
      return ids.map((entryId) => byEntry.get(entryId) ?? [])
    })
    return (await loader.load(id)) ?? []
  }
}

@Resolver(() => ActivityType)
export class ActivityNotebookResolver {
  @FieldResolver(() => NotebookEntryType, { nullable: true, description: 'What the asking member wrote about it.' })
  myNotebookEntry(@Root() { id }: Row<'activities'>, @Ctx() ctx: Context) {
    const memberId = memberIdOf(ctx.actor)
    if (!memberId) return null
    return ctx
      .loader<string, Row<'notebookEntries'>>(`entriesOf:${memberId}`, async (ids) => {
        const rows = await store.listEntriesOfActivities(ctx.db, memberId, ids)
        const byActivity = new Map(rows.map((entry) => [entry.activityId, entry]))
        return ids.map((activityId) => byActivity.get(activityId))
      })
      .load(id)
  }
}

async function pageOfNotebook(
  ctx: Context,
  memberId: string,
  period: store.Period,
  first: number | undefined,
  after: string | undefined,
): Promise<Page<Row<'notebookEntries'>>> {
  const size = pageSize(first)
  const rows = await store.listEntries(ctx.db, memberId, period, readCursor(after, 2), size)
  return pageOf(rows, size, ({ happenedOn, id }) => [happenedOn, id])
}
