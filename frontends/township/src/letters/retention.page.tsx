import { useQuery } from '@apollo/client/react'
import { Card, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { RETENTION_REASONS } from '@mobile-members/model/registry.ts'
import { Bars } from '@mobile-members/ui/bars.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { RetentionReasonsQuery } from './letters.queries.ts'

const YEARS = 4
const NOW = 'NOW'

/** Why formal relations stay at home, counted from the letters of this township (R41). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId, pathTo } = useTownship()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const year = Number(search.get('year')) || undefined
  const { data, loading, error, refetch } = useQuery(RetentionReasonsQuery, { variables: { year: year ?? null } })
  const counts = new Map(
    data?.retentionReasons?.filter((row) => row.townshipId === townshipId).map(({ reason, count }) => [reason, count]),
  )
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const share = (count: number) =>
    total > 0 ? t('letters.why.share', { share: Math.round((100 * count) / total) }) : ''
  const thisYear = Number(countyToday().slice(0, 4))
  const filter = year ? t('letters.stub.yearOf', { year }) : t('letters.why.now')
  const label = (key: string) => t(`letters.why.${key}`)
  const letters = pathTo('letters')
  return (
    <>
      <BackLink page="letters" label={t('letters.title')} />
      <PageHead title={label('title')} about={label('about')}>
        <Select
          aria-label={label('which')}
          value={year ? String(year) : NOW}
          onChange={(value) => setSearch(value === NOW ? {} : { year: value }, { replace: true })}
          options={[
            { value: NOW, label: label('now') },
            ...Array.from({ length: YEARS }, (_one, at) => thisYear - at).map((value) => ({
              value: String(value),
              label: t('letters.why.ofYear', { year: value }),
            })),
          ]}
        />
        <PrintButton />
        <ExportButton
          disabled={total === 0}
          onExport={async () => ({
            blob: csvOf(
              [label('reason'), label('count')],
              RETENTION_REASONS.map((reason) => [t(`words.retention.${reason}`), counts.get(reason) ?? 0]),
            ),
            name: label('file'),
          })}
        />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={6} />}
      {data?.retentionReasons && total === 0 && <EmptyState what={label('empty')} how={label('emptyHow')} />}
      {total > 0 && (
        <PrintView title={label('title')} filter={filter}>
          <Card style={{ maxWidth: 880 }}>
            <Bars
              title={t('letters.why.total', { filter, total })}
              bars={RETENTION_REASONS.map((reason) => ({
                key: reason,
                label: t(`words.retention.${reason}`),
                value: counts.get(reason) ?? 0,
                note: share(counts.get(reason) ?? 0),
                ...(letters && !year ? { onOpen: () => void navigate(`${letters}?list=ALL&reason=${reason}`) } : {}),
              }))}
            />
          </Card>
        </PrintView>
      )}
    </>
  )
}
