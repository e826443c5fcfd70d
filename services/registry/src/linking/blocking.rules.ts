import { blurred } from './comparison.rules.ts'
import type { LinkRecord, SoundedName } from './record.rules.ts'

/** A block with more lines than this tells nothing of its lines; pairs in it are found by a narrower key. */
export const LARGEST_BLOCK = 20
const MOST_READINGS = 4

/**
 * The keys under which a line is looked up: two lines are compared only where they share one. Each key alone is rare, so
 * the number of comparisons grows with the number of lines, not with its square.
 */
export function blockingKeys(record: LinkRecord): string[] {
  const keys = new Set<string>()
  const add = (kind: string, ...parts: (string | undefined)[]) => {
    if (parts.every(Boolean)) keys.add(`${kind}:${parts.join('|')}`)
  }
  const { idNumber } = record
  const residence = record.residence?.number ? `${record.residence.place}${record.residence.number}` : undefined
  const birthMonths = [...new Set(record.birthDates.filter((date) => date.length >= 7).map((date) => date.slice(0, 7)))]
  const birthDays = record.birthDates.filter((date) => date.length === 10)
  if (idNumber) {
    add('id', idNumber.pattern)
    if (!idNumber.pattern.slice(0, 15).includes('*')) add('id15', idNumber.pattern.slice(0, 15))
    if (!idNumber.pattern.slice(-6).includes('*')) add('id6', idNumber.pattern.slice(-6), record.township)
  }
  for (const phone of record.phones) add('phone', phone)
  for (const name of record.names) {
    for (const sound of soundKeys(name)) {
      add('name', sound)
      add('name+township', sound, record.township)
      add('name+branch', sound, record.branch)
      for (const month of birthMonths) add('name+birth', sound, month)
      add('name+home', sound, residence)
      add('name+joined', sound, record.joinedDate?.slice(0, 7))
      add('name+employer', sound, record.employer)
    }
    // A character misread, whichever: the others stand.
    const characters = name.sound.map((readings) => blurred(readings[0] ?? ''))
    if (characters.length === 3)
      characters.forEach((_, i) => add(`but ${i}+township`, characters.toSpliced(i, 1).join(' '), record.township))
    const family = characters[0]
    for (const day of birthDays) add('family+birth', family, day)
    add('family+home', family, residence)
    for (const month of birthMonths) add('family+township', family, record.township, month)
  }
  for (const day of birthDays) add('birth+township', day, record.township)
  for (const month of birthMonths) add('birth+home', month, residence)
  return [...keys]
}

/** The name as it sounds; each way to read it, as far as a few. */
function soundKeys(name: SoundedName): string[] {
  let keys = ['']
  for (const readings of name.sound) {
    const blurredReadings = [...new Set(readings.map(blurred))]
    const longer = keys.flatMap((key) => blurredReadings.map((reading) => `${key} ${reading}`))
    keys = longer.length <= MOST_READINGS ? longer : keys.map((key) => `${key} ${blurredReadings[0] ?? ''}`)
  }
  return keys
}

/**
 * Pairs of lines that share a key, each once, lower place first.
 * @param from only pairs with a line at or after this place are wanted; the lines before are linked already
 */
export function candidatePairs(records: readonly LinkRecord[], from = 0): [number, number][] {
  const blocks = new Map<string, number[]>()
  records.forEach((record, i) => {
    for (const key of blockingKeys(record)) {
      const block = blocks.get(key)
      if (block) block.push(i)
      else blocks.set(key, [i])
    }
  })
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const block of blocks.values()) {
    if (block.length < 2 || block.length > LARGEST_BLOCK) continue
    for (let x = 0; x < block.length; x++) {
      for (let y = x + 1; y < block.length; y++) {
        const [a = 0, b = 0] = [block[x], block[y]]
        if (b < from) continue
        const code = a * records.length + b
        if (seen.has(code)) continue
        seen.add(code)
        pairs.push([a, b])
      }
    }
  }
  return pairs
}
