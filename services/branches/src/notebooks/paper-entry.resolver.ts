import { found, refuse } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { memberTies } from '../affiliations/affiliation.loaders.ts'
import type { Context } from '../context.ts'
import type { Row } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'
import { aboutEntry } from './about-entry.ts'
import { isLateEntry, paperAnswerRefusal, paperDayRefusal } from './notebook.rules.ts'
import * as store from './notebook.store.ts'
import { NotebookEntryType, PaperEntryInput } from './notebook.type.ts'

@Resolver()
export class PaperEntryResolver {
  /**
   * The secretary copies a page that a member without a phone wrote on paper (R82, R83). It is marked as copied, by whom and when;
   * the lateness counts from the day on the page. Refuses what `aboutEntry` refuses, a day on which the page cannot have been
   * written (PAPER_DAY_IMPOSSIBLE), and a second entry about the same activity (ENTRY_EXISTS).
   */
  @Mutation(() => NotebookEntryType)
  async enterPaperEntry(
    @Arg('input', () => PaperEntryInput) input: PaperEntryInput,
    @Ctx() ctx: Context,
  ): Promise<Row<'notebookEntries'>> {
    const { memberId, writtenOn } = input
    ctx.permit('enterPaperEntry', await memberTies(ctx, memberId))
    const entry = await aboutEntry(ctx, memberId, input)
    refuse(paperDayRefusal(writtenOn, entry.happenedOn, ctx.today))
    const lateDays = await settingOn(ctx.db, 'NOTEBOOK_LATE_DAYS', ctx.today)
    ctx.touch(memberId)
    return store.insertEntry(ctx.db, {
      ...entry,
      writtenAt: ctx.now(),
      enteredBy: ctx.subject,
      paperWrittenOn: writtenOn,
      isLate: isLateEntry(entry.happenedOn, writtenOn, lateDays),
    })
  }

  /** The member says whether what was copied from their page is right; a later answer takes the place of an earlier one. */
  @Mutation(() => NotebookEntryType)
  async answerPaperEntry(
    @Arg('id', () => ID) id: string,
    @Arg('agrees', () => Boolean) agrees: boolean,
    @Ctx() ctx: Context,
    @Arg('note', () => String, { defaultValue: '' }) note: string,
  ): Promise<Row<'notebookEntries'>> {
    const entry = found(await store.lockEntry(ctx.db, id))
    ctx.permit('answerPaperEntry', { memberId: entry.memberId })
    refuse(paperAnswerRefusal(entry, { agrees, note }))
    ctx.touch(entry.memberId)
    return store.updateEntry(ctx.db, id, {
      memberAgrees: agrees,
      memberSaidAt: ctx.now(),
      memberNote: note.trim() || null,
    })
  }
}
