import { idOf, randomOf } from './random.ts'
import type { OrganizationKind } from '@mobile-members/model/registry.ts'
import type { Area, Day, Id, Location, Organization } from './world.ts'

export const TOWNSHIPS = [
  '枫树乡',
  '云岩乡',
  '双港镇',
  '大湾镇',
  '安平乡',
  '松岭乡',
  '沙浦乡',
  '白石镇',
  '石门坑乡',
  '青坪乡',
  '黄坛乡',
  '龙坞乡',
] as const

const COMMUNITIES = [
  '新华社区',
  '东门社区',
  '南湖社区',
  '新桥社区',
  '江滨社区',
  '解放社区',
  '城北社区',
  '西街社区',
] as const
const FRINGE_VILLAGES = ['河上村', '河下村', '古井村', '柳塘村', '梅坞村', '大坪村'] as const
const OTHER_VILLAGES = ['高岭村', '石坑村', '双溪村', '后垟村', '岩下村', '黄泥村'] as const

const VILLAGE_BEGINNINGS = ['上', '下', '前', '后', '东', '西', '南', '北', '新', '老', '大', '小']
const VILLAGE_ENDINGS = ['坑', '岭', '垟', '桥', '湾', '坪', '店', '塘']

/** The middle of the host town; everything lies around it. */
const CENTER: Location = { latitude: 28.4512, longitude: 119.9134 }

/** A place so many metres to the east and to the north of the town's middle. */
export function placeAt(east: number, north: number): Location {
  return {
    latitude: round(CENTER.latitude + north / 111_320),
    longitude: round(CENTER.longitude + east / (111_320 * Math.cos((CENTER.latitude * Math.PI) / 180))),
  }
}

export interface Ground {
  organizations: Organization[]
  areas: Area[]
  county: Id
  hostTown: Id
  center: Id
  townships: Organization[]
  /** Origin branches by township. */
  originBranches: Map<Id, Organization[]>
  departments: Organization[]
}

