import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MaterialCard } from '@mobile-members/web/study/material-card.tsx'
import { StudyMaterialQuery } from '@mobile-members/web/study/study.queries.ts'
import { BackLink } from '../lists/back-link.tsx'
import { useMay } from '../people/use-may.ts'

/** One material of the centre: its versions, and how many members of all branches it reached (R70). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { materialId = '' } = useParams()
  const may = useMay()
  const { data, loading, error, refetch } = useQuery(StudyMaterialQuery, {
    variables: { id: materialId, branchId: null },
  })
  const material = data?.studyMaterial
  return (
    <>
      <BackLink to="/education?part=materials" label={t('education.townMaterials')} />
      {!material && loading && <LoadingLayout />}
      {!material && !loading && !error && <EmptyState what={t('study.notFound')} />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {material && (
        <>
          <PageHead title={material.title} />
          <MaterialCard material={material} mine={may('branches', 'withdrawMaterial')} />
        </>
      )}
    </>
  )
}
