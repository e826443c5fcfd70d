import { expect, test } from 'vitest'
import { countsByPage, waitingTasks } from './waiting-tasks.ts'

const registry = [
  { kind: 'LETTERS_TO_ISSUE', count: 4, oldest: '2026-11-02' },
  { kind: 'RECEIPTS_TO_READ', count: 2, oldest: '2026-10-01' },
  { kind: 'RECEIPT_OVERDUE', count: 5, oldest: '2026-09-01' },
  { kind: 'NOTICES', count: 0, oldest: null },
]
const feedback = [{ kind: 'FEEDBACK_TO_ACKNOWLEDGE', count: 3, dueOn: '2026-10-20' }]

test('what waits longest stands first, and what does not wait is left out', () => {
  expect(waitingTasks(registry, feedback).map(({ act }) => act)).toEqual([
    'RECEIPT_OVERDUE',
    'RECEIPTS_TO_READ',
    'FEEDBACK_TO_ACKNOWLEDGE',
    'LETTERS_TO_ISSUE',
  ])
})

test('the menu counts what the township can do, not what others are late with', () => {
  expect(countsByPage(waitingTasks(registry, feedback))).toEqual({ '/letters': 6, '/feedback': 3 })
})

test('a kind of work that is not the township’s is not shown', () => {
  expect(waitingTasks([{ kind: 'LETTERS_TO_ACCEPT', count: 7, oldest: '2026-01-01' }], undefined)).toEqual([])
})
