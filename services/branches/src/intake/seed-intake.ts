import { intakesOf } from '@mobile-members/county/intakes.ts'
import type { County } from '@mobile-members/county/world.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What branches of the demo county have found, how they welcomed whom they were given, and whom they leave out of what. */
export async function seedIntake(db: Db, county: County): Promise<void> {
  await insertAll(
    db,
    'branch_intakes',
    intakesOf(county).map(({ id, branchId, memberId, reportedOn }) => ({
      id,
      branch_id: branchId,
      told_member_id: memberId,
      member_id: memberId,
      reported_on: reportedOn,
    })),
  )
  await seedWelcomes(db)
  await seedExclusions(db, county)
}

/** Whoever takes part in a branch's life was welcomed there; how, when and by whom follows from the step on record. */
async function seedWelcomes(db: Db): Promise<void> {
  await sql`
    insert into welcomes (affiliation_id, member_id, branch_id, way, contacted_on, said, due_on, recorded_by, recorded_at)
    select affiliations.id, member_id, branch_id,
      (array['PHONE', 'MEETING', 'VISIT', 'MESSAGE'])[1 + mod(ascii(right(affiliations.id::text, 1)), 4)],
      active_on,
      (array['电话联系，介绍了支部情况和下次活动。', '到车间见面，介绍支部委员，发了活动记事本。', '上门看望，了解住房和孩子入学情况。'])
        [1 + mod(ascii(left(affiliations.id::text, 1)), 3)],
      placed_on + 7, coalesce(step.subject, 'demo'), coalesce(step.at, active_on + time '10:00' at time zone 'Asia/Shanghai')
    from affiliations
    left join lateral (
      select subject, at from affiliation_steps
      where affiliation_id = affiliations.id and to_state = 'ACTIVE' order by affiliation_steps.id limit 1
    ) step on true
    where active_on is not null and branch_id is not null and placed_on is not null`.execute(db)
}

/** One member of the enterprise branch is left out of training for a reason, another of posts. */
async function seedExclusions(db: Db, { branches, cast, identity, today }: County): Promise<void> {
  const secretary = branches.hostBranches.find(({ id }) => id === cast.e1)?.secretaryId
  const subject = identity.accounts.find(({ holderId }) => holderId === secretary)?.id ?? secretary ?? 'demo'
  const reasons = [
    ['TRAINING', '已在流出地参加今年的同一期集中培训，本人提出不重复参加。'],
    ['POSTS', '上夜班，本人提出年底前暂不安排岗位工作。'],
  ] as const
  const active = branches.affiliations.filter(({ branchId, state }) => branchId === cast.e1 && state === 'ACTIVE')
  await insertAll(
    db,
    'scope_exclusions',
    active.slice(1, 1 + reasons.length).map((one, at) => ({
      id: one.id,
      affiliation_id: one.id,
      member_id: one.memberId,
      branch_id: cast.e1,
      scope: reasons[at]![0],
      reason: reasons[at]![1],
      left_out_on: one.activeOn ?? today,
      left_out_by: subject,
    })),
  )
}
