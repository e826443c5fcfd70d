/** What may stand in a cell. */
export type Cell = string | number | boolean | null

/** The cell as text: full-width forms narrowed, invisible characters gone, runs of white space as one space. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return String(cell)
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const NOTHING =
  /^(?:[-—–_/\\.。、,*?？]+|无|没有|不详|不明|未知|未填|空|待查|待补|暂无|暂缺|同上|nil|none|null|n\/?a|#n\/a)$/i

/** The cell as text, or an empty text where people write a dash, 无 or 不详 for nothing. */
export function statedText(cell: Cell | undefined): string {
  const text = textOf(cell)
  return NOTHING.test(text) ? '' : text
}

/** Shortened for a message. */
export function shortened(cell: Cell | undefined): string {
  const text = textOf(cell)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
