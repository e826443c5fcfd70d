import { expect, test } from 'vitest'
import { differences } from './differences.ts'

test('differences are marked character by character', () => {
  expect(differences('王小明', '王晓明')).toEqual({
    left: [
      { text: '王', same: true },
      { text: '小', same: false },
      { text: '明', same: true },
    ],
    right: [
      { text: '王', same: true },
      { text: '晓', same: false },
      { text: '明', same: true },
    ],
  })
})

test('a rare character counts as one, and both texts stay whole', () => {
  const { left, right } = differences('𠮷大山', '吉大山川')
  expect(left.map(({ text }) => text).join('')).toBe('𠮷大山')
  expect(right.map(({ text }) => text).join('')).toBe('吉大山川')
  expect(left[0]).toEqual({ text: '𠮷', same: false })
})
