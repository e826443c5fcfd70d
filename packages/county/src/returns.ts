import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addMonths } from './days.ts'
import { formOf, type Column, type Form } from './returns/forms.ts'
import { bytesOf, type Cell, type Sheet } from './returns/sheets.ts'
import {
  DATE_FORMS,
  RATES,
  writeDay,
  writeIdNumber,
  writeName,
  writePhone,
  type DateForm,
  type Rates,
} from './returns/slips.ts'
import { surveyedIn, type Surveyed } from './returns/surveyed.ts'
import type { Difficulty } from './returns/forms.ts'
import { unitsOf, type Entry, type Unit } from './returns/units.ts'
import { randomOf, type Random } from './random.ts'
import type { County } from './world.ts'

export interface ReturnsOptions {
  /** Another seed, another set of the same kind; the county's by default. */
  seed?: number
  difficulty?: Difficulty
}

export interface TruthRow {
  file: string
  sheet: string
  /** 1-based row of the sheet, of the file for .csv. */
  row: number
  /** The member's id; for people whom no register knows an id of their own; empty where excluded. */
  person: string
  expect: 'member' | 'excluded'
}

export interface Returns {
  files: { name: string; bytes: Uint8Array }[]
  truth: TruthRow[]
  /** GB/T 4754 section of each trade as it is written; `-` where it tells none. */
  industries: { text: string; section: string }[]
}

/**
 * What the townships, communities, villages and enterprises of the county hand in, as messy as such workbooks are,
 * with the truth about each row. Same county, seed and difficulty, same bytes.
 */
export function makeReturns(
  county: County,
  { seed = county.seed, difficulty = 'ordinary' }: ReturnsOptions = {},
): Returns {
  const people = surveyedIn(county, seed, difficulty)
  const returns: Returns = { files: [], truth: [], industries: industriesOf(people) }
  for (const unit of unitsOf(county, people, seed, difficulty)) {
    const random = randomOf(seed, `return/${difficulty}/${unit.kind}/${unit.name}`)
    const form = formOf(random, unit.kind, difficulty)
    const file = `${unit.kind}-${unit.name}.${form.kind.startsWith('csv') ? 'csv' : form.kind}`
    const writer: Writer = {
      random,
      form,
      unit,
      county,
      rates: RATES[difficulty],
      hard: difficulty !== 'ordinary',
      file,
      truth: returns.truth,
    }
    returns.files.push({ name: file, bytes: bytesOf(form.kind, sheetsOf(writer)) })
  }
  return returns
}

/** Writes the workbooks, truth.csv and industries.csv into a folder. */
export function writeReturns(county: County, folder: string, options: ReturnsOptions = {}): Returns {
  const returns = makeReturns(county, options)
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of returns.files) writeFileSync(join(folder, name), bytes)
  const truth = returns.truth.map(({ file, sheet, row, person, expect }) =>
    [file, sheet, row, person, expect].join(','),
  )
  writeFileSync(join(folder, 'truth.csv'), ['file,sheet,row,person,expect', ...truth, ''].join('\n'))
  const industries = returns.industries.map(({ text, section }) => `${text},${section}`)
  writeFileSync(join(folder, 'industries.csv'), ['text,section', ...industries, ''].join('\n'))
  return returns
}

interface Writer {
  random: Random
  form: Form
  unit: Unit
  county: County
  rates: Rates
  hard: boolean
  file: string
  truth: TruthRow[]
}

function sheetsOf(writer: Writer): Sheet[] {
  const { random, form, unit } = writer
  const entries = form.branchBlocks
    ? inBlocks(unit.entries, ({ person }) => person.village)
    : form.townshipBlocks
      ? inBlocks(unit.entries, ({ person }) => person.township)
      : unit.entries
  const half = Math.ceil(entries.length / 2)
  const sheets = form.twoSheets
    ? [listSheet(writer, '第一批', entries.slice(0, half)), listSheet(writer, '第二批', entries.slice(half))]
    : [listSheet(writer, random.pick(['Sheet1', '花名册', '摸底表', '党员名单']), entries)]
  if (form.instructions) {
    const rows: Cell[][] = [['填表说明'], ['一、本表由各单位党组织填写。'], ['二、姓名、身份证号必须填写。']]
    sheets.unshift({ name: '填表说明', rows, merges: [] })
  }
  if (form.emptySheet) sheets.push({ name: 'Sheet3', rows: [], merges: [] })
  return sheets
}

/** Entries of one branch or township together, the blocks as they come; the entries of a block keep their order. */
function inBlocks(entries: readonly Entry[], blockOf: (entry: Entry) => string): Entry[] {
  return [...Map.groupBy(entries, blockOf).values()].flat()
}

