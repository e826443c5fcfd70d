import type { Random } from '../random.ts'
import { HOMOPHONES, LOOK_ALIKES, TRADITIONAL } from './characters.ts'
import type { Day } from '../world.ts'
import type { Difficulty } from './forms.ts'
import type { Cell } from './sheets.ts'
import type { Surveyed } from './surveyed.ts'

/** How often what goes wrong, in a hundred. */
export interface Rates {
  idMissing: number
  idSpaced: number
  idSlip: number
  idCut: number
  idMasked: number
  idOld: number
  idLower: number
  phoneMissing: number
  phoneOld: number
  phoneShort: number
  phoneDashed: number
  phonePrefixed: number
  phoneTwo: number
  phoneSlip: number
  nameHomophone: number
  nameTraditional: number
  nameSpaced: number
  nameNote: number
  /** A character that looks like the right one. */
  nameAlike: number
  bornWrong: number
  /** Dates of birth and of joining stand in each other's column. */
  datesSwapped: number
  moved: number
  blank: number
  twice: number
}

export const RATES: Record<Difficulty, Rates> = {
  ordinary: {
    idMissing: 14,
    idSpaced: 5,
    idSlip: 2.5,
    idCut: 4,
    idMasked: 2,
    idOld: 1,
    idLower: 2,
    phoneMissing: 5,
    phoneOld: 7,
    phoneShort: 2,
    phoneDashed: 5,
    phonePrefixed: 3,
    phoneTwo: 4,
    phoneSlip: 0,
    nameHomophone: 2,
    nameTraditional: 1,
    nameSpaced: 4,
    nameNote: 1.5,
    nameAlike: 0,
    bornWrong: 1,
    datesSwapped: 0,
    moved: 6,
    blank: 8,
    twice: 0.3,
  },
  hard: {
    idMissing: 30,
    idSpaced: 6,
    idSlip: 5,
    idCut: 7,
    idMasked: 7,
    idOld: 3,
    idLower: 4,
    phoneMissing: 12,
    phoneOld: 15,
    phoneShort: 4,
    phoneDashed: 7,
    phonePrefixed: 5,
    phoneTwo: 7,
    phoneSlip: 0,
    nameHomophone: 5,
    nameTraditional: 3,
    nameSpaced: 6,
    nameNote: 5,
    nameAlike: 0,
    bornWrong: 3,
    datesSwapped: 0,
    moved: 14,
    blank: 15,
    twice: 1,
  },
  hardest: {
    idMissing: 32,
    idSpaced: 6,
    idSlip: 6,
    idCut: 7,
    idMasked: 11,
    idOld: 7,
    idLower: 4,
    phoneMissing: 12,
    phoneOld: 15,
    phoneShort: 3,
    phoneDashed: 7,
    phonePrefixed: 5,
    phoneTwo: 7,
    phoneSlip: 4,
    nameHomophone: 5,
    nameTraditional: 3,
    nameSpaced: 6,
    nameNote: 8,
    nameAlike: 1.5,
    bornWrong: 3,
    datesSwapped: 0.5,
    moved: 14,
    blank: 15,
    twice: 1,
  },
}

/** What a cell says where nobody knows. */
export function unknownOf(random: Random): Cell {
  return random.weighted<Cell>([
    [null, 55],
    ['/', 15],
    ['不详', 15],
    ['无', 8],
    ['-', 7],
  ])
}

export function writeName(random: Random, rates: Rates, person: Surveyed): string {
  const hit = (rate: number) => random.next() * 100 < rate
  let name = person.name
  if (hit(rates.nameHomophone)) name = withOther(random, name, HOMOPHONES)
  // A rate of nothing asks for no chance, so that the easier sets are what they would be without it.
  if (rates.nameAlike > 0 && hit(rates.nameAlike)) name = withOther(random, name, LOOK_ALIKES)
  if (hit(rates.nameTraditional)) name = [...name].map((character) => TRADITIONAL[character] ?? character).join('')
  const [first, ...rest] = [...name]
  if (hit(rates.nameSpaced)) {
    if (rest.length === 1) name = `${first}${random.pick([' ', '　', '  '])}${rest.join('')}`
    else name = random.chance(0.7) ? `${name} ` : `${first} ${rest.join('')}`
  }
  return hit(rates.nameNote) ? noted(random, name, person) : name
}

/** Of the characters that a group has, one is exchanged for another of it; the surname only where there is no other. */
function withOther(random: Random, name: string, groups: readonly string[]): string {
  const characters = [...name]
  const places = characters.flatMap((character, i) => (groups.some((group) => group.includes(character)) ? [i] : []))
  const given = places.filter((i) => i > 0)
  if (places.length === 0) return name
  const at = random.pick(given.length > 0 ? given : places)
  const group = [...(groups.find((one) => one.includes(characters[at] ?? '')) ?? '')]
  characters[at] = random.pick(group.filter((one) => one !== characters[at]))
  return characters.join('')
}

function noted(random: Random, name: string, person: Surveyed): string {
  const notes = [
    `(${person.sex === 'MALE' ? '男' : '女'})`,
    '（困难党员）',
    '(年底返乡)',
    `（${person.village || '外地'}）`,
    `(原名${[...name][0]}${random.pick(['阿林', '小妹', '根土', '爱国'])})`,
    ' 已电话核实',
    '\n(常年在外)',
    '*',
  ]
  return `${name}${random.pick(notes)}`
}

