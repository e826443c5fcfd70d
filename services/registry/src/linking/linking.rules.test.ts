import { checkDigitOf } from '@mobile-members/model/id-number.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLine } from '../surveys/line.rules.ts'
import type { Cell } from '../surveys/text.rules.ts'
import type { ColumnMeaning } from '@mobile-members/model/survey.ts'
import { candidatePairs, LARGEST_BLOCK } from './blocking.rules.ts'
import { compare, compareDates, slips } from './comparison.rules.ts'
import { link, linkFew, separationKey } from './linking.rules.ts'
import { soundOf } from './name-sound.ts'
import { recordOf, type LinkRecord } from './record.rules.ts'

const GAZETTEER = { county: '云溪县', hostTown: '城关镇', townships: ['枫树乡', '云岩乡'] }
const FIELDS = [
  'NAME',
  'SEX',
  'BIRTH_DATE',
  'ID_NUMBER',
  'PHONE',
  'RESIDENCE',
  'ORIGIN_TOWNSHIP',
  'ORIGIN_BRANCH',
  'EMPLOYER',
  'JOINED_DATE',
  'INDUSTRY',
] as const

type Told = Partial<Record<(typeof FIELDS)[number], Cell>>

let made = 0

/** A line as a unit would tell it. */
function told(facts: Told, sheetId = `sheet ${++made}`, memberId?: string): LinkRecord {
  const columns = FIELDS.map((meaning: ColumnMeaning, index) => ({
    index,
    heading: meaning,
    headingKey: meaning,
    meaning,
    source: 'HEADING' as const,
  }))
  const cells = FIELDS.map((field) => facts[field] ?? null)
  const context = { sheet: '', today: '2026-11-23', countsFrom1904: false }
  const { facts: read } = readLine({ number: 1, cells }, columns, undefined, GAZETTEER, context)
  return recordOf({ lineId: `line ${++made}`, sheetId, memberId, facts: read }, GAZETTEER, soundOf)
}

const idNumber = (birth: string, order: string) => {
  const first17 = `331199${birth}${order}`
  return first17 + checkDigitOf(first17)
}

const LI: Told = {
  NAME: '李建国',
  SEX: '男',
  BIRTH_DATE: '1974-03-19',
  ID_NUMBER: idNumber('19740319', '055'),
  PHONE: '15433330001',
  RESIDENCE: '解放社区9号',
  ORIGIN_TOWNSHIP: '枫树乡',
  ORIGIN_BRANCH: '上坑村党支部',
  JOINED_DATE: '1999-07-01',
  INDUSTRY: '泥水工',
}

/** Others, so that frequencies mean something. */
const crowd = Array.from({ length: 200 }, (_, i) => {
  const name =
    '赵钱孙周吴郑王冯陈卫'[i % 10]! +
    '知若怀慎思'[Math.floor(i / 10) % 5]! +
    '远行微衡山海川岳松石'[(i * 7 + Math.floor(i / 50)) % 10]!
  return told({
    NAME: name,
    SEX: i % 2 ? '男' : '女',
    PHONE: `1546666${1000 + i}`,
    ORIGIN_TOWNSHIP: i % 3 ? '枫树乡' : '云岩乡',
    INDUSTRY: ['种菜', '教师', '泥水工', '物流'][i % 4]!,
  })
})

/** What becomes of the last of these lines, among the crowd. */
function decide(...records: LinkRecord[]) {
  const decisions = link([...crowd, ...records], 0, new Set()).decisions.slice(crowd.length)
  const last = decisions.at(-1)!
  const together = decisions.slice(0, -1).some((one) => one.group === last.group)
  const asked = decisions.some((one) => one.candidates.length > 0)
  return together ? 'JOINED' : asked ? 'ASKED' : 'APART'
}

