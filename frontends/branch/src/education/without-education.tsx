import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { useNames } from '../branches/use-names.ts'
import { WithoutEducationQuery } from './education.queries.ts'

/** The branch's mobile members who were at no education in the half-year (R71). */
export function WithoutEducation({ period }: { period: string }) {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  const { data, loading, error, refetch, fetchMore } = useQuery(WithoutEducationQuery, {
    variables: { branchId, period, first: 200 },
  })
  const page = data?.membersWithoutEducation
  const rows = page?.nodes ?? []
  const nameOf = useNames(rows.map(({ member }) => member))
  const exported = async () => ({
    blob: csvOf(
      [t('education.member'), t('education.placedOn')],
      rows.map(({ memberId, placedOn }) => [nameOf(memberId), placedOn]),
    ),
    name: t('education.fileName', { period }),
  })
  return (
    <Card>
      <Flex gap={12} wrap align="center" justify="space-between" style={{ marginBottom: 12 }}>
        <div style={{ flex: '1 1 220px' }}>
          <Typography.Title level={5} style={{ margin: 0 }}>
            {t('education.withoutTitle')}
          </Typography.Title>
          <Typography.Text type="secondary">{t('education.withoutHow')}</Typography.Text>
        </div>
        <ExportButton disabled={rows.length === 0} onExport={exported} />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(page || !error) && (
        <RowList
          label={t('education.withoutTitle')}
          rows={rows}
          rowKey={({ memberId }) => memberId}
          loading={loading}
          empty={<EmptyState what={t('education.withoutNone')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...fetchMoreResult,
                      membersWithoutEducation: joinPages(
                        before.membersWithoutEducation,
                        fetchMoreResult.membersWithoutEducation,
                      ),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'member',
              title: t('education.member'),
              main: true,
              render: ({ member }) => <MemberName member={member} label={nameOf(member.id)} />,
            },
            { key: 'placedOn', title: t('education.placedOn'), render: ({ placedOn }) => placedOn },
          ]}
        />
      )}
    </Card>
  )
}
