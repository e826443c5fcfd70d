import { useTranslation } from 'react-i18next'
import { ArchiveGapsPage } from '@mobile-members/web/archives/archive-gaps-page.tsx'
import { BackLink } from '../lists/back-link.tsx'

/** Archives that lack required papers, of all townships and branches (R36). */
export function Component() {
  const { t } = useTranslation('town-center')
  return (
    <ArchiveGapsPage memberPath={(id) => `/members/${id}?tab=papers`}>
      <BackLink to="/members" label={t('folders.back')} />
    </ArchiveGapsPage>
  )
}
