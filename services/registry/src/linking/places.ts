import type { Db } from '../db.ts'
import { branchKey, townshipKey } from '../surveys/place.rules.ts'
import type { Places } from './projection.rules.ts'

/** Provinces by the first two digits of GB/T 2260. */
const PROVINCES: Record<string, string> = {
  11: '北京', 12: '天津', 13: '河北', 14: '山西', 15: '内蒙古', 21: '辽宁', 22: '吉林', 23: '黑龙江', 31: '上海', 32: '江苏', 33: '浙江',
  34: '安徽', 35: '福建', 36: '江西', 37: '山东', 41: '河南', 42: '湖北', 43: '湖南', 44: '广东', 45: '广西', 46: '海南', 50: '重庆',
  51: '四川', 52: '贵州', 53: '云南', 54: '西藏', 61: '陕西', 62: '甘肃', 63: '青海', 64: '宁夏', 65: '新疆',
} // prettier-ignore

/** The county's own names, and the organisations and areas that they stand for. */
export async function loadPlaces(db: Db): Promise<Places> {
  const organizations = await db
    .selectFrom('organizations')
    .select(['id', 'kind', 'name', 'shortName', 'townshipId', 'code'])
    .where('kind', 'in', ['COUNTY', 'HOST_TOWN', 'TOWNSHIP', 'ORIGIN_BRANCH'])
    .where('endedOn', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()
  const areas = await db.selectFrom('areas').select(['id', 'name']).execute()
  const county = organizations.find(({ kind }) => kind === 'COUNTY')
  const town = organizations.find(({ kind }) => kind === 'HOST_TOWN')
  const townships = organizations.filter(({ kind }) => kind === 'TOWNSHIP' || kind === 'HOST_TOWN')
  const placeName = ({ name, shortName }: { name: string; shortName: string }) =>
    /[乡镇]$|街道$/.test(shortName) ? shortName : name
  const gazetteer = {
    county: county ? county.shortName || county.name : '',
    hostTown: town ? placeName(town) : '',
    townships: townships.map(placeName),
  }
  return {
    gazetteer,
    province: PROVINCES[county?.code?.slice(0, 2) ?? ''] ?? '',
    townshipIds: new Map(
      townships.flatMap((row) =>
        [placeName(row), row.name, townshipKey(placeName(row))].map((name) => [name, row.id] as const),
      ),
    ),
    branchIds: new Map(
      organizations
        .filter(({ kind, townshipId }) => kind === 'ORIGIN_BRANCH' && townshipId)
        .map((row) => [`${row.townshipId} ${branchKey(row.name, gazetteer)}`, row.id]),
    ),
    areaIds: new Map(areas.map(({ id, name }) => [name, id])),
  }
}
