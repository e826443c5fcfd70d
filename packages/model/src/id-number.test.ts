import { expect, test } from 'vitest'
import { checkDigitOf, idNumberFault, readIdNumber, upgradedIdNumber } from './id-number.ts'

test('GB 11643: the check digit of the standard’s own examples', () => {
  expect(idNumberFault('11010519491231002X')).toBeUndefined()
  expect(idNumberFault('110105194912310021')).toBe('ID_NUMBER_CHECK_DIGIT')
  expect(idNumberFault('440524188001010014')).toBeUndefined()
  expect(checkDigitOf('34052419800101001')).toBe('X')
})

test('GB 11643: every single wrong digit and every swap of neighbours is found', () => {
  const good = '11010519491231002X'
  for (let at = 0; at < 17; at++) {
    for (const digit of '0123456789') {
      if (digit === good[at]) continue
      expect(idNumberFault(good.slice(0, at) + digit + good.slice(at + 1))).toBeDefined()
    }
    const swapped = good.slice(0, at) + good[at + 1] + good[at] + good.slice(at + 2)
    if (swapped !== good) expect(idNumberFault(swapped)).toBeDefined()
  }
})

test('GB 11643: length, characters and a day that does not exist are each named', () => {
  expect(idNumberFault('1101051949123100')).toBe('ID_NUMBER_LENGTH')
  expect(idNumberFault('11010519491231002x')).toBe('ID_NUMBER_CHARACTERS')
  expect(idNumberFault('X1010519491231002X')).toBe('ID_NUMBER_CHARACTERS')
  const feb30 = '11010519490230002'
  expect(idNumberFault(feb30 + checkDigitOf(feb30))).toBe('ID_NUMBER_DATE')
  const leap = '11010520000229002'
  expect(idNumberFault(leap + checkDigitOf(leap))).toBeUndefined()
  const noLeap = '11010519000229002'
  expect(idNumberFault(noLeap + checkDigitOf(noLeap))).toBe('ID_NUMBER_DATE')
})

test('GB 11643: birth and sex are read, and fifteen digits of before 1999 become eighteen', () => {
  expect(readIdNumber('11010519491231002X')).toEqual({ bornOn: '1949-12-31', sex: 'FEMALE' })
  expect(upgradedIdNumber('110105491231002')).toBe('11010519491231002X')
  expect(upgradedIdNumber('110105490230002')).toBeUndefined()
  expect(upgradedIdNumber('11010519491231002X')).toBeUndefined()
})
