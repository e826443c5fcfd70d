import { addDays } from '@mobile-members/model/dates.ts'
import { makePerson, newIdNumber, newPhone, noNumbers, type Numbers } from '../people.ts'
import { TRADES } from '../livelihoods.ts'
import { idOf, randomOf, type Random } from '../random.ts'
import { dayOf } from '../days.ts'
import type { County, Day, Id, Sex } from '../world.ts'
import type { Difficulty } from './forms.ts'

/** Somebody whom the units write down, as he really is. */
export interface Surveyed {
  /** The member's id, or an id of its own for whom no register knows yet. */
  id: Id
  name: string
  sex: Sex
  bornOn: Day
  joinedOn: Day
  idNumber: string
  phone: string
  /** A number that he no longer uses; some units still have it. */
  oldPhone: string
  /** Name of the township of origin, or the place outside the county. */
  township: string
  inCounty: boolean
  /** `上坑村`; empty outside the county. */
  village: string
  trade: string
  section: string
  employer: string | null
  /** `东门社区`; null where he has no settled home. */
  area: string | null
  house: number
  education: string
  /** Of people from outside: whether he wishes to be included. */
  willing: boolean
}

const OUTSIDE = [
  '江西省上饶市',
  '浙江省义乌市',
  '浙江省龙泉市',
  '福建省建瓯市',
  '贵州省黔东南州',
  '外省',
  '外县',
  '安徽省阜阳市',
] as const
const EDUCATION: Record<string, string> = {
  '10': '研究生',
  '20': '本科',
  '30': '大专',
  '40': '中专',
  '60': '高中',
  '70': '初中',
  '80': '小学',
}

/** Everybody the units will find: the members who are in town, people no register knows yet, and some who decline. */
export function surveyedIn(county: County, seed: number, difficulty: Difficulty = 'ordinary'): Surveyed[] {
  const random = randomOf(seed, 'surveyed')
  const numbers = usedNumbers(county)
  const { members } = county.registry
  const here = members.filter(({ stage }) => stage !== 'ENDED')
  const firms = county.branches.workUnits
  const areas = new Map(county.registry.areas.map(({ id, name }) => [id, name]))
  const names = new Map(county.registry.organizations.map(({ id, shortName }) => [id, shortName]))
  const people: Surveyed[] = here.map((member) => {
    const { person, origin, employment, residence } = member
    const inCounty = origin.scope === 'IN_COUNTY'
    return {
      id: member.id,
      name: person.name,
      sex: person.sex,
      bornOn: person.bornOn,
      joinedOn: member.membership.joinedOn,
      idNumber: person.idNumber ?? newIdNumber(random, numbers, person.bornOn, person.sex),
      phone: person.phone ?? newPhone(random, numbers),
      oldPhone: newPhone(random, numbers),
      township: inCounty ? (names.get(origin.townshipId ?? '') ?? '') : (origin.outside?.place ?? ''),
      inCounty,
      village: inCounty ? villageOf(random, county, names, origin.townshipId, origin.branchId) : '',
      trade: employment.industry?.text ?? random.pick(['无固定职业', '打零工']),
      section: employment.industry?.section ?? '-',
      employer: firms.find(({ id }) => id === employment.workUnitId)?.name ?? null,
      area: areas.get(residence.areaId ?? '') ?? null,
      house: Number(/(\d+)号/.exec(person.address ?? '')?.[1] ?? random.int(1, 320)),
      education: EDUCATION[person.education] ?? '',
      willing: true,
    }
  })
  const strangers = Math.round(here.length * 0.42)
  for (let n = 0; n < strangers; n++) people.push(stranger(random, county, names, numbers, seed, n, true))
  const outsiders = Math.round(here.length * 0.06)
  for (let n = strangers; n < strangers + outsiders; n++)
    people.push(stranger(random, county, names, numbers, seed, n, false))
  if (difficulty !== 'ordinary') people.push(...relatives(random, numbers, people, seed, TIES[difficulty]))
  return people
}

function usedNumbers(county: County): Numbers {
  const numbers = noNumbers()
  for (const { person } of county.registry.members) {
    if (person.idNumber) numbers.idNumbers.add(person.idNumber)
    if (person.phone) numbers.phones.add(person.phone)
  }
  for (const { phone } of county.registry.officeHolders) numbers.phones.add(phone)
  return numbers
}

function villageOf(
  random: Random,
  county: County,
  names: ReadonlyMap<Id, string>,
  townshipId: Id | null,
  branchId: Id | null,
): string {
  const known =
    branchId ??
    random.pick(
      county.registry.organizations.filter(({ kind, parentId }) => kind === 'ORIGIN_BRANCH' && parentId === townshipId),
    ).id
  return (names.get(known) ?? '').replace('党支部', '')
}

