import { addDays, daysBetween } from '@mobile-members/model/dates.ts'
import { registerNoOf } from '@mobile-members/model/registry.ts'
import { earlier, inOrderOf, later, officeDay } from './days.ts'
import { makeLivelihood } from './livelihoods.ts'
import { givenNameOf, pinyinOf } from './names.ts'
import { makePerson, personOf, type NewPerson, type Numbers } from './people.ts'
import { idOf, randomOf, spread, type Random } from './random.ts'
import type { Ground } from './organizations.ts'
import type { Economy } from './work-units.ts'
import type { Consent, Day, Employment, Member, Organization, Origin, Residence, Stage } from './world.ts'

/** A member and the days on which the chain moved; later steps are null where it has not come so far. */
export interface Course {
  member: Member
  /** Li, Wang or Zhao: nothing happens to them by chance. */
  cast: boolean
  leftOn: Day
  issuedOn: Day | null
  presentedOn: Day | null
  acceptedOn: Day | null
  checkedInOn: Day | null
  proposedOn: Day | null
  placedOn: Day | null
  endedOn: Day | null
}

interface Setting {
  seed: number
  today: Day
  since: Day
  ground: Ground
  economy: Economy
  numbers: Numbers
  campaigns: readonly (readonly [Day, Day])[]
}

/** The letters before the numbers of the unified register: 云溪. */
const REGISTER = 'YX'

// Shares of the stages in the register, as a centre finds them after eighteen months.
const STAGE_SHARES: readonly (readonly [Stage, number])[] = [
  ['PLACED', 0.63],
  ['FOUND', 0.16],
  ['ENDED', 0.07],
  ['LETTER_ISSUED', 0.05],
  ['CHECKED_IN', 0.03],
  ['PROPOSED', 0.03],
  ['PRESENTED', 0.03],
]

const OUTSIDE: readonly (readonly [string, string, Origin['scope'], number])[] = [
  ['331126', '浙江省庆元县', 'OTHER_COUNTY', 3],
  ['331181', '浙江省龙泉市', 'OTHER_COUNTY', 3],
  ['330324', '浙江省永嘉县', 'OTHER_CITY', 4],
  ['330782', '浙江省义乌市', 'OTHER_CITY', 3],
  ['361100', '江西省上饶市', 'OTHER_PROVINCE', 6],
  ['350783', '福建省建瓯市', 'OTHER_PROVINCE', 3],
  ['522600', '贵州省黔东南州', 'OTHER_PROVINCE', 4],
  ['341200', '安徽省阜阳市', 'OTHER_PROVINCE', 3],
]

interface Role {
  name: string
  sex: 'MALE' | 'FEMALE'
  bornOn: Day
  township: number | null
  employment: Employment
  residence: Residence
  address: string
  occupation: Member['occupation']
}

/** Everybody in the register, the cast first: Li, Wang, Zhao. */
export function makeMembers(setting: Setting, count: number): { courses: Course[]; consents: Consent[] } {
  const random = randomOf(setting.seed, 'members')
  const courses: Course[] = []
  const byTownship = new Map<string, Member[]>()
  castOf(setting).forEach((role, i) => courses.push(castMember(random, setting, role, i)))
  for (let i = courses.length; i < count; i++) {
    const course = makeCourse(random, setting, i, byTownship)
    courses.push(course)
    const { townshipId } = course.member.origin
    if (townshipId) byTownship.set(townshipId, [...(byTownship.get(townshipId) ?? []).slice(-40), course.member])
  }
  numberRegister(courses)
  return { courses, consents: makeConsents(random, setting, courses) }
}

