import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { useNavigate } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageTitle } from '@mobile-members/ui/page-head.tsx'
import { TimelinessFigures } from '@mobile-members/web/evidence/timeliness-figures.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { VerificationHome } from '@mobile-members/web/verification/verification-home.tsx'
import { useMay } from '../people/use-may.ts'
import { Dashboard } from './dashboard.tsx'
import { WaitingList } from './waiting-list.tsx'

/** The desk: what waits for the person signed in, then the chain's figures. */
export function Component() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const me = useMe()
  const may = useMay()
  if (me.loading && me.offices.length === 0) return <LoadingLayout />
  // A department hands in hints and does nothing else here.
  if (me.offices.length > 0 && me.offices.every(({ role }) => role === 'DEPARTMENT'))
    return <Navigate to="/department-lists" replace />
  // The county reads what is published, and nothing waits for it.
  if (me.offices.length > 0 && me.offices.every(({ role }) => role === 'COUNTY_VIEWER'))
    return <Navigate to="/statistics" replace />
  return (
    <Flex vertical gap={24}>
      <GraphTrouble error={me.error} onRetry={() => void me.refetch()} />
      {me.displayName && <PageTitle>{t('home.welcome', { name: me.displayName })}</PageTitle>}
      {me.offices.length === 0 && !me.error ? (
        <EmptyState what={t('home.none')} />
      ) : (
        <>
          {may('registry', 'verificationWork') && <VerificationHome to="/verification" />}
          <WaitingList />
          {may('registry', 'timeliness') && <TimelinessFigures onOpen={() => void navigate('/quality#timeliness')} />}
          {may('registry', 'registerFigures') && may('services', 'serviceFigures') && <Dashboard />}
        </>
      )}
    </Flex>
  )
}
