import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Equation, type Figure, determinedFigures, figuresToHide, isSmall } from './suppression.ts'

/** Tables of one register of people, each row column and total a figure, tied together by the register's total. */
function published(people: readonly (readonly number[])[], sizes: readonly (readonly [number, number])[]) {
  const figures: Figure[] = [{ id: 'register', value: people.length, people: true, total: true }]
  const equations: Equation[] = []
  sizes.forEach(([rows, columns], table) => {
    const cell = (row: number, column: number) =>
      people.filter((one) => one[table * 2]! % rows === row && one[table * 2 + 1]! % columns === column).length
    const grid = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cell(row, column)),
    )
    grid.forEach((line, row) => {
      line.forEach((value, column) => figures.push({ id: `${table}/${row}/${column}`, value, people: true }))
      figures.push({ id: `${table}/${row}/T`, value: line.reduce((a, b) => a + b, 0), people: true, total: true })
      equations.push([[`${table}/${row}/T`, -1], ...line.map((_, column) => [`${table}/${row}/${column}`, 1] as const)])
    })
    for (let column = 0; column < columns; column += 1) {
      figures.push({
        id: `${table}/T/${column}`,
        value: grid.reduce((sum, line) => sum + line[column]!, 0),
        people: true,
        total: true,
      })
      equations.push([[`${table}/T/${column}`, -1], ...grid.map((_, row) => [`${table}/${row}/${column}`, 1] as const)])
    }
    equations.push([['register', -1], ...grid.map((_, row) => [`${table}/${row}/T`, 1] as const)])
    equations.push([['register', -1], ...grid[0]!.map((_, column) => [`${table}/T/${column}`, 1] as const)])
  })
  return { figures, equations }
}

const SIZES = [[4, 3], [3, 5], [6, 1]] as const // prettier-ignore

test('N8 no cell below five can be worked out by subtraction from all published tables together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(...Array.from({ length: 6 }, () => fc.nat({ max: 11 }))), { minLength: 5, maxLength: 160 }),
      (people) => {
        const { figures, equations } = published(people, SIZES)
        const hidden = figuresToHide(figures, equations)
        const determined = determinedFigures(hidden, equations)
        for (const figure of figures) {
          if (!isSmall(figure)) continue
          expect(hidden.has(figure.id)).toBe(true)
          expect(determined.has(figure.id)).toBe(false)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('N8 what is hidden could all be otherwise: another register with the same published tables exists', () => {
  const { figures, equations } = published(
    [[0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 1], [1, 0], [1, 0], [1, 0], [1, 0], [1, 0], [1, 0], [1, 1], [1, 1], [1, 1], [1, 1], [1, 1]],
    [[2, 2]],
  ) // prettier-ignore
  const hidden = figuresToHide(figures, equations)
  // One person in row 0, column 1: the other cells of the square go too, since the totals are told.
  expect([...hidden].toSorted()).toEqual(['0/0/0', '0/0/1', '0/1/0', '0/1/1'])
})

test('N8 two publications of one year cannot differ by a member: the same figures hide the same cells', () => {
  const people = Array.from({ length: 70 }, (_, at) => [at, at * 7, at * 3, at * 5, at * 11, at * 2])
  const first = published(people, SIZES)
  const again = published(people.toReversed(), SIZES)
  expect([...figuresToHide(again.figures, again.equations)].toSorted()).toEqual(
    [...figuresToHide(first.figures, first.equations)].toSorted(),
  )
})

test('N8 large cells give way to small ones, so that the sums of a table with many ones stay published', () => {
  // Townships by stage: few on the way, most at the end of it.
  const table = Array.from({ length: 12 }, (_, r) => [
    9 + (r % 3),
    r % 3 === 0 ? 1 : 0,
    r % 4 === 0 ? 1 : 0,
    100 + r,
    1 + (r % 2),
  ])
  const width = table[0]!.length
  const figures: Figure[] = [
    ...table.flatMap((row, r) => row.map((value, c) => ({ id: `${r}-${c}`, value, people: true }))),
    ...table.map((row, r) => ({ id: `row ${r}`, value: row.reduce((a, b) => a + b), people: true, total: true })),
    ...Array.from({ length: width }, (_, c) => ({
      id: `column ${c}`,
      value: table.reduce((sum, row) => sum + row[c]!, 0),
      people: true,
      total: true,
    })),
  ]
  const equations: Equation[] = [
    ...table.map((row, r): Equation => [[`row ${r}`, -1], ...row.map((_, c) => [`${r}-${c}`, 1] as const)]),
    ...Array.from({ length: width }, (_, c): Equation => [
      [`column ${c}`, -1],
      ...table.map((_, r) => [`${r}-${c}`, 1] as const),
    ]),
  ]
  const hidden = figuresToHide(figures, equations)
  expect([...hidden].filter((id) => /^row|column [03]$/.test(id)).length).toBeLessThan(2)
})