function castOf({ ground, economy }: Setting): Role[] {
  const area = (name: string) => ground.areas.find((one) => one.name === name)?.id ?? null
  const shop = (text: string): Employment => ({
    kind: 'SELF_EMPLOYED',
    stable: true,
    workUnitId: null,
    industry: { section: 'F', division: null, text },
  })
  return [
    {
      name: '李建波',
      sex: 'MALE',
      bornOn: '1979-04-12',
      township: 0,
      occupation: 'WAGE_WORK',
      employment: {
        kind: 'UNIT',
        stable: true,
        workUnitId: economy.e1Unit,
        industry: { section: 'C', division: null, text: '木制玩具加工' },
      },
      residence: { stable: true, kind: 'RENTED', areaId: area('东门社区') },
      address: '城关镇东门社区86号',
    },
    {
      name: '王海燕',
      sex: 'FEMALE',
      bornOn: '1984-09-03',
      township: 1,
      occupation: 'BUSINESS',
      employment: shop('卖服装'),
      residence: { stable: true, kind: 'OWN', areaId: area('新华社区') },
      address: '城关镇新华社区112号',
    },
    {
      name: '赵志远',
      sex: 'MALE',
      bornOn: '1976-11-21',
      township: null,
      occupation: 'BUSINESS',
      employment: shop('批发零售'),
      residence: { stable: true, kind: 'RENTED', areaId: area('江滨社区') },
      address: '城关镇江滨社区23号',
    },
  ]
}

function castMember(random: Random, setting: Setting, role: Role, n: number): Course {
  const { seed, today, numbers, ground } = setting
  const township = role.township === null ? undefined : ground.townships[role.township]
  const branch = township && ground.originBranches.get(township.id)?.[0]
  const home = township ? township.shortName : '江西省上饶市'
  const known = personOf(random, numbers, today, { ...role, home, she: false })
  const { person } = known
  person.address = role.address
  person.homeAddress = branch ? `${branch.address}36号` : null
  const origin: Origin = township
    ? { scope: 'IN_COUNTY', townshipId: township.id, branchId: branch?.id ?? null, outside: null }
    : {
        scope: 'OTHER_PROVINCE',
        townshipId: null,
        branchId: null,
        outside: { divisionCode: '361100', place: home, committee: '中共上饶市广信区委员会' },
      }
  const [from] = setting.campaigns[0] as readonly [Day, Day]
  const foundOn = addDays(from, 12 + n)
  return chain(
    random,
    setting,
    {
      id: idOf(seed, 'member', n),
      registerNo: null,
      registeredOn: foundOn,
      person,
      membership: { ...known.membership, status: 'FULL', joinedOn: '2006-06-28', becameFullOn: '2007-06-28' },
      origin,
      occupation: role.occupation,
      employment: role.employment,
      residence: role.residence,
      stage: 'PLACED',
      foundOn,
      foundBy: 'BOTH',
    },
    true,
  )
}

function makeCourse(random: Random, setting: Setting, n: number, byTownship: Map<string, Member[]>): Course {
  const { seed, today, numbers, ground } = setting
  const outside = spread(n, 'ORIGIN') < 0.06
  const township = ground.townships[Math.floor(spread(n, 'TOWNSHIP') * ground.townships.length)] as Organization
  const relative = outside ? undefined : relativeOf(random, byTownship.get(township.id) ?? [])
  const [divisionCode, place, scope] = random.weighted(OUTSIDE.map((one) => [one, one[3]] as const))
  const home = outside ? place : township.shortName
  const { person, membership } = relative
    ? bornInto(random, setting, relative, home)
    : makePerson(random, numbers, today, home)

  const wanted = stageFor(spread(n, 'STAGE'))
  const stage = outside && (wanted === 'LETTER_ISSUED' || wanted === 'PRESENTED') ? 'FOUND' : wanted
  const complete = stage === 'PLACED' || stage === 'PROPOSED' || stage === 'ENDED'
  const { address, ...livelihood } = makeLivelihood(random, setting.economy, ground.areas, complete)
  const branches = ground.originBranches.get(township.id) ?? []
  const branchId =
    relative?.member.origin.branchId ?? (stage === 'FOUND' && random.chance(0.12) ? null : random.pick(branches).id)
  const branch = branches.find((one) => one.id === branchId)

  person.address = relative?.tie === 'SPOUSE' ? relative.member.person.address : address
  person.homeAddress =
    relative?.member.person.homeAddress ?? (branch ? `${branch.address}${random.int(1, 160)}号` : null)
  if (stage === 'FOUND' && random.chance(0.1)) person.idNumber = null
  if (stage === 'FOUND' && random.chance(0.06)) person.phone = null

  return chain(random, setting, {
    id: idOf(seed, 'member', n),
    registerNo: null,
    registeredOn: null,
    person,
    membership,
    origin: outside
      ? { scope, townshipId: null, branchId: null, outside: { divisionCode, place, committee: `中共${place}委员会` } }
      : { scope: 'IN_COUNTY', townshipId: township.id, branchId, outside: null },
    ...livelihood,
    residence: relative?.tie === 'SPOUSE' ? relative.member.residence : livelihood.residence,
    stage,
    foundOn: findingDay(random, setting, stage),
    foundBy: 'BOTH',
  })
}

