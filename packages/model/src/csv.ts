/**
 * A table as CSV that a spreadsheet opens without running anything: a text that a spreadsheet would take for a formula
 * is led by an apostrophe (X9). Begins with a byte-order mark, without which Excel reads UTF-8 as GB18030.
 */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = /^[\s]*[=+\-@\t\r|]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
