import { INDUSTRY_CODES } from './industry-codes.ts'

/** A code of a national standard, with its name. */
export interface Code {
  code: string
  zh: string
  en: string
}

/** A national standard's list, as of an edition. */
export interface CodeList {
  standard: string
  edition: string
  entries: readonly Code[]
}

export const CODE_LIST_NAMES = ['SEX', 'ETHNIC_GROUP', 'EDUCATION', 'POLITICAL_STATUS', 'INDUSTRY', 'DIVISION'] as const
export type CodeListName = (typeof CODE_LIST_NAMES)[number]

const ETHNIC_GROUPS =
  '汉 Han 蒙古 Mongol 回 Hui 藏 Zang 维吾尔 Uygur 苗 Miao 彝 Yi 壮 Zhuang 布依 Buyei 朝鲜 Chosen 满 Man 侗 Dong 瑶 Yao 白 Bai 土家 Tujia 哈尼 Hani 哈萨克 Kazak 傣 Dai 黎 Li 傈僳 Lisu 佤 Va 畲 She 高山 Gaoshan 拉祜 Lahu 水 Sui 东乡 Dongxiang 纳西 Naxi 景颇 Jingpo 柯尔克孜 Kirgiz 土 Tu 达斡尔 Daur 仫佬 Mulao 羌 Qiang 布朗 Blang 撒拉 Salar 毛南 Maonan 仡佬 Gelao 锡伯 Xibe 阿昌 Achang 普米 Pumi 塔吉克 Tajik 怒 Nu 乌孜别克 Uzbek 俄罗斯 Russ 鄂温克 Ewenki 德昂 Deang 保安 Bonan 裕固 Yugur 京 Gin 塔塔尔 Tatar 独龙 Derung 鄂伦春 Oroqen 赫哲 Hezhen 门巴 Monba 珞巴 Lhoba 基诺 Jino'.split(
    ' ',
  )

/** The divisions at the level of provinces; those of a county are its own, which the register knows. */
const PROVINCES = `
110000|北京市|Beijing
120000|天津市|Tianjin
130000|河北省|Hebei
140000|山西省|Shanxi
150000|内蒙古自治区|Inner Mongolia
210000|辽宁省|Liaoning
220000|吉林省|Jilin
230000|黑龙江省|Heilongjiang
310000|上海市|Shanghai
320000|江苏省|Jiangsu
330000|浙江省|Zhejiang
340000|安徽省|Anhui
350000|福建省|Fujian
360000|江西省|Jiangxi
370000|山东省|Shandong
410000|河南省|Henan
420000|湖北省|Hubei
430000|湖南省|Hunan
440000|广东省|Guangdong
450000|广西壮族自治区|Guangxi
460000|海南省|Hainan
500000|重庆市|Chongqing
510000|四川省|Sichuan
520000|贵州省|Guizhou
530000|云南省|Yunnan
540000|西藏自治区|Tibet
610000|陕西省|Shaanxi
620000|甘肃省|Gansu
630000|青海省|Qinghai
640000|宁夏回族自治区|Ningxia
650000|新疆维吾尔自治区|Xinjiang
710000|台湾省|Taiwan
810000|香港特别行政区|Hong Kong
820000|澳门特别行政区|Macao`

export const CODE_LISTS: Record<CodeListName, CodeList> = {
  SEX: {
    standard: 'GB/T 2261.1',
    edition: '2003',
    entries: codes('0|未知的性别|Unknown\n1|男性|Male\n2|女性|Female\n9|未说明的性别|Not stated'),
  },
  ETHNIC_GROUP: {
    standard: 'GB/T 3304',
    edition: '1991',
    entries: [
      ...Array.from({ length: ETHNIC_GROUPS.length / 2 }, (_, at) => ({
        code: String(at + 1).padStart(2, '0'),
        zh: ETHNIC_GROUPS[at * 2] ?? '',
        en: ETHNIC_GROUPS[at * 2 + 1] ?? '',
      })),
      ...codes('97|其他|Other\n98|外国血统中国籍人士|Chinese national of foreign descent'),
    ],
  },
  EDUCATION: {
    standard: 'GB/T 4658',
    edition: '2006',
    entries: codes(`
10|研究生|Postgraduate
20|大学本科|Bachelor
30|大学专科|Junior college
40|中等职业|Secondary vocational
60|高中|Senior high school
70|初中|Junior high school
80|小学|Primary school
90|其他|Other`),
  },
  POLITICAL_STATUS: {
    standard: 'GB/T 4762',
    edition: '1984',
    entries: codes(`
01|中共党员|Member of the Communist Party of China
02|中共预备党员|Probationary member of the Communist Party of China
03|共青团员|Member of the Communist Youth League
04|民革党员|Member of the Revolutionary Committee of the Kuomintang
05|民盟盟员|Member of the China Democratic League
06|民建会员|Member of the China National Democratic Construction Association
07|民进会员|Member of the China Association for Promoting Democracy
08|农工党党员|Member of the Chinese Peasants’ and Workers’ Democratic Party
09|致公党党员|Member of the China Zhi Gong Party
10|九三学社社员|Member of the Jiusan Society
11|台盟盟员|Member of the Taiwan Democratic Self-Government League
12|无党派民主人士|Democrat without party
13|群众|None`),
  },
  INDUSTRY: { standard: 'GB/T 4754', edition: '2017', entries: codes(INDUSTRY_CODES) },
  DIVISION: { standard: 'GB/T 2260', edition: '2007', entries: codes(PROVINCES) },
}

