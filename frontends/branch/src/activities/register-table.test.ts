import { expect, test } from 'vitest'
import { sheetsOf } from './register-table.ts'

const activities = [
  { id: 'a', startsAt: '2026-06-29T11:00:00Z' },
  { id: 'b', startsAt: '2026-07-02T11:00:00Z' },
  { id: 'c', startsAt: '2026-07-05T11:00:00Z' },
]
const day = (instant: string) => instant.slice(0, 10)
const line = (memberId: string, cells: [string, 'PRESENT' | 'LATE' | 'ABSENT' | null][]) => ({
  memberId,
  member: { name: memberId },
  cells: cells.map(([activityId, mark]) => ({ activityId, mark })),
})

test('R74 the register has a sheet for each half-year that had activities, members by name', () => {
  const sheets = sheetsOf(activities, [line('wang', [['b', 'LATE']]), line('li', [['b', 'PRESENT']])], day)
  expect(sheets.map(({ half, activities: held }) => [half, held.length])).toEqual([
    ['H1', 1],
    ['H2', 2],
  ])
  expect(sheets[0]?.lines).toEqual([])
  expect(sheets[1]?.lines.map(({ line: { memberId } }) => memberId)).toEqual(['li', 'wang'])
})

test('R74 a cell tells not invited from not marked; being late is being there', () => {
  const [, second] = sheetsOf(
    activities,
    [
      line('li', [
        ['a', 'ABSENT'],
        ['b', 'LATE'],
        ['c', null],
      ]),
      line('wang', [['c', 'ABSENT']]),
    ],
    day,
  )
  expect(second?.lines.map(({ cells, invited, present }) => ({ cells, invited, present }))).toEqual([
    { cells: ['LATE', 'NONE'], invited: 2, present: 1 },
    { cells: [undefined, 'ABSENT'], invited: 1, present: 0 },
  ])
})
