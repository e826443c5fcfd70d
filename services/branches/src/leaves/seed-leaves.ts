import type { County, LongLeave } from '@mobile-members/county/world.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { addDays, addWorkingDays } from '@mobile-members/model/dates.ts'
import { type LeaveReason, leaveDays } from '@mobile-members/model/leaves.ts'
import type { LongLeaveState } from '@mobile-members/model/state-machines.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import type { Db } from '../db.ts'
import { settingOn } from '../settings/setting.store.ts'
import { listSilent } from './silent.store.ts'

const REASONS: Record<string, LeaveReason> = {
  外出承包工程: 'WORK_ELSEWHERE',
  外出进货: 'WORK_ELSEWHERE',
  照顾子女: 'FAMILY',
  参加技术培训: 'STUDY',
  回乡建房: 'GOING_HOME',
  外出治病: 'MEDICAL',
}
const WAY: LongLeaveState[] = ['REPORTED', 'NOTED_BY_BRANCH', 'CENTER_DECIDED', 'ORIGIN_INFORMED', 'CLOSED']
const at = (day: string) => `${day}T08:00:00+08:00`
const earlier = (one: string, other: string) => (one < other ? one : other)

/** The demo county's long leaves with their steps, and a few tries to reach who is silent. */
export async function seedLeaves(db: Db, county: County): Promise<void> {
  const decisionDays = await settingOn(db, 'LONG_LEAVE_DECISION_DAYS', county.today)
  const reportDays = await settingOn(db, 'LONG_LEAVE_REPORT_DAYS', county.today)
  const workingDays = await settingOn(db, 'LONG_LEAVE_DECISION_WORKING_DAYS', county.today)
  const told = [...county.branches.longLeaves.map((leave) => notBackYet(county, leave)), ...leavesOfE1(county)].filter(
    ({ from, until }) => leaveDays({ fromOn: from, untilOn: until }) > reportDays,
  )
  const rows = told.map((leave) => rowOf(county, leave, { decisionDays, workingDays }))
  await insertAll(db, 'long_leaves', rows)
  await insertAll(
    db,
    'long_leave_steps',
    rows.flatMap((row) => stepsOf(row)),
  )
  await seedAttempts(db, county)
}

/** Some meant to be back long ago, and nobody has heard of them since. */
function notBackYet({ today, cast }: County, leave: LongLeave): LongLeave {
  const until = addDays(leave.from, 35)
  const chosen = leave.branchId === cast.e1 || leave.id < '8'
  const silent = chosen && leave.decision === 'PAUSE' && leave.state === 'ORIGIN_INFORMED'
  return silent && until < addDays(today, -92) ? { ...leave, until } : leave
}

/** Where the branch of the tour has enough members: one reported, one to decide, one that the home township has to hear of. */
function leavesOfE1({ today, branches, registry, cast }: County): LongLeave[] {
  const known = new Set([...Object.values(cast), ...branches.longLeaves.map(({ memberId }) => memberId)])
  const origin = new Map(registry.members.map(({ id, origin: { townshipId } }) => [id, townshipId]))
  const free = branches.affiliations.filter(
    ({ branchId, state, activeOn, memberId }) =>
      branchId === cast.e1 && state === 'ACTIVE' && activeOn && activeOn < addDays(today, -60) && !known.has(memberId),
  )
  if (free.length < 8) return []
  const ofT1 = free.toSorted(
    (a, b) => Number(origin.get(b.memberId) === cast.t1) - Number(origin.get(a.memberId) === cast.t1),
  )
  const leave = (position: number, days: number, more: Partial<LongLeave>): LongLeave => ({
    id: ofT1[position]!.id,
    memberId: ofT1[position]!.memberId,
    branchId: cast.e1,
    reportedOn: addDays(today, -3),
    reportedBy: 'MEMBER',
    from: addDays(today, 5),
    until: addDays(today, 5 + days),
    destination: '浙江省杭州市',
    reason: '外出承包工程',
    state: 'REPORTED',
    decision: null,
    ...more,
  })
  return [
    leave(0, 120, {}),
    leave(1, 300, { state: 'NOTED_BY_BRANCH', reportedOn: addDays(today, -6), reason: '照顾子女' }),
    leave(2, 90, {
      state: 'CENTER_DECIDED',
      decision: 'KEEP',
      reportedOn: addDays(today, -12),
      from: addDays(today, -8),
    }),
  ]
}

type LeaveRow = ReturnType<typeof rowOf>

