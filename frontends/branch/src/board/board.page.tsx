import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { VerificationHome } from '@mobile-members/web/verification/verification-home.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { GuidanceCard } from './guidance-card.tsx'
import { CasesCard, NewMembersCard, NextActivitiesCard } from './branch-cards.tsx'
import { StandingCard } from './standing-card.tsx'
import { NoticesCard } from '../transfers/notices-card.tsx'
import { WaitingCard } from './waiting-card.tsx'

/** A branch at a glance: what waits, what comes, who is new, what the centre says. */
export function Component() {
  return <Board />
}

/** @param within stands on another front end's page about the branch, which has its head, its figures and the guidance */
export function Board({ within = false }: { within?: boolean }) {
  const { t } = useTranslation('branch')
  const { name, mine, pathTo } = useBranch()
  return (
    <>
      {!within && <PageHead title={name ?? t('board.title')} />}
      <Flex vertical gap={16}>
        {mine && <VerificationHome to={pathTo('verification') ?? ''} />}
        {mine && <WaitingCard />}
        {mine && <NoticesCard />}
        <div
          style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 440px), 1fr))' }}
        >
          <NextActivitiesCard />
          <NewMembersCard />
          {mine && <CasesCard />}
          {!within && <GuidanceCard />}
        </div>
        {!within && <StandingCard />}
      </Flex>
    </>
  )
}
