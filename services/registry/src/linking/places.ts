import { provinceOf } from '@mobile-members/model/code-lists.ts'
import type { Db } from '../db.ts'
import { branchKey, townshipKey } from '../surveys/place.rules.ts'
import type { Places } from './projection.rules.ts'

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
    province: provinceOf(county?.code ?? ''),
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
