import type { ColumnMeaning, Exclusion, LineFact, Problem, ProblemCode } from '@mobile-members/model/survey.ts'
import { readDate, type PartialDate } from './date.rules.ts'
import { birthDateOf, readIdNumber, sexOf, type IdNumber } from './id-number.rules.ts'
import { industrySectionOf, occupationOf, type IndustrySection, type Occupation } from './industry.rules.ts'
import { readName } from './name.rules.ts'
import { readPhones } from './phone.rules.ts'
import {
  branchKey,
  readEmployer,
  readOrigin,
  readResidence,
  townshipOfBranch,
  type Gazetteer,
  type OriginScope,
  type Residence,
} from './place.rules.ts'
import type { Column, DataRow } from './sheet.rules.ts'
import { shortened, statedText, textOf, type Cell } from './text.rules.ts'
import type { SurveyUnit } from './unit.rules.ts'

export type Sex = 'MALE' | 'FEMALE'

/** What a row says about a person, cleaned. Nothing is guessed: what is not said is left out. */
export interface LineFacts {
  name: string
  nameAsWritten: string
  aliases: string[]
  /** Of a roster of the register that comes back. */
  registerNo?: string
  sex?: Sex
  birthDate?: PartialDate
  idNumber?: IdNumber
  ethnicity?: string
  education?: string
  isMember?: boolean
  wishes?: boolean
  joinedDate?: PartialDate
  originTownship: string
  originScope: OriginScope
  originBranch?: string
  originBranchKey?: string
  destination?: string
  industry?: string
  industrySection?: IndustrySection
  occupation: Occupation
  employer?: string
  residence?: Residence
  phones: string[]
  otherPhones: string[]
  damagedPhones: string[]
  remarks?: string
  /** Columns beyond the known ones, by their heading (R25). */
  extra: Record<string, string>
}

export interface LineReading {
  facts: LineFacts
  exclusion?: Exclusion
  problems: Problem[]
}

const ADULT = 18
const MEMBER =
  /^(?:是|有|对|√|y|yes|1|正式|预备|转正|正式党员|预备党员|(?:中共|共产|流动|在册)?(?:正式|预备)?党员.*|中国共产党党员|中共)$/i
const NO_MEMBER =
  /^(?:否|不是|非|非党员|×|x|n|no|0|群众|普通群众|共?青?团员|共青团员|团员|无党派.*|民.{1,3}|农工.*|九三.*|致公.*|台盟.*|.*积极分子|发展对象|.*申请人)$/i
const WISHES = /^(?:是|愿意?|同意|本人愿意|自愿|愿意纳入.*|√|y|yes|1|可以|要|有意愿)$/i
const DECLINES = /^(?:否|不|不愿意?|不同意|不想.*|不要|拒绝.*|暂不.*|不纳入|无意愿|没有意愿|×|x|n|no|0|不愿.*)$/i

