import { dayOf } from '@mobile-members/model/dates.ts'
import { memberIdOf } from '@mobile-members/model/roles.ts'
import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { GraphQLDateTimeISO } from 'graphql-scalars'
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'
import { aboutEntry } from './about-entry.ts'
import { type WritingTime, addendumRefusal, isLateEntry, revisionRefusal, writingTime } from './notebook.rules.ts'
import * as store from './notebook.store.ts'
import { NotebookEntryInput, NotebookEntryType, NotebookTextsInput } from './notebook.type.ts'

@Resolver()
export class NotebookWritingResolver {
  /**
   * The member writes an entry (R83). A late one is marked, not refused; what a phone kept without network counts from when it
   * was written (X12). Refuses what `aboutEntry` refuses, and a second one about the same activity (ENTRY_EXISTS).
   */
  @Mutation(() => NotebookEntryType)
  async writeNotebookEntry(
    @Arg('input', () => NotebookEntryInput) input: NotebookEntryInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'notebookEntries'>> {
    const memberId = memberIdOf(ctx.actor)!
    ctx.permit('writeNotebookEntry', { memberId })
    const entry = await aboutEntry(ctx, memberId, input)
    const when = await writtenWhen(ctx, input.writtenAt, entry.happenedOn)
    const lateDays = await settingOn(ctx.db, 'NOTEBOOK_LATE_DAYS', ctx.today)
    ctx.touch(memberId)
    return store.insertEntry(ctx.db, {
      ...entry,
      ...when,
      isLate: isLateEntry(entry.happenedOn, dayOf(when.writtenAt), lateDays),
    })
  }

  /**
   * Changes an entry that the branch has not confirmed; after that it is ENTRY_CONFIRMED, and an addendum is the way.
   * What was copied from paper is corrected by who copied it, the branch.
   */
  @Mutation(() => NotebookEntryType)
  async reviseNotebookEntry(
    @Arg('id', () => ID) id: string,
    @Arg('texts', () => NotebookTextsInput) texts: NotebookTextsInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'notebookEntries'>> {
    const entry = found(await store.lockEntry(ctx.db, id))
    ctx.permit('reviseNotebookEntry', entry.enteredBy ? { branchId: entry.branchId } : { memberId: entry.memberId })
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
    @Arg('writtenAt', () => GraphQLDateTimeISO, { nullable: true, description: 'Told by the phone (X12).' })
    writtenAt?: Date | null,
  ): Promise<Row<'notebookEntries'>> {
    const entry = found(await store.lockEntry(ctx.db, id))
    ctx.permit('addNotebookAddendum', { memberId: entry.memberId })
    refuse(addendumRefusal(entry, text))
    ctx.touch(entry.memberId)
    const when = await writtenWhen(ctx, writtenAt, entry.happenedOn)
    await store.insertAddendum(ctx.db, { entryId: id, text: text.trim(), ...when })
    return entry
  }
}

async function writtenWhen(ctx: Context, told: Date | null | undefined, notBefore: string): Promise<WritingTime> {
  const offlineDays = await settingOn(ctx.db, 'NOTEBOOK_OFFLINE_DAYS', ctx.today)
  return writingTime(told, ctx.now(), { notBefore, offlineDays })
}