describe('comparing', () => {
  test('a slip is one wrong, missing, extra or exchanged character', () => {
    for (const [a, b] of [
      ['1234', '1294'],
      ['1234', '134'],
      ['1234', '12034'],
      ['1234', '1324'],
    ] as const)
      expect(slips(a, b)).toBe(1)
    expect(slips('1234', '1234')).toBe(0)
    expect(slips('1234', '4321')).toBe(3)
  })

  test('slips do not depend on which comes first', () => {
    const digits = fc.stringMatching(/^\d{11,18}$/)
    fc.assert(fc.property(digits, digits, (a, b) => slips(a, b) === slips(b, a) && (slips(a, b) === 0) === (a === b)))
  })

  test('dates are compared as far as both are known', () => {
    expect(compareDates('1974-03-19', '1974-03')).toBe('SAME_MONTH')
    expect(compareDates('1974', '1974-03-19')).toBe('SAME_YEAR')
    expect(compareDates('1974-03-19', '1974-03-16')).toBe('CLOSE')
    expect(compareDates('1974-03-12', '1974-12-03')).toBe('CLOSE')
    expect(compareDates('1974-03-19', '1966-11-02')).toBe('DIFFERENT')
  })

  test.each([
    ['李建国', '李建国', 'SAME'],
    ['李建国', '李健国', 'SAME_SOUND'],
    ['曾文平', '曾雯萍', 'SAME_SOUND'],
    ['林志明', '林子明', 'NEAR_SOUND'],
    ['李建国', '李建安', 'ONE_CHARACTER'],
    ['李平', '李安', 'SURNAME_ONLY'],
    ['李建国', '王若水', 'DIFFERENT'],
  ])('%s and %s: %s', (a, b, level) => {
    expect(compare(told({ NAME: a }), told({ NAME: b })).NAME).toBe(level)
  })

  test('numbers cut, hidden or of the old kind fit the whole number', () => {
    const whole = LI.ID_NUMBER as string
    const level = (a: Cell, b: Cell) =>
      compare(told({ NAME: '李建国', ID_NUMBER: a }), told({ NAME: '李建国', ID_NUMBER: b })).ID_NUMBER
    expect(level(whole, whole.slice(0, 6) + whole.slice(8, 17))).toBe('SAME')
    expect(level(whole, Number(`${whole.slice(0, 15)}000`))).toBe('FITS_BIRTH_ONLY')
    expect(level(whole, `331199********${whole.slice(14)}`)).toBe('FITS')
    expect(level(whole, whole.slice(0, 12) + whole[13]! + whole[12]! + whole.slice(14))).toBe('ONE_SLIP')
    expect(level(whole, idNumber('19740319', '077'))).toBe('DIFFERENT')
    expect(level(whole, '3.31199E+17')).toBeUndefined()
  })
})

describe('blocking', () => {
  test('two lines of a person meet by any one rare thing that they share', () => {
    const ways: Told[] = [
      { NAME: '李建国', ORIGIN_TOWNSHIP: '枫树乡' },
      { NAME: '李健国', BIRTH_DATE: '1974-03' },
      { NAME: '黎建安', PHONE: '15433330001' },
      { NAME: '李', ID_NUMBER: LI.ID_NUMBER ?? null },
    ]
    for (const way of ways) expect(candidatePairs([told(LI), told(way)])).toEqual([[0, 1]])
    expect(candidatePairs([told(LI), told({ NAME: '王若水', PHONE: '15433339999' })])).toEqual([])
  })

  test('a block too large is left, so that the work grows with the lines', () => {
    const many = Array.from({ length: LARGEST_BLOCK + 5 }, () => told({ NAME: '王伟' }))
    expect(candidatePairs(many)).toEqual([])
  })

  test('lines that are linked already are not compared with each other', () => {
    expect(candidatePairs([told(LI), told(LI), told(LI)], 2)).toEqual([
      [0, 2],
      [1, 2],
    ])
  })
})

