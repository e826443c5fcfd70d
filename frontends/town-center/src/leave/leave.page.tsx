import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { LeavePage } from '@mobile-members/web/leaves/leave-page.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BackLink } from '../lists/back-link.tsx'

/** One long leave with what the member took part in, for the director to decide (R81). */
export function Component() {
  const { t } = useTranslation('town-center')
  const { leaveId = '' } = useParams()
  const { holds } = useMe()
  return (
    <LeavePage
      id={leaveId}
      side={holds('CENTER_DIRECTOR') ? 'CENTER' : 'ONLOOKER'}
      memberPath={(id) => `/members/${id}`}
      letterPath={(id) => `/letters/${id}`}
    >
      <BackLink to="/leaves" label={t('leaves.title')} />
    </LeavePage>
  )
}
