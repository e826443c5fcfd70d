import { useQuery } from '@apollo/client/react'
import { Button, Flex, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ARCHIVE_KINDS } from '@mobile-members/model/archives.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import type { ArchiveGapsQuery as Answer } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { ArchiveGapCountsQuery, ArchiveGapsQuery, ArchivePlacesQuery } from './archives.queries.ts'

type Gap = NonNullable<Answer['archiveGaps']>['nodes'][number]

export interface ArchiveGapsPageProps {
  /** Where this front end shows a member's papers. */
  memberPath: (memberId: string) => string
  /** The township or the branch that the list is about, where it is about one. */
  townshipId?: string | undefined
  branchId?: string | undefined
  /** Stands above the head. */
  children?: ReactNode
}

/** Archives that lack required papers (R36), by township, branch and kind; the filter stands in the address. */
export function ArchiveGapsPage({ memberPath, townshipId, branchId, children }: ArchiveGapsPageProps) {
  const { t } = useTranslation('shared')
  const [address, setAddress] = useSearchParams()
  const places = useQuery(ArchivePlacesQuery, { fetchPolicy: 'cache-first' })
  const place = {
    ...given('townshipId', townshipId ?? address.get('township')),
    ...given('branchId', branchId ?? address.get('branch')),
  }
  const kind = ARCHIVE_KINDS.find((one) => one === address.get('kind'))
  const counts = useQuery(ArchiveGapCountsQuery, { variables: { filter: place } })
  const { data, loading, error, refetch, fetchMore } = useQuery(ArchiveGapsQuery, {
    variables: { filter: { ...place, ...(kind ? { kind } : {}) }, first: 50 },
  })
  const page = data?.archiveGaps
  const figures = counts.data?.archiveGapCounts
  const look = (key: string, value: string) =>
    setAddress(
      (before) =>
        new URLSearchParams(
          Object.entries({ ...Object.fromEntries(before), [key]: value }).filter(([, one]) => one !== ''),
        ),
      { replace: true },
    )
  const options = (kinds: readonly string[]) =>
    (places.data?.organizations ?? [])
      .filter((one) => kinds.includes(one.kind))
      .map(({ id, shortName, name }) => ({ value: id, label: shortName || name }))
  const words = [
    kind && t(`archives.kindOf.${kind}`),
    options(['TOWNSHIP', 'HOST_BRANCH', 'TEMPORARY_BRANCH'])
      .filter(({ value }) => value === address.get('township') || value === address.get('branch'))
      .map(({ label }) => label)
      .join(' · '),
  ].filter(Boolean)
  return (
    <>
      {children}
      <PageHead title={t('archives.gapsTitle')} about={t('archives.gapsAbout')}>
        <ExportButton
          label={t('archives.export')}
          disabled={!page?.nodes.length}
          onExport={() =>
            Promise.resolve({ blob: tableOf(page?.nodes ?? [], t), name: `${t('archives.gapsTitle')}.csv` })
          }
        />
        <PrintButton />
      </PageHead>
      <GraphTrouble error={counts.error} onRetry={() => void counts.refetch()} />
      <StatRow>
        <StatCard label={t('archives.members')} value={figures?.members} />
        <StatCard label={t('archives.completeCount')} value={figures?.complete} />
        {figures?.byKind
          .toSorted((a, b) => b.count - a.count)
          .map(({ kind: of, count }) => (
            <StatCard
              key={of}
              label={t(`archives.kindOf.${of}`)}
              value={count}
              onOpen={() => look('kind', kind === of ? '' : of)}
            />
          ))}
      </StatRow>
      <Flex gap={8} wrap className="mm-no-print" style={{ marginBlock: 12 }} role="search">
        <Select
          aria-label={t('archives.missingKinds')}
          value={kind ?? ''}
          onChange={(value) => look('kind', value)}
          style={{ minWidth: 180 }}
          options={[
            { value: '', label: t('archives.anyKind') },
            ...ARCHIVE_KINDS.filter((one) => one !== 'OTHER').map((value) => ({
              value,
              label: t(`archives.kindOf.${value}`),
            })),
          ]}
        />
        {!townshipId && !branchId && (
          <Select
            aria-label={t('archives.township')}
            value={address.get('township') ?? ''}
            onChange={(value) => look('township', value)}
            style={{ minWidth: 130 }}
            options={[{ value: '', label: t('archives.anyTownship') }, ...options(['TOWNSHIP'])]}
          />
        )}
        {!branchId && (
          <Select
            aria-label={t('archives.branch')}
            value={address.get('branch') ?? ''}
            onChange={(value) => look('branch', value)}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            style={{ minWidth: 160, maxWidth: 260 }}
            options={[{ value: '', label: t('archives.anyBranch') }, ...options(['HOST_BRANCH', 'TEMPORARY_BRANCH'])]}
          />
        )}
        {words.length > 0 && <Button onClick={() => setAddress({}, { replace: true })}>{t('archives.clear')}</Button>}
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <PrintView title={t('archives.gapsTitle')} filter={words.join(' · ')}>
        <RowList<Gap>
          label={t('archives.gapsTitle')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          total={page?.total}
          empty={<EmptyState what={t('archives.allComplete')} how={t('archives.allCompleteHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      archiveGaps: joinPages(before.archiveGaps, fetchMoreResult.archiveGaps),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'name',
              title: t('archives.name'),
              main: true,
              render: ({ id, member }) => (
                <Link to={memberPath(id)} style={{ overflowWrap: 'anywhere' }}>
                  {member?.name ?? t('archives.noName')}
                </Link>
              ),
            },
            {
              key: 'completeness',
              title: t('archives.completeness'),
              render: ({ completeness }) => `${completeness}%`,
            },
            {
              key: 'missing',
              title: t('archives.missingKinds'),
              render: ({ missing }) => missing.map((one) => t(`archives.kindOf.${one}`)).join(' · '),
            },
            {
              key: 'township',
              title: t('archives.township'),
              render: ({ member }) => member?.originTownship?.shortName,
            },
            { key: 'branch', title: t('archives.branch'), render: ({ member }) => member?.placedBranch?.name },
          ]}
        />
      </PrintView>
    </>
  )
}

function given<K extends string>(key: K, value: string | null | undefined): Partial<Record<K, string>> {
  return value ? ({ [key]: value } as Record<K, string>) : {}
}

function tableOf(rows: readonly Gap[], t: (key: string) => string): Blob {
  return csvOf(
    ['name', 'completeness', 'missingKinds', 'township', 'branch'].map((key) => t(`archives.${key}`)),
    rows.map(({ member, completeness, missing }) => [
      member?.name,
      `${completeness}%`,
      missing.map((one) => t(`archives.kindOf.${one}`)).join(' · '),
      member?.originTownship?.shortName,
      member?.placedBranch?.name,
    ]),
  )
}