describe('linking', () => {
  const without = (...fields: (keyof Told)[]): Told =>
    Object.fromEntries(Object.entries(LI).filter(([field]) => !fields.includes(field as keyof Told)))

  test('the same person is joined without a number, with another phone, misheard, or with a slip', () => {
    expect(decide(told(LI), told(without('ID_NUMBER', 'PHONE')))).toBe('JOINED')
    expect(decide(told(LI), told({ ...without('ID_NUMBER'), PHONE: '15499990000' }))).toBe('JOINED')
    expect(decide(told(LI), told({ ...without('ID_NUMBER'), NAME: '李健果' }))).toBe('JOINED')
    expect(decide(told(LI), told({ ...LI, ID_NUMBER: (LI.ID_NUMBER as string).replace('1974', '1947') }))).toBe(
      'JOINED',
    )
  })

  test('brothers are not joined, though they share home, branch, phone and all of the name but a character', () => {
    const brother: Told = { ...LI, NAME: '李建安', BIRTH_DATE: '1977-08-02', ID_NUMBER: idNumber('19770802', '031') }
    expect(decide(told(LI), told(brother))).not.toBe('JOINED')
    expect(
      decide(told(without('ID_NUMBER', 'BIRTH_DATE')), told({ ...brother, ID_NUMBER: null, BIRTH_DATE: null })),
    ).not.toBe('JOINED')
  })

  test('a line whose dates stand in each other’s column is the same person’s', () => {
    const swapped: Told = { ...without('ID_NUMBER', 'EMPLOYER'), BIRTH_DATE: '1999-07-01', JOINED_DATE: '1974-03-19' }
    expect(compare(told(LI), told(swapped))).toMatchObject({ BIRTH_DATE: 'OTHER_COLUMN' })
    expect(compare(told(LI), told(swapped)).JOINED_DATE).toBeUndefined()
    expect(decide(told(without('ID_NUMBER')), told(swapped))).toBe('JOINED')
    expect(
      compare(told(LI), told({ ...swapped, BIRTH_DATE: '1998-06-01', JOINED_DATE: '2001-05-02' })).BIRTH_DATE,
    ).toBe('DIFFERENT')
  })

  test('another birth date is asked about, also where name and phone are in common', () => {
    const wrong: Told = { ...without('ID_NUMBER', 'JOINED_DATE'), BIRTH_DATE: '1961-01-05' }
    expect(decide(told(LI), told(wrong))).toBe('ASKED')
    expect(decide(told(LI), told({ ...wrong, PHONE: '15499990000' }))).not.toBe('JOINED')
  })

  test('a misread surname, or a name of one sound at one home, is the same person’s; a brother’s is not', () => {
    const few: Told = { ...without('ID_NUMBER', 'PHONE', 'JOINED_DATE'), NAME: '季建国' }
    expect(decide(told(LI), told(few))).toBe('JOINED')
    const heard: Told = {
      ...without('ID_NUMBER', 'PHONE', 'BIRTH_DATE', 'JOINED_DATE'),
      NAME: '李健国',
      RESIDENCE: '东门社区77号',
    }
    const at77 = told({ ...LI, RESIDENCE: '东门社区77号' })
    const neighbours = Array.from({ length: 60 }, (_, i) =>
      told({
        NAME: `姜${'春夏秋冬晨'[i % 5]!}${'园林木叶枝'[Math.floor(i / 12)]!}`,
        RESIDENCE: `东门社区${100 + i}号`,
      }),
    )
    expect(decide(...neighbours, at77, told(heard))).toBe('JOINED')
    expect(decide(...neighbours, at77, told({ ...heard, BIRTH_DATE: '1977-08-02' }))).not.toBe('JOINED')
    expect(decide(...neighbours, at77, told({ ...heard, NAME: '李建安', BIRTH_DATE: '1976-08-02' }))).not.toBe('JOINED')
    expect(decide(...neighbours, at77, told({ ...heard, NAME: '李建安', PHONE: LI.PHONE! }))).not.toBe('JOINED')
  })

  test('few lines are linked by what many taught as all of them would be', () => {
    const [one, brother] = [
      told(LI),
      told({ ...LI, NAME: '李建安', BIRTH_DATE: '1977-08-02', ID_NUMBER: idNumber('19770802', '031') }),
    ]
    const known = [...crowd, one, brother].map((record, i) => ({ ...record, memberId: `member ${i}` }))
    const fresh = told({ ...without('ID_NUMBER', 'PHONE'), NAME: '李健国' })
    const { learned } = link([...crowd, one, brother], 0, new Set())
    const all = link([...known, fresh], known.length, new Set()).decisions[0]
    const near = known.filter((_, i) => candidatePairs([...known, fresh], known.length).some(([a]) => a === i))
    const pairs = near.map((_, i): [number, number] => [i, near.length])
    const few = linkFew([...near, fresh], near.length, pairs, new Set(), learned).decisions[0]
    expect(few?.memberId).toBe('member 200')
    expect([few?.decision, few?.memberId]).toEqual([all?.decision, all?.memberId])
    expect(near.length).toBeLessThan(known.length / 4)
  })

  test('two rows of one sheet that differ in the birth are not joined, unless the number says so', () => {
    const other: Told = { ...without('ID_NUMBER'), PHONE: '15499990000', BIRTH_DATE: '1978-03-19' }
    expect(decide(told(LI, 'one sheet'), told(other, 'one sheet'))).not.toBe('JOINED')
    expect(decide(told(LI, 'one sheet'), told({ ...LI, PHONE: '15499990000' }, 'one sheet'))).toBe('JOINED')
    expect(decide(told(LI, 'one sheet'), told(without('ID_NUMBER'), 'one sheet'))).toBe('JOINED')
  })

  test('twins are not joined', () => {
    const twin: Told = { ...LI, NAME: '李建安', ID_NUMBER: idNumber('19740319', '071') }
    expect(decide(told(LI), told(twin))).not.toBe('JOINED')
    expect(decide(told(without('ID_NUMBER')), told({ ...twin, ID_NUMBER: null }))).not.toBe('JOINED')
  })

  test('a couple is not joined, though they share home and phone', () => {
    const wife: Told = {
      NAME: '王秀兰',
      SEX: '女',
      PHONE: LI.PHONE ?? null,
      RESIDENCE: LI.RESIDENCE ?? null,
      ORIGIN_TOWNSHIP: '枫树乡',
    }
    expect(decide(told(LI), told(wife))).toBe('APART')
  })

  test('namesakes are not joined by name and township alone', () => {
    expect(decide(told(LI), told({ NAME: '李建国', ORIGIN_TOWNSHIP: '枫树' }))).toBe('ASKED')
    expect(
      decide(told(LI), told({ ...LI, BIRTH_DATE: '1961-01-05', ID_NUMBER: idNumber('19610105', '013') })),
    ).not.toBe('JOINED')
  })

  test('who might be either of two is asked about', () => {
    const one: Told = {
      NAME: '李建国',
      ORIGIN_TOWNSHIP: '枫树乡',
      INDUSTRY: '泥水工',
      BIRTH_DATE: '1974-03-19',
      SEX: '男',
    }
    const other: Told = { ...one, BIRTH_DATE: '1981-12-30' }
    expect(
      decide(
        told(one, 'a'),
        told(other, 'a'),
        told({ NAME: '李建国', ORIGIN_TOWNSHIP: '枫树乡', INDUSTRY: '泥水工', SEX: '男' }),
      ),
    ).toBe('ASKED')
  })

  test('what two units know together joins a third line, though neither would alone', () => {
    const phone = told({ NAME: '李建国', PHONE: '15433330001', ORIGIN_TOWNSHIP: '枫树乡', RESIDENCE: '解放社区9号' })
    const birth = told({
      NAME: '李建国',
      BIRTH_DATE: '1974-03-19',
      RESIDENCE: '解放社区9号',
      ORIGIN_TOWNSHIP: '枫树乡',
      JOINED_DATE: '1999-07-01',
    })
    expect(
      decide(
        phone,
        birth,
        told({ NAME: '李健国', PHONE: '15433330001', JOINED_DATE: '1999-07', ORIGIN_TOWNSHIP: '枫树' }),
      ),
    ).toBe('JOINED')
  })

  test('two who are members already are only asked about, and a clerk’s word is never asked twice', () => {
    const a = told(LI, 'a', 'member a')
    const b = told({ ...LI, ID_NUMBER: null, PHONE: '15499990000' }, 'b', 'member b')
    const c = told(LI, 'c')
    const all = [...crowd, a, b, c]
    const [decision] = link(all, all.length - 1, new Set()).decisions
    expect(decision).toMatchObject({ memberId: 'member a', decision: 'REVIEW' })
    expect(decision?.candidates.map((candidate) => candidate.memberId)).toEqual(['member b'])
    const settled = link(all, all.length - 1, new Set([separationKey(b.lineId, c.lineId)]))
    expect(settled.decisions[0]).toMatchObject({ memberId: 'member a', decision: 'LINKED', candidates: [] })
  })

  test('each join says why: reasons for and against, with their weights', () => {
    const [, second] = link(
      [...crowd, told(LI), told({ ...LI, ID_NUMBER: null, PHONE: '15499990000' })],
      0,
      new Set(),
    ).decisions.slice(-2)
    const reasons = new Map(second?.reasons.map((reason) => [reason.comparison, reason]))
    expect(reasons.get('NAME')).toMatchObject({ level: 'SAME' })
    expect(reasons.get('NAME')!.weight).toBeGreaterThan(5)
    expect(reasons.get('PHONE')).toMatchObject({ level: 'DIFFERENT' })
    expect(reasons.get('PHONE')!.weight).toBeLessThan(0)
    // Bits above even odds: what the reasons weigh, less what chance would bring among so many lines.
    const weight = second!.reasons.reduce((sum, reason) => sum + reason.weight, 0)
    expect(second?.score).toBeCloseTo(weight - Math.log2(crowd.length + 2))
  })

  test('the same lines give the same people in whatever order they come', () => {
    const lines = [
      ...crowd.slice(0, 40),
      told(LI),
      told({ ...LI, ID_NUMBER: null }),
      told({ ...LI, NAME: '李建安', ID_NUMBER: null, BIRTH_DATE: '1980-01-01' }),
      told({ ...LI, NAME: '李健国', PHONE: null }),
    ]
    const partition = (records: readonly LinkRecord[]) => {
      const groups = Map.groupBy(link(records, 0, new Set()).decisions, (decision) => decision.group)
      return [...groups.values()]
        .map((group) =>
          group
            .map((one) => one.lineId)
            .toSorted()
            .join(),
        )
        .toSorted()
    }
    const expected = partition(lines)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(lines, { minLength: lines.length }),
        (shuffled) => JSON.stringify(partition(shuffled)) === JSON.stringify(expected),
      ),
      { numRuns: 20 },
    )
  })
})
