import { simplified } from './traditional.rules.ts'
import { statedText, type Cell } from './text.rules.ts'

/** The names that a county knows itself by. */
export interface Gazetteer {
  /** 云溪县 */
  county: string
  /** 城关镇 */
  hostTown: string
  /** Full names of all townships, the host town included. */
  townships: readonly string[]
}

export type OriginScope = 'IN_COUNTY' | 'OUT_OF_COUNTY' | 'UNKNOWN'

export interface Origin {
  /** As far as it was understood: a township's full name, or the text. */
  name: string
  scope: OriginScope
}

const OTHER_PLACES = /(?:省|市|自治区|自治州|盟|旗|外县|外地|外省|外市|县外|省外|市外|国外|香港|澳门|台湾)/

/** Where a member comes from: 枫树, 枫树乡, 云溪县枫树乡 and 中共枫树乡委员会 are one township; 外省 is out of the county. */
export function readOrigin(cell: Cell | undefined, gazetteer: Gazetteer): Origin {
  const text = simplified(statedText(cell)).replace(/\s/g, '')
  if (!text) return { name: '', scope: 'UNKNOWN' }
  const bare = withoutCounty(text, gazetteer).replace(/^中共/, '')
  const known = townshipIn(bare, gazetteer) ?? townshipBehindCounty(bare, gazetteer)
  if (known) return { name: known, scope: 'IN_COUNTY' }
  if (OTHER_PLACES.test(text)) return { name: text, scope: 'OUT_OF_COUNTY' }
  const township = /^([\p{Script=Han}]{1,6}?(?:街道|乡|镇))/u.exec(bare)
  if (township?.[1]) return { name: township[1], scope: gazetteer.townships.length === 0 ? 'IN_COUNTY' : 'UNKNOWN' }
  if (/县|区$/.test(bare)) return { name: text, scope: 'OUT_OF_COUNTY' }
  return { name: bare, scope: gazetteer.townships.length === 0 && bare.length <= 4 ? 'IN_COUNTY' : 'UNKNOWN' }
}

/** The known township that a text begins with or is short for; 石门坑 is not taken for 石门. */
export function townshipIn(text: string, gazetteer: Gazetteer): string | undefined {
  const named = gazetteer.townships.filter((township) => text.startsWith(township))
  if (named.length > 0) return longest(named)
  const short = gazetteer.townships.filter((township) => text === townshipKey(township))
  return short.length === 1 ? short[0] : undefined
}

/** 云溪县枫树乡, where nobody told the program what the county is called. */
function townshipBehindCounty(text: string, gazetteer: Gazetteer): string | undefined {
  const local = gazetteer.county ? undefined : /^\p{Script=Han}{1,4}?县(.+)$/u.exec(text)?.[1]
  return local && townshipIn(local, gazetteer)
}

function longest(names: readonly string[]): string | undefined {
  return names.toSorted((a, b) => b.length - a.length)[0]
}

/** 枫树 of 枫树乡. Two townships of one county do not share it. */
export function townshipKey(name: string): string {
  const bare = name.replace(/^中共/, '').replace(/(?:党委|委员会|人民政府|党工委)$/, '')
  const key = bare.replace(/(?:街道|乡|镇)$/, '')
  return key.length >= 2 ? key : bare
}

function withoutCounty(text: string, gazetteer: Gazetteer): string {
  const at = gazetteer.county ? text.indexOf(gazetteer.county) : -1
  if (at >= 0) return text.slice(at + gazetteer.county.length)
  return text.replace(/^(?:本县|我县|县内)/, '')
}

/** 后坪 of 中共白石镇后坪村支部委员会. */
export function branchKey(branch: string, gazetteer: Gazetteer): string {
  const bare = simplified(branch).replace(/\s/g, '').replace(/^中共/, '')
  const afterCounty = withoutCounty(bare, gazetteer).replace(/^中国共产党/, '')
  const township = townshipIn(afterCounty, gazetteer)
  const local = (
    township ? afterCounty.slice(township.length) : afterCounty.replace(/^[\p{Script=Han}]{2,3}?[乡镇](?=.{2})/u, '')
  )
    .replace(/^党委/, '')
    .replace(/(?:总支部委员会|支部委员会|总支委员会|党总支部|党总支|党支部|支部|委员会|党委|支)$/, '')
    .replace(/(?:行政村|村|社区|居委会)$/, '')
  return local || bare
}

/** The township that a branch's name tells, if it tells one. */
export function townshipOfBranch(branch: string, gazetteer: Gazetteer): string | undefined {
  const bare = withoutCounty(simplified(branch).replace(/\s/g, '').replace(/^中共/, ''), gazetteer)
  const named = gazetteer.townships.filter((township) => bare.startsWith(township))
  return longest(named)
}

export interface Residence {
  text: string
  /** 解放社区, 河上村, 解放路: what stands before the house number. */
  place: string
  /** 109, 12-3: the house number, if there is one. */
  number: string
}

/** Takes an address apart, without the county and town that all share. */
export function readResidence(cell: Cell | undefined, gazetteer: Gazetteer): Residence | undefined {
  const text = statedText(cell).replace(/\s/g, '')
  if (!text) return undefined
  let local = withoutCounty(simplified(text), gazetteer)
  for (const prefix of [gazetteer.hostTown, townshipKey(gazetteer.hostTown), '本县城', '县城', '城区']) {
    if (prefix && local.startsWith(prefix)) local = local.slice(prefix.length)
  }
  local = local.replace(/^[,、。:;-]+/, '')
  if (!local) return undefined
  const split = /^(.*?[^\d])?(\d.*)$/.exec(local)
  const place = (split ? (split[1] ?? '') : local).replace(/第$/, '')
  const number = (split?.[2] ?? '')
    .replace(/(?:号楼|栋|幢|单元|室|号|层|弄|座|房|#)/g, '-')
    .replace(/-+/g, '-')
    .replace(/-$|[()。,].*$/g, '')
  return { text, place, number }
}

const NO_EMPLOYER = /^(?:个体|个体户|自己|自己做|自主经营|自营|家里|在家|务农|打工|自由职业|灵活就业|退休)$/

/** The name of a work place; undefined where people write 无 or 个体. */
export function readEmployer(cell: Cell | undefined): string | undefined {
  const text = simplified(statedText(cell)).replace(/\s/g, '')
  return text && !NO_EMPLOYER.test(text) ? text : undefined
}

/** 宏远机械 of 云溪县宏远机械有限公司. */
export function employerKey(employer: string, gazetteer: Gazetteer): string {
  return (
    withoutCounty(employer, gazetteer)
      .replace(/\(.*?\)/g, '')
      .replace(
        /(?:连锁)?(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|分公司|公司|合作社|门市部|经营部|商行)$/,
        '',
      ) || employer
  )
}

/** What a township is called as a place: 枫树乡, where its committee is 中共云溪县枫树乡委员会. */
export function placeNameOf({ name, shortName }: { name: string; shortName: string }): string {
  return /[乡镇]$|街道$/.test(shortName) ? shortName : name
}
