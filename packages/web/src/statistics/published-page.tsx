import { useQuery } from '@apollo/client/react'
import { Flex } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords, instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { PublishedStatisticsQuery } from './statistics.queries.ts'
import { StatisticsTables } from './statistics-tables.tsx'

/** What is published of a year: for who is not responsible for the members (N8, D10). */
export function PublishedPage({ year, picker }: { year: number; picker: ReactNode }) {
  const { t, i18n } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(PublishedStatisticsQuery, { variables: { year } })
  const found = data?.publishedStatistics
  return (
    <>
      <PageHead
        title={
          <Flex gap={8} align="center" wrap>
            {t('statistics.title')}
            {picker}
          </Flex>
        }
        about={t('statistics.aboutPublished')}
      >
        {found && <PrintButton />}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data && !found && !error && (
        <EmptyState what={t('statistics.noPublished')} how={t('statistics.noPublishedHow')} />
      )}
      {found && (
        <PrintView title={`${year} ${t('statistics.title')}`} filter={t('statistics.aboutPublished')}>
          <div style={{ overflowWrap: 'anywhere' }}>
            <FactList
              facts={[
                {
                  key: 'date',
                  label: t('statistics.referenceDate'),
                  value: dayInWords(found.referenceDate, i18n.language),
                },
                { key: 'published', label: t('statistics.publishedAt'), value: instantInTable(found.publishedAt) },
                { key: 'hidden', label: t('statistics.hidden'), value: String(found.suppressed) },
                { key: 'hash', label: t('statistics.hash'), value: found.hash },
              ]}
            />
          </div>
          <StatisticsTables cells={found.cells} labels={found.labels} />
        </PrintView>
      )}
    </>
  )
}