export function writeIdNumber(random: Random, rates: Rates, person: Surveyed, cutting: boolean): Cell {
  const { idNumber, bornOn } = person
  const fate = random.weighted<keyof Rates | 'GOOD'>([
    ['idMissing', rates.idMissing],
    ['idSpaced', rates.idSpaced],
    ['idSlip', rates.idSlip],
    ['idCut', cutting ? rates.idCut * 4 : rates.idCut * 0.2],
    ['idMasked', rates.idMasked],
    ['idOld', bornOn < '1985' ? rates.idOld * 2 : 0],
    ['idLower', idNumber.endsWith('X') ? rates.idLower * 9 : 0],
    ['GOOD', 72],
  ])
  switch (fate) {
    case 'idMissing':
      return unknownOf(random)
    case 'idSpaced':
      return random.chance(0.8)
        ? `${idNumber.slice(0, 6)} ${idNumber.slice(6, 14)} ${idNumber.slice(14)}`
        : random.pick([`${idNumber} `, `\u00a0${idNumber}`, `'${idNumber}`])
    case 'idSlip':
      return slipped(random, idNumber, 6, 15)
    case 'idCut':
      // Excel keeps 15 digits of a number; an X would have kept it text.
      return idNumber.endsWith('X') ? idNumber : Number(`${idNumber.slice(0, 15)}000`)
    case 'idMasked':
      return random.pick([
        `${idNumber.slice(0, 6)}********${idNumber.slice(14)}`,
        `${idNumber.slice(0, 10)}****${idNumber.slice(14)}`,
        `${idNumber.slice(0, 14)}****`,
      ])
    case 'idOld':
      return `${idNumber.slice(0, 6)}${idNumber.slice(8, 17)}`
    case 'idLower':
      return idNumber.replace('X', random.pick(['x', 'x', 'Ｘ']))
    default:
      return idNumber
  }
}

/** One digit wrong, two changed places, one missing or one too many, somewhere between two places. */
function slipped(random: Random, number: string, from: number, to: number): string {
  const at = random.int(from, to)
  const digit = Number(number[at])
  switch (random.int(0, 5)) {
    case 0:
      return `${number.slice(0, at)}${number.slice(at + 1)}`
    case 1:
      return `${number.slice(0, at)}${digit}${number.slice(at)}`
    case 2:
    case 3:
      return `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`
    default:
      return `${number.slice(0, at)}${(digit + random.int(1, 9)) % 10}${number.slice(at + 1)}`
  }
}

export function writePhone(random: Random, rates: Rates, person: Surveyed): Cell {
  const hit = (rate: number) => random.next() * 100 < rate
  if (hit(rates.phoneMissing)) return unknownOf(random)
  const known = hit(rates.phoneOld) ? person.oldPhone : person.phone
  const phone = rates.phoneSlip > 0 && hit(rates.phoneSlip) ? slipped(random, known, 3, 9) : known
  if (hit(rates.phoneShort)) {
    const at = random.int(3, 10)
    return `${phone.slice(0, at)}${phone.slice(at + 1)}`
  }
  if (hit(rates.phoneDashed))
    return `${phone.slice(0, 3)}${random.pick(['-', ' '])}${phone.slice(3, 7)}${random.pick(['-', ' '])}${phone.slice(7)}`
  if (hit(rates.phonePrefixed)) return random.pick([`+86${phone}`, `86-${phone}`, `+86 ${phone}`, `手机${phone}`])
  // The area code 0600 is unassigned.
  if (hit(rates.phoneTwo))
    return `${phone}${random.pick(['/', '、', '\n', ' '])}${random.pick([`0600-6${random.int(100_000, 999_999)}`, person.oldPhone])}`
  return random.chance(0.2) ? Number(phone) : phone
}

export const DATE_FORMS = ['DOTTED', 'CHINESE', 'DASHED', 'SLASHED', 'COMPACT', 'SERIAL'] as const
export type DateForm = (typeof DATE_FORMS)[number] | 'SPELT' | 'SHORT_YEAR'

/** A day in one of the forms that are met; most tell the month only. */
export function writeDay(random: Random, day: Day, form: DateForm): Cell {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)]
  const loose = String(Number(month))
  switch (form) {
    case 'DOTTED':
      return `${year}.${random.chance(0.5) ? month : loose}`
    case 'CHINESE':
      return random.chance(0.8) ? `${year}年${loose}月` : `${year}年${loose}月${Number(date)}日`
    case 'DASHED':
      return day
    case 'SLASHED':
      return `${year}/${month}/${date}`
    case 'COMPACT':
      return random.chance(0.75) ? `${year}${month}` : `${year}${month}${date}`
    case 'SERIAL':
      return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
    case 'SPELT':
      return `${[...year].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}年${monthSpelt(Number(month))}月`
    case 'SHORT_YEAR':
      return `${year.slice(2)}.${loose}`
  }
}

function monthSpelt(month: number): string {
  const digits = '零一二三四五六七八九'
  return month < 10 ? (digits[month] ?? '') : `十${month > 10 ? digits[month - 10] : ''}`
}