function rowOf(
  { today, branches, cast }: County,
  leave: LongLeave,
  { decisionDays, workingDays }: { decisionDays: number; workingDays: number },
) {
  const { state, reportedOn, from, until } = leave
  const reached = WAY.indexOf(state)
  const secretary = branches.hostBranches.find(({ id }) => id === leave.branchId)?.secretaryId ?? cast.center
  const own = leave.reportedBy === 'MEMBER'
  const long = leaveDays({ fromOn: from, untilOn: until }) > decisionDays
  const notedOn = earlier(addDays(reportedOn, 1), today)
  const decidedOn = earlier(addDays(reportedOn, 4), today)
  const informedOn = earlier(addDays(reportedOn, 8), today)
  const due = addWorkingDays(notedOn, workingDays, workingCalendar())
  const decided = reached >= 2
  const closed = state === 'CLOSED'
  return {
    id: leave.id,
    member_id: leave.memberId,
    branch_id: leave.branchId,
    state,
    from_on: from,
    until_on: until,
    reason: REASONS[leave.reason] ?? 'OTHER',
    note: leave.reason,
    destination: leave.destination,
    channel: own ? 'ONLINE' : 'PHONE',
    told_by: 'MEMBER',
    told_on: reportedOn,
    reported_by: own ? leave.memberId : secretary,
    reported_at: at(reportedOn),
    noted_by: reached >= 1 ? secretary : null,
    noted_at: reached >= 1 ? at(notedOn) : null,
    remark: reached >= 1 ? '已与本人核实。' : null,
    must_decide: long,
    decision_due_on: reached >= 1 && long ? due.day : null,
    due_estimated: reached >= 1 && long && due.estimated,
    decision: decided ? leave.decision : null,
    decision_reason: decided
      ? leave.decision === 'PAUSE'
        ? '外出时间较长，返回后恢复。'
        : '按期返回，照常联系。'
      : null,
    decided_by: decided ? cast.center : null,
    decided_at: decided ? at(decidedOn) : null,
    paused: decided && !closed && leave.decision === 'PAUSE' && from <= today,
    informed_by: reached >= 3 ? cast.t1 : null,
    informed_at: reached >= 3 ? at(informedOn) : null,
    informed_note: null,
    ended_on: closed ? earlier(until, today) : null,
    ended_as: closed ? 'BACK' : null,
  }
}

function stepsOf(row: LeaveRow): Record<string, unknown>[] {
  const moments = [
    { at: row.reported_at, by: row.reported_by, role: row.channel === 'ONLINE' ? 'MEMBER' : 'BRANCH_SECRETARY' },
    { at: row.noted_at, by: row.noted_by, role: 'BRANCH_SECRETARY', reason: row.remark },
    { at: row.decided_at, by: row.decided_by, role: 'CENTER_DIRECTOR', reason: row.decision_reason },
    { at: row.informed_at, by: row.informed_by, role: 'TOWNSHIP_COMMITTEE' },
    { at: row.ended_on && at(row.ended_on), by: row.member_id, role: 'MEMBER' },
  ]
  return moments.flatMap((moment, position) =>
    moment.at === null
      ? []
      : [
          {
            leave_id: row.id,
            from_state: position === 0 ? null : WAY[position - 1],
            to_state: WAY[position],
            from_on: row.from_on,
            until_on: row.until_on,
            decision: position === 2 ? row.decision : null,
            reason: moment.reason ?? null,
            subject: moment.by,
            role: moment.role,
            at: moment.at,
          },
        ],
  )
}

/** The longest silent have been tried to reach: one in vain three times, so that centre and township are told, the next one once. */
async function seedAttempts(db: Db, { today, cast }: County): Promise<void> {
  const contactDays = await settingOn(db, 'LONG_LEAVE_CONTACT_DAYS', today)
  const everywhere = {
    all: true,
    withoutConsent: true,
    originTownshipIds: [],
    originBranchIds: [],
    branchIds: [],
    organizationIds: [],
    memberIds: [],
  }
  const [first, second] = await listSilent(db, everywhere, {}, addDays(today, -contactDays), undefined, 2)
  const tried = [
    ...(first ? [-12, -7, -2].map((days) => ({ ...first, on: addDays(today, days) })) : []),
    ...(second ? [{ ...second, on: addDays(today, -3) }] : []),
  ]
  await insertAll(
    db,
    'contact_attempts',
    tried.map(({ memberId, branchId, on }, position) => ({
      member_id: memberId,
      branch_id: branchId,
      tried_on: on,
      way: position === 1 ? 'FAMILY' : 'PHONE',
      result: 'NOT_REACHED',
      note: position === 1 ? '家属说在外地，号码已换。' : '',
      recorded_by: cast.center,
      recorded_at: at(on),
    })),
  )
}
