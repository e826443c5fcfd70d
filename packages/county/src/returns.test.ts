import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from '@e965/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generateCounty } from './county.ts'
import { makeReturns, writeReturns, type Returns } from './returns.ts'
import { encodeGb18030 } from './returns/gb18030.ts'
import { DATE_FORMS, writeDay } from './returns/slips.ts'
import { surveyedIn } from './returns/surveyed.ts'
import { randomOf } from './random.ts'

const county = generateCounty({ seed: 7, today: '2026-11-23' })
const ordinary = makeReturns(county)
const hard = makeReturns(county, { difficulty: 'hard' })
const memberOf = new Map(county.registry.members.map((member) => [member.id, member]))

type Row = (string | number | null)[]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'returns-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function hashOf({ files, truth }: Returns): string {
  const hash = createHash('sha256').update(JSON.stringify(truth))
  for (const { name, bytes } of files) hash.update(name).update(bytes)
  return hash.digest('hex')
}

/** Rows by file and sheet, as any reader would find them. */
function rowsOf({ files }: Returns): Map<string, Row[]> {
  const sheets = new Map<string, Row[]>()
  for (const { name, bytes } of files) {
    if (name.endsWith('.csv')) {
      const lines = decoded(bytes).split('\r\n')
      sheets.set(
        `${name}|`,
        lines.map((line) => line.split(',')),
      )
      continue
    }
    const book = read(bytes)
    for (const sheet of book.SheetNames) {
      const rows = utils.sheet_to_json<Row>(book.Sheets[sheet] ?? {}, {
        header: 1,
        raw: true,
        blankrows: true,
        defval: null,
      })
      sheets.set(`${name}|${sheet}`, rows)
    }
  }
  return sheets
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const rows = { ordinary: rowsOf(ordinary), hard: rowsOf(hard) }
const cells = (which: 'ordinary' | 'hard') =>
  [...rows[which].values()].flat(2).filter((cell) => cell !== null && cell !== '')

test('the same county, seed and difficulty give the same bytes, another seed other ones', () => {
  expect(hashOf(makeReturns(county))).toBe(hashOf(ordinary))
  expect(hashOf(makeReturns(county, { difficulty: 'hard' }))).toBe(hashOf(hard))
  expect(hashOf(makeReturns(county, { seed: 8 }))).not.toBe(hashOf(ordinary))
})

test('townships, communities, fringe villages and enterprises hand in; of each format there are some', () => {
  const kinds = Map.groupBy(ordinary.files, ({ name }) => name.slice(0, name.indexOf('-')))
  expect([...kinds].map(([kind, files]) => [kind, files.length])).toEqual([
    ['乡镇', 12],
    ['社区', 8],
    ['村', 6],
    ['企业', 22],
  ])
  const formats = new Set(ordinary.files.map(({ name }) => name.slice(name.lastIndexOf('.'))))
  expect(formats).toEqual(new Set(['.xlsx', '.xls', '.csv']))
  const texts = ordinary.files.concat(hard.files).filter(({ name }) => name.endsWith('.csv'))
  expect(texts.some(({ bytes }) => decoded(bytes) !== new TextDecoder().decode(bytes))).toBe(true)
  expect(texts.some(({ bytes }) => decoded(bytes) === new TextDecoder().decode(bytes))).toBe(true)
})

test.each(['ordinary', 'hard'] as const)(
  '%s: each row of the truth is a row of its file, and of the person it names',
  (which) => {
    const { truth } = which === 'hard' ? hard : ordinary
    expect(truth.length).toBeGreaterThan(4_000)
    let named = 0
    for (const { file, sheet, row, person } of truth) {
      const written = rows[which].get(`${file}|${sheet}`)?.[row - 1]
      const text = written?.join(' ') ?? ''
      expect(text).toMatch(/[\u3400-\u9fff\u{20000}-\u{3ffff}]/u)
      const member = memberOf.get(person)
      if (!member) continue
      // Slips spoil one thing or another, hardly ever all of them.
      const { name, phone, idNumber } = member.person
      if ([name, phone, idNumber].some((known) => known !== null && text.includes(known))) named += 1
    }
    const members = truth.filter(({ person }) => memberOf.has(person)).length
    expect(named / members).toBeGreaterThan(which === 'hard' ? 0.93 : 0.97)
  },
)

test('many people are handed in twice or more, many are known to no register', () => {
  const perPerson = [
    ...Map.groupBy(
      ordinary.truth.filter(({ person }) => person !== ''),
      ({ person }) => person,
    ),
  ]
  expect(perPerson.filter(([, rowsOfOne]) => rowsOfOne.length > 1).length).toBeGreaterThan(1_200)
  expect(perPerson.filter(([person]) => !memberOf.has(person)).length).toBeGreaterThan(600)
})

test.each(['ordinary', 'hard'] as const)(
  '%s: whoever is excluded is no member, or comes from outside and declines',
  (which) => {
    const { truth } = which === 'hard' ? hard : ordinary
    const excluded = truth.filter(({ expect: wanted }) => wanted === 'excluded')
    expect(excluded.length).toBeGreaterThan(100)
    for (const { file, sheet, row, person } of excluded) {
      const written = rows[which].get(`${file}|${sheet}`)?.[row - 1] ?? []
      const noMember = written.some((cell) => ['群众', '团员', '入党积极分子', '否'].includes(String(cell)))
      const declines = written.some((cell) => ['否', '不愿意', '不同意', '不愿'].includes(String(cell)))
      expect(noMember || declines).toBe(true)
      expect(person).toBe('')
    }
  },
)

test('a member of this county who writes 否 stays a member: the wish decides about people from outside only', () => {
  const kept = hard.truth.filter(
    ({ file, sheet, row, expect: wanted }) =>
      wanted === 'member' && rows.hard.get(`${file}|${sheet}`)?.[row - 1]?.includes('否'),
  )
  expect(kept.length).toBeGreaterThan(0)
  for (const { person } of kept) expect(memberOf.get(person)?.origin.scope ?? 'IN_COUNTY').toBe('IN_COUNTY')
})

test('identity numbers are cut, masked, spaced and old; phones are numbers, dashed, prefixed and doubled', () => {
  for (const which of ['ordinary', 'hard'] as const) {
    const all = cells(which)
    const some = (pattern: RegExp) => all.filter((cell) => typeof cell === 'string' && pattern.test(cell)).length
    expect(
      all.filter((cell) => typeof cell === 'number' && cell > 331_199_000_000_000_000 && cell % 1_000 === 0).length,
    ).toBeGreaterThan(20)
    expect(some(/^331199\d{4,8}\*{4,8}/)).toBeGreaterThan(20)
    expect(some(/^331199\d{9}$/)).toBeGreaterThan(5)
    expect(some(/^331199 \d{8} /)).toBeGreaterThan(40)
    expect(all.filter((cell) => typeof cell === 'number' && String(cell).startsWith('154')).length).toBeGreaterThan(100)
    expect(some(/^154[- ]\d{4}[- ]\d{4}$/)).toBeGreaterThan(50)
    expect(some(/^(\+86|86-)/)).toBeGreaterThan(30)
    expect(some(/^154\d{8}[/、 \n](154|0600)/)).toBeGreaterThan(50)
  }
})

test('nothing personal is of a real area: identity numbers begin with 331199, mobiles with 154, landlines with 0600', () => {
  const text = [...cells('ordinary'), ...cells('hard')].filter((cell) => typeof cell === 'string').join('\n')
  expect(text.match(/(?<!\d)[1-9]\d{16}[\dXx]/g)?.filter((one) => !one.startsWith('331199')) ?? []).toEqual([])
  expect(text.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g)?.filter((one) => !one.startsWith('154')) ?? []).toEqual([])
  expect(text.match(/(?<!\d)0\d{2,3}-\d{7,8}/g)?.filter((one) => !one.startsWith('0600')) ?? []).toEqual([])
})

