import { useQuery } from '@apollo/client/react'
import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MoreButton } from '../lists/more-button.tsx'
import { MyFileReadsQuery } from './file.queries.ts'

/** Who looked into the member's file, when and what for (N6). */
export function FileReads({ memberId }: { memberId: string }) {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch, fetchMore } = useQuery(MyFileReadsQuery, {
    variables: { memberId, first: 20 },
  })
  const page = data?.fileReads
  if (!page) return loading ? <LoadingLayout /> : <GraphTrouble error={error} onRetry={() => void refetch()} />
  if (page.nodes.length === 0) return <EmptyState what={t('file.noReads')} how={t('file.noReadsHow')} />
  return (
    <>
      <Typography.Paragraph type="secondary">{t('file.readsAbout')}</Typography.Paragraph>
      <Timeline
        entries={page.nodes.map(({ id, at, role, organizationName, purpose }) => ({
          key: id,
          at,
          what:
            role === 'MEMBER'
              ? t('file.self')
              : [organizationName, role ? t(`role.${role}`) : t('file.someone')].filter(Boolean).join(' · '),
          by: purpose ? t('file.purposeOf', { purpose }) : undefined,
        }))}
      />
      <MoreButton
        loading={loading}
        onMore={
          page.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    fileReads: joinPages(before.fileReads, fetchMoreResult.fileReads),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
