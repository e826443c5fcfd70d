import { openNotebook, insertEntry } from '../notebooks/notebook.store.ts'
import type { Context } from '../context.ts'
import { findHostBranch } from '../host-branches/host-branch.store.ts'
import type { WorkRow } from './work.store.ts'

/**
 * Finished work enters the member's notebook (R72) as an entry that the member may still complete and the branch then
 * confirms like every other, and is told to the appraisals.
 */
export async function enterCompletedWork(ctx: Context, work: WorkRow, result: string, doneOn: string): Promise<void> {
  const { id, memberId, branchId, content } = work
  const place = work.place || ((await findHostBranch(ctx.db, branchId))?.name ?? '')
  await openNotebook(ctx.db, memberId, doneOn)
  await insertEntry(ctx.db, {
    memberId,
    branchId,
    activityId: null,
    workId: id,
    kind: 'OTHER',
    place,
    happenedOn: doneOn,
    mainContent: content,
    workDone: result,
    informationLearned: '',
    writtenAt: ctx.now(),
    // Written by the branch on the day of the completion: the member is not late with it.
    isLate: false,
  })
  ctx.publish('work.completed', { assignmentId: id, memberId, branchId, completedOn: doneOn })
}
