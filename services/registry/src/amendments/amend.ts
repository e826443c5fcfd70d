import { dayOf } from '@mobile-members/model/dates.ts'
import type { Context } from '../context.ts'
import { placementFactsOf } from '../members/member.rules.ts'
import type { MemberRow } from '../members/member.store.ts'
import { type Told, tellFacts } from '../members/tell-facts.ts'
import { insertTimelineEntries } from '../members/timeline.store.ts'
import type { AmendmentRow } from './amendment.store.ts'

/** Corrects a member as a request has it, with the request as the source; the old values stay in the history (R38). */
export async function amend(ctx: Context, before: MemberRow, request: AmendmentRow): Promise<void> {
  const { member, changed } = await tellFacts(ctx.db, before, request.facts as Told, {
    source: 'AMENDMENT',
    sourceId: request.id,
    toldOn: dayOf(request.requestedAt),
    by: request.requestedBy,
  })
  if (changed.length === 0) return
  await insertTimelineEntries(ctx.db, [
    {
      memberId: member.id,
      kind: 'FACTS_CHANGED',
      happenedOn: ctx.today,
      organizationId: null,
      subject: ctx.subject,
      detail: { facts: changed.join(',') },
    },
  ])
  ctx.publish('member.facts-changed', { memberId: member.id, facts: placementFactsOf(member) })
}
