import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRows, rowsOfTitle } from './rows.ts'

test('the list has every row once, in order', () => {
  const rows = readRows(readFileSync(new URL('../rows.txt', import.meta.url), 'utf8'))
  const expected = [
    ...Array.from({ length: 124 }, (_, index) => `R${index + 1}`),
    ...Array.from({ length: 24 }, (_, index) => `X${index + 1}`),
  ]
  expect(rows.map((row) => row.number)).toEqual(expected)
})

test('a title names its rows at its beginning', () => {
  expect(rowsOfTitle('R42 a township issues a letter')).toEqual(['R42'])
  expect(rowsOfTitle('R42, R43: numbers without gaps')).toEqual(['R42', 'R43'])
  expect(rowsOfTitle('R54–R58 every vector')).toEqual(['R54', 'R55', 'R56', 'R57', 'R58'])
  expect(rowsOfTitle('R1 R21 X2 denied')).toEqual(['R1', 'R21', 'X2'])
  expect(rowsOfTitle('nobody enrols, see R1')).toEqual([])
})
