import { addDays, daysBetween } from '@mobile-members/model/dates.ts'
import { earlier, inOrderOf, later, officeDay } from './days.ts'
import { makePerson, newPhone, type Numbers } from './people.ts'
import { idOf, randomOf, type Random } from './random.ts'
import type { Course } from './members.ts'
import type { Ground } from './organizations.ts'
import type { Economy } from './work-units.ts'
import type {
  Area,
  Day,
  Id,
  Member,
  OpenLetter,
  PublicityItem,
  SurveyCampaign,
  SurveyChannel,
  SurveyLine,
  SurveyReturn,
  WorkUnit,
} from './world.ts'

const QUERIES = ['联系方式为空号，请核对', '所在支部未填写', '出生日期与身份证不符'] as const

interface Survey {
  campaigns: SurveyCampaign[]
  surveyReturns: SurveyReturn[]
  surveyLines: SurveyLine[]
  publicityItems: PublicityItem[]
  openLetters: OpenLetter[]
}

/** First and last day of the two surveys: one at the beginning of the eighteen months, one that still runs. */
export function surveyWindows(since: Day, today: Day): [[Day, Day], [Day, Day]] {
  return [
    [addDays(since, 10), addDays(since, 80)],
    [addDays(today, -75), addDays(today, -2)],
  ]
}

/** The two surveys through both channels: what each unit handed in, and what became of the lines. */
export function makeSurveys(
  seed: number,
  since: Day,
  today: Day,
  courses: readonly Course[],
  ground: Ground,
  economy: Economy,
  numbers: Numbers,
): Survey {
  const random = randomOf(seed, 'surveys')
  const windows = surveyWindows(since, today)
  const campaigns = windows.map(([openedOn, closedOn], i) => ({
    id: idOf(seed, 'campaign', i),
    year: Number(openedOn.slice(0, 4)),
    openedOn,
    closedOn: i === 0 ? closedOn : null,
  }))
  const desk = {
    seed,
    today,
    random,
    ground,
    economy,
    lines: [] as SurveyLine[],
    returns: new Map<string, SurveyReturn>(),
  }
  for (const [i, campaign] of campaigns.entries()) openReturns(desk, campaign, i === 1)
  for (const { member } of courses) {
    const at = windows.findIndex(([from, until]) => from <= member.foundOn && member.foundOn <= until)
    if (at < 0 || member.foundBy === 'SELF_REGISTRATION') continue
    addLines(desk, campaigns[at] as SurveyCampaign, member)
  }
  addFresh(desk, campaigns[1] as SurveyCampaign, numbers, Math.round(courses.length * 0.03) + 4)
  desk.lines.sort(inOrderOf('collectedOn'))
  const handedIn = new Set(desk.lines.map(({ returnId }) => returnId))
  const surveyReturns = [...desk.returns.values()]
  for (const one of surveyReturns) {
    one.nilReturn = one.submittedOn !== null && !handedIn.has(one.id)
  }
  return {
    campaigns,
    surveyReturns,
    surveyLines: desk.lines,
    publicityItems: makePublicity(seed, today, campaigns),
    openLetters: makeOpenLetters(seed, campaigns, ground.areas),
  }
}

interface Desk {
  seed: number
  today: Day
  random: Random
  ground: Ground
  economy: Economy
  lines: SurveyLine[]
  /** By campaign and organisation. */
  returns: Map<string, SurveyReturn>
}

/** A branch of the first township that has not told yet in the running survey. */
const STILL_MISSING = 3
/** One that had nobody away in the survey before. */
const NOBODY_AWAY = 5

/** One return for each origin branch and each survey unit; in the running survey a few have not reported yet. */
function openReturns(
  { seed, today, random, ground, economy, returns }: Desk,
  campaign: SurveyCampaign,
  running: boolean,
): void {
  const add = (channel: SurveyChannel, organizationId: Id, townshipId: Id, n: number): void => {
    const missing = running && (n % 19 === 18 || n === STILL_MISSING)
    const until = earlier(addDays(campaign.openedOn, 66), addDays(today, -3))
    returns.set(`${campaign.id}/${organizationId}`, {
      id: idOf(seed, 'return', `${campaign.id}/${organizationId}`),
      campaignId: campaign.id,
      channel,
      organizationId,
      townshipId,
      nilReturn: false,
      submittedOn: missing
        ? null
        : officeDay(addDays(campaign.openedOn, random.int(20, daysBetween(campaign.openedOn, until)))),
    })
  }
  let n = 0
  for (const [townshipId, branches] of ground.originBranches)
    for (const { id } of branches) add('TOWNSHIP_SURVEY', id, townshipId, n++)
  for (const { surveyUnitId } of ground.areas) add('HOST_SWEEP', surveyUnitId, ground.hostTown, n++)
  for (const surveyUnitId of economy.surveyUnitOf.values()) add('HOST_SWEEP', surveyUnitId, ground.hostTown, n++)
}

