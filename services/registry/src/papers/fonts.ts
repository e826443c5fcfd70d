import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The fonts of the lockfile: the first prints, the second has the rare characters that the first lacks (𠮷). */
const FILES = [
  ['@embedpdf/fonts-sc', 'NotoSansHans-Regular.otf'],
  ['@embedpdf/fonts-sc', 'NotoSansHans-Bold.otf'],
  ['@embedpdf/fonts-jp', 'NotoSansJP-Regular.otf'],
] as const

let fonts: { blobs: Buffer[]; has: (character: string) => boolean } | undefined

/** The papers' fonts, and which characters they can print. */
export function paperFonts(): { blobs: Buffer[]; has: (character: string) => boolean } {
  if (!fonts) {
    const blobs = FILES.map(([name, file]) => readFileSync(join(dirname(require.resolve(name)), '..', 'fonts', file)))
    const ranges = [blobs[0]!, blobs[2]!].flatMap(rangesOf)
    fonts = {
      blobs,
      has: (character) => {
        const code = character.codePointAt(0)!
        return ranges.some(([from, to]) => code >= from && code <= to)
      },
    }
  }
  return fonts
}

/** The ranges of characters in an OpenType font's `cmap`, format 12. */
function rangesOf(font: Buffer): [number, number][] {
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i += 1) {
    const entry = 12 + i * 16
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue
    const cmap = font.readUInt32BE(entry + 8)
    const subtables = font.readUInt16BE(cmap + 2)
    for (let j = 0; j < subtables; j += 1) {
      const at = cmap + font.readUInt32BE(cmap + 4 + j * 8 + 4)
      if (font.readUInt16BE(at) !== 12) continue
      return Array.from({ length: font.readUInt32BE(at + 12) }, (_, group) => [
        font.readUInt32BE(at + 16 + group * 12),
        font.readUInt32BE(at + 20 + group * 12),
      ])
    }
  }
  throw new Error('a font without a full character map')
}
