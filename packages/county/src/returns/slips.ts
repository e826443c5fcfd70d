import type { Random } from '../random.ts'
import type { Day } from '../world.ts'
import type { Surveyed } from './surveyed.ts'

export type Cell = string | number | null

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
  nameHomophone: number
  nameTraditional: number
  nameSpaced: number
  nameNote: number
  bornWrong: number
  moved: number
  blank: number
  twice: number
}

export const RATES: Record<'ordinary' | 'hard', Rates> = {
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
    nameHomophone: 2,
    nameTraditional: 1,
    nameSpaced: 4,
    nameNote: 1.5,
    bornWrong: 1,
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
    nameHomophone: 5,
    nameTraditional: 3,
    nameSpaced: 6,
    nameNote: 5,
    bornWrong: 3,
    moved: 14,
    blank: 15,
    twice: 1,
  },
}

// Characters that sound alike, tone for tone, and are mistaken for one another.
const HOMOPHONES = [
  '伟玮炜',
  '建健剑',
  '军君均',
  '芳方坊',
  '丽莉俐',
  '红宏洪虹',
  '明铭鸣名',
  '华桦骅',
  '平萍苹',
  '英瑛',
  '志智治',
  '国帼',
  '海骸',
  '燕艳雁',
  '峰锋丰枫',
  '辉晖挥',
  '杰洁捷',
  '静靖竞',
  '婷亭庭',
  '玉钰',
  '金今',
  '文雯纹',
  '波玻',
  '强墙',
  '勇泳咏',
  '刚钢',
  '林琳霖',
  '龙隆',
  '春椿',
  '晓小筱',
  '兰岚蓝',
  '娟涓鹃',
  '梅枚',
  '霞侠',
  '敏闽',
  '慧惠',
  '琴勤芹',
  '宇羽雨',
  '浩皓昊',
  '晨辰',
  '子梓紫',
  '俊峻竣',
  '嘉佳家',
  '桂贵',
  '凤奉',
  '珍贞',
  '荣容融',
  '根跟',
  '炳丙',
  '欣馨鑫',
  '涵函晗',
  '怡仪宜',
  '颖影',
  '章张',
  '余于俞',
  '徐许',
  '沈审',
  '程成',
].filter((group) => group.length > 1)

const TRADITIONAL: Record<string, string> = Object.fromEntries(
  [
    '张張',
    '陈陳',
    '刘劉',
    '吴吳',
    '叶葉',
    '黄黃',
    '郑鄭',
    '杨楊',
    '蒋蔣',
    '谢謝',
    '孙孫',
    '罗羅',
    '邹鄒',
    '马馬',
    '赵趙',
    '许許',
    '国國',
    '华華',
    '军軍',
    '伟偉',
    '丽麗',
    '红紅',
    '兰蘭',
    '凤鳳',
    '龙龍',
    '强強',
    '刚剛',
    '云雲',
    '艳艷',
    '静靜',
    '庆慶',
    '荣榮',
    '寿壽',
    '贵貴',
    '锋鋒',
    '辉輝',
    '飞飛',
    '鹏鵬',
    '轩軒',
    '晓曉',
    '兴興',
    '银銀',
    '万萬',
    '东東',
    '钟鐘',
    '蓝藍',
    '练練',
    '单單',
    '杰傑',
    '泽澤',
    '诗詩',
    '铭銘',
    '颖穎',
  ].map((pair) => [pair[0], pair[1]]),
)

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
  if (hit(rates.nameHomophone)) name = withHomophone(random, name)
  if (hit(rates.nameTraditional)) name = [...name].map((character) => TRADITIONAL[character] ?? character).join('')
  const [first, ...rest] = [...name]
  if (hit(rates.nameSpaced)) {
    if (rest.length === 1) name = `${first}${random.pick([' ', '　', '  '])}${rest.join('')}`
    else name = random.chance(0.7) ? `${name} ` : `${first} ${rest.join('')}`
  }
  return hit(rates.nameNote) ? noted(random, name, person) : name
}

/** Of the characters that have homophones one is exchanged; the surname only where there is no other. */
function withHomophone(random: Random, name: string): string {
  const characters = [...name]
  const places = characters.flatMap((character, i) =>
    HOMOPHONES.some((group) => group.includes(character)) ? [i] : [],
  )
  const given = places.filter((i) => i > 0)
  if (places.length === 0) return name
  const at = random.pick(given.length > 0 ? given : places)
  const group = [...(HOMOPHONES.find((one) => one.includes(characters[at] ?? '')) ?? '')]
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
      return slipped(random, idNumber)
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

/** One digit wrong, two changed places, one missing or one too many. */
function slipped(random: Random, idNumber: string): string {
  const at = random.int(6, 15)
  const digit = Number(idNumber[at])
  switch (random.int(0, 5)) {
    case 0:
      return `${idNumber.slice(0, at)}${idNumber.slice(at + 1)}`
    case 1:
      return `${idNumber.slice(0, at)}${digit}${idNumber.slice(at)}`
    case 2:
    case 3:
      return `${idNumber.slice(0, at)}${idNumber[at + 1]}${idNumber[at]}${idNumber.slice(at + 2)}`
    default:
      return `${idNumber.slice(0, at)}${(digit + random.int(1, 9)) % 10}${idNumber.slice(at + 1)}`
  }
}

export function writePhone(random: Random, rates: Rates, person: Surveyed): Cell {
  const hit = (rate: number) => random.next() * 100 < rate
  if (hit(rates.phoneMissing)) return unknownOf(random)
  const phone = hit(rates.phoneOld) ? person.oldPhone : person.phone
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