/** Reads one row. The problems name the column; the rest of the row is used. */
export function readLine(
  row: DataRow,
  columns: readonly Column[],
  unit: SurveyUnit | undefined,
  gazetteer: Gazetteer,
  context: { sheet: string; today: string; countsFrom1904: boolean },
): LineReading {
  const problems: Problem[] = []
  const columnOf = (meaning: ColumnMeaning) => columns.find((column) => column.meaning === meaning)
  const cellOf = (meaning: ColumnMeaning): Cell => row.cells[columnOf(meaning)?.index ?? -1] ?? null
  const textIn = (meaning: ColumnMeaning) => statedText(cellOf(meaning)) || undefined
  const complain = (code: ProblemCode | undefined, meaning: ColumnMeaning) => {
    if (!code) return
    const column = columnOf(meaning)
    const place = column ? { column: column.index + 1, value: shortened(row.cells[column.index]) } : {}
    problems.push({ code, sheet: context.sheet, row: row.number, ...place })
  }

  const name = readName(cellOf('NAME'))
  complain(name.problem, 'NAME')
  const id = readIdNumber(cellOf('ID_NUMBER'))
  complain(id.problem, 'ID_NUMBER')
  const birth = readDate(cellOf('BIRTH_DATE'), context.today, context.countsFrom1904)
  complain(birth.problem, 'BIRTH_DATE')
  const joined = readDate(cellOf('JOINED_DATE'), context.today, context.countsFrom1904)
  complain(joined.problem, 'JOINED_DATE')
  const sex = readSex(cellOf('SEX'), name.notes)
  complain(sex.problem, 'SEX')
  const phones = phonesOf(row, columns, complain)
  const employerText = textIn('EMPLOYER') ?? ''
  const employer =
    readEmployer(cellOf('EMPLOYER')) ?? (unit?.kind === 'ENTERPRISE' && unit.name ? unit.name : undefined)
  const branch = textIn('ORIGIN_BRANCH')
  const destination = textIn('DESTINATION')
  const industry = textIn('INDUSTRY')
  const origin = originOf(cellOf('ORIGIN_TOWNSHIP'), branch, unit, gazetteer)
  const residence =
    readResidence(cellOf('RESIDENCE'), gazetteer) ?? addressed(readResidence(cellOf('DESTINATION'), gazetteer))
  const idBirth = id.idNumber && birthDateOf(id.idNumber)
  const remarks = [
    ...columns.filter((c) => c.meaning === 'REMARKS').map((c) => statedText(row.cells[c.index])),
    ...name.notes,
  ]

  const facts: LineFacts = {
    name: name.name,
    nameAsWritten: textOf(cellOf('NAME')),
    aliases: name.aliases,
    ...present('registerNo', textIn('REGISTER_NO')?.toUpperCase()),
    ...present(
      'sex',
      sex.sex ?? (id.idNumber?.kind === 'FULL' || id.idNumber?.kind === 'OLD' ? sexOf(id.idNumber) : undefined),
    ),
    ...present('birthDate', moreExact(birth.date, id.idNumber?.kind === 'SLIP' ? undefined : idBirth)),
    ...present('idNumber', id.idNumber),
    ...present('ethnicity', textIn('ETHNICITY')),
    ...present('education', textIn('EDUCATION')),
    ...present('isMember', stanceOf(textIn('MEMBERSHIP'), MEMBER, NO_MEMBER)),
    ...present('wishes', stanceOf(textIn('WISH'), WISHES, DECLINES)),
    ...present('joinedDate', joined.date),
    originTownship: origin.name,
    originScope: origin.scope,
    ...present('originBranch', branch),
    ...present('originBranchKey', branch && branchKey(branch, gazetteer)),
    ...present('destination', destination),
    ...present('industry', industry),
    ...present('industrySection', industry ? industrySectionOf(industry) : undefined),
    occupation: occupationOf(industry ?? '', employer, employerText),
    ...present('employer', employer),
    ...present('residence', residence),
    phones: phones.mobiles,
    otherPhones: phones.others,
    damagedPhones: phones.damaged,
    ...present('remarks', remarks.filter(Boolean).join(';') || undefined),
    extra: extraOf(row, columns),
  }
  const exclusion = exclusionOf(facts)
  if (exclusion) return { facts, exclusion, problems: [] }
  for (const [code, meaning] of contradictions(facts, sex.sex, birth.date, idBirth, context.today))
    complain(code, meaning)
  if (facts.originScope === 'OUT_OF_COUNTY' && facts.wishes === undefined) complain('WISH_NOT_STATED', 'WISH')
  return { facts, problems }
}

/**
 * Why a row is not kept, if there is a reason: people who are no members (R1), and people from outside the county, or from
 * nobody knows where, who said that they do not wish to be included (R2). A member of the county is managed in any case.
 */
export function exclusionOf(facts: Pick<LineFacts, 'isMember' | 'wishes' | 'originScope'>): Exclusion | undefined {
  if (facts.isMember === false) return 'NOT_A_MEMBER'
  if (facts.wishes === false && facts.originScope !== 'IN_COUNTY') return 'DECLINED'
  return undefined
}

/** Which of the five facts of R25 are missing. */
export function missingFacts(facts: LineFacts): LineFact[] {
  const missing: LineFact[] = []
  if (!facts.name) missing.push('NAME')
  if (!facts.destination && !facts.residence) missing.push('DESTINATION')
  if (!facts.industry && !facts.employer) missing.push('INDUSTRY')
  if (!facts.residence) missing.push('RESIDENCE')
  if (facts.phones.length + facts.otherPhones.length === 0) missing.push('CONTACT')
  return missing
}

