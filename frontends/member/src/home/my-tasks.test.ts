import { expect, test } from 'vitest'
import { countsByPlace, myTasks } from './my-tasks.ts'

const branches = [
  { act: 'WRITE_NOTEBOOK', branchId: null, count: 2 },
  { act: 'ANSWER_INVITATION', branchId: null, count: 1 },
  { act: 'CLOSE_ACTIVITY', branchId: 'a', count: 4 },
]
const feedback = [{ kind: 'ASSESSMENTS_TO_COMMENT', count: 1 }]
const services = [{ kind: 'CASES_TO_CONFIRM', count: 0 }]

test('a member sees what is theirs to do, in its order, and nothing that does not wait', () => {
  expect(myTasks(branches, feedback, services).map(({ act, count }) => [act, count])).toEqual([
    ['ANSWER_INVITATION', 1],
    ['WRITE_NOTEBOOK', 2],
    ['ASSESSMENTS_TO_COMMENT', 1],
  ])
})

test('a part that does not answer takes only its own tasks', () => {
  expect(myTasks(undefined, feedback, null)).toHaveLength(1)
})

test('the places along the lower edge count what is done there', () => {
  expect(countsByPlace(myTasks(branches, feedback, services))).toEqual({ '/activities': 1, '/notebook': 2, '/': 1 })
})
