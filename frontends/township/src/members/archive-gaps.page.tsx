import { useTranslation } from 'react-i18next'
import { ArchiveGapsPage } from '@mobile-members/web/archives/archive-gaps-page.tsx'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** Archives of the township's members that lack required papers (R36). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId, pathTo } = useTownship()
  return (
    <ArchiveGapsPage townshipId={townshipId} memberPath={(id) => `${pathTo(`members/${id}`) ?? ''}?tab=archive`}>
      <BackLink page="members" label={t('members.title')} />
    </ArchiveGapsPage>
  )
}
