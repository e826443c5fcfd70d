import { expect, test } from 'vitest'
import { contrast, DARK, LIGHT, TONES } from './tokens.ts'

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('every pair of colours used for text is at least 4.5 : 1 (%s)', (_name, palette) => {
  const pairs = [
    [palette.onPrimary, palette.primary],
    [palette.onSelected, palette.selected],
    [palette.text, palette.page],
    [palette.text, palette.surface],
    [palette.quiet, palette.page],
    [palette.quiet, palette.surface],
    [palette.hint, palette.surface],
    ...TONES.map((tone) => [palette.states[tone].text, palette.states[tone].ground]),
    ...TONES.map((tone) => [palette.states[tone].text, palette.surface]),
  ] as [string, string][]
  expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([])
})

test('contrast is measured as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})
