import { expect, test } from 'vitest'
import { countsByPage, waitingTasks } from './waiting-tasks.ts'

const branches = [
  { act: 'CONFIRM_NOTEBOOK', branchId: 'e1', count: 2, oldestAt: '2026-11-20T08:00:00Z' },
  { act: 'WELCOME_MEMBER', branchId: 'e1', count: 1, oldestAt: '2026-11-01T00:00:00Z' },
  { act: 'CLOSE_ACTIVITY', branchId: 'e2', count: 5, oldestAt: '2026-10-01T00:00:00Z' },
  { act: 'ANSWER_INVITATION', branchId: null, count: 1, oldestAt: null },
]

test('what waits at another branch, or for the same person as a member, is left out; the oldest comes first', () => {
  expect(waitingTasks('e1', branches).map(({ act }) => act)).toEqual(['WELCOME_MEMBER', 'CONFIRM_NOTEBOOK'])
})

test('a service that does not answer takes only its own tasks', () => {
  const feedback = [{ kind: 'ASSESSMENTS_TO_SIGN', count: 3, dueOn: null }]
  expect(waitingTasks('e1', undefined, feedback, null).map(({ act, count }) => [act, count])).toEqual([
    ['ASSESSMENTS_TO_SIGN', 3],
  ])
})

test('the menu counts what waits behind each page, and the board its own', () => {
  const guidance = { act: 'READ_GUIDANCE', branchId: 'e1', count: 1, oldestAt: '2026-11-02T00:00:00Z' }
  const feedback = [
    { kind: 'ASSESSMENTS_TO_SIGN', count: 3, dueOn: null },
    { kind: 'ASSESSMENTS_TO_WRITE', count: 4, dueOn: null },
  ]
  expect(countsByPage(waitingTasks('e1', [...branches, guidance], feedback))).toEqual({
    '/': 1,
    '/roster': 1,
    '/notebook': 2,
    '/assessments': 7,
  })
})
