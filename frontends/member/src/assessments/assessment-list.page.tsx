import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import { BackLink } from '../lists/back-link.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { MoreButton } from '../lists/more-button.tsx'
import { MyAssessmentsQuery } from './assessments.queries.ts'

/** What the branches have written of the member, the newest first (R75). */
export function Component() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch, fetchMore } = useQuery(MyAssessmentsQuery, { variables: { first: 20 } })
  const page = data?.performanceAssessments
  return (
    <>
      <BackLink to="/" label={t('menu.home')} />
      <PageHead title={t('assessments.title')} about={t('assessments.about')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !page && <LoadingLayout />}
      {page?.nodes.length === 0 && <EmptyState what={t('assessments.empty')} how={t('assessments.emptyHow')} />}
      <LinkRows label={t('assessments.title')}>
        {page?.nodes.map(({ id, kind, period, state, branch }) => (
          <LinkRow
            key={id}
            to={`/assessments/${id}`}
            note={
              <>
                {t(`words.assessmentKind.${kind}`)}
                <br />
                {branch.name}
              </>
            }
            end={<StateTag state={state} />}
          >
            {periodInWords(period, t)}
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
                    performanceAssessments: joinPages(
                      before.performanceAssessments,
                      fetchMoreResult.performanceAssessments,
                    ),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