test('the harder sets have brothers and sisters: one surname, one generation, one branch, near births, sometimes one phone', () => {
  const families = (difficulty: 'ordinary' | 'hard') => {
    const people = surveyedIn(county, county.seed, difficulty)
    const byFamily = Map.groupBy(people, ({ name, township, village }) => `${name.slice(0, 2)} ${township} ${village}`)
    return [...byFamily.values()].flatMap((family) =>
      family.flatMap((a, i) =>
        family
          .slice(i + 1)
          .filter(
            (b) =>
              a.name !== b.name &&
              a.village &&
              Math.abs(Number(a.bornOn.slice(0, 4)) - Number(b.bornOn.slice(0, 4))) <= 6,
          )
          .map((b) => ({ a, b })),
      ),
    )
  }
  const [before, brothers] = [families('ordinary'), families('hard')]
  expect(brothers.length).toBeGreaterThan(before.length + 0.01 * county.registry.members.length)
  const share = (of: (pair: (typeof brothers)[number]) => boolean) => brothers.filter(of).length / brothers.length
  expect(share(({ a, b }) => a.phone === b.phone)).toBeGreaterThan(0.1)
  expect(share(({ a, b }) => a.area === b.area && a.house === b.house)).toBeGreaterThan(0.2)
  expect(new Set(brothers.flatMap(({ a, b }) => [a.idNumber, b.idNumber])).size).toBeGreaterThan(brothers.length)
})

