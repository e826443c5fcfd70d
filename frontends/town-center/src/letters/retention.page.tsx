import { useQuery } from '@apollo/client/react'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { RETENTION_REASONS, type RetentionReason } from '@mobile-members/model/registry.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownRetentionReasonsQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { RetentionReasonsQuery } from './letters.queries.ts'

const YEARS = 4
const NOW = 'NOW'

interface Line {
  id: string
  name: string
  code: string
  counts: Partial<Record<RetentionReason, number>>
  total: number
}

/** Why formal relations stay at home, by township and reason (R41). */
export function Component() {
  const { t } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const year = Number(search.get('year')) || undefined
  const { data, loading, error, refetch } = useQuery(RetentionReasonsQuery, { variables: { year: year ?? null } })
  const lines = linesOf(data?.retentionReasons)
  const sum: Line = lines.reduce(added, {
    id: 'total',
    name: t('letters.reasons.total'),
    code: '~',
    counts: {},
    total: 0,
  })
  const thisYear = Number(countyToday().slice(0, 4))
  const label = (key: string) => t(`letters.reasons.${key}`)
  const filter = year ? t('letters.reasons.ofYear', { year }) : label('now')
  return (
    <>
      <BackLink to="/letters" label={t('letters.back')} />
      <PageHead title={label('title')} about={label('about')}>
        <Select
          aria-label={label('which')}
          value={year ? String(year) : NOW}
          onChange={(value) => setSearch(value === NOW ? {} : { year: value }, { replace: true })}
          options={[
            { value: NOW, label: label('now') },
            ...Array.from({ length: YEARS }, (_one, at) => thisYear - at).map((value) => ({
              value: String(value),
              label: t('letters.reasons.ofYear', { year: value }),
            })),
          ]}
        />
        <PrintButton />
        <ExportButton
          disabled={lines.length === 0}
          onExport={async () => ({
            blob: csvOf(
              [label('township'), ...RETENTION_REASONS.map((reason) => t(`words.retention.${reason}`)), label('total')],
              [...lines, sum].map(({ name, counts, total }) => [
                name,
                ...RETENTION_REASONS.map((reason) => counts[reason] ?? 0),
                total,
              ]),
            ),
            name: label('file'),
          })}
        />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={8} />}
      {data?.retentionReasons && (
        <PrintView title={label('title')} filter={filter}>
          <RowList
            label={label('title')}
            rows={lines.length > 0 ? [...lines, sum] : []}
            rowKey={({ id }) => id}
            loading={loading}
            empty={<EmptyState what={label('empty')} how={label('emptyHow')} />}
            columns={[
              {
                key: 'township',
                title: label('township'),
                main: true,
                render: ({ id, name }) =>
                  id === sum.id ? <strong>{name}</strong> : <Link to={`/townships/${id}/letters/reasons`}>{name}</Link>,
              },
              ...RETENTION_REASONS.map((reason) => ({
                key: reason,
                title: t(`words.retention.${reason}`),
                align: 'right' as const,
                render: ({ counts }: Line) => counts[reason] ?? 0,
              })),
              {
                key: 'total',
                title: label('total'),
                align: 'right' as const,
                render: ({ total }: Line) => <strong>{total}</strong>,
              },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}

function linesOf(rows: Answer['retentionReasons'] | undefined): Line[] {
  const lines = new Map<string, Line>()
  for (const { townshipId, township, reason, count } of rows ?? []) {
    const line = lines.get(townshipId) ?? {
      id: townshipId,
      name: township?.shortName ?? '',
      code: township?.code ?? '',
      counts: {},
      total: 0,
    }
    line.counts[reason] = count
    line.total += count
    lines.set(townshipId, line)
  }
  return [...lines.values()].toSorted((a, b) => a.code.localeCompare(b.code))
}

function added(sum: Line, { counts, total }: Line): Line {
  for (const reason of RETENTION_REASONS) sum.counts[reason] = (sum.counts[reason] ?? 0) + (counts[reason] ?? 0)
  return { ...sum, total: sum.total + total }
}
