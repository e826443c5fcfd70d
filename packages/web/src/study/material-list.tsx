import { useQuery } from '@apollo/client/react'
import { Flex, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { StudyMaterialsQuery } from './study.queries.ts'

/** What a branch, or the centre, has published to read (R70), the newest first. */
export function MaterialList({ branchId, pathOf }: { branchId: string | null; pathOf: (id: string) => string }) {
  const { t } = useTranslation('shared')
  const [withdrawn, setWithdrawn] = useState(false)
  const { data, loading, error, refetch, fetchMore } = useQuery(StudyMaterialsQuery, {
    variables: { branchId, withdrawn, first: 30 },
  })
  const page = data?.studyMaterials
  const rows = page?.nodes ?? []
  const exported = async () => ({
    blob: csvOf(
      ['name', 'kindTitle', 'from', 'reached', 'copies', 'publishedAt'].map((key) => t(`study.${key}`)),
      rows.map(({ title, kind, branch, figures, copies, publishedAt }) => [
        title,
        t(`study.kind.${kind}`),
        branch?.name ?? t('study.centerShort'),
        figures ? t('study.reachedOf', { ...figures }) : '',
        copies,
        instantInTable(publishedAt),
      ]),
    ),
    name: t('study.listFile'),
  })
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap justify="space-between">
        <Segmented<'current' | 'withdrawnOnes'>
          aria-label={t('study.which')}
          value={withdrawn ? 'withdrawnOnes' : 'current'}
          onChange={(value) => setWithdrawn(value === 'withdrawnOnes')}
          options={(['current', 'withdrawnOnes'] as const).map((value) => ({ value, label: t(`study.${value}`) }))}
        />
        <ExportButton disabled={rows.length === 0} onExport={exported} />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <RowList
          label={t('study.title')}
          rows={rows}
          rowKey={({ id }) => id}
          loading={loading}
          empty={
            withdrawn ? (
              <EmptyState what={t('study.emptyWithdrawn')} />
            ) : (
              <EmptyState what={t('study.empty')} how={t('study.emptyHow')} />
            )
          }
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      studyMaterials: joinPages(before.studyMaterials, fetchMoreResult.studyMaterials),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'title',
              title: t('study.name'),
              main: true,
              render: ({ id, title }) => <Link to={pathOf(id)}>{title}</Link>,
            },
            {
              key: 'kind',
              title: t('study.kindTitle'),
              render: ({ kind, versions }) =>
                [t(`study.kind.${kind}`), versions[0]?.fileKind].filter(Boolean).join(' '),
            },
            {
              key: 'from',
              title: t('study.from'),
              render: ({ branch }) => branch?.name ?? t('study.centerShort'),
            },
            {
              key: 'reached',
              title: t('study.reached'),
              render: ({ figures }) => figures && t('study.reachedOf', { ...figures }),
            },
            {
              key: 'copies',
              title: t('study.copies'),
              render: ({ copies, figures }) =>
                copies ? t('study.copiesOf', { copies, handed: figures?.handedOut ?? 0 }) : null,
            },
            { key: 'at', title: t('study.publishedAt'), render: ({ publishedAt }) => instantInTable(publishedAt) },
          ]}
        />
      )}
    </Flex>
  )
}
