import { addDays, weekdayOf } from '@mobile-members/model/dates.ts'
import type { CaseState } from '@mobile-members/model/state-machines.ts'
import { holidayOn, inOrderOf, instantOn, later, officeDay } from './days.ts'
import { idOf, randomOf, type Random } from './random.ts'
import type { Offices } from './offices.ts'
import type { Affiliation, Case, CaseStep, Day, Id, Member, Opinion, Organization, ServicesPart } from './world.ts'

const WEDNESDAY = 3

interface Matter {
  category: Case['category']
  purpose: Case['purpose']
  title: string
  text: string
  result: string
}

const MATTERS: readonly Matter[] = [
  {
    category: 'RIGHTS',
    purpose: 'COORDINATE_RELATIONS',
    title: '工资拖欠',
    text: '所在工地拖欠两个月工资，多次催要未果。',
    result: '经劳动监察协调，工资已结清。',
  },
  {
    category: 'RIGHTS',
    purpose: 'SOLVE_DIFFICULTIES',
    title: '工伤认定',
    text: '上班时手指受伤，企业未申报工伤。',
    result: '已协助申报，认定书已送达。',
  },
  {
    category: 'RIGHTS',
    purpose: 'COORDINATE_RELATIONS',
    title: '未签劳动合同',
    text: '在厂工作一年未签订劳动合同。',
    result: '企业已补签合同并补缴社保。',
  },
  {
    category: 'LIVING',
    purpose: 'SOLVE_DIFFICULTIES',
    title: '租房困难',
    text: '房东要求搬离，短期内找不到合适住房。',
    result: '社区介绍了合租房源，已入住。',
  },
  {
    category: 'LIVING',
    purpose: 'SOLVE_DIFFICULTIES',
    title: '大病医疗负担',
    text: '家人住院花费较大，生活困难。',
    result: '已帮助申请临时救助并获批。',
  },
  {
    category: 'PRODUCTION',
    purpose: 'SOLVE_DIFFICULTIES',
    title: '创业贷款',
    text: '小店周转资金不足，想了解创业担保贷款。',
    result: '已对接农商银行，贷款发放。',
  },
  {
    category: 'PRODUCTION',
    purpose: 'INFORMATION',
    title: '食用菌技术指导',
    text: '大棚食用菌产量低，希望有技术员指导。',
    result: '农技员上门两次，产量恢复。',
  },
  {
    category: 'LIVING',
    purpose: 'SOLVE_DIFFICULTIES',
    title: '子女入学',
    text: '孩子秋季要上小学，不清楚入学条件和材料。',
    result: '已联系学校，材料齐全，已录取。',
  },
  {
    category: 'LIVING',
    purpose: 'INFORMATION',
    title: '公租房申请',
    text: '想申请公租房，不知道外来人员是否符合条件。',
    result: '符合条件，已递交申请并进入轮候。',
  },
  {
    category: 'OTHER',
    purpose: 'PROMOTE_EXCHANGE',
    title: '活动时间冲突',
    text: '支部活动常在上班时间，希望安排在晚上。',
    result: '支部已把部分活动调整到晚上。',
  },
  {
    category: 'OTHER',
    purpose: 'INFORMATION',
    title: '居住证办理',
    text: '居住证到期，换证网点距离远。',
    result: '社区代办点已受理，证件已领取。',
  },
  {
    category: 'EMPLOYMENT',
    purpose: 'INFORMATION',
    title: '换工作',
    text: '原单位停产，希望介绍新的工作岗位。',
    result: '已推荐到绿木玩具有限公司，试用上岗。',
  },
  {
    category: 'FAMILY',
    purpose: 'SOLVE_DIFFICULTIES',
    title: '老家房屋漏雨',
    text: '老家父母住的房子漏雨，无人修缮。',
    result: '村里组织人员已修缮完毕。',
  },
  {
    category: 'FAMILY',
    purpose: 'SOLVE_DIFFICULTIES',
    title: '老人就医无人陪同',
    text: '母亲独自在家，看病无人陪同。',
    result: '援助中心安排志愿者定期陪同。',
  },
]

