import { expect, test } from 'vitest'
import { booksOf, type BookletEntry } from './books.ts'

function entry(member: string, happenedOn: string, branch: string): BookletEntry {
  return {
    id: `${member} ${happenedOn}`,
    kind: 'STUDY',
    place: 'p',
    happenedOn,
    mainContent: 'm',
    workDone: '',
    informationLearned: '',
    writtenAt: `${happenedOn}T10:00:00Z`,
    isLate: false,
    member: { id: member, name: member },
    branch: { id: branch, name: branch },
    addenda: [],
  }
}

test('R82 a booklet for each member, by name; entries from the first day on, with the branches of these days', () => {
  const books = booksOf([
    entry('王五', '2026-05-02', 'C1'),
    entry('李四', '2026-06-01', 'C1'),
    entry('李四', '2026-03-01', 'E1'),
    entry('李四', '2026-04-01', 'E1'),
  ])
  expect(books.map(({ member }) => member.name)).toEqual(['李四', '王五'])
  expect(books[0]!.entries.map(({ happenedOn }) => happenedOn)).toEqual(['2026-03-01', '2026-04-01', '2026-06-01'])
  expect(books[0]!.branches).toEqual([
    { id: 'E1', name: 'E1', from: '2026-03-01', until: '2026-04-01' },
    { id: 'C1', name: 'C1', from: '2026-06-01', until: '2026-06-01' },
  ])
  expect(booksOf([])).toEqual([])
})
