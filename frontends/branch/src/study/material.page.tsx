import { useQuery } from '@apollo/client/react'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MaterialCard } from '@mobile-members/web/study/material-card.tsx'
import { StudyMaterialQuery } from '@mobile-members/web/study/study.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { DeliveriesCard } from './deliveries-card.tsx'

/** One study material: its versions, and whom of the branch it reached (R70). */
export function Component() {
  const { t } = useTranslation('branch')
  const { materialId = '' } = useParams()
  const { branchId, mine } = useBranch()
  const { data, loading, error, refetch } = useQuery(StudyMaterialQuery, { variables: { id: materialId, branchId } })
  const material = data?.studyMaterial
  return (
    <>
      <BackLink page="study" label={t('study.title')} />
      {!material && loading && <LoadingLayout />}
      {!material && !loading && !error && <EmptyState what={t('study.notFound')} />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {material && (
        <>
          <PageHead title={material.title} />
          <Flex vertical gap={16}>
            <MaterialCard material={material} mine={mine && material.branch?.id === branchId} />
            <DeliveriesCard
              materialId={material.id}
              title={material.title}
              handsOut={mine && !material.withdrawnAt}
              withPhone={material.kind !== 'PAPER'}
            />
          </Flex>
        </>
      )}
    </>
  )
}