/** Found by this survey only. */
function stranger(
  random: Random,
  county: County,
  names: ReadonlyMap<Id, string>,
  numbers: Numbers,
  seed: number,
  n: number,
  inCounty: boolean,
): Surveyed {
  const township = random.pick(county.registry.organizations.filter(({ kind }) => kind === 'TOWNSHIP'))
  const place = inCounty ? township.shortName : random.pick(OUTSIDE)
  const { person, membership } = makePerson(random, numbers, county.today, place)
  const [code, trades] = random.pick(Object.entries(TRADES))
  const units = county.branches.workUnits.filter(({ industry }) => industry === code)
  const employed = units.length > 0 && random.chance(0.55)
  const primary = code.startsWith('A')
  const area = random.pick(
    county.registry.areas.filter(({ kind, fringeSince }) => (primary ? fringeSince !== null : kind === 'COMMUNITY')),
  )
  return {
    id: idOf(seed, 'surveyed', n),
    name: person.name,
    sex: person.sex,
    bornOn: person.bornOn,
    joinedOn: membership.joinedOn > county.today ? addDays(county.today, -60) : membership.joinedOn,
    idNumber: person.idNumber ?? '',
    phone: person.phone ?? '',
    oldPhone: newPhone(random, numbers),
    township: place,
    inCounty,
    village: inCounty ? villageOf(random, county, names, township.id, null) : '',
    trade: random.pick(trades),
    section: code.slice(0, 1),
    employer: employed ? random.pick(units).name : null,
    area: random.chance(0.92) ? area.name : null,
    house: random.int(1, 320),
    education: EDUCATION[person.education] ?? '',
    willing: inCounty || random.chance(0.3),
  }
}

type Tie = 'SIBLING' | 'TWIN' | 'SPOUSE' | 'NAMESAKE'

/** How many have somebody who is taken for them, in a hundred, who that is, and how often the two have one telephone. */
interface Ties {
  share: number
  of: readonly (readonly [Tie, number])[]
  phone: Readonly<Record<Tie, number>>
}

/** Brothers and sisters are everywhere; twins and namesakes of one township are what tempts most. */
const TIES: Record<'hard' | 'hardest', Ties> = {
  hard: {
    share: 0.03,
    of: [['SIBLING', 1]],
    phone: { SIBLING: 0.3, TWIN: 0, SPOUSE: 0, NAMESAKE: 0 },
  },
  hardest: {
    share: 0.06,
    of: [
      ['SIBLING', 45],
      ['TWIN', 8],
      ['SPOUSE', 20],
      ['NAMESAKE', 27],
    ],
    phone: { SIBLING: 0.15, TWIN: 0.15, SPOUSE: 0.6, NAMESAKE: 0 },
  },
}

/** Those who are taken for others: brothers and sisters, twins, couples with one telephone, namesakes of one township. */
function relatives(
  random: Random,
  numbers: Numbers,
  people: readonly Surveyed[],
  seed: number,
  ties: Ties,
): Surveyed[] {
  const known = people.filter(({ inCounty, idNumber }) => inCounty && idNumber)
  return known
    .filter(() => random.chance(ties.share))
    .map((other, n): Surveyed => {
      const tie = random.weighted(ties.of)
      const sex = tie === 'SPOUSE' ? (other.sex === 'MALE' ? 'FEMALE' : 'MALE') : other.sex
      const year = Number(other.bornOn.slice(0, 4)) + (tie === 'NAMESAKE' ? random.int(-9, 9) : random.int(-5, 5))
      const bornOn =
        tie === 'TWIN'
          ? other.bornOn
          : dayOf(Math.min(2005, Math.max(1940, year)), random.int(1, 12), random.int(1, 28))
      const together = tie === 'SPOUSE' || (tie !== 'NAMESAKE' && random.chance(0.4))
      return {
        ...other,
        id: idOf(seed, 'relative', n),
        name: nameOf(random, tie, other, people),
        sex,
        bornOn,
        joinedOn: addDays(
          `${Math.min(Number(bornOn.slice(0, 4)) + random.int(19, 30), 2024)}${bornOn.slice(4)}`,
          random.int(0, 300),
        ),
        idNumber: newIdNumber(random, numbers, bornOn, sex),
        phone: random.chance(ties.phone[tie]) ? other.phone : newPhone(random, numbers),
        oldPhone: newPhone(random, numbers),
        village:
          tie === 'NAMESAKE' && random.chance(0.8) ? random.pick(people).village || other.village : other.village,
        employer: random.chance(0.3) ? other.employer : random.pick(people).employer,
        trade: random.chance(0.4) ? other.trade : random.pick(people).trade,
        house: together ? other.house : random.int(1, 320),
        area: together ? other.area : random.pick(people).area,
      }
    })
}

/** Brothers and sisters share the surname and, in a name of three, the character of their generation. */
function nameOf(random: Random, tie: Tie, { name, sex }: Surveyed, people: readonly Surveyed[]): string {
  if (tie === 'NAMESAKE') return name
  const like = people.filter((one) => (one.sex === sex) !== (tie === 'SPOUSE') && one.name !== name)
  const other = random.pick(like).name
  if (tie === 'SPOUSE') return other
  const last = [...other].at(-1) ?? ''
  return name.length === 3 ? `${name.slice(0, 2)}${last === name[2] ? '生' : last}` : `${name[0]}${last}`
}
