import { pinyin } from 'pinyin-pro'
import type { Sound } from './record.rules.ts'

const readings = new Map<string, readonly string[]>()

/** How each character of a name may be read, without tones; a character that is not Chinese reads as itself. */
export function soundOf(name: string): Sound {
  return [...name].map((character) => {
    const known = readings.get(character)
    if (known) return known
    const read = [...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }))]
    readings.set(character, read)
    return read
  })
}
