import { expect, test } from 'vitest'
import { mainFlows } from './charts.rules.ts'

test('the largest branches keep their names, the others stand together, nobody is lost', () => {
  const flows = Array.from({ length: 20 }, (_, at) => ({ townshipName: 'T', branchName: `B${at}`, count: 20 - at }))
  const drawn = mainFlows(flows, 'others')
  expect(drawn).toHaveLength(15)
  expect(drawn.find(({ to }) => to === 'others')?.value).toBe(6 + 5 + 4 + 3 + 2 + 1)
  expect(drawn.reduce((sum, { value }) => sum + value, 0)).toBe(210)
})
