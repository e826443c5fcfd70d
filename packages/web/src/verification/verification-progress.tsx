import { useTranslation } from 'react-i18next'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import type { VerificationCampaignsShownQuery } from '../gql/graphql.ts'

type Campaign = NonNullable<VerificationCampaignsShownQuery['verificationCampaigns']>[number]

/** How far a verification has come, and what it waits for. */
export function VerificationProgress({ campaign: { progress } }: { campaign: Campaign }) {
  const { t } = useTranslation('shared')
  if (!progress) return null
  const { settled, total } = progress
  return (
    <StatRow>
      <StatCard label={t('verification.settled')} value={t('verification.settledOf', { settled, total })} />
      <StatCard label={t('verification.confirmed')} value={progress.confirmed} />
      <StatCard label={t('verification.changed')} value={progress.changed} />
      <StatCard label={t('verification.notFound')} value={progress.notFound} late={progress.notFound > 0} />
      <StatCard label={t('verification.openSide.MEMBER')} value={progress.openMember} />
      <StatCard label={t('verification.openSide.HOST')} value={progress.openHost} />
      <StatCard label={t('verification.openSide.TOWNSHIP')} value={progress.openTownship} />
      <StatCard label={t('verification.openSide.DECISION')} value={progress.openDecision} />
    </StatRow>
  )
}
