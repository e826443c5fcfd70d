import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { MoreButton } from '../lists/more-button.tsx'
import { WorkTag } from './work-tag.tsx'
import { MyWorkQuery } from './work.queries.ts'

/** What the branch asks the member to do, the newest first (R72). */
export function Component() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch, fetchMore } = useQuery(MyWorkQuery, {
    variables: { states: null, first: 20 },
  })
  const page = data?.myWork
  return (
    <>
      <BackLink to="/" label={t('menu.home')} />
      <PageHead title={t('work.title')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !page && <LoadingLayout />}
      {page && page.nodes.length === 0 && <EmptyState what={t('work.empty')} how={t('work.emptyHow')} />}
      <LinkRows label={t('work.title')}>
        {page?.nodes.map(({ id, content, state, fromOn, untilOn }) => (
          <LinkRow
            key={id}
            to={`/work/${id}`}
            note={t('work.periodOf', { from: fromOn, until: untilOn })}
            end={<WorkTag state={state} />}
          >
            {content}
          </LinkRow>
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
                    myWork: joinPages(before.myWork, fetchMoreResult.myWork),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
