import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import {
  type LaidOutPart,
  type LaidOutTable,
  type ShownCell,
  laidOut,
} from '@mobile-members/model/statistics-layout.ts'
import { usePalette } from '@mobile-members/ui/theme.tsx'

export interface OpenedCell {
  part: string
  row: string
  column: string
}

export interface StatisticsTablesProps {
  cells: readonly ShownCell[]
  labels: readonly { key: string; name: string }[]
  /** A township's own part has no figures that are of the whole town only. */
  ofTownship?: boolean
  /** Opens the members behind a figure; left out where there are none to see. */
  onOpen?: ((cell: OpenedCell) => void) | undefined
}

/** Parts whose figures are members, so that they can be opened. */
const OF_MEMBERS = 'IN_FORCE PLACED ALL_YEAR'.split(' ')
const LEFT_OUT = '＊'

/** The words of a row or column: the name of a township or branch, or the catalogue's. */
export function useKeyWords(labels: readonly { key: string; name: string }[]) {
  const { t } = useTranslation('shared')
  const names = new Map(labels.map(({ key, name }) => [key, name]))
  return (key: string): string => names.get(key) ?? t(`statistics.key.${key}`, { defaultValue: key })
}

/** The fourteen tables one under the other, each part with its rows, columns and totals. */
export function StatisticsTables({ cells, labels, ofTownship = false, onOpen }: StatisticsTablesProps) {
  const { t } = useTranslation('shared')
  const wordOf = useKeyWords(labels)
  const tables = laidOut(cells, wordOf)
    .map((one) => (ofTownship ? { ...one, parts: one.parts.filter(({ part }) => part.byTownship) } : one))
    .filter(({ parts }) => parts.length > 0)
  return (
    <>
      <nav
        className="mm-no-print"
        aria-label={t('statistics.contents')}
        style={{ columns: '260px auto', marginBlock: 12 }}
      >
        {tables.map(({ table }) => (
          <a key={table} href={`#${table}`} style={{ display: 'block', padding: '3px 0' }} onClick={jump(table)}>
            {t('statistics.tableNo', { no: table.slice(1) })} {t(`statistics.table.${table}`)}
          </a>
        ))}
      </nav>
      {tables.map((one) => (
        <OneTable key={one.table} table={one} wordOf={wordOf} onOpen={onOpen} />
      ))}
    </>
  )
}

/** The address belongs to the pages, so that the jump leaves it alone. */
function jump(id: string) {
  return (event: { preventDefault: () => void }) => {
    event.preventDefault()
    document.getElementById(id)?.scrollIntoView()
  }
}

interface OneTableProps {
  table: LaidOutTable
  wordOf: (key: string) => string
  onOpen: StatisticsTablesProps['onOpen']
}

function OneTable({ table: { table, parts }, wordOf, onOpen }: OneTableProps) {
  const { t } = useTranslation('shared')
  return (
    <section id={table} aria-labelledby={`${table}-title`} style={{ marginBottom: 24, scrollMarginTop: 64 }}>
      <Typography.Title level={5} id={`${table}-title`} style={{ margin: '8px 0 4px' }}>
        {t('statistics.tableNo', { no: table.slice(1) })} {t(`statistics.table.${table}`)}
      </Typography.Title>
      {parts.map((part) => (
        <PartTable key={part.part.part} part={part} wordOf={wordOf} onOpen={onOpen} />
      ))}
    </section>
  )
}

function PartTable({
  part: { part, columns, rows },
  wordOf,
  onOpen,
}: {
  part: LaidOutPart
  wordOf: (key: string) => string
  onOpen: StatisticsTablesProps['onOpen']
}) {
  const { t } = useTranslation('shared')
  const palette = usePalette()
  const opens = onOpen !== undefined && part.of !== undefined && OF_MEMBERS.includes(part.of) && part.table !== 'T8'
  const line = `1px solid ${palette.line}`
  const cell = { border: line, padding: '4px 8px', textAlign: 'right', whiteSpace: 'nowrap' } as const
  return (
    <div
      style={{ overflowX: 'auto', marginBottom: 12 }}
      tabIndex={0}
      role="region"
      aria-label={t(`statistics.part.${part.part}`)}
    >
      <table style={{ borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' }}>
        <caption
          style={{
            captionSide: 'top',
            textAlign: 'start',
            color: palette.quiet,
            padding: '2px 0',
            whiteSpace: 'nowrap',
          }}
        >
          {t(`statistics.part.${part.part}`)} · {t('statistics.unitIs', { unit: t(`statistics.unit.${part.unit}`) })}
        </caption>
        <thead>
          <tr style={{ background: palette.page }}>
            <th scope="col" style={{ ...cell, textAlign: 'start' }}>
              {t('statistics.item')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" style={{ ...cell, fontWeight: 600 }}>
                {wordOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, values }) => (
            <tr key={key} style={key === 'TOTAL' ? { fontWeight: 600 } : undefined}>
              <th scope="row" style={{ ...cell, textAlign: 'start', fontWeight: 'inherit', whiteSpace: 'normal' }}>
                {wordOf(key)}
              </th>
              {values.map((value, at) => (
                <td key={columns[at]} style={cell}>
                  {value === null ? (
                    <span title={t('statistics.hiddenCell')}>{LEFT_OUT}</span>
                  ) : opens && value > 0 ? (
                    <button
                      type="button"
                      className="mm-link"
                      style={{
                        background: 'none',
                        border: 0,
                        padding: 0,
                        font: 'inherit',
                        color: palette.primary,
                        textDecoration: 'underline',
                        cursor: 'pointer',
                      }}
                      onClick={() => onOpen({ part: part.part, row: key, column: columns[at]! })}
                    >
                      {value}
                    </button>
                  ) : (
                    value
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
