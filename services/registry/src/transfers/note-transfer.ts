import type { Context } from '../context.ts'
import { type TimelineKind, insertTimelineEntries } from '../members/timeline.store.ts'
import type { TransferRow } from './transfer.store.ts'

/** Puts a step of a transfer into its member's timeline. */
export async function noteTransfer(
  ctx: Context,
  { id, memberId, branchId, number, content }: TransferRow,
  kind: Extract<TimelineKind, `TRANSFER_${string}`>,
  detail: Record<string, string> = {},
): Promise<void> {
  await insertTimelineEntries(ctx.db, [
    {
      memberId,
      kind,
      happenedOn: ctx.today,
      organizationId: branchId,
      subject: ctx.subject,
      detail: { transferId: id, number, branch: content.addressedTo, ...detail },
    },
  ])
  ctx.touch(memberId)
}
