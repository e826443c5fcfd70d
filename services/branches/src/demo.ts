import { standingsOf } from '@mobile-members/county/standings.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import type { Activity, Affiliation, County, PlacementDecision } from '@mobile-members/county/world.ts'
import { addWorkingDays } from '@mobile-members/model/dates.ts'
import type { FileStore } from '@mobile-members/subgraph/file-store.ts'
import type { AffiliationState } from '@mobile-members/model/state-machines.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import { isLateNotice } from './activities/activity.rules.ts'
import type { Db } from './db.ts'
import { seedVenues } from './activities/seed-venues.ts'
import { seedIntake } from './intake/seed-intake.ts'
import { seedNotices } from './notices/seed-notices.ts'
import { seedLeaves } from './leaves/seed-leaves.ts'
import { seedNotebooks } from './notebooks/seed-notebooks.ts'
import { seedDecisions } from './placements/seed-placements.ts'
import { seedReviews } from './placement-reviews/seed-reviews.ts'
import { seedEducation } from './education/seed-education.ts'
import { seedMaterials } from './materials/seed-materials.ts'
import { seedWork } from './work/seed-work.ts'
import { settingOn } from './settings/setting.store.ts'

const PUBLIC_KINDS = new Set(['THEME_DAY', 'PARTY_LECTURE', 'VOLUNTEER'])

/** Puts the demo county's branches into an empty schema, each table by set-based inserts. */
export async function seedDemo(db: Db, county: County, files?: FileStore): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await seedGround(tx, county)
    await insertAll(tx, 'member_standings', standingsOf(county))
    await seedAffiliations(tx, county)
    await seedReviews(tx, county)
    await seedIntake(tx, county)
    await seedFormalMembers(tx, county)
    await seedActivities(tx, county)
    await seedVenues(tx, county)
    await seedNotices(tx, county)
    await seedNotebooks(tx, county)
    await seedWork(tx, county)
    await seedEducation(tx, county)
    await seedMaterials(tx, county, files)
    await seedLeaves(tx, county)
  })
}

async function seedFormalMembers(db: Db, { registry }: County): Promise<void> {
  const members = new Map(registry.members.map((member) => [member.id, member]))
  await insertAll(
    db,
    'formal_members',
    registry.transfers
      .filter(({ state }) => state === 'ACCEPTED')
      .map((transfer) => ({
        member_id: transfer.memberId,
        branch_id: transfer.branchId,
        transfer_id: transfer.id,
        membership: members.get(transfer.memberId)?.membership.status ?? 'FULL',
        from_on: transfer.decidedOn,
      })),
  )
}

async function seedGround(db: Db, { branches, registry, cast }: County): Promise<void> {
  await insertAll(
    db,
    'host_branches',
    branches.hostBranches.map((branch) => ({
      id: branch.id,
      kind: branch.kind,
      name: branch.name,
      parent_id: cast.hostTown,
      ...branch.location,
      own_full_members: branch.ownFullMembers,
      own_probationary_members: branch.ownProbationaryMembers,
      founded_on: branch.foundedOn,
    })),
  )
  await insertAll(
    db,
    'residence_areas',
    registry.areas.map(({ id, kind, name, fringeSince, location, branchId }) => ({
      id,
      kind,
      name,
      fringe_since: fringeSince,
      ...location,
      branch_id: branchId,
    })),
  )
  await insertAll(
    db,
    'work_units',
    branches.workUnits.map((unit) => ({
      id: unit.id,
      kind: unit.kind,
      name: unit.name,
      industry: unit.industry,
      ...unit.location,
      parent_id: unit.parentId,
      party_organization: unit.partyOrganization,
      branch_id: unit.branchId,
    })),
  )
}

async function seedAffiliations(db: Db, county: County): Promise<void> {
  const { affiliations } = county.branches
  const workingDays = await settingOn(db, 'PLACEMENT_WORKING_DAYS', county.today)
  const calendar = workingCalendar()
  await insertAll(
    db,
    'affiliations',
    affiliations.map((one) => ({
      id: one.id,
      member_id: one.memberId,
      letter_id: one.letterId,
      state: one.state,
      introduced_on: one.introducedOn,
      checked_in_on: one.checkedInOn,
      placement_due_on: one.checkedInOn && addWorkingDays(one.checkedInOn, workingDays, calendar).day,
      decision_id: one.decisionId,
      branch_id: one.branchId,
      kind: one.kind,
      placed_on: one.placedOn,
      active_on: one.activeOn,
      ended_on: one.endedOn,
      end_reason: one.endReason,
    })),
  )
  await insertAll(
    db,
    'placement_facts',
    affiliations.flatMap(({ memberId, facts, endedOn }) =>
      facts && endedOn === null
        ? [
            {
              member_id: memberId,
              employment_kind: facts.employmentKind,
              employment_stable: facts.employmentStable,
              work_unit_id: facts.workUnitId,
              industry: facts.industry,
              residence_stable: facts.residenceStable,
              residence_area_id: facts.residenceAreaId,
              version: 0,
            },
          ]
        : [],
    ),
  )
  await seedDecisions(db, county)
  await insertAll(db, 'affiliation_steps', stepsOf(county))
}

