import { expect, test } from 'vitest'
import { wordProblems } from '@mobile-members/web/testing.ts'
import { catalogues } from './catalogues.ts'

test('X10 every word stands in both languages, and no text stands outside the catalogues', () => {
  expect(wordProblems(import.meta.dirname, 'member', catalogues)).toEqual([])
})