/**
 * The lines that a member was found by. Where one of the two units has not reported yet it was the other that found him;
 * where neither has, the first of them has reported after all.
 */
function addLines(desk: Desk, campaign: SurveyCampaign, member: Member): void {
  const { random, ground, returns } = desk
  const branches = ground.originBranches.get(member.origin.townshipId ?? '')
  const home = branches && (member.origin.branchId ?? random.pick(branches).id)
  const town = sweptBy(desk, member)
  const wanted = [
    ...(home && member.foundBy !== 'HOST_SWEEP' ? [home] : []),
    ...(!home || member.foundBy !== 'TOWNSHIP_SURVEY' ? [town] : []),
  ]
  const hasReported = (organizationId: Id) => returns.get(`${campaign.id}/${organizationId}`)?.submittedOn !== null
  const reported = wanted.filter(hasReported)
  const found = tellsNobody(desk, campaign, home)
    ? [town]
    : reported.length > 0
      ? reported
      : home && hasReported(town)
        ? [town]
        : wanted.slice(0, 1)
  member.foundBy = found.length > 1 ? 'BOTH' : found[0] === town ? 'HOST_SWEEP' : 'TOWNSHIP_SURVEY'
  found.forEach((organizationId, i) =>
    addLine(desk, campaign, member, organizationId, i > 0 ? 'MATCHED' : 'NEW_PERSON'),
  )
}

/**
 * A branch of the first township that told of nobody in the survey that is over, and the one that has not told yet in the
 * running one: the town finds their members.
 */
function tellsNobody({ ground }: Desk, campaign: SurveyCampaign, home: Id | undefined): boolean {
  const branches = ground.originBranches.get(ground.townships[0]?.id ?? '') ?? []
  return home !== undefined && branches[campaign.closedOn === null ? STILL_MISSING : NOBODY_AWAY]?.id === home
}

/** The firm where there is one that sweeps, else the community or village of residence. */
function sweptBy({ economy, ground, random }: Desk, member: Member): Id {
  const firm = economy.surveyUnitOf.get(member.employment.workUnitId ?? '')
  if (firm && random.chance(0.6)) return firm
  const area = ground.areas.find(({ id }) => id === member.residence.areaId) ?? (random.pick(ground.areas) as Area)
  return area.surveyUnitId
}

function addLine(
  desk: Desk,
  campaign: SurveyCampaign,
  member: Member,
  organizationId: Id,
  state: SurveyLine['state'],
): void {
  const { seed, random, economy, ground, returns } = desk
  const handedIn = returns.get(`${campaign.id}/${organizationId}`)
  if (!handedIn) throw new Error('nobody surveys there')
  // Whoever is in the register has been reported, so his unit is not missing.
  handedIn.submittedOn ??= officeDay(later(member.foundOn, addDays(campaign.openedOn, 20)))
  const { person, origin, employment, membership } = member
  const sweep = handedIn.channel === 'HOST_SWEEP'
  const branch = (ground.originBranches.get(origin.townshipId ?? '') ?? []).find(({ id }) => id === origin.branchId)
  const unit = economy.workUnits.find(({ id }) => id === employment.workUnitId) as WorkUnit | undefined
  desk.lines.push({
    id: idOf(seed, 'line', `${campaign.id}/${handedIn.channel}/${member.id}`),
    returnId: handedIn.id,
    channel: handedIn.channel,
    originTownshipId: origin.townshipId,
    originBranchText: sweep && random.chance(0.5) ? null : (branch?.shortName ?? null),
    name: person.name,
    sex: random.chance(0.94) ? person.sex : null,
    bornOn: sweep && random.chance(0.2) ? null : person.bornOn,
    idNumber: random.chance(sweep ? 0.6 : 0.8) ? person.idNumber : null,
    joinedOn: random.chance(0.8) ? membership.joinedOn : null,
    destination: sweep ? null : random.pick(['城关镇', '县城', '本县城']),
    industryText: employment.industry?.text ?? null,
    employerText: unit?.name ?? null,
    residence: sweep || random.chance(0.6) ? person.address : null,
    contact: random.chance(0.93) ? person.phone : null,
    state,
    queryReason: null,
    memberId: member.id,
    collectedOn: earlier(member.foundOn, handedIn.submittedOn),
  })
}

const OF_THE_FIRST = 6

