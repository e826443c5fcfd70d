import { Button, Checkbox, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { KeysetTable, seenAtAGlance } from './keyset-table.tsx'
import { LoadingLayout } from './loading-layout.tsx'
import { usePalette } from './theme.tsx'
import { NARROW, useWidth } from './use-width.ts'

export interface RowColumn<Row> {
  key: string
  title: string
  render: (row: Row) => ReactNode
  /** Stands first and without its title where the list is narrow. */
  main?: boolean
  align?: 'right'
}

export interface RowListProps<Row> {
  /** What is listed, for who cannot see the page. */
  label: string
  rows: readonly Row[]
  columns: RowColumn<Row>[]
  rowKey: (row: Row) => string
  loading: boolean
  empty: ReactNode
  /** How many there are in all, where the server says so. */
  total?: number | null | undefined
  onMore?: (() => void) | undefined
  /** Rows that may be ticked, to be acted on together. */
  selection?: RowSelection<Row> | undefined
}

export interface RowSelection<Row> {
  chosen: readonly string[]
  onChoose: (keys: string[]) => void
  /** What ticking this row is called, for who cannot see the page. */
  label: (row: Row) => string
}

/** A list that is a table where there is room, and blocks one under the other in a narrow column. */
export function RowList<Row extends object>(props: RowListProps<Row>) {
  const [ref, width] = useWidth<HTMLDivElement>()
  return (
    <div ref={ref} role="region" aria-label={props.label}>
      {width !== undefined && width < NARROW ? <Blocks {...props} /> : <Rows {...props} />}
    </div>
  )
}

function Rows<Row extends object>(props: RowListProps<Row>) {
  const { rows, columns, rowKey, loading, empty, total, onMore, selection } = props
  return (
    <KeysetTable<Row>
      rows={rows}
      rowKey={rowKey}
      loading={loading}
      empty={empty}
      total={total}
      onMore={onMore}
      {...(selection
        ? {
            selection: {
              selectedRowKeys: [...selection.chosen],
              onChange: (keys) => selection.onChoose(keys.map(String)),
              getCheckboxProps: (row) => ({ 'aria-label': selection.label(row) }),
            },
          }
        : {})}
      columns={columns.map(({ key, title, render, align }) => ({
        key,
        title,
        ...(align ? { align } : {}),
        render: (_value: unknown, row: Row) => render(row),
      }))}
    />
  )
}

function Blocks<Row extends object>(props: RowListProps<Row>) {
  const { rows, columns, rowKey, loading, empty, total, onMore, selection } = props
  const { t } = useTranslation('ui')
  const palette = usePalette()
  if (rows.length === 0) return loading ? <LoadingLayout rows={4} title={false} /> : empty
  const [main, rest] = [columns.filter((column) => column.main), columns.filter((column) => !column.main)]
  return (
    <>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rows.map((row) => (
          <li
            key={rowKey(row)}
            className="mm-keep"
            style={{ padding: '10px 0', borderTop: `1px solid ${palette.line}`, overflowWrap: 'anywhere' }}
          >
            <Flex gap={8} wrap align="center" justify="space-between">
              {selection && (
                <Checkbox
                  aria-label={selection.label(row)}
                  checked={selection.chosen.includes(rowKey(row))}
                  onChange={({ target }) =>
                    selection.onChoose(
                      target.checked
                        ? [...selection.chosen, rowKey(row)]
                        : selection.chosen.filter((key) => key !== rowKey(row)),
                    )
                  }
                />
              )}
              {main.map(({ key, render }) => (
                <strong key={key}>{render(row)}</strong>
              ))}
            </Flex>
            <dl style={{ margin: 0 }}>
              {rest.map(({ key, title, render }) => {
                const value = render(row)
                if (value === null || value === undefined || value === '' || value === false) return null
                return (
                  <Flex key={key} gap={8} wrap align="center" style={{ paddingTop: 4 }}>
                    <dt style={{ color: palette.quiet }}>{title}</dt>
                    <dd style={{ margin: 0 }}>{value}</dd>
                  </Flex>
                )
              })}
            </dl>
          </li>
        ))}
      </ul>
      {!seenAtAGlance(rows.length, total, onMore) && (
        <Flex gap={12} align="center" justify="space-between" style={{ padding: '8px 0' }} className="mm-no-print">
          <Typography.Text type="secondary">
            {total === undefined || total === null
              ? t('table.shown', { shown: rows.length })
              : t('table.shownOf', { shown: rows.length, total })}
          </Typography.Text>
          {onMore && (
            <Button onClick={onMore} loading={loading}>
              {t('table.more')}
            </Button>
          )}
        </Flex>
      )}
    </>
  )
}
