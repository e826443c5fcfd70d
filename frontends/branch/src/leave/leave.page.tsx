import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { LeavePage } from '@mobile-members/web/leaves/leave-page.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'

/** One long leave, as the branch sees it (R80). */
export function Component() {
  const { t } = useTranslation('branch')
  const { leaveId = '' } = useParams()
  const { mine, pathTo } = useBranch()
  return (
    <LeavePage id={leaveId} side={mine ? 'BRANCH' : 'ONLOOKER'} memberPath={(id) => pathTo(`roster/${id}`)}>
      <BackLink page="leaves" label={t('leaves.title')} />
    </LeavePage>
  )
}
