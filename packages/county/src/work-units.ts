import { placeAt } from './organizations.ts'
import { idOf, randomOf, type Random } from './random.ts'
import type { Day, HostBranch, Id, Location, Organization, WorkUnit } from './world.ts'
import type { Ground } from './organizations.ts'

// Firms with a branch of their own: name, section of GB/T 4754 (with division in the primary sector).
const FIRMS_WITH_BRANCH: readonly (readonly [string, string])[] = [
  ['绿木玩具有限公司', 'C'],
  ['宏远机械有限公司', 'C'],
  ['金叶制衣有限公司', 'C'],
  ['和信阀门厂', 'C'],
  ['恒达竹木工艺厂', 'C'],
  ['云峰食用菌有限公司', 'C'],
  ['佳美家具有限公司', 'C'],
  ['星光灯饰厂', 'C'],
  ['永兴建筑工程有限公司', 'E'],
  ['同济药店连锁有限公司', 'F'],
  ['万家乐酒店', 'H'],
  ['鑫旺超市', 'F'],
  ['顺风物流有限公司', 'G'],
  ['明达汽修厂', 'O'],
  ['绿源农业开发有限公司', 'A-01'],
  ['云溪水泥厂', 'C'],
  ['双龙纸业有限公司', 'C'],
  ['正泰工艺品厂', 'C'],
  ['华丰电器有限公司', 'C'],
  ['东方印务有限公司', 'C'],
  ['长安客运有限公司', 'G'],
  ['城东农贸市场管理有限公司', 'L'],
  ['云溪自来水有限公司', 'D'],
  ['大自然茶业有限公司', 'C'],
  ['兴达木业有限公司', 'C'],
  ['新世纪装饰有限公司', 'E'],
  ['天一幼儿园', 'P'],
  ['育才培训学校', 'P'],
  ['康宁医院', 'Q'],
  ['鸿运广告有限公司', 'L'],
  ['云溪房产开发有限公司', 'K'],
  ['环美保洁有限公司', 'N'],
  ['平安保安服务有限公司', 'L'],
  ['中天铸造有限公司', 'C'],
  ['飞达汽车配件厂', 'C'],
  ['鑫源塑料制品厂', 'C'],
  ['美佳服饰有限公司', 'C'],
  ['诚信会计服务有限公司', 'L'],
]

// A processing site that has a branch of its own although it works for another firm.
const SITE_WITH_BRANCH = '天天来料加工点'

const OUTSIDE_UNITS: readonly (readonly [string, string])[] = [
  ['云溪县人民医院', 'Q'],
  ['云溪县第一中学', 'P'],
  ['云溪县供电公司', 'D'],
  ['云溪县邮政公司', 'G'],
  ['云溪县中医院', 'Q'],
  ['云溪县农商银行', 'J'],
  ['云溪县烟草专卖局', 'S'],
  ['云溪县职业技术学校', 'P'],
]

const FIRM_BEGINNINGS = [
  '恒',
  '鑫',
  '顺',
  '宏',
  '金',
  '永',
  '华',
  '瑞',
  '盛',
  '嘉',
  '联',
  '泰',
  '福',
  '通',
  '祥',
  '佳',
  '万',
  '德',
]
const FIRM_MIDDLES = ['达', '源', '发', '兴', '隆', '丰', '美', '信', '利', '和', '盛', '泰', '通', '友']
const FIRM_TRADES: readonly (readonly [string, string, WorkUnit['kind']])[] = [
  ['玩具厂', 'C', 'COMPANY'],
  ['竹木制品厂', 'C', 'COMPANY'],
  ['五金厂', 'C', 'COMPANY'],
  ['服装厂', 'C', 'COMPANY'],
  ['机械配件厂', 'C', 'COMPANY'],
  ['装饰工程有限公司', 'E', 'COMPANY'],
  ['餐饮有限公司', 'H', 'COMPANY'],
  ['宾馆', 'H', 'COMPANY'],
  ['商贸有限公司', 'F', 'COMPANY'],
  ['货运有限公司', 'G', 'COMPANY'],
  ['汽车服务有限公司', 'O', 'COMPANY'],
  ['家政服务有限公司', 'O', 'COMPANY'],
  ['超市', 'F', 'SHOP'],
  ['家庭农场', 'A-01', 'FARM'],
  ['养殖场', 'A-03', 'FARM'],
]

