/** One sheet of a workbook: its heading and its rows. */
export interface Sheet {
  name: string
  heading: readonly string[]
  rows: readonly (readonly (string | number | null | undefined)[])[]
}

/**
 * A workbook of the tables at hand. Texts are text cells, so that nothing in them is ever run as a formula (X9); numbers can be
 * summed. The library is loaded when it is first asked for.
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser')
  return writeXlsxFile(
    sheets.map(({ name, heading, rows }) => ({
      sheet: sheetName(name),
      stickyRowsCount: 1,
      columns: heading.map((title, at) => ({
        width: Math.min(40, Math.max(...[title, ...rows.map((row) => String(row[at] ?? ''))].map(widthOf)) + 2),
      })),
      data: [
        heading.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) =>
          row.map((value) =>
            typeof value === 'number'
              ? { value, type: Number }
              : value === null || value === undefined
                ? null
                : { value, type: String },
          ),
        ),
      ],
    })),
  ).toBlob()
}

/** Excel takes no more than 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/*?:[\]]/g, ' ').slice(0, 31)
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2E7F' ? 2 : 1), 0)
}
