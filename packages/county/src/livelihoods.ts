import { industryGroupOf } from '@mobile-members/model/branches.ts'
import type { Economy } from './work-units.ts'
import type { Random } from './random.ts'
import type { Area, Employment, Member, Residence, WorkUnit } from './world.ts'

/** Trades as people write them, by section of GB/T 4754 (with division in the primary sector). */
export const TRADES: Record<string, readonly string[]> = {
  'A-01': ['种菜', '种植食用菌', '茶叶种植', '蔬菜大棚', '果树种植'],
  'A-02': ['苗木种植'],
  'A-03': ['养猪', '养殖', '养鸡'],
  'A-05': ['农机服务', '代耕代种'],
  C: ['木制玩具加工', '玩具厂打工', '来料加工', '服装厂', '缝纫工', '机械加工', '阀门厂上班', '家具厂', '五金加工'],
  D: ['电力维护', '自来水厂'],
  E: ['建筑工', '泥水工', '工地务工', '装修', '油漆工', '水电安装'],
  F: ['开店', '做生意', '个体经商', '经商(百货)', '卖服装', '批发零售', '开超市', '卖水果', '药店'],
  G: ['跑货运', '开出租车', '物流', '快递', '运输'],
  H: ['餐饮', '开饭店', '小吃店', '酒店服务员', '开旅馆'],
  J: ['保险', '信用社'],
  K: ['房产中介', '物业'],
  L: ['广告制作', '会计', '保安', '市场管理'],
  N: ['保洁', '环卫'],
  O: ['理发店', '美容美发', '家政', '修车', '汽修', '家电维修'],
  P: ['教师', '幼儿园老师', '培训机构'],
  Q: ['医生', '诊所', '护士'],
  S: ['机关后勤'],
}

export interface Livelihood {
  occupation: Member['occupation']
  employment: Employment
  residence: Residence
  address: string | null
}

/** How a member works and lives; `complete` leaves no fact of the placement unknown. */
export function makeLivelihood(
  random: Random,
  economy: Economy,
  areas: readonly Area[],
  complete: boolean,
): Livelihood {
  const kind = random.weighted<NonNullable<Employment['kind']> | 'UNASKED'>([
    ['UNIT', 53],
    ['SOLE_TRADER_EMPLOYEE', 8],
    ['SELF_EMPLOYED', 21],
    ['FLEXIBLE', 13],
    ['NONE', 2],
    ['UNASKED', complete ? 0 : 3],
  ])
  if (kind === 'UNASKED') {
    return {
      occupation: 'OTHER',
      employment: { kind: null, stable: null, workUnitId: null, industry: null },
      ...makeHome(random, areas, null, complete),
    }
  }
  const employment = kind === 'UNIT' ? atUnit(random, economy, complete) : onHisOwn(random, kind)
  return {
    occupation: kind === 'SELF_EMPLOYED' ? 'BUSINESS' : kind === 'NONE' ? 'OTHER' : 'WAGE_WORK',
    employment,
    ...makeHome(random, areas, employment, complete),
  }
}

function atUnit(random: Random, economy: Economy, complete: boolean): Employment {
  const party = random.weighted<'E1' | 'HOST' | 'SITE' | 'NONE' | 'OUTSIDE' | 'UNKNOWN'>([
    ['E1', 5],
    ['HOST', 44],
    ['SITE', 12],
    ['NONE', 28],
    ['OUTSIDE', 7],
    ['UNKNOWN', complete ? 0 : 8],
  ])
  const fits = (unit: WorkUnit): boolean =>
    party === 'E1'
      ? unit.id === economy.e1Unit
      : party === 'SITE'
        ? unit.kind === 'PROCESSING_SITE' && unit.parentId !== null
        : unit.kind !== 'PROCESSING_SITE' && unit.partyOrganization === party
  const unit = random.pick(economy.workUnits.filter(fits))
  return {
    kind: 'UNIT',
    stable: random.chance(0.93),
    workUnitId: unit.id,
    industry: industryOf(random, unit.industry),
  }
}

function onHisOwn(random: Random, kind: 'SOLE_TRADER_EMPLOYEE' | 'SELF_EMPLOYED' | 'FLEXIBLE' | 'NONE'): Employment {
  if (kind === 'NONE') return { kind, stable: null, workUnitId: null, industry: null }
  const industry =
    kind === 'FLEXIBLE'
      ? random.weighted([
          ['E', 40],
          ['G', 18],
          ['C', 14],
          ['O', 14],
          ['N', 8],
          ['F', 6],
        ])
      : kind === 'SELF_EMPLOYED'
        ? random.weighted([
            ['F', 40],
            ['H', 15],
            ['O', 10],
            ['G', 9],
            ['A-01', 17],
            ['A-03', 4],
            ['A-05', 1],
            ['C', 3],
            ['E', 3],
          ])
        : random.weighted([
            ['F', 45],
            ['H', 30],
            ['O', 20],
            ['C', 5],
          ])
  return {
    kind,
    stable: random.chance(kind === 'FLEXIBLE' ? 0.25 : 0.94),
    workUnitId: null,
    industry: industryOf(random, industry),
  }
}

function industryOf(random: Random, code: string): NonNullable<Employment['industry']> {
  return { section: code.slice(0, 1), division: code.slice(2) || null, text: random.pick(TRADES[code] ?? ['其他']) }
}

function makeHome(
  random: Random,
  areas: readonly Area[],
  employment: Employment | null,
  complete: boolean,
): { residence: Residence; address: string | null } {
  if (!complete && random.chance(0.05)) return { residence: { stable: null, kind: null, areaId: null }, address: null }
  const industry = employment?.industry
  const primary = industry ? industryGroupOf(codeOf(industry)) === 'PRIMARY' : false
  const unstableShare = employment?.stable === false ? 0.62 : 0.08
  const stable = !random.chance(unstableShare)
  const area = areaFor(random, areas, primary)
  if (!stable && random.chance(0.5)) {
    return {
      residence: { stable, kind: 'OTHER', areaId: null },
      address: random.pick(['工地宿舍', '临时租住', '住朋友家', null]),
    }
  }
  return {
    residence: {
      stable,
      kind: stable
        ? random.weighted([
            ['OWN', 46],
            ['RENTED', 44],
            ['DORMITORY', 10],
          ])
        : random.weighted([
            ['RENTED', 60],
            ['DORMITORY', 40],
          ]),
      areaId: area.id,
    },
    address: `城关镇${area.name}${random.int(1, 320)}号`,
  }
}

function areaFor(random: Random, areas: readonly Area[], primary: boolean): Area {
  const where = random.weighted<'COMMUNITY' | 'FRINGE' | 'OTHER'>(
    primary
      ? [
          ['COMMUNITY', 10],
          ['FRINGE', 78],
          ['OTHER', 12],
        ]
      : [
          ['COMMUNITY', 86],
          ['FRINGE', 11],
          ['OTHER', 3],
        ],
  )
  return random.pick(
    areas.filter((area) =>
      where === 'COMMUNITY'
        ? area.kind === where
        : area.kind === 'VILLAGE' && (area.fringeSince !== null) === (where === 'FRINGE'),
    ),
  )
}

/** `A-01`, `C`: as the placement facts carry it. */
export function codeOf(industry: NonNullable<Employment['industry']>): string {
  return industry.division === null ? industry.section : `${industry.section}-${industry.division}`
}