function stageFor(share: number): Stage {
  let left = share
  for (const [stage, part] of STAGE_SHARES) {
    left -= part
    if (left < 0) return stage
  }
  return 'FOUND'
}

interface Relative {
  member: Member
  tie: 'SIBLING' | 'SPOUSE' | 'NAMESAKE'
}

function relativeOf(random: Random, members: readonly Member[]): Relative | undefined {
  if (members.length === 0) return undefined
  const tie = random.weighted<Relative['tie'] | 'NONE'>([
    ['NONE', 93],
    ['SIBLING', 3],
    ['SPOUSE', 2],
    ['NAMESAKE', 2],
  ])
  if (tie === 'NONE') return undefined
  const member = random.pick(members)
  const settled = member.residence.stable === true && member.person.phone !== null
  return tie === 'SPOUSE' && !settled ? undefined : { member, tie }
}

/** A brother or sister, a wife or husband with the same phone, or somebody of the same name. */
function bornInto(random: Random, { today, numbers }: Setting, { member, tie }: Relative, home: string): NewPerson {
  const other = member.person
  const year = Number(other.bornOn.slice(0, 4))
  const sex =
    tie === 'SPOUSE'
      ? other.sex === 'MALE'
        ? 'FEMALE'
        : 'MALE'
      : tie === 'NAMESAKE'
        ? other.sex
        : random.pick(['MALE', 'MALE', 'FEMALE'] as const)
  const near = Math.min(2006, Math.max(1940, year + (tie === 'NAMESAKE' ? random.int(-14, 14) : random.int(-6, 6))))
  const bornOn = earlier(
    `${near}-${other.bornOn.slice(5, 7)}-${String(random.int(1, 28)).padStart(2, '0')}`,
    addDays(today, -6_800),
  )
  const given = [...other.name].slice(1)
  const name =
    tie === 'NAMESAKE'
      ? other.name
      : tie === 'SIBLING'
        ? `${[...other.name][0]}${givenNameOf(random, sex, near, given.length > 1 ? given[0] : undefined)}`
        : makePerson(random, numbers, today, home).person.name
  const made = personOf(random, numbers, today, { name, sex, bornOn, home, she: other.ethnicGroup === '22' })
  if (tie === 'SPOUSE') made.person.phone = other.phone
  made.person.pinyin = pinyinOf(name)
  return made
}

function findingDay(random: Random, { today, campaigns, since }: Setting, stage: Stage): Day {
  const [first, second] = campaigns as [readonly [Day, Day], readonly [Day, Day]]
  const inFirst = () => addDays(first[0], random.int(3, daysBetween(first[0], first[1])))
  const between = () => addDays(since, random.int(95, daysBetween(since, second[0]) - 5))
  const inSecond = () =>
    addDays(second[0], random.int(3, daysBetween(second[0], earlier(second[1], addDays(today, -2)))))
  const when = random.next()
  if (stage === 'PLACED' || stage === 'ENDED')
    return when < 0.72 ? inFirst() : when < 0.92 || stage === 'ENDED' ? between() : inSecond()
  return when < (stage === 'FOUND' ? 0.6 : 0.75) ? inSecond() : when < 0.8 ? inFirst() : between()
}

