import { dayOf } from '@mobile-members/model/dates.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageOf, pageSize, readCursor } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { loadActivity } from '../activities/activity.loaders.ts'
import { findInvitation } from '../activities/invitation.store.ts'
import { ActivityType } from '../activities/activity.type.ts'
import { loadCurrentAffiliation, memberTies } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { loadHostBranch } from '../host-branches/host-branch.loaders.ts'
import { HostBranchType } from '../host-branches/host-branch.type.ts'
import { MemberType } from '../members/member.type.ts'
import { settingOn } from '../settings/setting.store.ts'
import { addendumRefusal, entryRefusal, isLateEntry, revisionRefusal } from './notebook.rules.ts'
import * as store from './notebook.store.ts'
import {
  NotebookAddendumType,
  NotebookEntryInput,
  NotebookEntryPage,
  NotebookEntryType,
  NotebookTextsInput,
} from './notebook.type.ts'

@Resolver(() => NotebookEntryType)
export class NotebookResolver {
  /** The asking member's own notebook, newest first. */
  @Query(() => NotebookEntryPage, { nullable: true })
  myNotebook(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'notebookEntries'>>> {
    return pageOfNotebook(ctx, memberIdOf(ctx.actor)!, first, after)
  }

  /** A member's notebook, for the branch that he is in now and for the centre. */
  @Query(() => NotebookEntryPage, { nullable: true })
  async notebook(
    @Arg('memberId', () => ID) memberId: string,
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { nullable: true }) first?: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ): Promise<Page<Row<'notebookEntries'>>> {
    ctx.permit('notebook', await memberTies(ctx, memberId))
    return pageOfNotebook(ctx, memberId, first, after)
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

  /**
   * The member writes an entry (R83). From an activity, day, place, kind and branch are the activity's; otherwise they are told,
   * and the branch is the one of now. A late one is marked. Refuses before the first placement (NO_NOTEBOOK), about a day to
   * come, a second one about the same activity.
   */
  @Mutation(() => NotebookEntryType)
  async writeNotebookEntry(
    @Arg('input', () => NotebookEntryInput) input: NotebookEntryInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'notebookEntries'>> {
    const memberId = memberIdOf(ctx.actor)!
    ctx.permit('writeNotebookEntry', { memberId })
    refuse((await store.findNotebook(ctx.db, memberId)) ? undefined : 'NO_NOTEBOOK')
    const about = input.activityId
      ? await aboutActivity(ctx, memberId, input.activityId)
      : await aboutBranch(ctx, memberId, input)
    const { mainContent, workDone, informationLearned } = input
    refuse(entryRefusal({ mainContent, workDone, informationLearned, ...about }, ctx.today))
    const lateDays = await settingOn(ctx.db, 'NOTEBOOK_LATE_DAYS', ctx.today)
    ctx.touch(memberId)
    return store.insertEntry(ctx.db, {
      memberId,
      branchId: about.branchId,
      activityId: about.activityId,
      kind: about.kind!,
      place: about.place!.trim(),
      happenedOn: about.happenedOn!,
      mainContent,
      workDone,
      informationLearned,
      writtenAt: ctx.now(),
      isLate: isLateEntry(about.happenedOn!, ctx.today, lateDays),
    })
  }

  /** Changes an entry that the branch has not confirmed; after that it is ENTRY_CONFIRMED, and an addendum is the way. */
  @Mutation(() => NotebookEntryType)
  async reviseNotebookEntry(
    @Arg('id', () => ID) id: string,
    @Arg('texts', () => NotebookTextsInput) texts: NotebookTextsInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'notebookEntries'>> {
    const entry = found(await store.lockEntry(ctx.db, id))
    ctx.permit('reviseNotebookEntry', { memberId: entry.memberId })
    refuse(revisionRefusal(entry, texts))
    ctx.touch(entry.memberId)
    return store.updateEntry(ctx.db, id, { ...texts, revisedAt: ctx.now() })
  }

  /** Adds to an entry that the branch has confirmed (R83); the entry itself stays as it is. */
  @Mutation(() => NotebookEntryType)
  async addNotebookAddendum(
    @Arg('id', () => ID) id: string,
    @Arg('text', () => String) text: string,
    @Ctx() ctx: Context,
  ): Promise<Row<'notebookEntries'>> {
    const entry = found(await store.lockEntry(ctx.db, id))
    ctx.permit('addNotebookAddendum', { memberId: entry.memberId })
    refuse(addendumRefusal(entry, text))
    ctx.touch(entry.memberId)
    await store.insertAddendum(ctx.db, id, text.trim(), ctx.now())
    return entry
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
  first: number | undefined,
  after: string | undefined,
): Promise<Page<Row<'notebookEntries'>>> {
  const size = pageSize(first)
  const rows = await store.listEntries(ctx.db, memberId, readCursor(after, 2), size)
  return pageOf(rows, size, ({ happenedOn, id }) => [happenedOn, id])
}

async function aboutActivity(ctx: Context, memberId: string, activityId: string) {
  found(await findInvitation(ctx.db, activityId, memberId))
  const { kind, place, startsAt, branchId } = found(await loadActivity(ctx, activityId))
  return { activityId, branchId, kind, place, happenedOn: dayOf(startsAt) }
}

async function aboutBranch(ctx: Context, memberId: string, input: NotebookEntryInput) {
  const affiliation = await loadCurrentAffiliation(ctx, memberId)
  const branchId = affiliation && !affiliation.endedOn ? affiliation.branchId : null
  refuse(branchId ? undefined : 'NO_BRANCH')
  return {
    activityId: null,
    branchId: branchId!,
    kind: input.kind ?? null,
    place: input.place ?? null,
    happenedOn: input.happenedOn ?? null,
  }
}