function codes(text: string): Code[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', zh = '', en = ''] = line.split('|')
      return { code, zh, en }
    })
}

const byCode = new Map(
  CODE_LIST_NAMES.map((name) => [name, new Map(CODE_LISTS[name].entries.map((one) => [one.code, one]))] as const),
)

/** The entry of a code; undefined where the standard has none. */
export function findCode(list: CodeListName, code: string): Code | undefined {
  return byCode.get(list)?.get(code)
}

/** A code's name in a language; what is no code stays as it is. */
export function codeName(list: CodeListName, code: string, language: string): string {
  const found = findCode(list, code)
  return found ? (language.startsWith('zh') ? found.zh : found.en) : code
}

/** The name of an ethnic group, 汉 for 01; a text that is no code stays as it is. */
export function ethnicGroupName(code: string): string {
  return findCode('ETHNIC_GROUP', code)?.zh ?? code.replace(/族$/, '')
}

/** The name of a level of education; a text that is no code stays as it is. */
export function educationName(code: string): string {
  return findCode('EDUCATION', code)?.zh ?? code
}

const groupCodes = new Map(CODE_LISTS.ETHNIC_GROUP.entries.map(({ code, zh }) => [zh, code]))

/** The code of an ethnic group, told as a code or by its name with or without 族; undefined where the standard has none. */
export function ethnicGroupCode(text: string): string | undefined {
  const told = text.trim()
  return findCode('ETHNIC_GROUP', told)?.code ?? groupCodes.get(told.replace(/族$/, ''))
}

/** How people write their education, the more special words first. */
const EDUCATION_WORDS: readonly (readonly [RegExp, string])[] = [
  [/研究生|博士|硕士/, '10'],
  [/专科|大专|高职|高专/, '30'],
  [/本科|学士|^大学$/, '20'],
  [/中专|中技|中职|职高|职业高中|技校|中等职业|职业中专|技工/, '40'],
  [/高中/, '60'],
  [/初中|初级中学/, '70'],
  [/小学/, '80'],
  [/其他|文盲|不识字|半文盲/, '90'],
]

/** The code of a level of education, told as a code or in the words that people use; undefined where it is none. */
export function educationCode(text: string): string | undefined {
  const told = text.trim()
  return findCode('EDUCATION', told)?.code ?? EDUCATION_WORDS.find(([words]) => words.test(told))?.[1]
}

/** The short name of the province that a division lies in, 浙江 for 331199; empty where there is none. */
export function provinceOf(division: string): string {
  const province = findCode('DIVISION', `${division.slice(0, 2)}0000`)
  return province?.zh.replace(/(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$/, '') ?? ''
}

/** The code in GB/T 2261.1 of a sex as the register keeps it. */
export function sexCode(sex: 'MALE' | 'FEMALE' | null): string {
  return sex === null ? '0' : sex === 'MALE' ? '1' : '2'
}

/** The code in GB/T 4762 of a membership as the register keeps it; empty while it is not known. */
export function politicalStatusCode(membership: 'FULL' | 'PROBATIONARY' | null): string {
  return membership === null ? '' : membership === 'FULL' ? '01' : '02'
}

/** Why facts told by code cannot be taken, field by field: a code that its standard does not have is refused with words. */
export function codeFaults(facts: {
  ethnicGroup?: string | null | undefined
  education?: string | null | undefined
  industry?: string | null | undefined
  originDivision?: string | null | undefined
}): Record<'ethnicGroup' | 'education' | 'industry' | 'originDivision', string | undefined> {
  const { ethnicGroup, education, industry, originDivision } = facts
  return {
    ethnicGroup: ethnicGroup && !ethnicGroupCode(ethnicGroup) ? 'ETHNIC_GROUP_UNKNOWN' : undefined,
    education: education && !educationCode(education) ? 'EDUCATION_UNKNOWN' : undefined,
    industry: industry && !findCode('INDUSTRY', industry) ? 'INDUSTRY_UNKNOWN' : undefined,
    originDivision:
      originDivision && !(/^\d{6}$/.test(originDivision) && provinceOf(originDivision))
        ? 'DIVISION_UNKNOWN'
        : undefined,
  }
}
