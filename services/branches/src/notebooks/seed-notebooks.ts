import type { County } from '@mobile-members/county/world.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import type { Db } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'
import { isLateEntry } from './notebook.rules.ts'

/** One entry in so many was copied from paper, and one in so many was written without a network. */
const PAPER = 23
const OFFLINE = 29

/** The demo county's notebooks: some pages were copied from paper, some were sent by a phone days after they were written. */
export async function seedNotebooks(db: Db, county: County): Promise<void> {
  const { affiliations, activities, notebookEntries, hostBranches } = county.branches
  const opened = new Map<string, string>()
  for (const { memberId, placedOn } of affiliations)
    if (placedOn && placedOn < (opened.get(memberId) ?? '9999')) opened.set(memberId, placedOn)
  await insertAll(
    db,
    'notebooks',
    [...opened].map(([memberId, openedOn]) => ({ member_id: memberId, opened_on: openedOn })),
  )
  const lateDays = await settingOn(db, 'NOTEBOOK_LATE_DAYS', county.today)
  const activityById = new Map(activities.map((activity) => [activity.id, activity]))
  const secretaries = new Map(hostBranches.map(({ id, secretaryId }) => [id, secretaryId]))
  await insertAll(
    db,
    'notebook_entries',
    notebookEntries.map((entry, at) => {
      const activity = activityById.get(entry.activityId ?? '')
      const writtenOn = dayOf(new Date(entry.writtenAt))
      const copied = at % PAPER === 7
      // Who confirmed a copy had asked the member; where nobody has, nobody has said anything.
      const answered = copied && entry.confirmedAt !== null
      const received = new Date(new Date(entry.writtenAt).getTime() + 26 * 3_600_000)
      const offline = !copied && at % OFFLINE === 3 && dayOf(received) < county.today
      return {
        id: entry.id,
        member_id: entry.memberId,
        branch_id: entry.branchId,
        activity_id: entry.activityId,
        kind: activity?.kind ?? 'OTHER',
        place: activity?.place ?? '城关镇',
        happened_on: entry.happenedOn,
        main_content: entry.mainContent,
        work_done: entry.workDone,
        information_learned: entry.informationLearned,
        written_at: entry.writtenAt,
        received_at: offline ? received : null,
        entered_by: copied ? secretaries.get(entry.branchId) : null,
        paper_written_on: copied ? writtenOn : null,
        member_agrees: answered ? true : null,
        member_said_at: answered ? entry.confirmedAt : null,
        is_late: isLateEntry(entry.happenedOn, writtenOn, lateDays),
        confirmed_at: entry.confirmedAt,
        confirmed_by: entry.confirmedAt ? secretaries.get(entry.branchId) : null,
      }
    }),
  )
}
