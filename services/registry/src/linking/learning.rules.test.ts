import { expect, test } from 'vitest'
import { learnChances } from './learning.rules.ts'
import { chanceOfError, limitsFor, WRONG_JOINS } from './limit.rules.ts'
import { amongNamesakes, learnNamesakes } from './namesake.rules.ts'
import { WRITTEN, type Agreement } from './weight.rules.ts'

/** Every so many of these pairs of one person tell another trade; the rest of what they tell agrees. */
const pairs = (count: number, otherTradeEach: number) =>
  Array.from({ length: count }, (_, i) => ({
    handicap: 0,
    agreements: [
      agreement('ID_NUMBER', 'SAME', undefined, 20),
      agreement('NAME', 'SAME', 'SAME', -12),
      i % otherTradeEach === 0
        ? agreement('INDUSTRY', 'DIFFERENT', 'DIFFERENT', -0.2)
        : agreement('INDUSTRY', 'SAME', 'SAME', -5),
    ],
  }))

function agreement(
  comparison: Agreement['comparison'],
  level: Agreement['level'],
  outcome: string | undefined,
  bits: number,
  certain = false,
): Agreement {
  return { comparison, level, outcome, bits, part: 1, certain }
}

test('R33 how often units tell another trade of one person is learned from the lines, though nobody said who is who', () => {
  expect(learnChances(pairs(3000, 3), 12).INDUSTRY['DIFFERENT']).toBeCloseTo(1 / 3, 1)
  expect(learnChances(pairs(3000, 3000), 12).INDUSTRY['DIFFERENT']).toBeLessThan(0.005)
})

test('R33 few lines change little of what was written down', () => {
  const learned = learnChances(pairs(5, 1), 12)
  expect(Math.abs(learned.INDUSTRY['DIFFERENT']! - WRITTEN.INDUSTRY['DIFFERENT']!)).toBeLessThan(0.1)
})

test('the chances of one respect add up to one', () => {
  for (const outcomes of Object.values(learnChances(pairs(50, 2), 8)))
    expect(Object.values(outcomes).reduce((sum, n) => sum + n, 0)).toBeCloseTo(1)
})

test('R33 where namesakes proven to be two come from one branch, a common branch speaks less for one person', () => {
  const proven = (level: 'SAME' | 'DIFFERENT') => ({
    agreements: [
      agreement('ID_NUMBER', 'DIFFERENT', undefined, -14, true),
      agreement('NAME', 'SAME', 'SAME', -12),
      agreement('ORIGIN_TOWNSHIP', 'SAME', 'SAME', -3),
      agreement('ORIGIN_BRANCH', level, level, level === 'SAME' ? -6 : 0),
    ],
  })
  const often = learnNamesakes([...Array(30).fill(proven('SAME')), ...Array(30).fill(proven('DIFFERENT'))])
  const never = learnNamesakes(Array(60).fill(proven('DIFFERENT')))
  const bits = (namesakes: ReturnType<typeof learnNamesakes>) =>
    amongNamesakes(proven('SAME').agreements, namesakes).find(({ comparison }) => comparison === 'ORIGIN_BRANCH')?.bits
  expect(bits(never)).toBe(-6)
  expect(bits(often)).toBeGreaterThan(-2)
})

test('R33 the program joins down to the score where the expected share of wrong joins is as stated, and asks below', () => {
  const clear = Array.from({ length: 2000 }, () => ({ score: 25, mayJoin: true }))
  const doubtful = (count: number) => Array.from({ length: count }, (_, i) => ({ score: 6 - i / count, mayJoin: true }))
  const [few, many] = [limitsFor([...clear, ...doubtful(20)]), limitsFor([...clear, ...doubtful(500)])]
  expect(few.sure).toBeLessThanOrEqual(many.sure)
  expect(few.asked).toBeLessThan(few.sure)
  const joined = [...clear, ...doubtful(20)].filter(({ score }) => score >= few.sure)
  expect(joined.reduce((sum, { score }) => sum + chanceOfError(score), 0)).toBeLessThanOrEqual(
    WRONG_JOINS * joined.length,
  )
})
