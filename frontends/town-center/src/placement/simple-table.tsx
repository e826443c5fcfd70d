import type { ReactNode } from 'react'
import { usePalette } from '@mobile-members/ui/theme.tsx'

export interface SimpleRow {
  key: string
  cells: ReactNode[]
}

/** A few rows that need no paging. It scrolls by itself where the page is narrow. */
export function SimpleTable({ label, head, rows }: { label: string; head: string[]; rows: SimpleRow[] }) {
  const palette = usePalette()
  const cell = {
    padding: '7px 16px 7px 0',
    borderBottom: `1px solid ${palette.line}`,
    textAlign: 'start',
    verticalAlign: 'top',
  } as const
  return (
    <div style={{ overflowX: 'auto' }}>
      <table aria-label={label} style={{ width: '100%', borderCollapse: 'collapse' }}>
        <thead>
          <tr>
            {head.map((title) => (
              <th
                key={title}
                scope="col"
                style={{ ...cell, color: palette.quiet, fontWeight: 400, whiteSpace: 'nowrap' }}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((value, at) => (
                <td key={head[at]} style={cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
