import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PublishMaterial } from '@mobile-members/web/study/publish-material.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { useRoster } from '../roster/use-roster.ts'

/** Publishes a study material to the branch's mobile members (R70). */
export function Component() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const { members } = useRoster(branchId)
  return (
    <>
      <BackLink page="study" label={t('study.title')} />
      <PageHead title={t('study.publish')} />
      <PublishMaterial
        branchId={branchId}
        members={members}
        onPublished={(id) => void navigate(pathTo(`study/${id}`) ?? '', { replace: true })}
      />
    </>
  )
}
