import type { Ties } from '@mobile-members/model/policy.ts'
import type { VerificationAnswer, VerificationChannel, VerificationSide } from '@mobile-members/model/verifications.ts'
import { allow, found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { amend } from '../amendments/amend.ts'
import { insertAmendment, updateAmendment } from '../amendments/amendment.store.ts'
import type { Context } from '../context.ts'
import { factFaults } from '../members/member.rules.ts'
import { lockMember } from '../members/member.store.ts'
import { settleEntry } from './settle-entry.ts'
import { answerRefusal } from './verification.rules.ts'
import { type CampaignRow, type EntryRow, insertAnswer } from './verification.store.ts'

export interface Answer {
  side: VerificationSide
  outcome: VerificationAnswer
  channel: VerificationChannel
  facts: Record<string, unknown>
  memberSaidSo: boolean
  note: string
}

export function tiesOfEntry(entry: EntryRow): Ties {
  return { memberId: entry.memberId, originTownshipId: entry.townshipId, branchId: entry.branchId }
}

/** Whether the asker may speak for a side: members for themselves, or their branch and the centre by phone and on paper. */
export function maySpeakFor(ctx: Context, side: VerificationSide, entry: EntryRow): boolean {
  return ctx.may(`VerificationEntry.${side.toLowerCase()}`, tiesOfEntry(entry))
}

/**
 * Takes an answer in (R123). A change becomes an amendment request (R38); the centre's own goes into the archive at once.
 * Refuses answers outside an open verification, changes that change nothing, and a member who is said not to be found by themselves.
 */
export async function answerVerification(
  ctx: Context,
  campaign: CampaignRow,
  entry: EntryRow,
  answer: Answer,
): Promise<EntryRow> {
  allow(maySpeakFor(ctx, answer.side, entry))
  if (answer.memberSaidSo) allow(maySpeakFor(ctx, 'MEMBER', entry))
  const settledAsLeft = entry.outcome === 'LEFT'
  refuse(answerRefusal({ ...answer, campaign: campaign.state, settledAsLeft }))
  refuse(answer.memberSaidSo && answer.outcome === 'NOT_FOUND' ? 'MEMBER_CANNOT_BE_NOT_FOUND' : undefined)
  refuseFields(factFaults(answer.facts))
  const amendmentId = answer.outcome === 'CHANGED' ? await propose(ctx, entry, answer) : null
  const sides: VerificationSide[] = answer.memberSaidSo ? [answer.side, 'MEMBER'] : [answer.side]
  for (const side of sides)
    await insertAnswer(ctx.db, {
      entryId: entry.id,
      side,
      outcome: answer.outcome,
      channel: answer.channel,
      amendmentId,
      note: answer.note,
      answeredBy: ctx.subject,
      answeredAt: ctx.now(),
    })
  ctx.touch(entry.memberId)
  return settleEntry(ctx, entry, {
    ...Object.fromEntries(sides.map((side) => [`${side.toLowerCase()}Says`, answer.outcome])),
    ...(amendmentId ? { amendmentId } : {}),
  })
}

async function propose(ctx: Context, entry: EntryRow, answer: Answer): Promise<string> {
  const request = await insertAmendment(ctx.db, {
    memberId: entry.memberId,
    facts: JSON.stringify(answer.facts),
    note: answer.note,
    requestedBy: ctx.subject,
    requestedAt: ctx.now(),
  })
  const member = found(await lockMember(ctx.db, entry.memberId))
  if (!ctx.may('decideAmendment', tiesOfEntry(entry))) return request.id
  await amend(ctx, member, request)
  await updateAmendment(ctx.db, request.id, { state: 'ACCEPTED', decidedBy: ctx.subject, decidedAt: ctx.now() })
  return request.id
}
