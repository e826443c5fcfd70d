import { checkDigitOf } from '@mobile-members/model/id-number.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RawSheet } from '../surveys/sheet.rules.ts'
import type { Cell } from '../surveys/text.rules.ts'
import { holdsIdNumber, likenessOf, readList, visitFault } from './list.rules.ts'

const TODAY = '2026-11-23'
const HEAD: Cell[] = ['姓名', '联系线索', '来源', '日期']
const first17 = '33119919800203001'
const idNumber = first17 + checkDigitOf(first17)

function sheet(rows: Cell[][], name = 'Sheet1'): RawSheet {
  return { name, rows, merges: [], formulas: [], errors: [], countsFrom1904: false, truncated: false }
}

test('R32 a list with the four columns is read, whatever way its days are written', () => {
  const reading = readList(
    [
      sheet([
        HEAD,
        ['王小明', '15400001234', '暂住登记', '2026-11-02'],
        [' 李 四 ', '新华路12号', '个体户登记', '2026.11.3'],
        [null, null, null, null],
      ]),
      sheet([]),
    ],
    TODAY,
  )
  expect(reading).toEqual({
    hints: [
      { name: '王小明', contact: '15400001234', source: '暂住登记', toldOn: '2026-11-02' },
      { name: '李 四', contact: '新华路12号', source: '个体户登记', toldOn: '2026-11-03' },
    ],
  })
})

test.each([
  ['whole', idNumber],
  ['with a small x and full-width digits', '３３１１９９１９８００２０３００１' + checkDigitOf(first17).toLowerCase()],
  ['spaced', `${idNumber.slice(0, 6)} ${idNumber.slice(6, 14)} ${idNumber.slice(14)}`],
  ['hyphened', [...idNumber].join('-')],
  ['in a sentence', `证件${idNumber}号`],
  ['with a wrong check digit', `${first17}${checkDigitOf(first17) === '0' ? '1' : '0'}`],
  ['of the old kind', '331199800203001'],
  ['of the old kind, spaced', '331199 800203 001'],
  ['masked', '331199********0012'],
  ['masked by x', '331199XXXXXXXX0012'],
  ['as a number of a sheet', 331199198002030000],
  ['as a sheet shows it', '3.31199198002E+17'],
])('R32 D5 an identity number %s is found', (_, cell) => {
  expect(holdsIdNumber(cell)).toBe(true)
  const reading = readList(
    [sheet([HEAD, ['王小明', '15400001234', '暂住登记', '2026-11-02'], ['李四', cell, '登记', '2026-11-02']])],
    TODAY,
  )
  expect(reading).toEqual({ refusal: 'ID_NUMBERS_IN_FILE', rows: [3] })
})

test('R32 D5 an identity number is found in any sheet and column, in a heading, and split over cells', () => {
  expect(readList([sheet([HEAD]), sheet([['备注'], [idNumber]], '附页')], TODAY)).toEqual({
    refusal: 'ID_NUMBERS_IN_FILE',
    rows: [2],
  })
  expect(readList([sheet([[...HEAD, idNumber]])], TODAY)).toEqual({ refusal: 'ID_NUMBERS_IN_FILE', rows: [1] })
  expect(readList([sheet([HEAD], idNumber)], TODAY)).toEqual({ refusal: 'ID_NUMBERS_IN_FILE', rows: [1] })
  const split: Cell[] = [idNumber.slice(0, 6), idNumber.slice(6, 14), idNumber.slice(14), '2026-11-02']
  expect(readList([sheet([HEAD, split])], TODAY)).toEqual({ refusal: 'ID_NUMBERS_IN_FILE', rows: [2] })
})

test('R32 phones, landlines, masked phones and days are no identity numbers', () => {
  for (const cell of [
    '15400001234',
    '+86 154 0000 1234',
    '15400001234 / 15400005678',
    '0578-1234567',
    '154****1234',
    '2026-11-02',
    '新华路12号3幢402',
    45963,
    15400001234,
  ])
    expect([cell, holdsIdNumber(cell)]).toEqual([cell, false])
})

test('R32 D5 no well-formed identity number passes, however it is spaced', () => {
  const digit = fc.integer({ min: 0, max: 9 })
  const born = fc.date({ min: new Date('1930-01-01'), max: new Date('2008-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(
      fc.array(digit, { minLength: 6, maxLength: 6 }),
      born,
      fc.array(digit, { minLength: 3, maxLength: 3 }),
      fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 18, maxLength: 18 }),
      (area, day, serial, gaps) => {
        const first = area.join('') + day.toISOString().slice(0, 10).replaceAll('-', '') + serial.join('')
        const spaced = [...(first + checkDigitOf(first))].map((character, i) => character + gaps[i]).join('')
        return holdsIdNumber(spaced)
      },
    ),
  )
})

test('R32 D5 any other column, even an empty one, is refused: minimal is exact', () => {
  const row: Cell[] = ['王小明', '15400001234', '暂住登记', '2026-11-02']
  expect(readList([sheet([[...HEAD, '性别'], row])], TODAY)).toEqual({ refusal: 'COLUMNS_NOT_EXACT', rows: [1] })
  expect(readList([sheet([HEAD, [...row, '男']])], TODAY)).toEqual({ refusal: 'COLUMNS_NOT_EXACT', rows: [1] })
  expect(readList([sheet([HEAD.slice(0, 3), row])], TODAY)).toEqual({ refusal: 'COLUMNS_NOT_EXACT', rows: [1] })
  expect(readList([sheet([HEAD, row]), sheet([HEAD, row])], TODAY)).toEqual({
    refusal: 'MORE_THAN_ONE_SHEET',
    rows: [],
  })
  expect(readList([sheet([HEAD])], TODAY)).toEqual({ refusal: 'LIST_EMPTY', rows: [] })
})

test('R32 rows that lack a fact or tell a day to come are named', () => {
  const rows: Cell[][] = [
    HEAD,
    ['王小明', '15400001234', '登记', '2026-11-02'],
    ['', '15400001234', '登记', '2026-11-02'],
    ['李四', '154', '登记', '2027-01-01'],
    ['赵六', '154', '登记', '2026-11'],
  ]
  expect(readList([sheet(rows)], TODAY)).toEqual({ refusal: 'ROWS_INCOMPLETE', rows: [3, 4, 5] })
})

test('R32 likeness is by name and phone; a visit lies before the day on which the hint vanishes', () => {
  const member = { name: '王小明', phones: ['15400001234'] }
  expect(likenessOf({ name: '王小明', phones: ['15400001234'] }, member)).toBe('NAME_AND_PHONE')
  expect(likenessOf({ name: '王晓明', phones: ['15400001234'] }, member)).toBe('PHONE')
  expect(likenessOf({ name: '王小明', phones: [] }, member)).toBe('NAME')
  expect(likenessOf({ name: '王晓明', phones: [] }, member)).toBeUndefined()
  expect(visitFault('2026-11-22', { today: TODAY, vanishOn: '2026-12-01' })).toBe('IN_THE_PAST')
  expect(visitFault('2026-12-01', { today: TODAY, vanishOn: '2026-12-01' })).toBe('AFTER_VANISHING')
  expect(visitFault('2026-11-30', { today: TODAY, vanishOn: '2026-12-01' })).toBeUndefined()
})
