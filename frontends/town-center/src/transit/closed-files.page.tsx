import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { ClosedFilesQuery } from './transit.queries.ts'

/** Files that a withdrawn consent has closed: for auditors (R3). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch, fetchMore } = useQuery(ClosedFilesQuery, { variables: { first: 50 } })
  const page = data?.closedFiles
  return (
    <>
      <PageHead title={t('transit.closed.title')} about={t('transit.closed.about')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!(error && !page) && (
        <PrintView title={t('transit.closed.title')}>
          <RowList
            label={t('transit.closed.title')}
            rows={page?.nodes ?? []}
            rowKey={({ id }) => id}
            loading={loading}
            total={page?.total}
            empty={<EmptyState what={t('transit.closed.empty')} how={t('transit.closed.emptyHow')} />}
            onMore={
              page?.hasNextPage
                ? () =>
                    void fetchMore({
                      variables: { after: page.endCursor },
                      updateQuery: (before, { fetchMoreResult }) => ({
                        ...fetchMoreResult,
                        closedFiles: joinPages(before.closedFiles, fetchMoreResult.closedFiles),
                      }),
                    })
                : undefined
            }
            columns={[
              {
                key: 'name',
                title: t('transit.closed.name'),
                main: true,
                render: ({ id, name }) => <Link to={`/closed-files/${id}`}>{name}</Link>,
              },
              { key: 'registerNo', title: t('transit.closed.registerNo'), render: ({ registerNo }) => registerNo },
              {
                key: 'place',
                title: t('transit.closed.place'),
                render: ({ originPlace }) => originPlace ?? t('transit.closed.noPlace'),
              },
              { key: 'foundOn', title: t('transit.closed.foundOn'), render: ({ foundOn }) => foundOn },
              { key: 'closedOn', title: t('transit.closed.closedOn'), render: ({ closedOn }) => closedOn },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}