function originOf(cell: Cell, branch: string | undefined, unit: SurveyUnit | undefined, gazetteer: Gazetteer) {
  const origin = readOrigin(cell, gazetteer)
  if (origin.name) return origin
  if (unit?.channel === 'TOWNSHIP_SURVEY' && unit.name) return readOrigin(unit.name, gazetteer)
  const told = branch && townshipOfBranch(branch, gazetteer)
  return told ? { name: told, scope: 'IN_COUNTY' as const } : origin
}

/** A destination is a home only where it has a house number. */
function addressed(residence: Residence | undefined): Residence | undefined {
  return residence && residence.place && residence.number ? residence : undefined
}

function readSex(cell: Cell, notes: readonly string[]): { sex?: Sex; problem?: ProblemCode } {
  const text = statedText(cell).toUpperCase()
  if (!text) return notes.includes('女') ? { sex: 'FEMALE' } : notes.includes('男') ? { sex: 'MALE' } : {}
  if (/^(?:男性?|1|M|MALE|先生|♂)$/.test(text)) return { sex: 'MALE' }
  if (/^(?:女性?|2|F|FEMALE|女士|♀)$/.test(text)) return { sex: 'FEMALE' }
  return { problem: 'SEX_NOT_UNDERSTOOD' }
}

function stanceOf(text: string | undefined, yes: RegExp, no: RegExp): boolean | undefined {
  if (!text) return undefined
  const plain = text.replace(/[\s()。.]/g, '')
  if (no.test(plain)) return false
  return yes.test(plain) ? true : undefined
}

function phonesOf(
  row: DataRow,
  columns: readonly Column[],
  complain: (code: ProblemCode | undefined, meaning: ColumnMeaning) => void,
) {
  const all = { mobiles: [] as string[], others: [] as string[], damaged: [] as string[] }
  for (const column of columns) {
    if (column.meaning !== 'PHONE') continue
    const reading = readPhones(row.cells[column.index])
    complain(reading.problem, 'PHONE')
    all.mobiles.push(...reading.mobiles.filter((phone) => !all.mobiles.includes(phone)))
    all.others.push(...reading.others.filter((phone) => !all.others.includes(phone)))
    all.damaged.push(...reading.damaged)
  }
  return all
}

function extraOf(row: DataRow, columns: readonly Column[]): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const column of columns) {
    if (column.meaning && column.meaning !== 'EXTRA') continue
    const text = statedText(row.cells[column.index])
    if (text) extra[column.heading || `#${column.index + 1}`] = text
  }
  return extra
}

/** The date known to the day, where the identity number and the column do not contradict each other. */
function moreExact(said: PartialDate | undefined, fromId: string | undefined): PartialDate | undefined {
  if (!said) return fromId
  return fromId?.startsWith(said) ? fromId : said
}

function contradictions(
  facts: LineFacts,
  saidSex: Sex | undefined,
  saidBirth: PartialDate | undefined,
  idBirth: string | undefined,
  today: string,
): [ProblemCode, ColumnMeaning][] {
  const found: [ProblemCode, ColumnMeaning][] = []
  const idSex = facts.idNumber?.kind === 'FULL' ? sexOf(facts.idNumber) : undefined
  if (saidSex && idSex && saidSex !== idSex) found.push(['SEX_CONTRADICTS_ID_NUMBER', 'SEX'])
  if (saidBirth && idBirth && !idBirth.startsWith(saidBirth)) found.push(['BIRTH_CONTRADICTS_ID_NUMBER', 'BIRTH_DATE'])
  if (facts.birthDate && yearsBetween(facts.birthDate, today) < ADULT) found.push(['UNDER_AGE', 'BIRTH_DATE'])
  if (facts.birthDate && facts.joinedDate && yearsBetween(facts.birthDate, facts.joinedDate) < ADULT) {
    found.push(['JOINED_UNDER_AGE', 'JOINED_DATE'])
  }
  return found
}

/** Years by the calendar, in favour of the person where a month or day is not known. */
function yearsBetween(from: PartialDate, to: PartialDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  const shared = Math.min(from.length, to.length)
  return to.slice(4, shared) < from.slice(4, shared) ? years - 1 : years
}

function present<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
}
