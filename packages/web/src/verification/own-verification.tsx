import { useQuery } from '@apollo/client/react'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintView } from '@mobile-members/ui/print-view.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { VerificationEntries, type VerificationEntriesProps } from './verification-entries.tsx'
import { VerificationProgress } from './verification-progress.tsx'
import { VerificationCampaignsQuery } from './verification.queries.ts'

export const VERIFICATION_TONES = { PREPARED: 'NEUTRAL', OPEN: 'WAITING', CLOSED: 'DONE', FROZEN: 'DONE' } as const

/** A township's or a branch's part of the verification: its members, and what is still to be said of them (R123). */
export function OwnVerification(props: Omit<VerificationEntriesProps, 'campaign'>) {
  const { t, i18n } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(VerificationCampaignsQuery)
  const campaigns = (data?.verificationCampaigns ?? []).filter(({ state }) => state !== 'PREPARED')
  const campaign = campaigns.find(({ state }) => state === 'OPEN') ?? campaigns[0]
  return (
    <>
      <PageHead
        title={
          <Flex gap={8} align="center" wrap>
            {campaign ? t('verification.yearOf', { year: campaign.year }) : t('verification.title')}
            {campaign && (
              <ToneTag tone={VERIFICATION_TONES[campaign.state]}>{t(`verification.stateOf.${campaign.state}`)}</ToneTag>
            )}
          </Flex>
        }
        about={
          <>
            {t(props.side === 'TOWNSHIP' ? 'verification.aboutTownship' : 'verification.aboutBranch')}
            {campaign && ` · ${t('verification.homeDue', { day: dayInWords(campaign.dueOn, i18n.language) })}`}
          </>
        }
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data && !campaign && !error && <EmptyState what={t('verification.none')} how={t('verification.noneHow')} />}
      {campaign && (
        <PrintView title={t('verification.yearOf', { year: campaign.year })}>
          <VerificationProgress campaign={campaign} />
          <VerificationEntries {...props} campaign={campaign} />
        </PrintView>
      )}
    </>
  )
}