// The way to each state of a case; each step is one that the state machine knows.
const PATHS: Record<CaseState, readonly CaseState[]> = {
  OPEN: ['OPEN'],
  ASSIGNED: ['OPEN', 'ASSIGNED'],
  IN_WORK: ['OPEN', 'ASSIGNED', 'IN_WORK'],
  WAITING: ['OPEN', 'ASSIGNED', 'IN_WORK', 'WAITING'],
  REFERRED: ['OPEN', 'ASSIGNED', 'REFERRED'],
  RETURNED: ['OPEN', 'ASSIGNED', 'REFERRED', 'RETURNED'],
  RESULT_REPORTED: ['OPEN', 'ASSIGNED', 'IN_WORK', 'RESULT_REPORTED'],
  CONFIRMED: ['OPEN', 'ASSIGNED', 'IN_WORK', 'RESULT_REPORTED', 'CONFIRMED'],
  REOPENED: ['OPEN', 'ASSIGNED', 'IN_WORK', 'RESULT_REPORTED', 'REOPENED'],
  CLOSED_WITHOUT_CONFIRMATION: ['OPEN', 'ASSIGNED', 'IN_WORK', 'RESULT_REPORTED', 'CLOSED_WITHOUT_CONFIRMATION'],
}

const NOTES: Record<CaseState, string> = {
  OPEN: '登记',
  ASSIGNED: '已指派经办人',
  IN_WORK: '开始办理',
  WAITING: '等待有关单位答复',
  REFERRED: '转有关中心办理',
  RETURNED: '退回，需补充情况',
  RESULT_REPORTED: '办理结果已向本人反馈',
  CONFIRMED: '本人确认已解决',
  REOPENED: '本人认为尚未解决',
  CLOSED_WITHOUT_CONFIRMATION: '多次联系未答复，办结',
}

const OPINIONS: readonly (readonly [string, string])[] = [
  ['希望活动通知提前一周发出。', '已要求各支部至少提前三天通知，重要活动提前一周。'],
  ['建议多组织技能培训，最好安排在晚上。', '下季度将与培训学校合办两期晚班。'],
  ['流动党员之家的图书可以更新一些。', '已列入采购计划。'],
  ['希望能组织同乡党员互相认识。', '已与外出中心商定半年举办一次联谊活动。'],
  ['接待日能否周末也安排一次。', '将在每季度增加一次周六接待。'],
  ['建议公布各办事窗口的电话。', '已在公告栏和手机端公布。'],
  ['希望乡镇多通报家乡的发展情况。', '已请各乡镇每季度通报一次。'],
]

const QUESTIONS = [
  '咨询组织关系转接手续',
  '询问医保缴费办法',
  '了解创业扶持政策',
  '询问近期招聘信息',
  '咨询党费缴纳',
  '了解接待日安排',
] as const
const ANSWERS = ['当场答复', '已告知办理流程和所需材料', '已提供联系电话并登记回访'] as const
const VISIT_NOTES = [
  '本人工作稳定，生活正常。',
  '近期换了住处，已提醒更新登记。',
  '家中有老人需要照顾，愿意参加晚间活动。',
  '对支部工作表示满意。',
  '希望了解就业培训信息。',
] as const

interface Desk {
  seed: number
  since: Day
  today: Day
  random: Random
  part: ServicesPart
  members: readonly Member[]
  organizations: readonly Organization[]
  offices: Offices
  /** Members who live in town under a branch, from the day they were placed. */
  placed: { member: Member; from: Day; until: Day }[]
}

