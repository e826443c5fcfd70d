import { acceptRefusal } from '@mobile-members/model/letters.ts'
import { refuse } from '@mobile-members/subgraph/errors.ts'
import type { Context } from '../context.ts'
import { enterInRegister } from '../members/enter-in-register.ts'
import { type MemberRow, updateMember } from '../members/member.store.ts'
import { type TimelineKind, insertTimelineEntries } from '../members/timeline.store.ts'
import { type LetterRow, updateLetter } from './letter.store.ts'
import { insertNotice } from './notice.store.ts'

/** What became of a letter at the host committee; a refusal that has an effect of its own is told beside it, not instead of it. */
export interface Reception {
  letter: LetterRow
  refusal: string | null
}

/**
 * Accepts a letter for the host committee (R46). One that has run out becomes EXPIRED and its township is told (R45), which
 * is why that is an answer and no error. The member is entered in the unified register if that was not done yet.
 */
export async function acceptLetter(ctx: Context, letter: LetterRow, member: MemberRow): Promise<Reception> {
  const refusal = acceptRefusal(letter, ctx.today)
  if (refusal === 'EXPIRED') return { letter: await expire(ctx, letter), refusal }
  refuse(refusal)
  if (member.registerNo === null) await enterInRegister(ctx, [member])
  const accepted = await updateLetter(ctx.db, letter.id, {
    state: 'ACCEPTED',
    presentedOn: letter.presentedOn ?? ctx.today,
    acceptedOn: ctx.today,
    acceptedBy: ctx.subject,
  })
  await note(ctx, accepted, 'LETTER_ACCEPTED')
  ctx.publish('letter.accepted', { letterId: letter.id, memberId: letter.memberId, acceptedOn: ctx.today })
  return { letter: accepted, refusal: null }
}

/** Marks a letter as run out, and asks its township for a new one. */
export async function expire(ctx: Context, letter: LetterRow): Promise<LetterRow> {
  if (letter.state === 'EXPIRED') return letter
  const expired = await updateLetter(ctx.db, letter.id, { state: 'EXPIRED', expiredOn: ctx.today })
  await updateMember(ctx.db, letter.memberId, { stage: 'FOUND' })
  await insertNotice(ctx.db, {
    kind: 'LETTER_EXPIRED',
    townshipId: letter.townshipId,
    memberId: letter.memberId,
    letterId: letter.id,
    notedOn: ctx.today,
  })
  await note(ctx, expired, 'LETTER_EXPIRED')
  return expired
}

/** Puts a step of a letter into its member's timeline. */
export async function note(
  ctx: Context,
  letter: LetterRow,
  kind: TimelineKind,
  detail: Record<string, string | null> = {},
): Promise<void> {
  await insertTimelineEntries(ctx.db, [
    {
      memberId: letter.memberId,
      kind,
      happenedOn: ctx.today,
      organizationId: letter.townshipId,
      subject: ctx.subject,
      detail: { letterId: letter.id, number: letter.number, ...detail },
    },
  ])
  ctx.touch(letter.memberId)
}
