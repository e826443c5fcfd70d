import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { RemotePage } from '@mobile-members/web/remotes.tsx'
import { runningPeriod } from '@mobile-members/web/education/period-picker.tsx'
import { BackLink } from '../lists/back-link.tsx'

/** One branch's plan, records and members without education, as the branch front end shows them (R71). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { branchId = '' } = useParams()
  const [search] = useSearchParams()
  const period = search.get('period') ?? runningPeriod()
  return (
    <>
      <BackLink to={`/education?period=${period}`} label={t('education.town')} />
      <RemotePage from="branch" module="branch-education" props={{ branchId }} />
    </>
  )
}