/** The county's organisations but for host branches, and the host town's communities and villages. */
export function makeGround(seed: number, since: Day): Ground {
  const random = randomOf(seed, 'ground')
  const organizations: Organization[] = []
  const foundedOn = `${Number(since.slice(0, 4)) - 1}-03-01`

  function add(kind: OrganizationKind, name: string, more: Partial<Organization>): Organization {
    const organization: Organization = {
      id: idOf(seed, 'organization', `${kind}/${more.townshipId ?? ''}/${name}`),
      kind,
      name,
      shortName: name,
      parentId: null,
      townshipId: null,
      code: null,
      departmentKind: null,
      address: '云溪县',
      phone: officePhone(organizations.length),
      location: null,
      foundedOn: '1998-01-01',
      ...more,
    }
    organizations.push(organization)
    return organization
  }

  const county = add('COUNTY', '中共云溪县委员会', {
    shortName: '云溪县',
    address: '云溪县城关镇人民路1号',
    location: placeAt(200, 150),
  })
  const townId = idOf(seed, 'organization', 'HOST_TOWN//中共云溪县城关镇委员会')
  const hostTown = add('HOST_TOWN', '中共云溪县城关镇委员会', {
    id: townId,
    shortName: '城关镇',
    code: '01',
    parentId: county.id,
    townshipId: townId,
    address: '云溪县城关镇解放路18号',
    location: placeAt(0, 0),
  })
  const center = add('TOWN_SERVICE_CENTER', '城关镇流动党员管理服务中心', {
    shortName: '服务中心',
    parentId: hostTown.id,
    townshipId: hostTown.id,
    address: '云溪县城关镇新华社区新华路66号',
    location: placeAt(420, -160),
    foundedOn,
  })

  const originBranches = new Map<Id, Organization[]>()
  const townships = TOWNSHIPS.map((name, i) => {
    const id = idOf(seed, 'organization', `TOWNSHIP//${name}`)
    const angle = (i / TOWNSHIPS.length) * 2 * Math.PI
    const distance = 9_000 + 1_700 * (i % 7)
    const location = placeAt(Math.sin(angle) * distance, Math.cos(angle) * distance)
    const address = `云溪县${name}政府路8号`
    const township = add('TOWNSHIP', `中共云溪县${name}委员会`, {
      id,
      shortName: name,
      code: String(i + 2).padStart(2, '0'),
      parentId: county.id,
      townshipId: id,
      address,
      location,
    })
    const center = { parentId: id, townshipId: id, address, location, foundedOn }
    add('OUTFLOW_CENTER', `${name}外出党员管理服务中心`, { ...center, shortName: `${name}外出党员中心` })
    add('LABOUR_CENTER', `${name}外出劳动力服务中心`, { ...center, shortName: `${name}劳动力中心` })
    add('ASSISTANCE_CENTER', `${name}村民援助服务中心`, { ...center, shortName: `${name}援助中心` })
    const villages = random
      .shuffled(VILLAGE_BEGINNINGS.flatMap((begin) => VILLAGE_ENDINGS.map((end) => `${begin}${end}村`)))
      .slice(0, i === 0 ? 12 : random.int(12, 18))
    originBranches.set(
      id,
      villages.map((village) =>
        add('ORIGIN_BRANCH', `中共${name}${village}支部委员会`, {
          shortName: `${village}党支部`,
          parentId: id,
          townshipId: id,
          address: `云溪县${name}${village}`,
        }),
      ),
    )
    return township
  })

  const departments = (
    [
      ['PUBLIC_SECURITY', '云溪县公安局城关派出所'],
      ['INDUSTRY_COMMERCE', '云溪县市场监督管理局城关所'],
      ['TAX', '云溪县税务局城关分局'],
    ] as const
  ).map(([departmentKind, name], i) =>
    add('DEPARTMENT', name, { departmentKind, parentId: county.id, address: `云溪县城关镇人民路${21 + i * 4}号` }),
  )

  const areas: Area[] = []
  function addArea(kind: Area['kind'], name: string, fringe: boolean, location: Location): void {
    const unit = add(kind, name, {
      parentId: hostTown.id,
      townshipId: hostTown.id,
      address: `云溪县城关镇${name}`,
      location,
    })
    areas.push({
      id: idOf(seed, 'area', name),
      kind,
      name,
      fringeSince: fringe ? foundedOn : null,
      location,
      surveyUnitId: unit.id,
      branchId: idOf(seed, 'host-branch', name),
    })
  }
  around(COMMUNITIES, 900, 0.4).forEach(([name, location]) => addArea('COMMUNITY', name, false, location))
  around(FRINGE_VILLAGES, 2_800, 0.1).forEach(([name, location]) => addArea('VILLAGE', name, true, location))
  around(OTHER_VILLAGES, 6_200, 0.3).forEach(([name, location]) => addArea('VILLAGE', name, false, location))

  return {
    organizations,
    areas,
    county: county.id,
    hostTown: hostTown.id,
    center: center.id,
    townships,
    originBranches,
    departments,
  }
}

/** Straight line in metres. */
export function metersBetween(a: Location, b: Location): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2 +
    Math.cos(a.latitude * radians) *
      Math.cos(b.latitude * radians) *
      Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2
  return Math.round(2 * 6_371_008.8 * Math.asin(Math.sqrt(half)))
}

function around(names: readonly string[], radius: number, turn: number): [string, Location][] {
  return names.map((name, i) => {
    const angle = ((i + turn) / names.length) * 2 * Math.PI
    const distance = radius * (1 + 0.12 * (i % 3))
    return [name, placeAt(Math.sin(angle) * distance, Math.cos(angle) * distance)]
  })
}

// Offices have numbers of their own range, so that no person's number is an office's.
function officePhone(n: number): string {
  return `1540000${String(n).padStart(4, '0')}`
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
