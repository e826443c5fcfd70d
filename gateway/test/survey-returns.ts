import { checkDigitOf } from '@mobile-members/model/id-number.ts'
import XLSX from '@e965/xlsx'
import type { Asker, Graph } from './graph.ts'

/** A small, certain source of chance, so that a test is the same each time. */
export function dice(seed: number) {
  let state = seed
  const roll = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  return {
    roll,
    chance: (share: number) => roll() < share,
    of: <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!,
    between: (least: number, most: number) => least + Math.floor(roll() * (most - least + 1)),
  }
}

export interface Somebody {
  key: number
  name: string
  sex: '男' | '女'
  born: string
  idNumber: string
  phone: string
  oldPhone: string
  branch: string
  joined: string
  trade: string
  home: string
}

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹']
const GIVEN = [...'建国军伟强志明华文平辉海波勇斌刚峰俊杰浩宇飞龙鹏涛英芳秀兰玉梅红霞娟敏丽静琴玲燕']
const HOMOPHONES: Record<string, string> = {
  建: '健', 伟: '炜', 明: '铭', 平: '萍', 辉: '晖', 波: '博', 斌: '彬', 峰: '锋', 俊: '峻', 浩: '昊', 涛: '滔', 英: '瑛', 玉: '钰', 华: '骅', 宇: '羽',
} // prettier-ignore
const VILLAGES = ['上坑', '下湾', '前坪', '后桥', '东岭', '西塘']
const TRADES = ['木制玩具加工', '开小吃店', '泥水工', '跑货运', '理发店', '种菜', '超市营业员', '房产中介', '打零工']
const COMMUNITIES = ['新华社区', '东门社区', '南湖社区']

/** Invented people, none of whom has another's name and birthday. */
export function people(count: number, seed: number): Somebody[] {
  const { of, between, chance } = dice(seed)
  return Array.from({ length: count }, (_, key): Somebody => {
    const sex = chance(0.6) ? '男' : '女'
    const born = `${between(1950, 1999)}-${two(between(1, 12))}-${two(between(1, 28))}`
    const first17 = `331199${born.replaceAll('-', '')}${two(between(10, 99))}${between(0, 4) * 2 + (sex === '男' ? 1 : 0)}`
    return {
      key,
      name: of(SURNAMES) + of(GIVEN) + of(GIVEN),
      sex,
      born,
      idNumber: first17 + checkDigitOf(first17),
      phone: `154${between(10_000_000, 99_999_999)}`,
      oldPhone: `154${between(10_000_000, 99_999_999)}`,
      branch: of(VILLAGES),
      joined: `${between(2000, 2022)}-${two(between(1, 12))}-${two(between(1, 28))}`,
      trade: of(TRADES),
      home: `${of(COMMUNITIES)}${between(1, 300)}号`,
    }
  })
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** The name as another clerk heard it. */
export function misheard(name: string): string {
  const at = [...name].findLastIndex((character, i) => i > 0 && HOMOPHONES[character])
  return at < 0 ? name : name.slice(0, at) + HOMOPHONES[name[at]!] + name.slice(at + 1)
}

export const TOWNSHIP_HEADINGS = [
  '序号', '党员姓名', '性别', '出生年月', '身份证号', '入党时间', '所在支部', '流入地', '从事行业', '住处', '联系方式',
] // prettier-ignore
export const COMMUNITY_HEADINGS = [
  '序号', '姓名', '性别', '是否党员', '身份证号', '流出地', '从事行业', '现住址', '联系方式', '是否愿意纳入管理',
] // prettier-ignore

export function workbook(
  title: string,
  headings: readonly string[],
  rows: readonly (string | number | null)[][],
): Buffer {
  const book = XLSX.utils.book_new()
  const sheet = XLSX.utils.aoa_to_sheet([[title], [...headings], ...rows, ['合计', `${rows.length}人`]])
  XLSX.utils.book_append_sheet(book, sheet, 'Sheet1')
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

/** A roster in which somebody has another phone. */
export function withNewPhone(roster: Buffer, name: string, phone: string): Buffer {
  const book = XLSX.read(roster)
  const rows = XLSX.utils.sheet_to_json<string[]>(book.Sheets['花名册']!, { header: 1, raw: true })
  const [headings = []] = rows
  const row = rows.find((cells) => cells[headings.indexOf('姓名')] === name)
  if (!row) throw new Error(`${name} is not in the roster`)
  row[headings.indexOf('联系电话')] = phone
  book.Sheets['花名册'] = XLSX.utils.aoa_to_sheet(rows)
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

export async function sendFile(graph: Graph, asker: Asker, importId: string, name: string, bytes: Buffer | string) {
  const answer = await fetch(`${graph.url}/files/surveys/imports/${importId}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${asker.token}`, 'x-file-name': encodeURIComponent(name) },
    body: typeof bytes === 'string' ? bytes : new Uint8Array(bytes),
  })
  return { status: answer.status, body: (await answer.json()) as { id: string; isNew: boolean } }
}

const STATE = `query ($id: ID!) { surveyImport(id: $id) { id state progress failure
  forecast { rows fresh linked review notMembers declined unchanged incomplete questions }
  figures { rows fresh linked review drafts notMembers declined unchanged incomplete questions }
  files { id fileName state problem sheets { name rowCount excludedCount problemCount unit { channel kind name source }
    columns { number heading headingKey meaning source } problems { code sheet row column value }
    rows(first: 200) { number exclusion missing problems { code column } } } } } }`

/** Waits until an import is as wanted; what the background does takes a moment. */
export async function importThat(asker: Asker, id: string, wanted: (row: any) => boolean): Promise<any> {
  const until = Date.now() + 30_000
  for (;;) {
    const { data, errors } = await asker.run(STATE, { id })
    const row = data?.['surveyImport']
    if (row && wanted(row)) return row
    if (Date.now() > until) throw new Error(`the import stays as it is: ${JSON.stringify(row ?? errors)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Starts, sends, waits for what will happen, confirms, waits until it has happened. */
export async function importFiles(
  graph: Graph,
  asker: Asker,
  campaignId: string,
  files: readonly (readonly [string, Buffer | string])[],
): Promise<any> {
  const { data } = await asker.run('mutation ($id: ID!) { startSurveyImport(campaignId: $id) { id } }', {
    id: campaignId,
  })
  const { id } = data['startSurveyImport']
  for (const [name, bytes] of files) await sendFile(graph, asker, id, name, bytes)
  await importThat(asker, id, (row) => row.forecast !== null)
  const { reason } = await asker.run('mutation ($id: ID!) { confirmSurveyImport(id: $id) { state } }', { id })
  if (reason) throw new Error(reason)
  return importThat(asker, id, (row) => row.state === 'DONE' || row.state === 'FAILED')
}
