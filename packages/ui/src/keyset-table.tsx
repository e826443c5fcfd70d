import { Button, Flex, Table, Typography, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface KeysetTableProps<Row> {
  rows: readonly Row[]
  columns: NonNullable<TableProps<Row>['columns']>
  rowKey: (row: Row) => string
  loading?: boolean
  /** What stands here when there are no rows: an EmptyState. */
  empty: ReactNode
  /** How many there are in all, where the server says so. */
  total?: number | null | undefined
  /** More rows exist; fetches the next page and adds it below. */
  onMore?: (() => void) | undefined
  /** Or page by page: the cursors are the caller's. */
  onNext?: (() => void) | undefined
  onPrevious?: (() => void) | undefined
  onOpen?: ((row: Row) => void) | undefined
  /** Rows that may be ticked. */
  selection?: TableProps<Row>['rowSelection']
}

/** Whether nobody needs to be told how many rows there are: a few, and no more to fetch. */
export function seenAtAGlance(rows: number, total: number | null | undefined, more: (() => void) | undefined): boolean {
  return rows < 5 && !more && (total === undefined || total === null)
}

/** A list that pages by its last row, never by a page's number. */
export function KeysetTable<Row extends object>(props: KeysetTableProps<Row>) {
  const { rows, columns, rowKey, loading = false, empty, total, onMore, onNext, onPrevious, onOpen, selection } = props
  const { t } = useTranslation('ui')
  return (
    <div>
      <Table<Row>
        dataSource={[...rows]}
        columns={columns}
        rowKey={rowKey}
        loading={loading}
        pagination={false}
        size="middle"
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: loading ? ' ' : empty }}
        {...(selection ? { rowSelection: selection } : {})}
        {...(onOpen
          ? {
              onRow: (row: Row) => ({
                tabIndex: 0,
                style: { cursor: 'pointer' },
                onClick: (event) => {
                  if (!(event.target as HTMLElement).closest('a, button, input, label')) onOpen(row)
                },
                onKeyDown: (event) => {
                  if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row)
                },
              }),
            }
          : {})}
      />
      {rows.length > 0 && !seenAtAGlance(rows.length, total, onMore ?? onNext ?? onPrevious) && (
        <Flex gap={12} align="center" justify="space-between" style={{ padding: '8px 0' }} className="mm-no-print">
          <Typography.Text type="secondary">
            {total === undefined || total === null
              ? t('table.shown', { shown: rows.length })
              : t('table.shownOf', { shown: rows.length, total })}
          </Typography.Text>
          <Flex gap={8}>
            {onPrevious && <Button onClick={onPrevious}>{t('table.previous')}</Button>}
            {onNext && <Button onClick={onNext}>{t('table.next')}</Button>}
            {onMore && (
              <Button onClick={onMore} loading={loading}>
                {t('table.more')}
              </Button>
            )}
          </Flex>
        </Flex>
      )}
    </div>
  )
}
