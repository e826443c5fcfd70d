import type { ColumnMeaning } from '@mobile-members/model/survey.ts'
import { readDate } from './date.rules.ts'
import { readIdNumber } from './id-number.rules.ts'
import { simplified } from './traditional.rules.ts'
import { statedText, textOf, type Cell } from './text.rules.ts'

/** A heading without spaces, line breaks, brackets and marks: what its meaning is remembered under. */
export function headingKey(heading: string): string {
  return simplified(textOf(heading))
    .replace(/[((【[].*?[))】\]]/g, '')
    .replace(/[\s*★:,、。.;]/g, '')
    .toUpperCase()
}

/** Headings as units write them; the whole heading has to match. Earlier lines win. */
const WHOLE: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['SEQUENCE', /^(?:序号?|编号|序列号?|排序|行号|NO|NUMBER|ID|#|№|序数|顺序号?)$/],
  ['REGISTER_NO', /^(?:统一)?登记(?:册)?(?:编|序)?号码?$/],
  ['NAME', /^(?:流动|外出|流入|在外)?(?:党员)?(?:的)?(?:姓名|名字|名称|姓氏名称)$|^(?:流动|外出|流入)?党员$|^NAME$|^本人姓名$|^党员(?:同志)?姓名$/],
  ['SEX', /^(?:性别|男女|男\/女|性別|SEX|GENDER)$/],
  ['ETHNICITY', /^民族(?:别|成分)?$/],
  ['EDUCATION', /^(?:最高)?(?:学历|文化程度|文化|教育程度|受教育程度|学历学位)$/],
  ['WISH', /^(?:本人)?(?:是否)?(?:愿意?|同意)?(?:纳入|接受|参加)?(?:本地|我镇|流入地|当地)?(?:管理|意愿|愿意|同意)(?:情况)?$|意愿|愿意|是否同意|是否纳入/],
  ['MEMBERSHIP', /^(?:政治面貌|面貌|是否(?:是|为)?(?:中共)?(?:正式)?党员|党员否|党员身份|党员类别|党员类型|人员类别|是否党员.*)$/],
  ['DESTINATION', /^(?:现|主要)?(?:流入地|流向|外出地|去向|流动去向|外出去向|外出地点|流入地点|流动地点|流动方向|外出务工地|外出流入地|目前所在地|现所在地|务工地|务工地点|务工所在地|流往地|流动地)(?:点|址)?$/],
  ['ORIGIN_BRANCH', /^(?:党)?(?:组织关系)?(?:所在|流出|原|所属|现|隶属|正式)?(?:的)?(?:组织关系)?(?:所在)?(?:地)?(?:基层)?(?:党)?(?:总)?支部(?:名称|单位)?$|^组织关系(?:所在地?|所在单位|隶属)?$|^(?:所在|流出|所属|原)(?:地)?党组织(?:名称)?$/],
  ['ORIGIN_TOWNSHIP', /^(?:流出|所属|原|来源|户籍|户口|原籍|籍贯|所在|户籍所在|户口所在|原所在|党员|来自|流出地)?(?:地)?(?:的)?(?:乡镇|乡\/镇|乡镇街道|乡镇名称|流出地|来源地|户籍地|户籍|户口所在地|户籍所在地|籍贯|何地|何处)$|^(?:流出|来源|户籍|户口)地(?:点|区)?$|^来自(?:何处|哪里|何地)?$|^流出地.*$/],
  ['ID_NUMBER', /身份证|公民身份|身份号码|证件号|^身份证?号?码?$|^ID(?:NO|CARD|NUMBER)$/],
  ['BIRTH_DATE', /^(?:出生)(?:年月日?|日期|时间|年份|年月份?)?$|^(?:生日|出生|生年月日|出生年月日?)$|^BIRTH(?:DAY|DATE)?$/],
  ['JOINED_DATE', /^(?:何时)?(?:入党|加入(?:中国共产党|党组织|党))(?:的)?(?:年月日?|日期|时间|年份|年)?$/],
  ['INDUSTRY', /^(?:现|目前|主要)?(?:从事|所从事|所属|务工)?(?:的)?(?:行业|职业|工作|工种|行当|务工经商情况|经商情况|务工情况|从业情况|就业情况|职业情况|从事职业|从事工作|经营项目|业务)(?:类别|情况|名称|岗位|类型)?$|^(?:从事|做)(?:什么|何种?)(?:行业|工作|职业)$|^岗位$|^就业(?:行业|类型)$/],
  ['EMPLOYER', /^(?:现|目前|所在|现在)?(?:的)?(?:务工|工作|就业|上班|从业|用人|任职)?(?:单位|企业|公司|厂|工作单位|企业名称|用工单位|单位名称)(?:名称|及职务)?$/],
  ['PHONE', /(?:手机|电话|移动电话|联系电话|联络电话|联系号码|手机号)(?:号码?|号)?$|^联系(?:方式|方法|办法|号码)$|^联络方式$|^(?:本人)?(?:手机|电话)号?码?$|^TEL|^PHONE|^MOBILE|^短号$|^号码$/],
  ['RESIDENCE', /^(?:现|目前|暂|在城|本地|城区|流入地|实际)?(?:的)?(?:居住地?|住址|住处|住所|家庭住址|居住地址|居住地点|居住详址|暂住地?|暂住地址|租住地?址?|详细地址|地址|住房|现住|住地|经常居住地|居所)(?:址|点|详址)?$/],
  ['REMARKS', /^(?:备注|备\s*注|说明|附注|其他|其它|其他情况|情况说明|NOTE|REMARKS?)$/],
] // prettier-ignore

/** What a heading must contain, where nothing matched as a whole. */
const PART: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['ID_NUMBER', /身份证|证件号/],
  ['PHONE', /手机|电话|微信/],
  ['JOINED_DATE', /入党/],
  ['BIRTH_DATE', /出生|生日/],
  ['ORIGIN_BRANCH', /支部|党组织/],
  ['WISH', /意愿|愿意|同意/],
  ['MEMBERSHIP', /政治面貌|是否.*党员/],
  ['RESIDENCE', /居住|住址|住处|地址|住所/],
  ['DESTINATION', /流入|流向|去向|外出地/],
  ['ORIGIN_TOWNSHIP', /乡镇|流出|户籍|来源/],
  ['EMPLOYER', /单位|企业|公司/],
  ['INDUSTRY', /行业|职业|工种|务工|经商|从业/],
  ['EDUCATION', /学历|文化程度/],
  ['NAME', /姓名/],
  ['SEX', /性别/],
  ['REMARKS', /备注/],
] // prettier-ignore