/** Reception days, visits, opinions and cases of the eighteen months. */
export function makeServices(
  seed: number,
  since: Day,
  today: Day,
  members: readonly Member[],
  affiliations: readonly Affiliation[],
  organizations: readonly Organization[],
  offices: Offices,
): ServicesPart {
  const part: ServicesPart = {
    receptionDays: [],
    receptionVisits: [],
    homeVisits: [],
    opinions: [],
    cases: [],
    caseSteps: [],
  }
  const byId = new Map(members.map((member) => [member.id, member]))
  const placed = affiliations.flatMap(({ memberId, placedOn, endedOn }) => {
    const member = byId.get(memberId)
    return member && placedOn ? [{ member, from: placedOn, until: endedOn ?? today }] : []
  })
  const desk: Desk = {
    seed,
    since,
    today,
    random: randomOf(seed, 'services'),
    part,
    members,
    organizations,
    offices,
    placed,
  }
  holdReceptions(desk)
  visitHomes(desk)
  hearElsewhere(desk)
  part.cases.sort(inOrderOf('openedAt'))
  part.opinions.sort(inOrderOf('heardOn'))
  part.caseSteps.sort(inOrderOf('at'))
  numberCases(part.cases)
  return part
}

/** Somebody who lived in town under a branch on that day. */
function residentOn({ random, placed }: Desk, day: Day): Member | undefined {
  for (let tries = 0; tries < 12 && placed.length > 0; tries++) {
    const one = random.pick(placed)
    if (one.from < day && day < one.until) return one.member
  }
  return undefined
}

/** Every Wednesday from the beginning to six weeks ahead; members of the committee take turns (R91, R92). */
function holdReceptions(desk: Desk): void {
  const { seed, since, today, random, part, offices } = desk
  const committee = offices.holdersOf('COMMITTEE_MEMBER')
  let turn = 0
  for (
    let day = addDays(since, (WEDNESDAY - weekdayOf(since) + 7) % 7);
    day <= addDays(today, 42);
    day = addDays(day, 7)
  ) {
    const holiday = holidayOn(day)
    const id = idOf(seed, 'reception', day)
    // The roster is made four weeks ahead; what lies beyond is still empty.
    const empty = day > addDays(today, 28)
    part.receptionDays.push({
      id,
      heldOn: day,
      state: holiday ? 'CANCELLED' : day < today ? 'HELD' : 'PLANNED',
      cancelReason: holiday ? `${holiday}放假` : null,
      publishedOn: addDays(day, -random.int(42, 46)),
      dutyHolderId: holiday || empty ? null : (committee[turn++ % committee.length] ?? null),
    })
    if (holiday || day >= today) continue
    const dutyHolderId = part.receptionDays.at(-1)?.dutyHolderId ?? ''
    const visitors = random.int(2, 6)
    for (let n = 0; n < visitors; n++) receive(desk, id, day, n, dutyHolderId)
  }
}

function receive(desk: Desk, receptionDayId: Id, day: Day, n: number, receivedBy: Id): void {
  const { seed, random, part } = desk
  const member = random.chance(0.9) ? residentOn(desk, day) : undefined
  const arrivedAt = instantOn(day, random, 9, 16)
  const what = member
    ? random.weighted([
        ['ANSWER', 45],
        ['CASE', 38],
        ['OPINION', 17],
      ] as const)
    : random.pick(['ANSWER', 'OPINION'] as const)
  const matter = random.pick(MATTERS)
  const visit = {
    id: idOf(seed, 'reception-visit', `${receptionDayId}/${n}`),
    receptionDayId,
    memberId: member?.id ?? null,
    arrivedAt,
    receivedBy,
  }
  const opinion = what === 'OPINION' ? hear(desk, 'RECEPTION', day, member, null) : null
  const opened = what === 'CASE' && member ? openCase(desk, member, matter, 'RECEPTION', arrivedAt) : null
  part.receptionVisits.push({
    ...visit,
    matter: opened ? matter.title : opinion ? '反映意见建议' : random.pick(QUESTIONS),
    answer: opened ? null : opinion ? '已记录，研究后答复' : random.pick(ANSWERS),
    caseId: opened?.id ?? null,
    opinionId: opinion?.id ?? null,
  })
}

