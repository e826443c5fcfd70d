import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { paperFonts } from './fonts.ts'

let compiler: NodeCompiler | undefined

/**
 * Prints a typst template with data as PDF. The data come in as JSON, never as markup. A character that no font of ours has is
 * replaced by its code in brackets, to be filled in by hand: a paper must not show a wrong character or none.
 * With the day that it is dated by, the same data give the same bytes, whenever they are printed.
 */
export function printPdf(template: string, data: object, datedBy?: string): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: paperFonts().blobs }] })
  try {
    return compiler.pdf(
      { mainFileContent: template, inputs: { data: printable(JSON.stringify(data)) } },
      datedBy ? { creationTimestamp: Date.parse(`${datedBy}T00:00:00Z`) / 1000 } : undefined,
    )
  } finally {
    compiler.evictCache(5)
  }
}

/** The text with every character that cannot be printed as its code, 〔U+2A6DF〕. */
export function printable(text: string): string {
  const { has } = paperFonts()
  let result = ''
  for (const character of text) {
    const code = character.codePointAt(0)!
    result += code < 0x2000 || has(character) ? character : `〔U+${code.toString(16).toUpperCase()}〕`
  }
  return result
}
