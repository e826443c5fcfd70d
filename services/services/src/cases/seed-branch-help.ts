import { idOf } from '@mobile-members/county/random.ts'
import { isInBranch } from '@mobile-members/county/standings.ts'
import type { County } from '@mobile-members/county/world.ts'
import { insertAll } from '@mobile-members/database/insert-all.ts'
import { addDays, addWorkingDays } from '@mobile-members/model/dates.ts'
import type { CaseStepKind, ServiceCategory } from '@mobile-members/model/cases.ts'
import type { CaseState } from '@mobile-members/model/state-machines.ts'
import { workingCalendar } from '@mobile-members/subgraph/working-calendar.ts'
import { sql } from 'kysely'
import { findTermDays } from '../calendar/calendar-day.store.ts'
import type { Db } from '../db.ts'

interface Step {
  kind?: CaseStepKind
  to: CaseState
  /** Days since it was raised. */
  after: number
  by: 'MEMBER' | 'SECRETARY'
  note?: string
}

interface Help {
  /** Which member of the branch, in the county's order; Li, who has an account, comes first. */
  branch: 'e1' | 'c1'
  member: number
  category: ServiceCategory
  title: string
  text: string
  daysAgo: number
  steps: Step[]
  result?: string
}

const TAKEN: Step = { to: 'ASSIGNED', after: 1, by: 'SECRETARY', note: '先由支部了解情况' }
const BEGUN: Step = { to: 'IN_WORK', after: 1, by: 'SECRETARY' }

const HELP: Help[] = [
  { branch: 'e1', member: 0, category: 'LIVING', title: '宿舍没有热水', text: '厂里宿舍热水器坏了半个月，老人来住不方便。', daysAgo: 12,
    steps: [TAKEN, BEGUN, { kind: 'NOTE', to: 'IN_WORK', after: 3, by: 'SECRETARY', note: '找厂后勤谈过，配件要从厂家调。' },
      { kind: 'PASSED_ON', to: 'OPEN', after: 9, by: 'SECRETARY', note: '整栋宿舍要换管路，超出支部能力。' }] },
  { branch: 'e1', member: 2, category: 'LIVING', title: '孩子放学没人接', text: '夫妻都上中班，孩子四点放学没人接。', daysAgo: 5,
    steps: [TAKEN, BEGUN, { kind: 'NOTE', to: 'IN_WORK', after: 2, by: 'SECRETARY', note: '同车间两名党员轮流帮接一周，正联系社区托管班。' }] },
  { branch: 'e1', member: 3, category: 'PRODUCTION', title: '想学数控机床', text: '厂里添了数控机床，想学，不知道找谁。', daysAgo: 1, steps: [] },
  { branch: 'e1', member: 4, category: 'LIVING', title: '搬家缺人手', text: '周末搬出租房，东西多，一个人搬不动。', daysAgo: 20,
    steps: [TAKEN, BEGUN, { to: 'RESULT_REPORTED', after: 4, by: 'SECRETARY', note: '支部五名党员周六帮忙搬完。' }, { to: 'CONFIRMED', after: 5, by: 'MEMBER', note: '谢谢大家。' }], result: '支部五名党员周六帮忙搬完。' },
  { branch: 'c1', member: 0, category: 'FAMILY', title: '老家父亲住院', text: '父亲在老家住院，要回去一趟，摊位没人看。', daysAgo: 3, steps: [TAKEN] },
] // prettier-ignore

/** Difficulties that members of the demo county told their branch (R73): waiting, in work, passed on to the centre, settled. */
export async function seedBranchHelp(
  db: Db,
  { branches, cast, seed, today }: County,
  subjectOf: (holderId: string) => string,
): Promise<void> {
  const days = await findTermDays(db, 'CASE_DUE', today)
  const year = Number(today.slice(0, 4))
  const { rows } = await sql<{ last: number }>`select coalesce(max(serial), 0)::int as last from issue_cases where year = ${year}`.execute(db) // prettier-ignore
  let serial = rows[0]!.last
  const cases: Record<string, unknown>[] = []
  const steps: Record<string, unknown>[] = []
  const news: Record<string, unknown>[] = []
  const due = (day: string) => addWorkingDays(day, days, workingCalendar()).day
  for (const help of HELP) {
    const branchId = cast[help.branch]
    const here = branches.affiliations.filter((one) => isInBranch(one) && one.branchId === branchId)
    const member = here.toSorted((a, b) => Number(b.memberId === cast.li) - Number(a.memberId === cast.li))[help.member]
    const openedOn = addDays(today, -help.daysAgo)
    if (!member || openedOn.slice(0, 4) !== String(year)) continue
    const secretary = branches.hostBranches.find(({ id }) => id === branchId)?.secretaryId ?? cast.center
    const at = (after: number, n: number) => `${addDays(openedOn, after)}T${n + 10}:00:00+08:00`
    const id = idOf(seed, 'branch-help', HELP.indexOf(help))
    const way: Step[] = [{ to: 'OPEN', after: 0, by: 'MEMBER' }, ...help.steps]
    const passed = way.find(({ kind }) => kind === 'PASSED_ON')
    const reported = way.find(({ to }) => to === 'RESULT_REPORTED')
    const last = way.at(-1)!
    serial += 1
    way.forEach((step, n) => {
      const stepId = idOf(seed, 'branch-help-step', `${id}/${n}`)
      steps.push({
        id: stepId,
        case_id: id,
        kind: step.kind ?? 'STEP',
        from_state: way[n - 1]?.to ?? null,
        to_state: step.to,
        at: at(step.after, n),
        by_subject: subjectOf(step.by === 'MEMBER' ? member.memberId : secretary),
        note: step.note ?? '',
      })
      if (step === TAKEN || step === passed)
        news.push({
          id: stepId,
          case_id: id,
          member_id: member.memberId,
          kind: step === passed ? 'PASSED_ON' : 'TAKEN_ON',
          told_at: at(step.after, n),
          read_at: step === passed || help.daysAgo < 4 ? null : at(step.after + 1, n),
        })
    })
    cases.push({
      id,
      year,
      serial,
      member_id: member.memberId,
      category: help.category,
      purposes: ['SOLVE_DIFFICULTIES'],
      source: 'ONLINE',
      title: help.title,
      description: help.text,
      raised_by: subjectOf(member.memberId),
      opened_at: at(0, 0),
      opened_on: openedOn,
      state: last.to,
      level: passed ? 'CENTER' : 'BRANCH',
      branch_id: branchId,
      passed_on_on: passed ? addDays(openedOn, passed.after) : null,
      owner_subject: help.steps.length > 0 && !passed ? subjectOf(secretary) : null,
      due_on: due(passed ? addDays(openedOn, passed.after) : openedOn),
      due_estimated: false,
      result: help.result ?? null,
      result_reported_at: reported ? at(reported.after, way.indexOf(reported)) : null,
      result_reported_on: reported ? addDays(openedOn, reported.after) : null,
      closed_at: last.to === 'CONFIRMED' ? at(last.after, way.length - 1) : null,
      reopened: 0,
      version: 1,
    })
  }
  await insertAll(db, 'issue_cases', cases)
  await insertAll(db, 'case_steps', steps)
  await insertAll(db, 'case_news', news)
  await sql`update case_serials set last = greatest(last, ${serial}) where year = ${year}`.execute(db)
}
