import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { LeavePage } from '@mobile-members/web/leaves/leave-page.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** One long leave of a member of the township: what was decided, and the certificate that comes back (R81). */
export function Component() {
  const { t } = useTranslation('township')
  const { leaveId = '' } = useParams()
  const { pathTo } = useTownship()
  const { holds } = useMe()
  return (
    <LeavePage
      id={leaveId}
      side={holds('TOWNSHIP_COMMITTEE', 'OUTFLOW_OFFICER') ? 'ORIGIN' : 'ONLOOKER'}
      memberPath={(id) => pathTo(`members/${id}`)}
      letterPath={(id) => pathTo(`letters/${id}`)}
    >
      <BackLink page="leaves" label={t('leaves.title')} />
    </LeavePage>
  )
}
