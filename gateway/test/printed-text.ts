import { inflateSync } from 'node:zlib'

/** What stands on a paper: its words in the order of drawing, page sizes in points, and the fonts with what is embedded of them. */
export interface PrintedPaper {
  text: string
  pages: { width: number; height: number }[]
  fonts: { name: string; embedded: boolean }[]
}

/** Reads a PDF as typst writes it: every object in the open, texts by glyph numbers with a map to characters beside each font. */
export function printedPaper(pdf: Buffer): PrintedPaper {
  const objects = objectsOf(pdf)
  const descriptors = [...objects.values()].filter(({ head }) => /\/Type\s*\/FontDescriptor/.test(head))
  const composite = [...objects.entries()].filter(([, { head }]) => /\/Subtype\s*\/Type0/.test(head))
  const maps = new Map(
    composite.map(([id, { head }]) => [id, charactersOf(objects.get(refIn(head, 'ToUnicode'))?.stream ?? '')]),
  )
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
  return {
    text: pages.map((page) => textOf(page.head, objects, maps)).join('\n'),
    pages: pages.map(({ head }) => {
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(head) ?? []
      return { width: Number(width), height: Number(height) }
    }),
    fonts: descriptors.map(({ head }) => ({
      name: /\/FontName\s*\/([^\s/]+)/.exec(head)?.[1] ?? '',
      embedded: objects.get(refIn(head, 'FontFile[23]?'))?.stream !== undefined,
    })),
  }
}

/** Brackets within a string are escaped, or stand in pairs. */
const PLAIN = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)`
const STRING = String.raw`<[\da-f]*>|${PLAIN}`
/** A font that is chosen, or glyphs that are drawn: one string, or strings with shifts between them. */
const SHOWN = new RegExp(String.raw`\/(\w+) [\d.]+ Tf|(${STRING}|\[(?:${STRING}|[^\[\]()<>])*\])\s*T[jJ]`, 'gi')

interface PdfObject {
  head: string
  stream: string | undefined
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const raw = pdf.toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const body = match[2]!
    const at = body.indexOf('stream\n')
    const head = at < 0 ? body : body.slice(0, at)
    objects.set(Number(match[1]), { head, stream: at < 0 ? undefined : streamOf(head, body.slice(at + 7)) })
  }
  return objects
}

function streamOf(head: string, rest: string): string {
  const bytes = Buffer.from(rest.slice(0, rest.lastIndexOf('endstream')), 'latin1')
  return /FlateDecode/.test(head) ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
}

function refIn(head: string, key: string): number {
  return Number(new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(head)?.[1] ?? -1)
}

/** Glyph number → characters, from a ToUnicode map. */
function charactersOf(cmap: string): Map<number, string> {
  const characters = new Map<number, string>()
  const decoded = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, block] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, text] of block!.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi))
      characters.set(Number.parseInt(glyph!, 16), decoded(text!))
  for (const [, block] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, text] of block!.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi))
      for (let glyph = Number.parseInt(from!, 16); glyph <= Number.parseInt(to!, 16); glyph += 1)
        characters.set(glyph, String.fromCodePoint(decoded(text!).codePointAt(0)! + glyph - Number.parseInt(from!, 16)))
  return characters
}

function textOf(page: string, objects: Map<number, PdfObject>, maps: Map<number, Map<number, string>>): string {
  const resources = objects.get(refIn(page, 'Resources'))?.head ?? page
  const fonts = objects.get(refIn(resources, 'Font'))?.head ?? resources
  const named = new Map([...fonts.matchAll(/\/(\w+)\s+(\d+) 0 R/g)].map(([, name, id]) => [name!, Number(id)]))
  const drawing = objects.get(refIn(page, 'Contents'))?.stream ?? ''
  let map: Map<number, string> | undefined
  let text = ''
  for (const [, font, shown] of drawing.matchAll(SHOWN)) {
    if (font) map = maps.get(named.get(font) ?? -1)
    else if (shown && map)
      text += glyphsIn(shown)
        .map((glyph) => map!.get(glyph) ?? '')
        .join('')
  }
  return text
}

function glyphsIn(shown: string): number[] {
  const glyphs: number[] = []
  for (const [string] of shown.matchAll(new RegExp(STRING, 'gi'))) {
    const inner = string.slice(1, -1)
    const bytes = string.startsWith('<') ? Buffer.from(inner, 'hex') : Buffer.from(unescaped(inner), 'latin1')
    for (let at = 0; at + 1 < bytes.length; at += 2) glyphs.push(bytes.readUInt16BE(at))
  }
  return glyphs
}

function unescaped(text: string): string {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  return text.replaceAll(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_all, octal: string | undefined, one: string) =>
    octal ? String.fromCodePoint(Number.parseInt(octal, 8)) : (named[one] ?? one),
  )
}