test('the harder set has headings of two rows, line breaks, notes beside names, subtotals and spelt dates', () => {
  const all = cells('hard').map(String)
  expect(all).toContain('联系方式')
  expect(all.some((cell) => /^[一-龥]+\n[一-龥]+$/.test(cell))).toBe(true)
  expect(all.filter((cell) => /[（(](原名|困难|年底)/.test(cell)).length).toBeGreaterThan(20)
  expect(all.some((cell) => cell.endsWith('小计'))).toBe(true)
  expect(all.some((cell) => /^[〇一二三四五六七八九]{4}年/.test(cell))).toBe(true)
})

test('a branch named once stands in a cell merged over its block', () => {
  const merged = [...ordinary.files, ...hard.files]
    .filter(({ name }) => name.startsWith('乡镇') && !name.endsWith('.csv'))
    .flatMap(({ bytes }) => Object.values(read(bytes).Sheets).flatMap((sheet) => sheet['!merges'] ?? []))
  expect(merged.filter(({ s, e }) => e.r - s.r > 2).length).toBeGreaterThan(20)
})

test.each(DATE_FORMS)('the form %s tells the month of a day', (form) => {
  const written = String(writeDay(randomOf(1, form), '1974-03-12', form))
  expect(written).toMatch(form === 'SERIAL' ? /^27100$/ : /^1974[.年/-]?0?3/)
})

test('GB18030 is what every decoder reads back', () => {
  const text = '云溪县城关镇,张伟,婷,堃\r\n①〇'
  expect(new TextDecoder('gb18030').decode(encodeGb18030(text))).toBe(text)
  expect([...encodeGb18030('啊A')]).toEqual([0xb0, 0xa1, 0x41])
})

test('the folder holds the workbooks, the truth and the trades', () => {
  const written = writeReturns(county, folder, { seed: 9 })
  expect(readdirSync(folder).length).toBe(written.files.length + 2)
  const [head, ...lines] = readFileSync(join(folder, 'truth.csv'), 'utf8').trim().split('\n')
  expect(head).toBe('file,sheet,row,person,expect')
  expect(lines.length).toBe(written.truth.length)
  expect(readFileSync(join(folder, 'industries.csv'), 'utf8')).toContain('木制玩具加工,C')
})
