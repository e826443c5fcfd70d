import { useQuery } from '@apollo/client/react'
import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { useImportPlace } from './import-place.tsx'
import { IMPORT_TONES } from './import-tones.ts'
import { SurveyImportsQuery } from './imports.queries.ts'

const LINKED = ['fresh', 'linked', 'review'] as const
const DRAFTED = ['drafts'] as const

/** Every import of a survey, the newest first, drafts among them. */
export function ImportList({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const place = useImportPlace()
  const { data, loading, error, refetch, fetchMore } = useQuery(SurveyImportsQuery, {
    variables: { campaignId, first: 30 },
  })
  const page = data?.surveyImports
  const count = (value: number | undefined) => value ?? ''
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        empty={<EmptyState what={t('imports.none')} how={t('imports.noneHow')} />}
        onOpen={({ id }) => void navigate(`${place.imports}/${id}`)}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    surveyImports: joinPages(before.surveyImports, fetchMoreResult.surveyImports),
                  }),
                })
            : undefined
        }
        columns={[
          {
            title: t('imports.list.at'),
            render: (_, { id, createdAt }) => <Link to={`${place.imports}/${id}`}>{instantInTable(createdAt)}</Link>,
          },
          {
            title: t('imports.list.files'),
            render: (_, { files }) => (
              <Typography.Text ellipsis style={{ maxWidth: 280 }}>
                {files.length > 1
                  ? t('imports.list.fileCount', { first: files[0]!.fileName, count: files.length })
                  : files[0]?.fileName}
              </Typography.Text>
            ),
          },
          {
            title: t('imports.list.state'),
            render: (_, { state }) => <ToneTag tone={IMPORT_TONES[state]}>{t(`imports.stateOf.${state}`)}</ToneTag>,
          },
          { title: t('imports.list.rows'), align: 'right', render: (_, { figures }) => count(figures?.rows) },
          ...(place.township ? DRAFTED : LINKED).map((figure) => ({
            title: t(`imports.list.${figure}`),
            align: 'right' as const,
            render: (_: unknown, { figures }: { figures?: Record<typeof figure, number> | null }) =>
              count(figures?.[figure]),
          })),
          {
            title: t('imports.list.excluded'),
            align: 'right',
            render: (_, { figures }) => count(figures ? figures.notMembers + figures.declined : undefined),
          },
          { title: t('imports.list.unchanged'), align: 'right', render: (_, { figures }) => count(figures?.unchanged) },
        ]}
      />
    </>
  )
}