/** Not ours: other people's names and numbers, and dates of other events. */
const OTHERS =
  /(?:联系人|负责人|书记|家属|配偶|介绍人|填表人|审核人|联络员|包联|结对|户主|转正|转出|转入|外出|流动|返乡)(?:的|员)?(?:姓名|名字|电话|手机|联系方式|时间|日期|号码|身份证号?码?)|^(?:年龄|外出时间|流动时间|外出日期|职务|党内职务|微信号?|邮箱|签名|签字|照片|党费.*)$/

/** 填报单位:某某 is a note and no heading. */
const SENTENCE = /[:：].*\p{Script=Han}|^(?:填报|填表|审核|制表)/u

/** What a heading means, if it is a known one. */
export function meaningOfHeading(heading: string): ColumnMeaning | undefined {
  const key = headingKey(heading)
  if (!key || key.length > 20 || SENTENCE.test(textOf(heading))) return undefined
  if (OTHERS.test(key)) return 'EXTRA'
  return (WHOLE.find(([, pattern]) => pattern.test(key)) ?? PART.find(([, pattern]) => pattern.test(key)))?.[0]
}

const ENOUGH = 0.6
const SAMPLE = 80

function sampleOf(cells: readonly Cell[]): Cell[] {
  const sample: Cell[] = []
  for (const cell of cells) {
    if (statedText(cell) !== '') sample.push(cell)
    if (sample.length === SAMPLE) break
  }
  return sample
}

const EVIDENCE: readonly (readonly [ColumnMeaning, (cell: Cell) => boolean])[] = [
  ['ID_NUMBER', (cell) => readIdNumber(cell).idNumber !== undefined],
  ['PHONE', (cell) => /^(?:\+?86-?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?:\D.*)?$/.test(textOf(cell))],
  ['SEX', (cell) => /^[男女]$/.test(textOf(cell))],
  ['ORIGIN_BRANCH', (cell) => /支部(?:委员会)?$/.test(textOf(cell))],
  ['MEMBERSHIP', (cell) => /党员$|^群众$|^共?青?团员$/.test(textOf(cell))],
  ['RESIDENCE', (cell) => /(?:社区|村|路|街|巷|弄|小区|新村).*\d+号?/.test(textOf(cell))],
  ['ORIGIN_TOWNSHIP', (cell) => /^\p{Script=Han}{1,4}[乡镇]$/u.test(textOf(cell))],
  ['EDUCATION', (cell) => /^(?:小学|初中|高中|中专|大专|本科|大学|研究生|硕士|博士|文盲)/.test(textOf(cell))],
  ['NAME', (cell) => /^\p{Script=Han}{2,4}$/u.test(textOf(cell).replace(/\s/g, ''))],
]

/** What most of a column's cells look like, if they look like something. Dates are not told: birth or joined, who knows. */
export function meaningOfCells(cells: readonly Cell[]): ColumnMeaning | undefined {
  const stated = sampleOf(cells)
  if (stated.length < 3) return undefined
  return EVIDENCE.find(([, fits]) => stated.filter(fits).length >= ENOUGH * stated.length)?.[0]
}

/** Whether the cells contradict what the heading says: no cell of an identity number column is one, say. */
export function contradicts(meaning: ColumnMeaning, cells: readonly Cell[], today: string): boolean {
  const stated = sampleOf(cells)
  if (stated.length < 5) return false
  const share = (fits: (cell: Cell) => boolean) => stated.filter(fits).length / stated.length
  switch (meaning) {
    case 'ID_NUMBER':
      return share((cell) => /\d{6}/.test(textOf(cell).replace(/\s/g, '')) || /E\+/i.test(textOf(cell))) < 0.1
    case 'PHONE':
      return share((cell) => /\d{5}/.test(textOf(cell).replace(/[- ]/g, ''))) < 0.1
    case 'BIRTH_DATE':
    case 'JOINED_DATE':
      return share((cell) => readDate(cell, today).date !== undefined) < 0.1
    case 'NAME':
      return share((cell) => /\p{Script=Han}{2}/u.test(textOf(cell).replace(/\s/g, ''))) < 0.3
    default:
      return false
  }
}
