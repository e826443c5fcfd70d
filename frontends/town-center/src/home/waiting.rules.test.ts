import { expect, test } from 'vitest'
import { menuCounts, waitingOf } from './waiting.rules.ts'

const none = { registryWork: [], branchTasks: [], serviceWork: [], feedbackWork: [] }

test('what is overdue stands first, then the earliest day, and what has no day last', () => {
  const waiting = waitingOf({
    registryWork: [
      { kind: 'LETTERS_TO_ACCEPT', count: 2, oldest: '2026-11-20' },
      { kind: 'CHECK_IN_OVERDUE', count: 1, oldest: '2026-11-21' },
    ],
    branchTasks: [{ act: 'PROPOSE_PLACEMENT', count: 3, oldestAt: '2026-11-18T00:00:00.000Z' }],
    serviceWork: [{ kind: 'CASES_TO_ASSIGN', count: 4, dueOn: null }],
    feedbackWork: [],
  })
  expect(waiting.map(({ kind }) => kind)).toEqual([
    'CHECK_IN_OVERDUE',
    'PROPOSE_PLACEMENT',
    'LETTERS_TO_ACCEPT',
    'CASES_TO_ASSIGN',
  ])
})

test('one kind that waits at several branches is one line, with the oldest day', () => {
  const since = (oldestAt: string) => ({ act: 'APPOINT_SECRETARY', count: 1, oldestAt }) as const
  const waiting = waitingOf({
    ...none,
    branchTasks: [since('2026-11-03T00:00:00Z'), since('2026-11-01T00:00:00Z')],
  })
  expect(waiting).toEqual([{ kind: 'APPOINT_SECRETARY', count: 2, dueOn: undefined, since: '2026-11-01' }])
})

test('nothing that does not wait is listed, nor what is done on another front end', () => {
  const waiting = waitingOf({
    ...none,
    serviceWork: [{ kind: 'CASES_TO_ASSIGN', count: 0, dueOn: null }],
    branchTasks: [{ act: 'WRITE_NOTEBOOK', count: 5, oldestAt: null }],
  })
  expect(waiting).toEqual([])
})

test('a part that does not answer leaves the others standing', () => {
  const waiting = waitingOf({
    ...none,
    registryWork: null,
    feedbackWork: [{ kind: 'FEEDBACK_OUTSIDE', count: 1, dueOn: '2026-12-01' }],
  })
  expect(waiting).toHaveLength(1)
})

test('the menu counts what is to be done, each thing once', () => {
  const waiting = waitingOf({
    ...none,
    serviceWork: [
      { kind: 'CASES_TO_ASSIGN', count: 2, dueOn: null },
      { kind: 'CASES_OVERDUE', count: 2, dueOn: null },
      { kind: 'CASES_MINE', count: 1, dueOn: null },
    ],
  })
  expect(menuCounts(waiting)).toEqual({ '/service': 3 })
})
