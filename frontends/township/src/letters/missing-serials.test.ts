import { expect, test } from 'vitest'
import { missingSerials } from './missing-serials.ts'

test('R43 a stub book that is whole misses no number, in whatever order it is read', () => {
  expect(missingSerials([3, 1, 2])).toEqual([])
  expect(missingSerials([])).toEqual([])
})

test('R43 a number that is gone is named', () => {
  expect(missingSerials([1, 2, 4, 7])).toEqual([3, 5, 6])
})
