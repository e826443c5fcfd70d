import { addDays, weekdayOf } from '@mobile-members/model/dates.ts'
import { addMonths, dayOf, earlier, inOrderOf, instantOn, officeDay } from './days.ts'
import { idOf, randomOf, type Random } from './random.ts'
import type { Activity, Affiliation, Attendance, Day, HostBranch, Id, Invitation, NotebookEntry } from './world.ts'

interface Plan {
  kind: Activity['kind']
  titles: readonly string[]
  /** Months of the year in which it is held. */
  months: readonly number[]
  day: number
  minutes: number
  /** Branches in a hundred that hold it. */
  share: number
}

const EVERY_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

const PLANS: readonly Plan[] = [
  {
    kind: 'THEME_DAY',
    months: EVERY_MONTH,
    day: 25,
    minutes: 120,
    share: 96,
    titles: [
      '主题党日：重温入党誓词',
      '主题党日：清洁家园',
      '主题党日：走访困难群众',
      '主题党日：安全生产大家查',
      '主题党日：学习身边榜样',
      '主题党日：文明创建在行动',
    ],
  },
  {
    kind: 'BRANCH_ASSEMBLY',
    months: [3, 6, 9, 12],
    day: 18,
    minutes: 90,
    share: 94,
    titles: ['支部党员大会：通报季度工作', '支部党员大会：讨论下季度计划', '支部党员大会：学习上级文件'],
  },
  {
    kind: 'PARTY_LECTURE',
    months: [2, 5, 8, 11],
    day: 12,
    minutes: 80,
    share: 88,
    titles: ['党课：党员的权利和义务', '党课：老党员讲传统', '党课：乡村振兴与外出创业', '党课：学法用法'],
  },
  {
    kind: 'STUDY',
    months: [1, 4, 7, 10],
    day: 8,
    minutes: 60,
    share: 55,
    titles: ['集中学习', '读书会', '观看电教片'],
  },
  {
    kind: 'VOLUNTEER',
    months: [3, 5, 9, 11],
    day: 5,
    minutes: 150,
    share: 45,
    titles: ['志愿服务：交通劝导', '志愿服务：慰问老人', '志愿服务：垃圾分类宣传', '志愿服务：义务维修'],
  },
  { kind: 'ORG_LIFE_MEETING', months: [1], day: 20, minutes: 150, share: 92, titles: ['组织生活会'] },
]

const RECORDS = [
  '按计划开展，大家讨论热烈，形成记录一份。',
  '活动如期举行，流动党员积极发言。',
  '完成全部议程，会后征求了意见。',
  '天气原因推迟半小时，其余按计划完成。',
] as const
const LEAVE_REASONS = ['上班走不开', '回老家办事', '身体不适', '外出进货', '家中有事'] as const
const WORK_DONE = [
  '参加讨论并发言一次',
  '负责签到和会场布置',
  '清扫河道两侧垃圾',
  '与两户困难家庭结对',
  '宣传安全用电知识',
  '认真听课并做笔记',
  '协助维持秩序',
  '参加义务维修两小时',
] as const
const LEARNED = [
  '了解了本季度支部工作安排',
  '知道了接待日时间和地点',
  '学习了党员权利义务的有关规定',
  '了解了镇里最新的就业培训政策',
  '认识了几位同乡党员',
  '知道了子女入学的办理流程',
] as const

export interface BranchLife {
  activities: Activity[]
  invitations: Invitation[]
  attendances: Attendance[]
  notebookEntries: NotebookEntry[]
}

interface Guest {
  memberId: Id
  from: Day
  until: Day
}

/** Activities of all branches, who was invited, who came, and what the members wrote about it. */
export function makeBranchLife(
  seed: number,
  since: Day,
  today: Day,
  branches: readonly HostBranch[],
  affiliations: readonly Affiliation[],
): BranchLife {
  const random = randomOf(seed, 'activities')
  const life: BranchLife = { activities: [], invitations: [], attendances: [], notebookEntries: [] }
  const guestsOf = guestsByBranch(affiliations)
  const lastDay = addDays(addMonths(today, 1), 5)

  for (const branch of branches) {
    const guests = guestsOf.get(branch.id) ?? []
    for (const plan of PLANS.filter(({ share }) => random.next() * 100 < share)) {
      for (let month = `${since.slice(0, 8)}01`; month <= lastDay; month = addMonths(month, 1)) {
        if (!plan.months.includes(Number(month.slice(5, 7)))) continue
        const shift = random.int(-2, 3)
        const day = officeDay(addDays(dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), plan.day), shift))
        if (day < since || day > lastDay || (day > today && plan.kind === 'STUDY')) continue
        addActivity(random, seed, today, life, branch, plan, day, guests)
      }
    }
  }
  life.activities.sort(inOrderOf('startsAt'))
  life.notebookEntries.sort(inOrderOf('writtenAt'))
  return life
}