/** Lines of the running survey that wait for the centre: people not in the register yet. */
function addFresh(desk: Desk, campaign: SurveyCampaign, numbers: Numbers, count: number): void {
  const { seed, today, random, ground, returns } = desk
  const open = [...returns.values()].filter(
    ({ campaignId, channel, submittedOn }) =>
      campaignId === campaign.id && channel === 'TOWNSHIP_SURVEY' && submittedOn !== null,
  )
  // Some of each kind wait at the first township: to be handed over, looked at, answered, completed.
  const first = open.filter(({ townshipId }) => townshipId === ground.townships[0]?.id)
  for (let n = 0; n < count; n++) {
    const handedIn = n < OF_THE_FIRST ? random.pick(first) : random.pick(open)
    const drafted = n === OF_THE_FIRST - 2 || n === OF_THE_FIRST - 1
    const township = ground.townships.find(({ id }) => id === handedIn.townshipId)
    const { person, membership } = makePerson(random, numbers, today, township?.shortName ?? '')
    const branch = ground.originBranches.get(handedIn.townshipId)?.find(({ id }) => id === handedIn.organizationId)
    const queried = n % 4 === 3 && !drafted
    desk.lines.push({
      id: idOf(seed, 'line', `${campaign.id}/fresh/${n}`),
      returnId: handedIn.id,
      channel: 'TOWNSHIP_SURVEY',
      originTownshipId: handedIn.townshipId,
      originBranchText: n === OF_THE_FIRST - 1 ? null : (branch?.shortName ?? null),
      name: person.name,
      sex: person.sex,
      bornOn: person.bornOn,
      idNumber: random.chance(0.8) ? person.idNumber : null,
      joinedOn: membership.joinedOn,
      destination: '城关镇',
      industryText: random.pick(['开店', '玩具厂打工', '建筑工', '餐饮', '种菜']),
      employerText: null,
      residence: `城关镇${random.pick(ground.areas).name}${random.int(1, 320)}号`,
      contact: queried ? newPhone(random, numbers) : drafted ? null : person.phone,
      state: drafted ? 'DRAFT' : queried ? 'QUERIED' : n % 4 === 0 ? 'ACKNOWLEDGED' : 'SUBMITTED',
      queryReason: queried ? random.pick(QUERIES) : null,
      memberId: null,
      collectedOn: addDays(handedIn.submittedOn ?? today, -random.int(1, 10)),
    })
  }
}

function makePublicity(seed: number, today: Day, campaigns: readonly SurveyCampaign[]): PublicityItem[] {
  const items: readonly (readonly [PublicityItem['medium'], number, string, string])[] = [
    ['TV', 5, '云溪县电视台', '滚动播出《给流动党员的公开信》，公布登记地点和电话。'],
    ['BROADCAST', 8, '城关镇有线广播', '早晚各播一次流动党员登记通知。'],
    ['PRESS', 12, '《云溪报》第二版', '刊登流动党员管理服务中心成立及登记办法。'],
    ['OTHER', 15, '新华社区公告栏', '张贴公开信和登记流程图。'],
  ]
  return campaigns.flatMap((campaign, c) =>
    items
      .map(([medium, after, place, text], n) => ({
        id: idOf(seed, 'publicity', `${c}/${n}`),
        campaignId: campaign.id,
        medium,
        publishedOn: addDays(campaign.openedOn, after),
        place,
        text,
      }))
      .filter(({ publishedOn }) => publishedOn < today),
  )
}

function makeOpenLetters(seed: number, campaigns: readonly SurveyCampaign[], areas: readonly Area[]): OpenLetter[] {
  const text = [
    '各位党员同志：',
    '您离开家乡来到城关镇务工、经商，正式组织关系在别处。为了让您在这里也有组织、有活动、有服务，我们正在做一次登记。',
    '一、谁来登记。正式组织关系在云溪县其他乡镇的党员，都请登记；外省、市、县的党员，凭本人意愿登记，以后可以随时撤回。',
    '二、怎样登记。扫描信上的二维码，约两分钟填完；也可以携带有效证件，到城关镇流动党员管理服务中心当面登记。您所在的社区、村和企业也会上门了解情况。',
    '三、登记以后。服务中心核实后，请您流出地的党组织开具证明信，为您就近落实一个党支部。您有困难、有诉求，可以随时提出来。',
    '四、您的信息。登记内容加密保存，只用于核实和联系，不收取任何费用。',
  ]
  return campaigns.map((campaign, i) => ({
    id: idOf(seed, 'open-letter', i),
    version: i + 1,
    publishedOn: addDays(campaign.openedOn, 3),
    text: [...text, ...(i === 0 ? [] : ['五、每周三为接待日，由镇党委班子成员接待，不必预约。'])].join('\n'),
    copies: areas.slice(0, 14).map(({ id }, n) => ({
      areaId: id,
      number: n < 8 ? 600 : 150,
      handedOutOn: addDays(campaign.openedOn, 6 + (n % 5)),
    })),
  }))
}
