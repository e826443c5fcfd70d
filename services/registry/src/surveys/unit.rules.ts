import type { ColumnMeaning, SurveyChannel, UnitKind } from '@mobile-members/model/survey.ts'
import { townshipKey, type Gazetteer } from './place.rules.ts'
import { simplified } from './traditional.rules.ts'
import { textOf } from './text.rules.ts'

/** Who handed in a sheet, and by which channel. */
export interface SurveyUnit {
  channel: SurveyChannel
  kind: UnitKind
  /** Full name, such as 枫树乡 or 佳美家具有限公司; empty where nothing tells it. */
  name: string
  /** What told it. */
  source: 'CORRECTION' | 'FILE_NAME' | 'TITLE' | 'COLUMNS'
}

/** What a clerk said about a sheet; it wins over what the program understood. */
export interface UnitCorrection {
  channel: SurveyChannel
  kind: UnitKind
  name: string
}

const KIND_WORDS: Record<string, UnitKind> = {
  乡镇: 'TOWNSHIP', 乡: 'TOWNSHIP', 镇: 'TOWNSHIP', 街道: 'TOWNSHIP', 社区: 'COMMUNITY', 村: 'VILLAGE', 行政村: 'VILLAGE', 企业: 'ENTERPRISE', 单位: 'ENTERPRISE', 公司: 'ENTERPRISE',
} // prettier-ignore

const TABLE_WORDS =
  /(?:外出|流动|流入|在外|进城|务工|经商|中共)*党员.*$|(?:摸底|排摸|调查|登记|统计|花名册|名册|名单|汇总|信息|情况|上报|报送|回执|表格|附件).*$/
const ENTERPRISE =
  /(?:公司|厂|店|超市|合作社|加工点|酒店|宾馆|医院|学校|中学|小学|幼儿园|商行|商场|市场|工作室|集团|中心|饭店|商会|银行|信用社|场|所|院|站|社|部|行|铺|馆)$/

/** Tells the unit from the file's name, then from the titles in the sheet, then from what the columns ask. */
export function unitOf(
  fileName: string,
  titles: readonly string[],
  meanings: ReadonlySet<ColumnMeaning>,
  gazetteer: Gazetteer,
): SurveyUnit | undefined {
  const base = simplified(textOf(fileName))
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z]+$/, '')
  const prefix = /^(乡镇|社区|行政村|村|企业|单位)[-—–_ ]+(.+)$/.exec(base)
  if (prefix?.[1] && prefix[2]) {
    const name = cleaned(prefix[2], gazetteer)
    const kind = KIND_WORDS[prefix[1]] ?? 'ENTERPRISE'
    return { ...unitOfKind(kind), name: name || prefix[2], source: 'FILE_NAME' }
  }
  const byFile = named(base, gazetteer)
  if (byFile) return { ...byFile, source: 'FILE_NAME' }
  for (const title of titles) {
    const byTitle = named(simplified(title), gazetteer)
    if (byTitle) return { ...byTitle, source: 'TITLE' }
  }
  const channel = channelOfColumns(meanings)
  return (
    channel && { channel, kind: channel === 'TOWNSHIP_SURVEY' ? 'TOWNSHIP' : 'COMMUNITY', name: '', source: 'COLUMNS' }
  )
}

/** What a unit of a kind is taken for. The host town's own lists belong to its sweep. */
function unitOfKind(kind: UnitKind): { channel: SurveyChannel; kind: UnitKind } {
  return { channel: kind === 'TOWNSHIP' ? 'TOWNSHIP_SURVEY' : 'HOST_SWEEP', kind }
}

function named(text: string, gazetteer: Gazetteer): Omit<SurveyUnit, 'source'> | undefined {
  const name = cleaned(text, gazetteer)
  if (!name) return undefined
  const township = gazetteer.townships.find((t) => name === t || name === townshipKey(t) || name.startsWith(t))
  if (township && !/(?:社区|村|居委会)$/.test(name) && !ENTERPRISE.test(name)) {
    const kind = 'TOWNSHIP'
    return { channel: township === gazetteer.hostTown ? 'HOST_SWEEP' : 'TOWNSHIP_SURVEY', kind, name: township }
  }
  if (/(?:社区|居委会)$/.test(name)) return { ...unitOfKind('COMMUNITY'), name }
  if (/村(?:委会)?$/.test(name)) return { ...unitOfKind('VILLAGE'), name: name.replace(/委会$/, '') }
  if (/[乡镇]$|街道$/.test(name)) return { ...unitOfKind('TOWNSHIP'), name }
  if (ENTERPRISE.test(name) && name.length >= 3) return { ...unitOfKind('ENTERPRISE'), name }
  return undefined
}

/** The unit's name without county, year, table words and marks. */
function cleaned(text: string, gazetteer: Gazetteer): string {
  let name = text
    .replace(/\s/g, '')
    .replace(/^(?:填报单位|上报单位|单位名称?|单位)(?:\(盖章\)|\(章\))?[::]/, '')
    .replace(/^(?:附件|表)?[\d一二三四五六七八九十]*[.、:-]?(?=\D)/, '')
    .replace(/\d{4}年?(?:度|上半年|下半年)?/g, '')
    .replace(/[-—–_]+/g, ' ')
    .replace(/\((?:.*?)\)/g, '')
    .trim()
  if (gazetteer.county) name = name.replace(gazetteer.county, '')
  name = name
    .replace(/^中共/, '')
    .replace(TABLE_WORDS, '')
    .replace(/(?:党委|党支部|党总支|委员会|支部)$/, '')
  const town = gazetteer.hostTown
  if (town && name.startsWith(town) && name.length > town.length) name = name.slice(town.length)
  return name.split(' ').filter(Boolean)[0] ?? ''
}

/** A township asks where its members went; the town asks where they came from and whether they wish to be managed. */
function channelOfColumns(meanings: ReadonlySet<ColumnMeaning>): SurveyChannel | undefined {
  if (meanings.has('ORIGIN_TOWNSHIP') || meanings.has('WISH')) return 'HOST_SWEEP'
  if (meanings.has('DESTINATION') || meanings.has('ORIGIN_BRANCH')) return 'TOWNSHIP_SURVEY'
  return undefined
}
