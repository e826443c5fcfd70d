import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PublishMaterial } from '@mobile-members/web/study/publish-material.tsx'
import { BackLink } from '../lists/back-link.tsx'

/** The centre publishes a study material for all branches (R70). */
export function Component() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  return (
    <>
      <BackLink to="/education?part=materials" label={t('education.townMaterials')} />
      <PageHead title={t('study.publish')} about={t('study.ALL_BRANCHES')} />
      <PublishMaterial
        branchId={null}
        onPublished={(id) => void navigate(`/education/materials/${id}`, { replace: true })}
      />
    </>
  )
}
