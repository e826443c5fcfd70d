import { useQuery } from '@apollo/client/react'
import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { AmendmentCard } from './amendment-card.tsx'
import { AmendmentsQuery } from './amendments.queries.ts'

const TABS = ['open', 'decided'] as const

/** Corrections that members, townships and branches ask for, the oldest first; and those decided (R38). */
export function Component() {
  const { t } = useTranslation('town-center')
  const [tab, openTab] = useListTab(TABS)
  const decided = tab === 'decided'
  const { data, loading, error, refetch, fetchMore } = useQuery(AmendmentsQuery, {
    variables: { decided, first: 20 },
  })
  const page = data?.amendmentRequests
  return (
    <>
      <BackLink to="/members" label={t('folders.back')} />
      <PageHead title={t('amendments.title')} about={t('amendments.about')} />
      <ListTabs
        open={tab}
        onOpen={openTab}
        tabs={TABS.map((key) => ({
          key,
          label: t(`amendments.tab.${key}`),
          count: key === tab ? page?.total : undefined,
        }))}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !page && <LoadingLayout />}
      {page?.nodes.length === 0 &&
        (decided ? (
          <EmptyState what={t('amendments.emptyDecided')} />
        ) : (
          <EmptyState what={t('amendments.empty')} how={t('amendments.emptyHow')} />
        ))}
      <Flex vertical gap={12}>
        {page?.nodes.map((amendment) => (
          <AmendmentCard key={amendment.id} amendment={amendment} />
        ))}
        {page?.hasNextPage && (
          <Button
            loading={loading}
            onClick={() =>
              void fetchMore({
                variables: { after: page.endCursor },
                updateQuery: (before, { fetchMoreResult }) => ({
                  ...fetchMoreResult,
                  amendmentRequests: joinPages(before.amendmentRequests, fetchMoreResult.amendmentRequests),
                }),
              })
            }
          >
            {t('table.more')}
          </Button>
        )}
      </Flex>
    </>
  )
}
