import type { Random } from '../random.ts'
import type { FileKind } from './sheets.ts'

/**
 * `hard` has brothers and sisters, old and masked numbers, homophones, notes in cells, torn headings; `hardest` adds what is made
 * to deceive: twins, couples with one telephone, namesakes of one township, look-alike characters, slips in telephones.
 */
export type Difficulty = 'ordinary' | 'hard' | 'hardest'

export const COLUMNS = [
  'number',
  'name',
  'sex',
  'born',
  'id',
  'joined',
  'education',
  'township',
  'branch',
  'destination',
  'trade',
  'employer',
  'residence',
  'phone',
  'political',
  'willing',
  'remark',
] as const

export type Column = (typeof COLUMNS)[number]

// What the columns are called; the second list is for the harder sets.
const TITLES: Record<Column, readonly [readonly string[], readonly string[]]> = {
  number: [
    ['序号', '编号', '序 号'],
    ['No.', '号'],
  ],
  name: [
    ['姓名', '党员姓名', '流动党员姓名', '姓 名'],
    ['姓\n名', '党 员 姓 名', '姓名(按身份证填写)'],
  ],
  sex: [['性别'], ['性 别', '性\n别']],
  born: [
    ['出生年月', '出生日期', '出生时间', '生日'],
    ['出生\n年月', '出 生 年 月', '何时出生'],
  ],
  id: [
    ['身份证号码', '身份证号', '身份证', '公民身份号码'],
    ['证件号码', '身份证\n号码', '身份号码(18位)'],
  ],
  joined: [
    ['入党时间', '入党日期', '入党年月'],
    ['何时入党', '入党\n时间', '加入中共时间'],
  ],
  education: [['文化程度', '学历'], ['最高学历']],
  township: [
    ['流出地', '所属乡镇', '流出乡镇', '乡镇'],
    ['原籍乡镇', '户籍所在乡镇', '来自何地'],
  ],
  branch: [
    ['所在支部', '所在党支部', '流出党支部', '组织关系所在支部'],
    ['原支部', '组织关系\n所在支部', '党组织关系'],
  ],
  destination: [
    ['流入地', '现流入地', '外出地点', '流向'],
    ['去向', '外出去向'],
  ],
  trade: [
    ['从事行业', '务工经商情况', '行业'],
    ['从事职业', '工种', '何种职业'],
  ],
  employer: [
    ['务工单位', '工作单位'],
    ['现单位', '就业单位'],
  ],
  residence: [
    ['住处', '现居住地', '现住址'],
    ['居住地址', '在城关住址'],
  ],
  phone: [
    ['联系方式', '手机号码', '手机', '联系电话'],
    ['电话', '联系\n电话', '本人手机'],
  ],
  political: [['政治面貌', '是否党员'], ['党员身份']],
  willing: [
    ['是否愿意纳入管理', '本人意愿'],
    ['是否同意纳入管理', '意愿'],
  ],
  remark: [['备注'], ['备 注', '说明']],
}

export interface Form {
  kind: FileKind
  columns: Column[]
  title(column: Column): string
  /** Residence and phone under one heading of two rows. */
  contactGroup: boolean
  /** Name, sex and birth under one heading as well. */
  basicsGroup: boolean
  titleLine: boolean
  unitLine: boolean
  /** Sorted by branch, which is named once for its block. */
  branchBlocks: boolean
  merged: boolean
  /** Sorted by township, which is named once for its merged block. */
  townshipBlocks: boolean
  subtotals: boolean
  headAgain: boolean
  twoSheets: boolean
  instructions: boolean
  emptySheet: boolean
  totalLine: boolean
  signatureLine: boolean
  noteLine: boolean
  numbersCut: boolean
  sexAsDigit: boolean
}

export type UnitKind = '乡镇' | '社区' | '村' | '企业'

const BY_KIND: Record<UnitKind, readonly Column[]> = {
  乡镇: [
    'number',
    'name',
    'sex',
    'born',
    'id',
    'joined',
    'education',
    'branch',
    'destination',
    'trade',
    'employer',
    'residence',
    'phone',
    'remark',
  ],
  社区: ['number', 'name', 'sex', 'political', 'id', 'township', 'trade', 'residence', 'phone', 'willing'],
  村: ['number', 'name', 'sex', 'born', 'township', 'branch', 'trade', 'residence', 'phone', 'willing'],
  企业: ['number', 'name', 'id', 'political', 'township', 'joined', 'phone', 'willing'],
}

/** The form that one unit made up for itself. */
export function formOf(random: Random, unit: UnitKind, difficulty: Difficulty): Form {
  const hard = difficulty !== 'ordinary'
  const hardest = difficulty === 'hardest'
  const titles = new Map<Column, string>()
  const kind = random.weighted<FileKind>([
    ['xlsx', 56],
    ['xls', 18],
    ['csv-gb18030', 14],
    ['csv-utf8', 6],
    ['csv-utf8-bom', 6],
  ])
  const csv = kind.startsWith('csv')
  const dropped = new Set<Column>(
    BY_KIND[unit].filter((column) => {
      if (column === 'education' || column === 'remark') return random.chance(0.5)
      if (column === 'employer' || column === 'joined') return unit === '乡镇' && random.chance(0.2)
      if (column === 'id' && unit === '社区') return random.chance(hard ? 0.3 : 0)
      return hard && column === 'sex' && random.chance(0.15)
    }),
  )
  let columns = BY_KIND[unit].filter((column) => !dropped.has(column))
  // Where the identity number is not asked for, the birth date is.
  if (unit === '社区' && dropped.has('id'))
    columns = columns.map((column) => (column === 'political' ? 'political' : column)).toSpliced(4, 0, 'born')
  if (hard && random.chance(hardest ? 0.7 : 0.35))
    columns = [...columns.slice(0, 2), ...random.shuffled(columns.slice(2))]
  const contactGroup =
    random.chance(unit === '企业' ? 0 : 0.3) && columns.indexOf('phone') === columns.indexOf('residence') + 1
  const blocks = unit === '乡镇' && random.chance(0.45)
  return {
    kind,
    columns,
    title(column) {
      const known = titles.get(column)
      if (known !== undefined) return known
      const [usual, rare] = TITLES[column]
      const title = random.pick(hard && random.chance(0.5) ? rare : usual)
      titles.set(column, title)
      return title
    },
    contactGroup,
    basicsGroup:
      hard && !csv && columns[1] === 'name' && columns[2] === 'sex' && columns[3] === 'born' && random.chance(0.4),
    titleLine: random.chance(0.93),
    unitLine: random.chance(0.55),
    branchBlocks: blocks && columns.includes('branch'),
    merged: blocks && !csv && random.chance(hard ? 0.6 : 0.9),
    townshipBlocks: hardest && !csv && columns.includes('township') && random.chance(0.4),
    subtotals: hard && blocks && random.chance(0.3),
    headAgain: hard && random.chance(0.25),
    twoSheets: unit === '乡镇' && !csv && random.chance(0.25),
    instructions: !csv && random.chance(0.3),
    emptySheet: !csv && random.chance(0.35),
    totalLine: random.chance(0.7),
    signatureLine: random.chance(0.6),
    noteLine: random.chance(0.35),
    numbersCut: !csv && random.chance(0.4),
    sexAsDigit: random.chance(hard ? 0.2 : 0.08),
  }
}