function listSheet(writer: Writer, name: string, entries: readonly Entry[]): Sheet {
  const { random, form, unit, county, hard } = writer
  const sheet: Sheet = { name, rows: [], merges: [] }
  const { columns } = form
  const year = county.today.slice(0, 4)
  const last = columns.length - 1
  if (form.titleLine) {
    sheet.rows.push([
      random.pick([
        `${unit.name}流动党员登记表`,
        `${unit.name}流动党员花名册`,
        `${unit.name}流动党员摸底调查表`,
        `${year}年${unit.name}党员情况统计表`,
      ]),
    ])
    sheet.merges.push({ from: [0, 0], to: [0, last] })
  }
  if (form.unitLine) {
    const month = Number(addMonths(county.today, -random.int(0, 2)).slice(5, 7))
    sheet.rows.push([
      `填报单位(盖章):${unit.name}`,
      ...Array<Cell>(Math.max(0, last - 1)).fill(null),
      `填报日期:${year}年${month}月`,
    ])
  }
  addHead(sheet, form)
  const style: Style = {
    forms: [random.pick(DATE_FORMS), random.pick(DATE_FORMS), random.pick(DATE_FORMS)],
    wide: random.chance(0.5),
  }
  if (hard) style.forms.push(random.pick(['SPELT', 'SHORT_YEAR'] as const))
  let block = ''
  let blockStart = sheet.rows.length
  const closeBlock = (): void => {
    const column = columns.indexOf(form.branchBlocks ? 'branch' : 'township')
    if ((form.merged || form.townshipBlocks) && sheet.rows.length - blockStart > 1)
      sheet.merges.push({ from: [blockStart, column], to: [sheet.rows.length - 1, column] })
  }
  const blockOf = ({ person }: Entry): string =>
    form.branchBlocks ? person.village : form.townshipBlocks ? person.township : ''
  entries.forEach((entry, i) => {
    const inBlock = form.branchBlocks || form.townshipBlocks
    const opensBlock = inBlock && (i === 0 || blockOf(entry) !== block)
    if (opensBlock) {
      if (i > 0) closeBlock()
      if (form.subtotals && form.branchBlocks && block)
        sheet.rows.push([`${block}党支部小计`, `${sheet.rows.length - blockStart}人`])
      block = blockOf(entry)
      blockStart = sheet.rows.length
    }
    if (!inBlock && random.chance(0.004)) sheet.rows.push([])
    if (form.headAgain && !inBlock && i > 0 && i % 60 === 0) addHead(sheet, form)
    sheet.rows.push(rowOf(writer, entry, i + 1, style, inBlock && !opensBlock))
    writer.truth.push({
      file: writer.file,
      sheet: form.kind.startsWith('csv') ? '' : name,
      row: sheet.rows.length,
      person: entry.expect === 'member' ? entry.person.id : '',
      expect: entry.expect,
    })
  })
  if (form.branchBlocks || form.townshipBlocks) closeBlock()
  if (form.totalLine) sheet.rows.push(['合计', `${entries.length}人`])
  if (form.signatureLine) sheet.rows.push(['填表人:王某   审核人:李某   联系电话:0600-6000000'])
  if (form.noteLine) sheet.rows.push(['备注:1.外出指离开户籍所在乡镇三个月以上;2.此表一式两份。'])
  return sheet
}

/** The heading, in one row or two. */
function addHead(sheet: Sheet, form: Form): void {
  const { columns } = form
  if (!form.contactGroup && !form.basicsGroup) {
    sheet.rows.push(columns.map((column) => form.title(column)))
    return
  }
  const top = sheet.rows.length
  const upper: Cell[] = []
  const lower: Cell[] = []
  columns.forEach((column, i) => {
    const inContact = form.contactGroup && (column === 'residence' || column === 'phone')
    const inBasics = form.basicsGroup && i >= 1 && i <= 3
    const begins = column === 'residence' || (inBasics && i === 1)
    upper.push(inContact ? (begins ? '联系方式' : null) : inBasics ? (begins ? '基本情况' : null) : form.title(column))
    lower.push(inContact ? (column === 'residence' ? '现居住地' : '手机号码') : inBasics ? form.title(column) : null)
    if (inContact && begins) sheet.merges.push({ from: [top, i], to: [top, i + 1] })
    else if (inBasics && begins) sheet.merges.push({ from: [top, i], to: [top, i + 2] })
    else if (!inContact && !inBasics) sheet.merges.push({ from: [top, i], to: [top + 1, i] })
  })
  sheet.rows.push(upper, lower)
}

interface Style {
  forms: DateForm[]
  /** Whether the township stands before the branch. */
  wide: boolean
}