/** The days of the chain up to the member's stage, none of them later than yesterday. */
function chain(random: Random, setting: Setting, member: Member, cast = false): Course {
  const { today, since } = setting
  const { stage } = member
  const outside = member.origin.scope !== 'IN_COUNTY'
  const accepted = stage !== 'PRESENTED' || random.chance(0.5)
  const reach = {
    FOUND: 0,
    LETTER_ISSUED: 1,
    PRESENTED: accepted ? 3 : 2,
    CHECKED_IN: 4,
    PROPOSED: 5,
    PLACED: 6,
    ENDED: 6,
  }[stage]
  const gaps = [
    outside ? 0 : random.int(4, 40),
    outside ? 0 : random.int(1, 12),
    outside ? 0 : random.int(0, 2),
    random.int(outside ? 2 : 0, 6),
    random.int(0, 3),
    random.int(0, 4),
  ].slice(0, reach)
  const total = gaps.reduce((sum, gap) => sum + gap, 0)

  // An open step is mostly fresh; a few are overdue, and must be seen to be.
  const stale = random.chance(0.12) ? random.int(20, 45) : random.int(1, 16)
  const last =
    stage === 'FOUND'
      ? member.foundOn
      : stage === 'PLACED' || stage === 'ENDED'
        ? earlier(addDays(member.foundOn, total), addDays(today, stage === 'ENDED' ? -40 : -random.int(2, 20)))
        : addDays(today, -stale)
  let day = later(addDays(last, -total), addDays(since, 4))
  member.foundOn = officeDay(day)
  const days: Day[] = gaps.map((gap) => officeDay((day = addDays(day, gap))))
  const placedOn = days[5] ?? null
  const endedOn =
    stage === 'ENDED' && placedOn
      ? officeDay(addDays(placedOn, random.int(25, Math.max(26, daysBetween(placedOn, today) - 3))))
      : null

  if (!cast) member.foundBy = foundBy(random, setting, member.foundOn)
  const entered = reach >= 3 || random.chance(stage === 'FOUND' ? 0.62 : 0.95)
  member.registeredOn = entered
    ? officeDay(
        earlier(addDays(member.foundOn, random.int(0, 9)), earlier(days[2] ?? addDays(today, -1), addDays(today, -1))),
      )
    : null
  if (member.registeredOn && member.registeredOn < member.foundOn) member.registeredOn = member.foundOn
  return {
    member,
    cast,
    leftOn: addDays(member.foundOn, -random.int(cast ? 700 : 20, 2_600)),
    issuedOn: outside ? null : (days[0] ?? null),
    presentedOn: outside ? null : (days[1] ?? null),
    acceptedOn: outside ? null : (days[2] ?? null),
    checkedInOn: days[3] ?? null,
    proposedOn: days[4] ?? null,
    placedOn,
    endedOn: endedOn && endedOn < today ? endedOn : endedOn && addDays(today, -1),
  }
}

function foundBy(random: Random, { campaigns }: Setting, foundOn: Day): Member['foundBy'] {
  const inCampaign = campaigns.some(([from, until]) => from <= foundOn && foundOn <= until)
  if (!inCampaign) return 'SELF_REGISTRATION'
  return random.weighted([
    ['BOTH', 52],
    ['TOWNSHIP_SURVEY', 28],
    ['HOST_SWEEP', 20],
  ])
}

/** Numbers of the unified register, in the order of entry. */
function numberRegister(courses: readonly Course[]): void {
  courses
    .map(({ member }) => member)
    .filter((member) => member.registeredOn !== null)
    .sort(inOrderOf('registeredOn'))
    .forEach((member, i) => {
      member.registerNo = registerNoOf(REGISTER, i + 1)
    })
}

/** Everybody from outside the county is here by his own wish; who withdrew it has ended. */
function makeConsents(random: Random, { seed }: Setting, courses: readonly Course[]): Consent[] {
  return courses
    .filter(({ member }) => member.origin.scope !== 'IN_COUNTY')
    .map(({ member, endedOn }) => ({
      id: idOf(seed, 'consent', member.id),
      memberId: member.id,
      givenOn: member.foundOn,
      channel: random.pick(['PAPER', 'ONLINE'] as const),
      textVersion: 1,
      withdrawnOn: endedOn,
    }))
}
