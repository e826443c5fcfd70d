import QRCode from 'qrcode'
import { expect, test } from 'vitest'
import { sheetNumberIn } from '@mobile-members/model/papers.ts'
import { codeIn } from './code-reader.ts'

const SCALE = 4
const MARGIN = 4

/** A code as a camera sees it: black squares on white paper. */
function pictureOf(text: string) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const width = (modules.size + 2 * MARGIN) * SCALE
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [row, column] = [Math.floor(y / SCALE) - MARGIN, Math.floor(x / SCALE) - MARGIN]
      const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size
      if (inside && modules.get(row, column)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  return { data, width, height: width }
}

test('X24 a camera without a reader of its own reads the number off a printed sheet', async () => {
  for (const number of ['HD2026-000123', 'JS2026-000007'])
    expect(sheetNumberIn((await codeIn(pictureOf(number))) ?? '')).toBe(number)
})

test('a picture without a code says nothing', async () => {
  const data = new Uint8ClampedArray(120 * 80 * 4).fill(255)
  expect(await codeIn({ data, width: 120, height: 80 })).toBeUndefined()
})
