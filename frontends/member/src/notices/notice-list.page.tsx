import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { LinkRows } from '../lists/link-row.tsx'
import { MoreButton } from '../lists/more-button.tsx'
import { NoticeRow } from './notice-row.tsx'
import { MyNoticesQuery } from './notices.queries.ts'
import { useArrival } from './use-arrival.ts'

/** What the branch has told the member, the newest first (R69). */
export function Component() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch, fetchMore } = useQuery(MyNoticesQuery, {
    variables: { first: 20 },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.myNotices
  useArrival(page?.nodes.some(({ myDelivery }) => !myDelivery?.deliveredAt) ?? false)
  return (
    <>
      <BackLink to="/" label={t('menu.home')} />
      <PageHead title={t('notices.title')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !page && <LoadingLayout />}
      {page?.nodes.length === 0 && <EmptyState what={t('notices.empty')} how={t('notices.emptyHow')} />}
      <LinkRows label={t('notices.title')}>
        {page?.nodes.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </LinkRows>
      <MoreButton
        loading={loading}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    myNotices: joinPages(before.myNotices, fetchMoreResult.myNotices),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
