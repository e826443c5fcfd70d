import { useQuery } from '@apollo/client/react'
import { Input, Table, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CODE_LIST_NAMES } from '@mobile-members/model/code-lists.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton } from '@mobile-members/ui/export-button.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { xlsxOf } from '@mobile-members/ui/xlsx.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { SettingsHead } from './settings-head.tsx'
import { CodeListsQuery } from './settings.queries.ts'

/** The national standards' codes, with their edition (background §3.10). */
export function Component() {
  const { t } = useTranslation('town-center')
  const [open, onOpen] = useListTab(CODE_LIST_NAMES)
  const [search, setSearch] = useState('')
  const { data, loading, error, refetch } = useQuery(CodeListsQuery)
  const list = data?.codeLists?.find(({ name }) => name === open)
  const wanted = search.trim().toLowerCase()
  const entries = (list?.entries ?? []).filter(({ code, zh, en }) =>
    [code, zh, en].some((text) => text.toLowerCase().includes(wanted)),
  )
  const edition = list && t('settings.edition', { standard: list.standard, edition: list.edition })
  const heading = [t('settings.code'), t('settings.zh'), t('settings.en')]
  return (
    <>
      <SettingsHead page="codes" title={t('settings.codes')} about={t('settings.codesAbout')}>
        <Input.Search
          aria-label={t('settings.search')}
          placeholder={t('settings.search')}
          allowClear
          onChange={({ target }) => setSearch(target.value)}
          style={{ width: 220 }}
        />
        <ExportButton
          disabled={!data?.codeLists}
          onExport={async () => ({
            blob: await xlsxOf(
              (data?.codeLists ?? []).map(({ name, entries: rows }) => ({
                name: t(`settings.listOf.${name}`),
                heading,
                rows: rows.map(({ code, zh, en }) => [code, zh, en]),
              })),
            ),
            name: `${t('settings.codes')}.xlsx`,
          })}
        />
        <PrintButton />
      </SettingsHead>
      <ListTabs
        tabs={CODE_LIST_NAMES.map((key) => ({ key, label: t(`settings.listOf.${key}`) }))}
        open={open}
        onOpen={onOpen}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {list && edition && (
        <PrintView title={t(`settings.listOf.${open}`)} filter={edition}>
          <Typography.Paragraph type="secondary">{edition}</Typography.Paragraph>
          <Table
            size="small"
            pagination={false}
            scroll={{ x: 'max-content' }}
            rowKey={({ code }) => code}
            dataSource={entries}
            locale={{ emptyText: <EmptyState what={t('settings.codesNone')} /> }}
            columns={[
              { title: heading[0], dataIndex: 'code', width: 110 },
              { title: heading[1], dataIndex: 'zh' },
              { title: heading[2], dataIndex: 'en' },
            ]}
          />
        </PrintView>
      )}
    </>
  )
}
