import type { County, WorkGiven } from '@mobile-members/county/world.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import type { Db } from '../db.ts'

const at = (day: string) => `${day}T17:00:00+08:00`

/** The demo county's work with its steps, and what of it stands in notebooks. */
export async function seedWork(db: Db, { branches, cast }: County): Promise<void> {
  const secretaries = new Map(branches.hostBranches.map(({ id, secretaryId }) => [id, secretaryId ?? cast.center]))
  await insertAll(
    db,
    'work_assignments',
    branches.work.map((work) => ({
      id: work.id,
      branch_id: work.branchId,
      member_id: work.memberId,
      content: work.content,
      place: '',
      from_on: work.from,
      until_on: work.until,
      why_suitable: work.why,
      skills: [work.skill],
      state: work.state,
      proposed_at: at(work.proposedOn),
      answered_at: work.answeredOn && at(work.answeredOn),
      answer_reason: work.declinedBecause,
      result: work.result,
      done_on: work.doneOn,
      closed_at: work.doneOn ? at(work.doneOn) : work.declinedBecause && work.answeredOn ? at(work.answeredOn) : null,
    })),
  )
  await insertAll(
    db,
    'work_steps',
    branches.work.flatMap((work) => stepsOf(work, secretaries.get(work.branchId)!)),
  )
  await insertAll(
    db,
    'notebook_entries',
    branches.work.flatMap((work) =>
      work.doneOn && work.result
        ? [
            {
              id: work.entryId,
              member_id: work.memberId,
              branch_id: work.branchId,
              work_id: work.id,
              kind: 'OTHER',
              place: branches.hostBranches.find(({ id }) => id === work.branchId)?.name ?? '',
              happened_on: work.doneOn,
              main_content: work.content,
              work_done: work.result,
              information_learned: '',
              written_at: at(work.doneOn),
              is_late: false,
              confirmed_at: work.entryConfirmedOn && at(work.entryConfirmedOn),
              confirmed_by: work.entryConfirmedOn && secretaries.get(work.branchId),
            },
          ]
        : [],
    ),
  )
}

function stepsOf(work: WorkGiven, secretary: string) {
  const step = (
    from: string | null,
    to: string,
    day: string,
    role: string,
    subject: string,
    reason: string | null,
  ) => ({
    assignment_id: work.id,
    from_state: from,
    to_state: to,
    at: at(day),
    subject,
    role,
    reason,
  })
  return [
    step(null, 'PROPOSED', work.proposedOn, 'BRANCH_SECRETARY', secretary, null),
    ...(work.answeredOn
      ? [
          step(
            'PROPOSED',
            work.declinedBecause ? 'DECLINED' : 'ACCEPTED',
            work.answeredOn,
            'MEMBER',
            work.memberId,
            work.declinedBecause,
          ),
        ]
      : []),
    ...(work.doneOn ? [step('ACCEPTED', 'DONE', work.doneOn, 'BRANCH_SECRETARY', secretary, null)] : []),
  ]
}