function rowOf(writer: Writer, { person, because }: Entry, n: number, style: Style, sameBlock: boolean): Cell[] {
  const { random, form, rates, hard, unit } = writer
  const blank = (rate: number) => random.next() * 100 < rates.blank * rate
  const stranger = because === 'NO_MEMBER'
  const address = addressOf(random, rates, person)
  const swapped = rates.datesSwapped > 0 && random.next() * 100 < rates.datesSwapped
  const day = (told: string) => writeDay(random, told, formFor(random, style, told))
  const cells: Record<Column, () => Cell> = {
    number: () => (hard && blank(0.2) ? null : n),
    name: () => writeName(random, rates, person),
    sex: () => (blank(1) ? null : sexOf(form, person, random)),
    born: () => (blank(0.3) ? null : day(swapped ? person.joinedOn : bornAs(random, rates, person))),
    id: () => (stranger ? null : writeIdNumber(random, rates, person, form.numbersCut)),
    joined: () => (blank(0.5) ? null : day(swapped ? person.bornOn : person.joinedOn)),
    education: () => (blank(2) ? null : person.education),
    township: () => (sameBlock && form.townshipBlocks ? null : townshipOf(random, person, hard)),
    branch: () =>
      sameBlock && form.branchBlocks
        ? form.merged
          ? null
          : random.pick([null, hard ? '同上' : null, hard ? '〃' : null])
        : branchOf(random, person, style),
    destination: () =>
      random.weighted<Cell>([
        ['城关镇', 45],
        ['县城', 25],
        ['本县城', 15],
        [address && `城关镇${address}`, 15],
      ]),
    trade: () => (blank(1) ? null : person.trade),
    employer: () => (blank(1) ? null : (person.employer ?? random.pick(['无', '个体', null]))),
    residence: () => (blank(1.5) || address === null ? null : random.chance(0.3) ? `城关镇${address}` : address),
    phone: () => (stranger && random.chance(0.7) ? null : writePhone(random, rates, person)),
    political: () =>
      stranger ? random.pick(['群众', '团员', '否', hard ? '入党积极分子' : '群众']) : partyOf(random, hard),
    willing: () => willingOf(random, person, hard, stranger),
    remark: () =>
      random.weighted<Cell>([
        [null, 70],
        ['常年在外', 12],
        ['困难党员', 8],
        ['年底返乡', 10],
      ]),
  }
  // A list by branch leaves nobody's branch open; another one may.
  const row = form.columns.map((column) =>
    column === 'branch' && !form.branchBlocks && blank(unit.kind === '乡镇' ? 1.5 : 0.3) ? null : cells[column](),
  )
  return row
}

function bornAs(random: Random, rates: Rates, person: Surveyed): string {
  if (random.next() * 100 >= rates.bornWrong) return person.bornOn
  const [year, month, day] = [person.bornOn.slice(0, 4), person.bornOn.slice(5, 7), person.bornOn.slice(8)]
  // A year off, or the month of the other calendar.
  return random.chance(0.5)
    ? `${Number(year) + random.pick([-1, 1])}-${month}-${day}`
    : `${year}-${String((Number(month) % 12) + 1).padStart(2, '0')}-${day}`
}

function formFor(random: Random, style: Style, day: string): DateForm {
  const form = random.pick(style.forms)
  return form === 'SHORT_YEAR' && day >= '2000' ? 'DOTTED' : form
}

function sexOf(form: Form, person: Surveyed, random: Random): Cell {
  if (!form.sexAsDigit && random.chance(0.97)) return person.sex === 'MALE' ? '男' : '女'
  return person.sex === 'MALE' ? '1' : '2'
}

function addressOf(random: Random, rates: Rates, person: Surveyed): string | null {
  if (person.area === null) return null
  return random.next() * 100 < rates.moved ? `${person.area}${random.int(1, 320)}号` : `${person.area}${person.house}号`
}

function townshipOf(random: Random, person: Surveyed, hard: boolean): Cell {
  if (!person.inCounty) return person.township
  const short = person.township.replace(/[乡镇]$/, '')
  return random.weighted<Cell>([
    [person.township, 60],
    [short, 30],
    [`云溪县${person.township}`, hard ? 8 : 0],
    [`本县${short}`, hard ? 4 : 0],
  ])
}

function branchOf(random: Random, person: Surveyed, { wide }: Style): Cell {
  const { village, township } = person
  if (!village) return null
  const usual = wide ? `${township}${village}党支部` : `${village}党支部`
  return random.weighted<Cell>([
    [usual, 60],
    [village, 14],
    [`${village}支部`, 12],
    [`中共${township}${village}支部委员会`, 14],
  ])
}

function partyOf(random: Random, hard: boolean): Cell {
  return random.weighted<Cell>([
    ['中共党员', 40],
    ['党员', 30],
    ['是', 28],
    ['预备党员', 2],
    ['正式党员', hard ? 6 : 0],
  ])
}

/** Whoever comes from this county is included whatever he wishes; only people from outside may decline. */
function willingOf(random: Random, person: Surveyed, hard: boolean, stranger: boolean): Cell {
  if (!person.willing && !stranger) return random.pick(hard ? ['否', '不愿意', '不同意', '不愿'] : ['否', '不愿意'])
  if (hard && person.inCounty && !stranger && random.chance(0.008)) return '否'
  return random.weighted<Cell>([
    ['是', 86],
    ['愿意', 10],
    ['同意', hard ? 6 : 0],
    [null, person.inCounty ? 4 : 0],
  ])
}

function industriesOf(people: readonly Surveyed[]): Returns['industries'] {
  const sections = new Map(people.map(({ trade, section }) => [trade, section]))
  return [...sections].map(([text, section]) => ({ text, section })).sort((a, b) => (a.text < b.text ? -1 : 1))
}
