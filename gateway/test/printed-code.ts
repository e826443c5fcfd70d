import { inflateSync } from 'node:zlib'
import jsQr from 'jsqr'

const SCALE = 4

/**
 * Reads the QR code off a printed page as a camera would: finds the strokes that draw it among the page's own drawing commands,
 * paints them, and reads the picture. Gives the text, or nothing when no code is legible.
 */
export function printedCode(pdf: Buffer): string | undefined {
  for (const page of drawings(pdf)) {
    const square = /0 0 m\n(\d+) 0 l\n\1 \1 l\n0 \1 l\nh\nf\n[\s\S]*?\n4 M\n([\d. \nml]+?)\nB/.exec(page)
    if (!square) continue
    const size = Number(square[1])
    const picture = new Uint8ClampedArray(size * SCALE * size * SCALE * 4).fill(255)
    for (const stroke of square[2]!.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) [\d.]+ l/g))
      paint(picture, size, Number(stroke[1]), Number(stroke[3]), Math.floor(Number(stroke[2])))
    return jsQr(picture, size * SCALE, size * SCALE)?.data
  }
  return undefined
}

function* drawings(pdf: Buffer): Generator<string> {
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    try {
      yield inflateSync(pdf.subarray(at + 7, pdf.indexOf('endstream', at))).toString('latin1')
    } catch {
      // Not a compressed stream: nothing that draws.
    }
  }
}

function paint(picture: Uint8ClampedArray, size: number, from: number, to: number, row: number): void {
  const width = size * SCALE
  for (let y = row * SCALE; y < (row + 1) * SCALE; y += 1)
    for (let x = from * SCALE; x < to * SCALE; x += 1) picture.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
}
