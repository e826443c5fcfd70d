import { expect, test } from 'vitest'
import { type Counts, coverageOf, stratifiedCoverage } from './coverage.rules.ts'

test('N1 120 and 100 with 80 in both: 149.88, standard error 4.26, 140 seen, 9.9 missed, 141.5 to 158.2', () => {
  const { estimate, standardError, seen, missed, low, high } = coverageOf({ township: 120, sweep: 100, both: 80 })
  expect([estimate, standardError, seen, missed, low, high].map((value) => value?.toFixed(2))).toEqual([
    '149.88',
    '4.26',
    '140.00',
    '9.88',
    '141.52',
    '158.23',
  ])
})

test('N1 who was found by one count was all found by the other: nobody is missed', () => {
  for (let a = 1; a <= 60; a++) {
    for (let b = 1; b <= 60; b++) {
      const { missed, low, high, seen } = coverageOf({ township: a, sweep: b, both: Math.min(a, b) })
      expect(missed).toBeCloseTo(0, 9)
      expect([low, high]).toEqual([seen, seen])
    }
  }
})

test('N1 the interval holds who was seen, and the estimate', () => {
  for (const [a, b, m] of [
    [1, 1, 1],
    [3, 2, 1],
    [50, 40, 1],
    [400, 30, 29],
    [2400, 2000, 1700],
  ] as const) {
    const { seen, estimate, low, high } = coverageOf({ township: a, sweep: b, both: m })
    expect(low).toBeGreaterThanOrEqual(seen)
    expect(high).toBeGreaterThanOrEqual(Math.max(seen, estimate ?? 0))
  }
})

test('N1 nothing is said where nobody is in both counts', () => {
  expect(coverageOf({ township: 9, sweep: 7, both: 0 })).toMatchObject({ seen: 16, estimate: null, low: null })
  expect(stratifiedCoverage([{ township: 1, sweep: 0, both: 0 }])).toMatchObject({ seen: 1, estimate: null })
})

test('N1 a group with nobody in both counts adds who was seen of it', () => {
  const whole = coverageOf({ township: 120, sweep: 100, both: 80 })
  const sum = stratifiedCoverage([
    { township: 120, sweep: 100, both: 80 },
    { township: 5, sweep: 0, both: 0 },
  ])
  expect(sum.estimate).toBeCloseTo((whole.estimate ?? 0) + 5, 9)
  expect(sum.missed).toBeCloseTo(whole.missed ?? 0, 9)
})

const MEMBERS = 2400
const COUNTIES = 1000

/** Counties of 2,400 members whom two counts find by these chances, a third of them by the second pair. */
function counties(easy: [number, number], hard: [number, number]): { flat: number; stratified: number } {
  let state = 20261123
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  let [flat, stratified] = [0, 0]
  for (let county = 0; county < COUNTIES; county++) {
    const groups = [easy, hard].map(([inA, inB], hardOnes): Counts => {
      const counts = { township: 0, sweep: 0, both: 0 }
      for (let i = 0; i < (hardOnes ? MEMBERS / 3 : (MEMBERS * 2) / 3); i++) {
        const [a, b] = [chance() < inA, chance() < inB]
        counts.township += Number(a)
        counts.sweep += Number(b)
        counts.both += Number(a && b)
      }
      return counts
    })
    const [one, other] = groups as [Counts, Counts]
    const all = { township: one.township + other.township, sweep: one.sweep + other.sweep, both: one.both + other.both }
    flat += ((coverageOf(all).estimate ?? 0) - MEMBERS) / MEMBERS / COUNTIES
    stratified += ((stratifiedCoverage(groups).estimate ?? 0) - MEMBERS) / MEMBERS / COUNTIES
  }
  return { flat, stratified }
}

test('N1 1,000 counties: right where the counts are independent, low where both miss the same people, right again by group', () => {
  expect(Math.abs(counties([0.7, 0.6], [0.7, 0.6]).flat)).toBeLessThan(0.002)
  const { flat, stratified } = counties([0.85, 0.85], [0.4, 0.3])
  expect(flat).toBeLessThan(-0.08)
  expect(flat).toBeGreaterThan(-0.16)
  expect(Math.abs(stratified)).toBeLessThan(0.005)
})
