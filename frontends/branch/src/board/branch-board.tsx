import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { PublicBranchQuery } from './board.queries.ts'

/** What a branch shows of itself: who leads it, and what comes next. */
export function BranchBoard({ branchId }: { branchId?: string | undefined }) {
  const { t, i18n } = useTranslation('branch')
  const { data, loading, error, refetch } = useQuery(PublicBranchQuery, {
    variables: { id: branchId ?? '' },
    skip: !branchId,
  })
  const branch = data?.publicBranch
  if (loading && !branch) return <LoadingLayout />
  if (!branch)
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('board.unknown')} />
    )
  return (
    <Card title={branch.name} extra={t(`role.${branch.secretaryOffice}`)}>
      <Typography.Title level={5}>{t('board.nextActivities')}</Typography.Title>
      {branch.nextActivities.length === 0 && <EmptyState what={t('board.noActivities')} />}
      {branch.nextActivities.map(({ id, title, startsAt, place }) => (
        <Flex key={id} gap={12} wrap style={{ padding: '6px 0' }}>
          <strong>{title}</strong>
          <Typography.Text type="secondary">{instantInWords(startsAt, i18n.language)}</Typography.Text>
          <span>{place}</span>
        </Flex>
      ))}
    </Card>
  )
}