/** Unscheduled visits at home (R94): about four a month for every hundred members placed. */
function visitHomes(desk: Desk): void {
  const { seed, since, today, random, part, offices, placed } = desk
  const visitors = [...offices.holdersOf('CENTER_STAFF'), ...offices.holdersOf('COMMITTEE_MEMBER')]
  const count = Math.max(6, Math.round(placed.length * 0.42))
  for (let n = 0; n < count; n++) {
    const day = officeDay(addDays(since, random.int(30, 540)))
    const member = day < today ? residentOn(desk, day) : undefined
    if (!member) continue
    const about = random.weighted([
      ['NOTE', 78],
      ['OPINION', 14],
      ['CASE', 8],
    ] as const)
    const opened =
      about === 'CASE' ? openCase(desk, member, random.pick(MATTERS), 'VISIT', instantOn(day, random, 17, 19)) : null
    part.homeVisits.push({
      id: idOf(seed, 'home-visit', n),
      memberId: member.id,
      visitedOn: day,
      visitorId: random.pick(visitors),
      areaId: member.residence.areaId,
      note: random.pick(VISIT_NOTES),
      caseId: opened?.id ?? null,
      opinionId: about === 'OPINION' ? hear(desk, 'VISIT', day, member, null).id : null,
    })
  }
  part.homeVisits.sort(inOrderOf('visitedOn'))
}

/** Cases and opinions that came in through branches, sessions, gatherings and online; every state of a case occurs. */
function hearElsewhere(desk: Desk): void {
  const { since, today, random, members } = desk
  const count = Math.max(20, Math.round(members.length * 0.07))
  const states = Object.keys(PATHS) as CaseState[]
  for (let n = 0; n < count; n++) {
    const state = states[n]
    const day = officeDay(addDays(today, state ? -random.int(9, 30) : -random.int(2, 520)))
    const member = day > since ? (residentOn(desk, day) ?? (state ? desk.placed[0]?.member : undefined)) : undefined
    if (!member) continue
    const matter =
      state === 'REFERRED' || state === 'RETURNED'
        ? (MATTERS.find(({ category }) => category === 'FAMILY') as Matter)
        : random.pick(MATTERS)
    openCase(desk, member, matter, random.pick(['BRANCH', 'ONLINE'] as const), instantOn(day, random), state)
    if (!random.chance(0.5)) continue
    const source = random.pick(['SESSION', 'GATHERING', 'ONLINE'] as const)
    hear(desk, source, day, member, source === 'GATHERING' ? member.origin.townshipId : null)
  }
}

function hear(
  desk: Desk,
  source: Opinion['source'],
  heardOn: Day,
  member: Member | undefined,
  townshipId: Id | null,
): Opinion {
  const { seed, today, random, part } = desk
  const [text, answer] = random.pick(OPINIONS)
  const answeredOn = officeDay(addDays(heardOn, random.int(3, 24)))
  const answered = answeredOn < today && answeredOn >= heardOn && random.chance(0.93)
  const opinion: Opinion = {
    id: idOf(seed, 'opinion', part.opinions.length),
    source,
    memberId: member?.id ?? null,
    townshipId,
    text,
    heardOn,
    answer: answered ? answer : null,
    answeredOn: answered ? answeredOn : null,
  }
  part.opinions.push(opinion)
  return opinion
}

function openCase(
  desk: Desk,
  member: Member,
  matter: Matter,
  source: Case['source'],
  openedAt: string,
  wanted?: CaseState,
): Case {
  const { seed, random, part, today, offices } = desk
  const openedOn = openedAt.slice(0, 10)
  const ownerId = random.pick(offices.holdersOf('CENTER_STAFF'))
  const id = idOf(seed, 'case', part.cases.length)
  const steps = stepsOf(desk, id, member, openedAt, pathOf(random, today, openedOn, matter, wanted), ownerId, matter)
  const last = steps.at(-1) as CaseStep
  const reported = steps.findLast(({ to }) => to === 'RESULT_REPORTED')
  const closed = last.to === 'CONFIRMED' || last.to === 'CLOSED_WITHOUT_CONFIRMATION'
  part.caseSteps.push(...steps)
  const opened: Case = {
    id,
    year: Number(openedOn.slice(0, 4)),
    serial: 0,
    category: matter.category,
    purpose: matter.purpose,
    memberId: member.id,
    source,
    title: matter.title,
    text: matter.text,
    openedAt,
    state: last.to,
    ownerId: last.to === 'OPEN' ? null : ownerId,
    dueOn: officeDay(addDays(openedOn, 21)),
    waitingFor: last.to === 'WAITING' ? random.pick(['MEMBER', 'OTHER_BODY'] as const) : null,
    result: reported ? matter.result : null,
    resultReportedAt: reported?.at ?? null,
    closedAt: closed ? last.at : null,
  }
  part.cases.push(opened)
  return opened
}

