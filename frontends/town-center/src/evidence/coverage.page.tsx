import { useQuery } from '@apollo/client/react'
import { Alert, Button, Card, Flex, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { codeName } from '@mobile-members/model/code-lists.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { xlsxOf } from '@mobile-members/ui/xlsx.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { SurveyCampaignsQuery } from '../survey/survey.queries.ts'
import { type CoverageRow, CoverageTable, coverageCells, useCoverageHeading } from './coverage-table.tsx'
import { CoverageQuery } from './evidence.queries.ts'

const CAVEATS = ['bound', 'strata', 'small', 'independence'] as const

/** How many members both channels missed, in all and by groups that are each found in their own way (N1). */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const campaigns = useQuery(SurveyCampaignsQuery)
  const years = (campaigns.data?.surveyCampaigns ?? []).toSorted((a, b) => b.year - a.year)
  const campaign = years.find(({ id }) => id === search.get('campaign')) ?? years[0]
  const { data, loading, error, refetch } = useQuery(CoverageQuery, {
    variables: { id: campaign?.id ?? '' },
    skip: !campaign,
    fetchPolicy: 'cache-and-network',
  })
  const heading = useCoverageHeading()
  const found = data?.surveyCampaign
  const labelOf = (dimension: string, key: string, name: string | null | undefined) =>
    name ??
    (dimension === 'INDUSTRY' && key.length === 1
      ? codeName('INDUSTRY', key, i18n.language)
      : t(`evidencePages.keyOf.${key}`, { defaultValue: key }))
  const tables = (found?.coverageBy ?? []).map(({ dimension, strata, total }) => ({
    dimension,
    title: t(`evidencePages.dimensionOf.${dimension}`),
    rows: [
      ...strata.map(({ key, name, coverage }): CoverageRow => ({
        key,
        label: labelOf(dimension, key, name),
        coverage,
      })),
      { key: 'SUM', label: t('evidencePages.sum'), coverage: total, strong: true },
    ],
  }))
  const whole: CoverageRow[] = found?.coverage
    ? [{ key: 'ALL', label: t('evidencePages.whole'), coverage: found.coverage, strong: true }]
    : []
  return (
    <>
      <PageHead title={t('evidencePages.coverage')} about={t('evidencePages.coverageAbout')}>
        {years.length > 1 && campaign && (
          <Select
            aria-label={t('evidencePages.chooseYear')}
            value={campaign.id}
            onChange={(id) => setSearch({ campaign: id }, { replace: true })}
            options={years.map(({ id, year }) => ({ value: id, label: t('evidencePages.year', { year }) }))}
          />
        )}
        <Link to="/quality">
          <Button>{t('evidencePages.toReport')}</Button>
        </Link>
        <ExportButton
          disabled={!found?.coverage}
          onExport={async () => ({
            blob: await xlsxOf(
              [{ title: t('evidencePages.whole'), rows: whole }, ...tables].map(({ title, rows }) => ({
                name: title,
                heading,
                rows: rows.map((row) => coverageCells(row)),
              })),
            ),
            name: `${t('evidencePages.exportName')}-${countyToday()}.xlsx`,
          })}
        />
        <PrintButton />
      </PageHead>
      <GraphTrouble error={campaigns.error ?? error} onRetry={() => void refetch()} />
      {(campaigns.loading || loading) && !found && <LoadingLayout />}
      {campaigns.data && !campaign && (
        <EmptyState what={t('evidencePages.noCampaign')} how={t('evidencePages.noCampaignHow')} />
      )}
      {campaign && found && (
        <PrintView title={t('evidencePages.coverage')} filter={t('evidencePages.year', { year: campaign.year })}>
          <Flex vertical gap={16}>
            <Alert
              type="info"
              showIcon
              title={t('evidencePages.caveatTitle')}
              description={
                <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                  {CAVEATS.map((caveat) => (
                    <li key={caveat}>{t(`evidencePages.caveats.${caveat}`)}</li>
                  ))}
                </ul>
              }
            />
            {whole.length > 0 && <CoverageTable rows={whole} />}
            {tables.map(({ dimension, title, rows }) => (
              <Card key={dimension} size="small" title={title}>
                <CoverageTable rows={rows} />
              </Card>
            ))}
          </Flex>
        </PrintView>
      )}
    </>
  )
}
