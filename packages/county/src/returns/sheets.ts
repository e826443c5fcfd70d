import { utils, write, type WorkBook } from '@e965/xlsx'
import { encodeGb18030, fitsGb18030 } from './gb18030.ts'

export type Cell = string | number | null

export interface Sheet {
  name: string
  rows: Cell[][]
  merges: { from: [number, number]; to: [number, number] }[]
}

export type FileKind = 'xlsx' | 'xls' | 'csv-gb18030' | 'csv-utf8' | 'csv-utf8-bom'

/** The bytes of a workbook; the same sheets give the same bytes. */
export function bytesOf(kind: FileKind, sheets: readonly Sheet[]): Uint8Array {
  if (kind === 'xlsx' || kind === 'xls') return workbook(sheets, kind === 'xlsx' ? 'xlsx' : 'biff8')
  const text = (sheets[0]?.rows ?? []).map((row) => row.map(quoted).join(',')).join('\r\n')
  if (kind === 'csv-gb18030' && fitsGb18030(text)) return encodeGb18030(`${text}\r\n`)
  return new TextEncoder().encode(`${kind === 'csv-utf8' ? '' : '\uFEFF'}${text}\r\n`)
}

function workbook(sheets: readonly Sheet[], bookType: 'xlsx' | 'biff8'): Uint8Array {
  const book: WorkBook = utils.book_new()
  for (const sheet of sheets) {
    const worksheet = utils.aoa_to_sheet(sheet.rows)
    worksheet['!merges'] = sheet.merges.map(({ from, to }) => ({
      s: { r: from[0], c: from[1] },
      e: { r: to[0], c: to[1] },
    }))
    utils.book_append_sheet(book, worksheet, sheet.name)
  }
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer)
}

/** A row of a .csv file is a line, so line breaks inside a cell become spaces. */
function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell).replaceAll('\n', ' ')
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
