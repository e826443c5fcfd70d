import { useQuery } from '@apollo/client/react'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { PublicBranchQuery } from './board.queries.ts'

/** What a branch shows of itself. */
export function BranchBoard({ branchId }: { branchId?: string | undefined }) {
  const { t } = useTranslation('branch')
  const { data, loading, error, refetch } = useQuery(PublicBranchQuery, {
    variables: { id: branchId ?? '' },
    skip: !branchId,
  })
  const branch = data?.publicBranch
  if (loading && !branch) return <LoadingLayout />
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {!branch && !error && t('board.unknown')}
      {branch && (
        <Card title={branch.name} extra={branch.secretaryOffice}>
          {branch.nextActivities.length === 0 && t('board.noActivities')}
          {branch.nextActivities.map(({ title, startsAt, place }) => (
            <div key={`${startsAt} ${title}`}>
              {startsAt} {title} {place}
            </div>
          ))}
        </Card>
      )}
    </>
  )
}