function guestsByBranch(affiliations: readonly Affiliation[]): Map<Id, Guest[]> {
  const guests = new Map<Id, Guest[]>()
  for (const { branchId, memberId, placedOn, endedOn, pausedOn } of affiliations) {
    if (branchId === null || placedOn === null) continue
    const list = guests.get(branchId) ?? []
    list.push({ memberId, from: placedOn, until: endedOn ?? pausedOn ?? '9999-12-31' })
    guests.set(branchId, list)
  }
  return guests
}

function addActivity(
  random: Random,
  seed: number,
  today: Day,
  life: BranchLife,
  branch: HostBranch,
  plan: Plan,
  day: Day,
  guests: readonly Guest[],
): void {
  const id = idOf(seed, 'activity', `${branch.id}/${plan.kind}/${day}`)
  const noticeDays = random.weighted([
    [random.int(3, 9), 92],
    [1, 8],
  ])
  // Whatever is planned for the coming weeks has been told already.
  const noticeDay = earlier(addDays(day, -noticeDays), addDays(today, -random.int(1, 4)))
  // Held in the last days: the secretary has yet to mark who came.
  const cancelled = random.chance(0.015)
  const state = cancelled
    ? 'CANCELLED'
    : day >= today
      ? 'PLANNED'
      : day > addDays(today, -6) && random.chance(0.4)
        ? 'HELD'
        : 'CLOSED'
  const evening = weekdayOf(day) % 2 === 0
  const held = state === 'HELD' || state === 'CLOSED'
  life.activities.push({
    id,
    branchId: branch.id,
    kind: plan.kind,
    title: random.pick(plan.titles),
    place: random.pick(['支部活动室', '党员活动中心', '流动党员之家会议室']),
    startsAt: `${day}T${evening ? '19:00' : '14:30'}:00+08:00`,
    minutes: plan.minutes,
    noticeAt: instantOn(noticeDay, random),
    state,
    cancelReason: cancelled ? '与镇里会议时间冲突' : null,
    record: held ? random.pick(RECORDS) : null,
    ownPresent: held
      ? Math.round((branch.ownFullMembers + branch.ownProbationaryMembers) * (0.7 + 0.25 * random.next()))
      : null,
  })
  for (const { memberId, from, until } of guests) {
    if (from > noticeDay || until <= day) continue
    const channel = random.weighted([
      ['ONLINE', 84],
      ['PHONE', 16],
    ] as const)
    life.invitations.push({
      activityId: id,
      memberId,
      channel,
      sentAt: instantOn(noticeDay, random),
      readAt:
        channel === 'ONLINE' && random.chance(0.85)
          ? instantOn(addDays(noticeDay, noticeDays > 1 && noticeDay < addDays(today, -1) ? 1 : 0), random, 17, 21)
          : null,
    })
    if (state !== 'CLOSED') continue
    const mark = random.weighted([
      ['PRESENT', 74],
      ['LATE', 5],
      ['LEAVE', 13],
      ['ABSENT', 8],
    ] as const)
    life.attendances.push({
      activityId: id,
      memberId,
      mark,
      leaveReason: mark === 'LEAVE' ? random.pick(LEAVE_REASONS) : null,
    })
    if ((mark === 'PRESENT' || mark === 'LATE') && random.chance(0.45))
      life.notebookEntries.push(entryOf(random, seed, today, id, memberId, branch, plan, day))
  }
}

function entryOf(
  random: Random,
  seed: number,
  today: Day,
  activityId: Id,
  memberId: Id,
  branch: HostBranch,
  plan: Plan,
  day: Day,
): NotebookEntry {
  const writtenOn = addDays(
    day,
    random.weighted([
      [0, 50],
      [1, 30],
      [random.int(2, 6), 15],
      [random.int(8, 20), 5],
    ]),
  )
  const wroteOn = writtenOn < today ? writtenOn : addDays(today, -1)
  const confirmedOn = addDays(wroteOn, random.int(1, 12))
  return {
    id: idOf(seed, 'entry', `${activityId}/${memberId}`),
    memberId,
    branchId: branch.id,
    activityId,
    happenedOn: day,
    writtenAt: instantOn(wroteOn, random, 20, 22),
    mainContent: random.pick(plan.titles),
    workDone: random.pick(WORK_DONE),
    informationLearned: random.pick(LEARNED),
    confirmedAt: confirmedOn < today && random.chance(0.9) ? instantOn(confirmedOn, random) : null,
  }
}
