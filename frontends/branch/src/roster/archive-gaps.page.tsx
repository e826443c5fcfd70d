import { useTranslation } from 'react-i18next'
import { ArchiveGapsPage } from '@mobile-members/web/archives/archive-gaps-page.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'

/** Archives of the branch's members that lack required papers (R36). */
export function Component() {
  const { t } = useTranslation('branch')
  const { branchId, pathTo } = useBranch()
  return (
    <ArchiveGapsPage branchId={branchId} memberPath={(id) => `${pathTo(`roster/${id}`) ?? ''}?tab=archive`}>
      <BackLink page="roster" label={t('roster.title')} />
    </ArchiveGapsPage>
  )
}
