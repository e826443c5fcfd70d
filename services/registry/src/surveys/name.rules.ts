import type { ProblemCode } from '@mobile-members/model/survey.ts'
import { simplified } from './traditional.rules.ts'
import { textOf, type Cell } from './text.rules.ts'

export interface NameReading {
  /** Without notes and spaces, in simplified characters. */
  name: string
  /** Other names found in the notes, such as 曾用名. */
  aliases: string[]
  /** What stood in the cell beside the name. */
  notes: string[]
  problem?: ProblemCode
}

const COMPOUND_SURNAMES = new Set([
  '欧阳', '太史', '端木', '上官', '司马', '东方', '独孤', '南宫', '万俟', '闻人', '夏侯', '诸葛', '尉迟', '公羊', '赫连', '澹台',
  '皇甫', '宗政', '濮阳', '公冶', '太叔', '申屠', '公孙', '慕容', '仲孙', '钟离', '长孙', '宇文', '司徒', '鲜于', '司空', '闾丘',
  '子车', '亓官', '司寇', '巫马', '公西', '颛孙', '壤驷', '公良', '漆雕', '乐正', '宰父', '谷梁', '拓跋', '夹谷', '轩辕', '令狐',
  '段干', '百里', '呼延', '东郭', '南门', '羊舌', '微生', '梁丘', '左丘', '东门', '西门', '南宫', '第五',
]) // prettier-ignore

const ALIAS = /(?:曾用名|又名|原名|别名|乳名|也叫|现名|身份证名)\s*[::为是]?\s*(\p{Script=Han}{2,4})/u
const NOTE_AT_END =
  /(?:预备党员|预备|困难党员|老党员|党小组长|小组长|支部书记|副书记|书记|支委|委员|已转出|已转|已搬走|已搬|已返乡|已故|去世|重复|待核实|待核|待查|新增|外出|失联|同名|兼|女)$/u
const TITLE_AT_END = /(?:同志|先生|女士|老师|师傅)$/u
const SEPARATORS = /[/\\、,，;；|+]/

/** Takes the name out of its cell: notes in brackets or behind it, spaces inside it, numbers before it, old characters. */
export function readName(cell: Cell | undefined): NameReading {
  const notes: string[] = []
  const aliases: string[] = []
  let text = textOf(cell)
    .replace(/^\d+\s*[、.,:)]\s*/, '')
    .replace(/[[{【〔<《「『]/g, '(')
    .replace(/[\]}】〕>》」』]/g, ')')
  text = text.replace(/\(([^()]*)\)?/g, (_, note: string) => {
    if (note.trim()) notes.push(note.trim())
    return ' '
  })
  const [first = '', ...rest] = text.split(SEPARATORS)
  notes.push(...rest.map((part) => part.trim()).filter(Boolean))
  const head = first
    .replace(/^[\s\d.:#№*★☆●■▲△◆◇√※-]+/u, '')
    .replace(/(?<=\p{Script=Han}\s?\p{Script=Han})[\s*★☆●■▲△◆◇√※]+$/u, '')
    .trim()
  let name = joined(head, notes)
  name = name
    .replace(/[•・‧∙．.]/g, '·')
    .replace(/[^\p{Script=Han}·A-Za-z*×某〇\d]/gu, '')
    .replace(/^·|·$/g, '')
  for (let again = true; again && name.length > 2;) {
    const note = (name.length > 3 ? NOTE_AT_END : /(?:预备|已故)$/u).exec(name) ?? TITLE_AT_END.exec(name)
    again = note !== null && name.length - note[0].length >= 2
    if (again && note) {
      notes.push(note[0])
      name = name.slice(0, -note[0].length)
    }
  }
  name = simplified(name.replace(/\d+$/, ''))
  for (const note of notes) {
    const alias = ALIAS.exec(note)
    if (alias?.[1]) aliases.push(simplified(alias[1]))
  }
  return { name, aliases, notes, ...problemOf(name) }
}

/** 宋 艳, 何 小辉 and 欧阳 小明 are one name; what stands behind a whole name is a note. */
function joined(head: string, notes: string[]): string {
  const [first = '', ...rest] = head.split(' ').filter(Boolean)
  let name = first
  while (rest.length > 0) {
    const next = rest[0] ?? ''
    // 上 官海燕: the surname itself may be torn apart.
    const torn = name.length === 1 && COMPOUND_SURNAMES.has(name + next.slice(0, 1))
    const wanted = torn
      ? 3
      : name.length === 1 || COMPOUND_SURNAMES.has(name)
        ? 2
        : name.length < longestOf(name)
          ? 1
          : 0
    if (next.length > wanted || (name.length > 1 && /^[男女]$/.test(next))) break
    name += next
    rest.shift()
  }
  notes.push(...rest)
  return name
}

function longestOf(name: string): number {
  return COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 4 : 3
}

function problemOf(name: string): { problem?: ProblemCode } {
  if (!name) return { problem: 'NAME_MISSING' }
  if (/[*×某]/.test(name)) return { problem: 'NAME_MASKED' }
  const length = [...name].length
  if (!/^[\p{Script=Han}·〇]+$/u.test(name)) return /^[A-Za-z·]+$/.test(name) ? {} : { problem: 'NAME_NOT_A_NAME' }
  return length >= 2 && (length <= 5 || name.includes('·')) ? {} : { problem: 'NAME_NOT_A_NAME' }
}

/** The family name: two characters for the compound ones. */
export function surnameOf(name: string): string {
  const [first = '', second = '', third] = [...name]
  return third !== undefined && COMPOUND_SURNAMES.has(first + second) ? first + second : first
}
