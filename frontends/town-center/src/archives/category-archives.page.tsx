import { useQuery } from '@apollo/client/react'
import { Card, Flex, Progress, Segmented, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ARCHIVE_CATEGORIES, type ArchiveCategory } from '@mobile-members/model/archives.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { AsOfBanner, AsOfPicker, pastDayIn } from '@mobile-members/web/archives/as-of-picker.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { CategoryArchivesQuery as Answer } from '../gql/graphql.ts'
import { BackLink } from '../lists/back-link.tsx'
import { CategoryArchivesQuery } from './archives.queries.ts'
import { useFolderWords } from './use-folder-words.ts'

type Folder = NonNullable<Answer['categoryArchives']>[number]['folders'][number]

/** The unified register in folders (R35), of today or of a past day (N19); each folder opens its list. */
export function Component() {
  const { t } = useTranslation('town-center')
  const wordsOf = useFolderWords()
  const [address, setAddress] = useSearchParams()
  const asOf = pastDayIn(address)
  const category = ARCHIVE_CATEGORIES.find((one) => one === address.get('category')) ?? 'ORIGIN'
  const { data, loading, error, refetch } = useQuery(CategoryArchivesQuery, {
    variables: asOf ? { asOf } : {},
    fetchPolicy: asOf ? 'no-cache' : 'cache-and-network',
  })
  const archive = data?.categoryArchives?.find((one) => one.category === category)
  const set = (change: Record<string, string>) =>
    setAddress(
      (before) =>
        new URLSearchParams(
          Object.entries({ ...Object.fromEntries(before), ...change }).filter(([, value]) => value !== ''),
        ),
      { replace: true },
    )
  const nameOf = ({ value, organization }: Folder) =>
    wordsOf(category, value, organization?.shortName || organization?.name)
  const share = (count: number) => (archive?.total ? Math.round((count * 1000) / archive.total) / 10 : 0)
  const told = asOf && t('archives.asOfShort', { day: asOf.day, view: t(`archives.asOfViewOf.${asOf.view}`) })
  return (
    <>
      <BackLink to="/members" label={t('folders.back')} />
      <PageHead title={t('folders.title')} about={t('folders.about')}>
        <ExportButton
          label={t('folders.export')}
          disabled={!archive}
          onExport={() =>
            Promise.resolve({
              blob: csvOf(
                [t(`folders.categoryOf.${category}`), t('folders.count'), t('folders.share')],
                [
                  ...(archive?.folders ?? []).map((folder) => [
                    nameOf(folder),
                    folder.count,
                    `${share(folder.count)}%`,
                  ]),
                  [t('folders.sum'), archive?.total, '100%'],
                  ...(told ? [[told, null, null]] : []),
                ],
              ),
              name: `${t('folders.title')}-${t(`folders.categoryOf.${category}`)}${asOf ? `-${asOf.day}` : ''}.csv`,
            })
          }
        />
        <PrintButton />
      </PageHead>
      <Flex gap={12} wrap align="center" className="mm-no-print" style={{ marginBottom: 12 }}>
        <div style={{ overflowX: 'auto', maxWidth: '100%' }}>
          <Segmented<ArchiveCategory>
            value={category}
            onChange={(value) => set({ category: value })}
            options={ARCHIVE_CATEGORIES.map((value) => ({ value, label: t(`folders.categoryOf.${value}`) }))}
          />
        </div>
        <AsOfPicker value={asOf} onChange={set} />
      </Flex>
      <AsOfBanner value={asOf} onToday={() => set({ asOf: '', view: '' })} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {archive && (
        <PrintView
          title={`${t('folders.title')} · ${t(`folders.categoryOf.${category}`)}`}
          filter={[told, `${t('folders.total')} ${archive.total}`].filter(Boolean).join(' · ')}
        >
          <Card size="small" className="mm-no-print" style={{ marginBottom: 12 }}>
            <Typography.Text type="secondary">{t('folders.total')}</Typography.Text>{' '}
            <Typography.Text strong style={{ fontSize: 22, fontVariantNumeric: 'tabular-nums' }}>
              {archive.total}
            </Typography.Text>
          </Card>
          <RowList<Folder>
            label={t('folders.title')}
            rows={archive.folders}
            rowKey={({ value }) => value}
            loading={loading}
            total={archive.folders.length}
            empty={<EmptyState what={t('folders.empty')} how={t('folders.emptyHow')} />}
            columns={[
              {
                key: 'folder',
                title: t('folders.folder'),
                main: true,
                render: (folder) => (
                  <Link to={listOf(category, folder.value, address)} style={{ overflowWrap: 'anywhere' }}>
                    {nameOf(folder)}
                  </Link>
                ),
              },
              { key: 'count', title: t('folders.count'), align: 'right', render: ({ count }) => count },
              {
                key: 'share',
                title: t('folders.share'),
                render: ({ count }) => (
                  <Progress
                    percent={share(count)}
                    size="small"
                    status="normal"
                    aria-label={t('folders.share')}
                    style={{ minWidth: 120, margin: 0 }}
                  />
                ),
              },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}

/** The register's list with this folder, and the same day. */
function listOf(category: ArchiveCategory, value: string, address: URLSearchParams): string {
  const asked = new URLSearchParams({ registered: 'true', folder: `${category}:${value}` })
  for (const key of ['asOf', 'view']) {
    const told = address.get(key)
    if (told) asked.set(key, told)
  }
  return `/members?${asked.toString()}`
}