export interface Economy {
  workUnits: WorkUnit[]
  hostBranches: HostBranch[]
  /** Organisations of the host branches and of the enterprises that sweep their own staff. */
  organizations: Organization[]
  /** Survey unit of a firm with a branch. */
  surveyUnitOf: Map<Id, Id>
  e1: Id
  e2: Id
  c1: Id
  v1: Id
  tb: Id
  e1Unit: Id
  e1Site: Id
  unitNearE2: Id
}

/** Work units, processing sites and the sixty host branches; secretaries are appointed later. */
export function makeEconomy(seed: number, since: Day, ground: Ground): Economy {
  const random = randomOf(seed, 'economy')
  const workUnits: WorkUnit[] = []
  const hostBranches: HostBranch[] = []
  const organizations: Organization[] = []
  const surveyUnitOf = new Map<Id, Id>()
  let phones = 0

  function addOrganization(
    kind: Organization['kind'],
    id: Id,
    name: string,
    shortName: string,
    location: Location,
  ): void {
    organizations.push({
      id,
      kind,
      name,
      shortName,
      parentId: ground.hostTown,
      townshipId: ground.hostTown,
      code: null,
      departmentKind: null,
      address: `云溪县城关镇${shortName.replace(/党支部$/, '')}`,
      phone: `1540001${String(phones++).padStart(4, '0')}`,
      location,
      foundedOn: `${Number(since.slice(0, 4)) - 1}-04-01`,
    })
  }

  function addUnit(name: string, industry: string, location: Location, more: Partial<WorkUnit> = {}): WorkUnit {
    const unit: WorkUnit = {
      id: idOf(seed, 'work-unit', name),
      kind: 'COMPANY',
      name,
      location,
      industry,
      parentId: null,
      partyOrganization: 'NONE',
      branchId: null,
      ...more,
    }
    workUnits.push(unit)
    return unit
  }

  function addBranch(kind: HostBranch['kind'], key: string, location: Location, more: Partial<HostBranch>): HostBranch {
    const shortName = kind === 'TEMPORARY' ? '流动党员临时党支部' : `${key}党支部`
    const size = kind === 'ENTERPRISE' ? random.int(3, 28) : kind === 'TEMPORARY' ? 0 : random.int(14, 44)
    const branch: HostBranch = {
      id: idOf(seed, 'host-branch', key),
      kind,
      name: `中共城关镇${shortName.replace('党支部', '支部委员会')}`,
      location,
      areaId: null,
      workUnitId: null,
      ownFullMembers: size,
      ownProbationaryMembers: size > 8 ? random.int(0, 2) : 0,
      foundedOn: `${kind === 'TEMPORARY' ? Number(since.slice(0, 4)) - 1 : random.int(1996, 2022)}-07-01`,
      secretaryId: '',
      ...more,
    }
    hostBranches.push(branch)
    addOrganization(
      kind === 'TEMPORARY' ? 'TEMPORARY_BRANCH' : 'HOST_BRANCH',
      branch.id,
      branch.name,
      shortName,
      location,
    )
    return branch
  }

  function addFirmWithBranch(
    name: string,
    industry: string,
    location: Location,
    more: Partial<WorkUnit> = {},
  ): WorkUnit {
    const branchId = idOf(seed, 'host-branch', name)
    const unit = addUnit(name, industry, location, { partyOrganization: 'HOST', branchId, ...more })
    addBranch('ENTERPRISE', name, location, { workUnitId: unit.id })
    const surveyUnitId = idOf(seed, 'organization', `ENTERPRISE/${name}`)
    addOrganization('ENTERPRISE', surveyUnitId, name, name, location)
    surveyUnitOf.set(unit.id, surveyUnitId)
    return unit
  }

  const firms = FIRMS_WITH_BRANCH.map(([name, industry], i) =>
    addFirmWithBranch(name, industry, industryPlace(random, i), {
      kind: industry.startsWith('A') ? 'FARM' : 'COMPANY',
    }),
  )
  const [e1Unit, e2Unit] = firms as [WorkUnit, WorkUnit]
  addFirmWithBranch(SITE_WITH_BRANCH, 'C', placeAt(-1_650, 900), { kind: 'PROCESSING_SITE', parentId: e1Unit.id })

  // Processing sites without a branch; the first two belong to 绿木玩具.
  const parents = [e1Unit, e1Unit, ...firms.slice(2, 9), ...firms.slice(17, 20)]
  const sites = parents.map((parent, i) =>
    addUnit(
      `${parent.name.replace(/(有限公司|厂)$/, '')}第${'一二三四五六七八九十'[i % 10]}加工点`,
      'C',
      industryPlace(random, 40 + i),
      {
        kind: 'PROCESSING_SITE',
        parentId: parent.id,
      },
    ),
  )
  addUnit('城南来料加工点', 'C', placeAt(300, -2_150), { kind: 'PROCESSING_SITE' })

  // 0.6 km from 宏远机械, 1.9 km from 绿木玩具: 1B must choose the former although a community's branch is nearer.
  const unitNearE2 = addUnit('恒顺竹木制品厂', 'C', placeAt(-1_450, -3_000))
  const names = new Set(workUnits.map((unit) => unit.name))
  while (workUnits.length < 125) {
    const [trade, industry, kind] = random.pick(FIRM_TRADES)
    const name = `${random.pick(FIRM_BEGINNINGS)}${random.pick(FIRM_MIDDLES)}${trade}`
    if (names.has(name)) continue
    names.add(name)
    addUnit(name, industry, industryPlace(random, workUnits.length), {
      kind,
      partyOrganization: workUnits.length % 14 === 0 ? 'UNKNOWN' : 'NONE',
    })
  }
  for (const [name, industry] of OUTSIDE_UNITS) {
    addUnit(name, industry, placeAt(random.int(-900, 900), random.int(-900, 900)), {
      kind: 'PUBLIC_INSTITUTION',
      partyOrganization: 'OUTSIDE',
    })
  }

  for (const area of ground.areas) addBranch(area.kind, area.name, area.location, { areaId: area.id })
  const tb = addBranch('TEMPORARY', '流动党员临时', placeAt(60, 40), {})

  const branchOf = (unit: WorkUnit | undefined) => unit?.branchId ?? ''
  return {
    workUnits,
    hostBranches,
    organizations,
    surveyUnitOf,
    e1: branchOf(e1Unit),
    e2: branchOf(e2Unit),
    c1: ground.areas.find((area) => area.name === '新华社区')?.branchId ?? '',
    v1: ground.areas.find((area) => area.name === '河上村')?.branchId ?? '',
    tb: tb.id,
    e1Unit: e1Unit.id,
    e1Site: sites[0]?.id ?? '',
    unitNearE2: unitNearE2.id,
  }
}

/** Firms lie in two industrial quarters and along the ring road; the first two where the checks expect them. */
function industryPlace(random: Random, n: number): Location {
  if (n === 0) return placeAt(-2_000, -1_180)
  if (n === 1) return placeAt(-850, -3_000)
  const jitter = () => random.int(-600, 600)
  if (n % 3 === 0) return placeAt(-1_900 + jitter(), -500 + jitter())
  if (n % 3 === 1) return placeAt(2_400 + jitter(), 700 + jitter())
  const angle = random.next() * 2 * Math.PI
  return placeAt(Math.sin(angle) * 1_700 + jitter() / 2, Math.cos(angle) * 1_700 + jitter() / 2)
}
