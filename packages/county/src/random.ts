import type { Id } from './world.ts'

/** A stream of numbers that the same seed and name always repeat. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number from min to max, both included. */
  int(min: number, max: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** One of `[value, weight]`. */
  weighted<T>(list: readonly (readonly [T, number])[]): T
  /** A shuffled copy. */
  shuffled<T>(list: readonly T[]): T[]
}

/** Streams of different names are independent, so that one register's growth leaves the others as they were. */
export function randomOf(seed: number, stream: string): Random {
  let [a, b, c, d] = hash128(`${seed}/${stream}`)

  // sfc32
  function next(): number {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    c |= 0
    return (t >>> 0) / 4_294_967_296
  }

  function int(min: number, max: number): number {
    return min + Math.floor(next() * (max - min + 1))
  }

  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error(`nothing to pick from in ${stream}`)
    return list[Math.floor(next() * list.length)] as T
  }

  function weighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [value, weight] of list) {
      left -= weight
      if (left < 0) return value
    }
    return pick(list)[0]
  }

  function shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list]
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i)
      const moved = copy[i] as T
      copy[i] = copy[j] as T
      copy[j] = moved
    }
    return copy
  }

  return { next, int, chance: (probability) => next() < probability, pick, weighted, shuffled }
}

const HEX = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, '0'))

/** The uuid (in the form of version 4) of the n-th thing of a kind. */
export function idOf(seed: number, kind: string, n: number | string): Id {
  const [a, b, c, d] = hash128(`${seed}:${kind}:${n}`)
  const half = (word: number, high: boolean) => HEX[high ? word >>> 16 : word & 0xffff] as string
  const version = HEX[(b & 0x0fff) | 0x4000] as string
  const variant = HEX[((c >>> 16) & 0x3fff) | 0x8000] as string
  return `${half(a, true)}${half(a, false)}-${half(b, true)}-${version}-${variant}-${half(c, false)}${half(d, true)}${half(d, false)}`
}

/** Steps that are incommensurable with each other, so that spreads along them are independent. */
const STEPS = { STAGE: Math.sqrt(5) / 2, ORIGIN: Math.SQRT2, TOWNSHIP: Math.sqrt(3) }

/** An even spread over [0, 1): any run of consecutive n covers all shares well, also where the run is short. */
export function spread(n: number, along: keyof typeof STEPS): number {
  return (n * STEPS[along] + 0.17) % 1
}

// cyrb128
function hash128(text: string): [number, number, number, number] {
  let h1 = 1_779_033_703
  let h2 = 3_144_134_277
  let h3 = 1_013_904_242
  let h4 = 2_773_480_762
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i)
    h1 = h2 ^ Math.imul(h1 ^ k, 597_399_067)
    h2 = h3 ^ Math.imul(h2 ^ k, 2_869_860_233)
    h3 = h4 ^ Math.imul(h3 ^ k, 951_274_213)
    h4 = h1 ^ Math.imul(h4 ^ k, 2_716_044_179)
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597_399_067)
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2_869_860_233)
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951_274_213)
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2_716_044_179)
  h1 ^= h2 ^ h3 ^ h4
  return [h1, h2 ^ h1, h3 ^ h1, h4 ^ h1]
}
