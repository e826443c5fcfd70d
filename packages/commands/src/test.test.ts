import { expect, test } from 'vitest'
import { countOf } from './test.ts'

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
})

test('a file that does not load counts as a failed test', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 1,
    success: false,
    testResults: [file('failed', 4), file('failed', 0)],
  }
  expect(countOf(report, true)).toEqual({ passed: 3, failed: 2 })
})

test('an error outside every test is not counted as success', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [file('passed', 3)] }
  expect(countOf(report, true)).toEqual({ passed: 3, failed: 1 })
  expect(countOf(report, false)).toEqual({ passed: 3, failed: 0 })
})
