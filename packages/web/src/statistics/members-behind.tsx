import { useQuery } from '@apollo/client/react'
import { Button, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { StatisticsMembersQuery } from './statistics.queries.ts'
import { type OpenedCell, useKeyWords } from './statistics-tables.tsx'

export interface MembersBehindProps {
  year: number
  townshipId: string | undefined
  cell: OpenedCell
  labels: readonly { key: string; name: string }[]
  memberPath: ((id: string) => string | undefined) | undefined
  onClose: () => void
}

/** The members behind a figure of a table, for those who may see them. */
export function MembersBehind({ year, townshipId, cell, labels, memberPath, onClose }: MembersBehindProps) {
  const { t } = useTranslation('shared')
  const wordOf = useKeyWords(labels)
  const one = (key: string) => (key === 'TOTAL' ? undefined : key)
  const { data, loading, error, refetch, fetchMore } = useQuery(StatisticsMembersQuery, {
    variables: {
      year,
      part: cell.part,
      row: one(cell.row) ?? null,
      column: one(cell.column) ?? null,
      townshipId: townshipId ?? null,
    },
  })
  const page = data?.statisticsMembers
  return (
    <Drawer
      open
      onClose={onClose}
      size={420}
      title={t('statistics.behind', { what: `${wordOf(cell.row)} · ${wordOf(cell.column)}` })}
    >
      <p>{t('statistics.behindAbout')}</p>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !page && <LoadingLayout rows={4} />}
      {page?.nodes.length === 0 && <EmptyState what={t('statistics.behindNone')} />}
      <ol style={{ paddingInlineStart: 24 }}>
        {page?.nodes.map(({ id, name, registerNo }) => {
          const path = memberPath?.(id)
          const shown = name ?? t('statistics.noName')
          return (
            <li key={id} style={{ padding: '3px 0' }}>
              {path ? <Link to={path}>{shown}</Link> : shown} <small>{registerNo}</small>
            </li>
          )
        })}
      </ol>
      {page?.hasNextPage && (
        <Button
          loading={loading}
          onClick={() =>
            void fetchMore({
              variables: { after: page.endCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                ...fetchMoreResult,
                statisticsMembers: joinPages(before.statisticsMembers, fetchMoreResult.statisticsMembers),
              }),
            })
          }
        >
          {t('table.more')}
        </Button>
      )}
    </Drawer>
  )
}