/** The steps that led each affiliation to where it is. */
function stepsOf(county: County): Record<string, unknown>[] {
  const { branches, registry, cast } = county
  const letters = new Map(registry.letters.map((letter) => [letter.id, letter]))
  const checkIns = new Map(registry.checkIns.map((checkIn) => [checkIn.memberId, checkIn]))
  const decisions = new Map(branches.decisions.map((decision) => [decision.id, decision]))
  const secretaries = new Map(branches.hostBranches.map(({ id, secretaryId }) => [id, secretaryId]))
  return branches.affiliations.flatMap((one) => {
    const clerk = checkIns.get(one.memberId)?.confirmedBy ?? cast.center
    const path = pathOf(one, decisions.get(one.decisionId ?? ''), {
      introducedBy: letters.get(one.letterId ?? '')?.acceptedBy ?? clerk,
      clerk,
      secretary: secretaries.get(one.branchId ?? '') ?? clerk,
    })
    return path.map(({ to, at, by, reason }, i) => ({
      affiliation_id: one.id,
      from_state: path[i - 1]?.to ?? null,
      to_state: to,
      subject: by,
      at: at.length === 10 ? `${at}T09:00:00+08:00` : at,
      reason: reason ?? null,
    }))
  })
}

interface PathStep {
  to: AffiliationState
  at: string
  by: string
  reason?: string | null
}

function pathOf(
  one: Affiliation,
  decision: PlacementDecision | undefined,
  { introducedBy, clerk, secretary }: { introducedBy: string; clerk: string; secretary: string },
): PathStep[] {
  const path: PathStep[] = [{ to: 'INTRODUCED', at: one.introducedOn, by: introducedBy }]
  if (one.checkedInOn) path.push({ to: 'CHECKED_IN', at: one.checkedInOn, by: clerk })
  if (decision) path.push({ to: 'PROPOSED', at: decision.proposedAt, by: clerk })
  if (decision?.objection) {
    path.push({ to: 'OBJECTED', at: decision.objection.at, by: one.memberId, reason: decision.objection.text })
    if (decision.confirmedAt) path.push({ to: 'PROPOSED', at: decision.confirmedAt, by: clerk })
  }
  if (decision?.confirmedAt && one.placedOn)
    path.push({
      to: 'PLACED',
      at: decision.confirmedAt,
      by: decision.confirmedBy ?? clerk,
      reason: decision.override?.reason ?? null,
    })
  if (one.activeOn) path.push({ to: 'ACTIVE', at: one.activeOn, by: secretary })
  if (one.pausedOn) path.push({ to: 'PAUSED', at: one.pausedOn, by: clerk, reason: '长期外出' })
  if (one.endedOn)
    path.push({
      to: one.state === 'RETURNED' ? 'RETURNED' : 'ENDED',
      at: one.endedOn,
      by: clerk,
      reason: one.endReason,
    })
  return path
}

async function seedActivities(db: Db, county: County): Promise<void> {
  const { activities, invitations, attendances } = county.branches
  const noticeDays = await settingOn(db, 'NOTICE_DAYS', county.today)
  const activityById = new Map(activities.map((activity) => [activity.id, activity]))
  const leaveOf = new Map(
    attendances.filter(({ mark }) => mark === 'LEAVE').map((one) => [`${one.activityId} ${one.memberId}`, one]),
  )
  await insertAll(
    db,
    'activities',
    activities.map((activity) => ({
      id: activity.id,
      branch_id: activity.branchId,
      kind: activity.kind,
      title: activity.title,
      place: activity.place,
      starts_at: activity.startsAt,
      minutes: activity.minutes,
      is_public: PUBLIC_KINDS.has(activity.kind),
      state: activity.state === 'HELD' ? 'PLANNED' : activity.state,
      notice_sent_at: activity.noticeAt,
      notice_late: isLateNotice(new Date(activity.startsAt), new Date(activity.noticeAt), noticeDays),
      record: activity.record,
      own_present: activity.ownPresent,
      closed_at: activity.state === 'CLOSED' ? endOf(activity) : null,
      cancel_reason: activity.cancelReason,
    })),
  )
  await insertAll(
    db,
    'invitations',
    invitations.map((one) => {
      const leave = leaveOf.get(`${one.activityId} ${one.memberId}`)
      return {
        activity_id: one.activityId,
        member_id: one.memberId,
        channel: one.channel,
        sent_at: one.sentAt,
        read_at: one.readAt,
        answer: leave ? 'NOT_COMING' : null,
        answered_at: leave ? (one.readAt ?? one.sentAt) : null,
        leave_reason: leave ? (leave.leaveReason ?? '') : null,
        leave_state: leave ? 'APPROVED' : null,
      }
    }),
  )
  await insertAll(
    db,
    'attendances',
    attendances.map(({ activityId, memberId, mark, leaveReason }) => ({
      activity_id: activityId,
      member_id: memberId,
      mark,
      leave_reason: leaveReason,
      marked_at: endOf(activityById.get(activityId)!),
    })),
  )
}

function endOf({ startsAt, minutes }: Activity): Date {
  return new Date(new Date(startsAt).getTime() + minutes * 60_000)
}
