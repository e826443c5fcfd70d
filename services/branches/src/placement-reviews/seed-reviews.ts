import type { County } from '@mobile-members/county/world.ts'
import { addDays, addWorkingDays } from '@mobile-members/model/dates.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import type { Db } from '../db.ts'
import { updateHostBranch } from '../host-branches/host-branch.store.ts'
import { settingOn } from '../settings/setting.store.ts'
import { insertReviews } from './placement-review.store.ts'
import { reviewPlacements } from './review-placements.ts'

const ASKED = ['长期在外地分厂上班，到本支部参加活动有困难', '已搬到城东居住，离支部较远'] as const
const KEPT = '已与本人和支部谈过，仍在本支部参加组织生活。'

/**
 * Reviews as they come about: an enterprise that went over to a county-level group, a small enterprise branch that is to be
 * dissolved, and what a branch and a member have asked.
 */
export async function seedReviews(db: Db, county: County): Promise<void> {
  const { branches, registry, cast, today } = county
  const inCast = new Set<string>([cast.e1, cast.e2, cast.c1, cast.v1, cast.tb])
  const placedIn = (branchId: string) =>
    branches.affiliations.filter((one) => one.branchId === branchId && ['PLACED', 'ACTIVE'].includes(one.state))
  const sizes = branches.hostBranches
    .filter(({ id, kind }) => kind === 'ENTERPRISE' && !inCast.has(id))
    .map((branch) => ({ branch, size: placedIn(branch.id).length }))
    .filter(({ size }) => size >= 3)
    .toSorted((a, b) => a.size - b.size || (a.branch.id < b.branch.id ? -1 : 1))
  const [small, other] = sizes
  const at = (day: string) => new Date(`${day}T01:30:00Z`)
  const holderOf = (role: string) => registry.offices.find((office) => office.role === role)?.holderId ?? cast.center
  const [committee, director, staff] = ['HOST_COMMITTEE', 'CENTER_DIRECTOR', 'CENTER_STAFF'].map(holderOf) as [
    string,
    string,
    string,
  ]

  if (small) {
    const since = addDays(today, -4)
    await updateHostBranch(db, small.branch.id, {
      dissolvingSince: since,
      dissolvingBy: committee,
      dissolvingReason: '企业整体搬迁到开发区，支部随之撤销',
    })
    await reviewPlacements(
      db,
      { branchIds: [small.branch.id] },
      { cause: 'BRANCH_DISSOLVING', at: at(since), by: committee },
    )
  }
  const unit = branches.workUnits.find(({ branchId, parentId }) => branchId === other?.branch.id && parentId === null)
  if (unit) {
    await db
      .updateTable('workUnits')
      .set({ partyOrganization: 'OUTSIDE', branchId: null, revisedBy: staff, revisedAt: at(addDays(today, -6)) })
      .where('id', '=', unit.id)
      .execute()
    await reviewPlacements(db, { unitIds: [unit.id] }, { cause: 'UNIT_CHANGED', at: at(addDays(today, -6)), by: staff })
  }

  const days = await settingOn(db, 'OBJECTION_WORKING_DAYS', today)
  const secretary = branches.hostBranches.find(({ id }) => id === cast.e1)?.secretaryId ?? director
  const atE1 = placedIn(cast.e1).filter(({ memberId, state }) => memberId !== cast.li && state === 'ACTIVE')
  const asked = [
    { one: atE1[0], cause: 'ASKED_BY_BRANCH', ago: 3, answer: null },
    { one: atE1[1], cause: 'ASKED_BY_MEMBER', ago: 2, answer: null },
    { one: atE1[2], cause: 'ASKED_BY_BRANCH', ago: 20, answer: KEPT },
  ] as const
  await insertReviews(
    db,
    asked.flatMap(({ one, cause, ago, answer }, index) => {
      if (!one?.branchId || !one.kind) return []
      const openedOn = addDays(today, -ago)
      return [
        {
          affiliationId: one.id,
          memberId: one.memberId,
          branchId: one.branchId,
          kind: one.kind,
          decisionId: one.decisionId,
          cause,
          reason: ASKED[index % ASKED.length]!,
          openedAt: at(openedOn),
          openedBy: cause === 'ASKED_BY_MEMBER' ? one.memberId : secretary,
          dueOn: addWorkingDays(openedOn, days, workingCalendar()).day,
          saidRule: 'RULE_1A_OWN_ENTERPRISE_BRANCH' as const,
          saidManualReason: null,
          saidBranchId: one.branchId,
          ...(answer ? { state: 'KEPT' as const, closedAt: at(addDays(openedOn, 2)), closedBy: director, answer } : {}),
        },
      ]
    }),
  )
}
