import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { HostRights } from '@mobile-members/web/rights/host-rights.tsx'
import { MyPlacementQuery } from '../branch/branch.queries.ts'
import { BackLink } from '../lists/back-link.tsx'
import { ENTRIES } from './entries.ts'

/** The member's rights in the branch, each with the way to use it; three of them are used at home (R64–R67). */
export function Component() {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(MyPlacementQuery)
  const branch = data?.myAffiliation?.branch
  return (
    <>
      <BackLink to="/branch" label={t('branch.title')} />
      <PageHead title={t('rights.title')} about={t('rights.about')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data && !error && !branch && <EmptyState what={t('branch.none')} how={t('branch.noneHow')} />}
      {branch && <HostRights branchId={branch.id} entries={ENTRIES} />}
    </>
  )
}
