import { performance } from 'node:perf_hooks'
import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from './password.ts'

test('passwords are kept as argon2id with 19 MiB, each with its own salt', async () => {
  const [one, other] = [await hashPassword('quiet-river-27'), await hashPassword('quiet-river-27')]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await passwordMatches(one, 'quiet-river-27')).toBe(true)
  expect(await passwordMatches(one, 'quiet-river-28')).toBe(false)
})

test('the same characters in another width are the same password', async () => {
  expect(await passwordMatches(await hashPassword('ｑuiet-river-２７'), 'quiet-river-27')).toBe(true)
})

test('without an account the answer takes as long as with one', async () => {
  const hash = await hashPassword('quiet-river-27')
  await passwordMatches(undefined, 'warm up')
  const known: number[] = []
  const unknown: number[] = []
  // In turns, so that a busy machine slows both alike.
  for (let run = 0; run < 11; run++) {
    known.push(await timeOf(() => passwordMatches(hash, 'wrong')))
    unknown.push(await timeOf(() => passwordMatches(undefined, 'wrong')))
  }
  expect(median(unknown)).toBeGreaterThan(median(known) / 2)
  expect(median(unknown)).toBeLessThan(median(known) * 2)
})

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}