/** Old cases are through; the newer one is, the nearer to its beginning it stands. */
function pathOf(
  random: Random,
  today: Day,
  openedOn: Day,
  matter: Matter,
  wanted: CaseState | undefined,
): readonly CaseState[] {
  if (wanted) return PATHS[wanted]
  if (matter.category === 'FAMILY' && random.chance(0.7)) {
    if (openedOn < addDays(today, -45)) return [...PATHS.REFERRED, 'RESULT_REPORTED', 'CONFIRMED']
    return random.weighted([
      [PATHS.REFERRED, 7],
      [PATHS.RETURNED, 2],
      [[...PATHS.REFERRED, 'RESULT_REPORTED'], 3],
    ])
  }
  if (openedOn < addDays(today, -60)) {
    const again: readonly CaseState[] = [...PATHS.REOPENED, 'IN_WORK', 'RESULT_REPORTED', 'CONFIRMED']
    return random.weighted([
      [PATHS.CONFIRMED, 80],
      [again, 6],
      [PATHS.CLOSED_WITHOUT_CONFIRMATION, 9],
      [PATHS.RESULT_REPORTED, 2],
      [PATHS.WAITING, 3],
    ])
  }
  return PATHS[
    random.weighted([
      ['CONFIRMED', 30],
      ['RESULT_REPORTED', 16],
      ['IN_WORK', 22],
      ['WAITING', 8],
      ['ASSIGNED', 12],
      ['OPEN', 8],
      ['REOPENED', 4],
    ] as const)
  ]
}

function stepsOf(
  desk: Desk,
  caseId: Id,
  member: Member,
  openedAt: string,
  path: readonly CaseState[],
  ownerId: Id,
  matter: Matter,
): CaseStep[] {
  const { seed, random, today } = desk
  const latest = addDays(today, -1)
  let day = openedAt.slice(0, 10)
  return path.map((to, i) => {
    if (i > 0) {
      const next = officeDay(addDays(day, random.int(1, 8)))
      day = later(day, next < latest ? next : officeDay(latest))
    }
    const byMember = to === 'CONFIRMED' || to === 'REOPENED'
    return {
      id: idOf(seed, 'case-step', `${caseId}/${i}`),
      caseId,
      from: path[i - 1] ?? null,
      to,
      // Steps of one day follow one another by the hour.
      at: i === 0 ? openedAt : `${day}T2${Math.floor(i / 4)}:${String((i % 4) * 15).padStart(2, '0')}:00+08:00`,
      by: byMember ? member.id : ownerId,
      organizationId: to === 'REFERRED' ? referralFor(desk, member, matter) : null,
      note: NOTES[to],
    }
  })
}

/** Families are the business of the township's assistance centre, work that of its labour centre (R109). */
function referralFor({ organizations }: Desk, member: Member, matter: Matter): Id | null {
  const kind = matter.category === 'FAMILY' ? 'ASSISTANCE_CENTER' : 'LABOUR_CENTER'
  return organizations.find((one) => one.kind === kind && one.townshipId === member.origin.townshipId)?.id ?? null
}

function numberCases(cases: readonly Case[]): void {
  const last = new Map<number, number>()
  for (const one of cases) {
    one.serial = (last.get(one.year) ?? 0) + 1
    last.set(one.year, one.serial)
  }
}
