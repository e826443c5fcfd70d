import { useQuery } from '@apollo/client/react'
import { Flex, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintView } from '@mobile-members/ui/print-view.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { VERIFICATION_TONES } from '@mobile-members/web/verification/own-verification.tsx'
import { VerificationEntries } from '@mobile-members/web/verification/verification-entries.tsx'
import { VerificationProgress } from '@mobile-members/web/verification/verification-progress.tsx'
import { VerificationCampaignsQuery } from '@mobile-members/web/verification/verification.queries.ts'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { useMay } from '../people/use-may.ts'
import { VerificationActs } from './verification-acts.tsx'
import { VerificationBoard } from './verification-board.tsx'

const TABS = ['entries', 'byTownship', 'byBranch'] as const

/** The yearly verification of the whole register: opened, followed and closed by the centre (R123). */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const may = useMay()
  const [tab, openTab] = useListTab(TABS)
  const [search] = useSearchParams()
  const [chosen, setChosen] = useState<string>()
  const { data, loading, error, refetch } = useQuery(VerificationCampaignsQuery)
  const campaigns = data?.verificationCampaigns ?? []
  const campaign =
    campaigns.find(({ id }) => id === chosen) ?? campaigns.find(({ state }) => state === 'OPEN') ?? campaigns[0]
  const year = Number(countyToday().slice(0, 4))
  const missing = [year, year - 1].find((one) => !campaigns.some((other) => other.year === one) && one === year)
  return (
    <>
      <PageHead
        title={
          <Flex gap={8} align="center" wrap>
            {t('verification.title')}
            {campaign && (
              <>
                <Select
                  aria-label={t('statistics.year')}
                  value={campaign.id}
                  style={{ width: 110 }}
                  onChange={setChosen}
                  options={campaigns.map(({ id, year: of }) => ({ value: id, label: String(of) }))}
                />
                <ToneTag tone={VERIFICATION_TONES[campaign.state]}>
                  {t(`verification.stateOf.${campaign.state}`)}
                </ToneTag>
              </>
            )}
          </Flex>
        }
        about={
          campaign
            ? [
                `${t('verification.referenceDate')} ${dayInWords(campaign.referenceDate, i18n.language)}`,
                `${t('verification.dueOn')} ${dayInWords(campaign.dueOn, i18n.language)}`,
                ...(campaign.remindedOn
                  ? [`${t('verification.remindedOn')} ${dayInWords(campaign.remindedOn, i18n.language)}`]
                  : []),
              ].join(' · ')
            : t('verification.about')
        }
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data && !error && <VerificationActs campaign={campaign} missingYear={missing} />}
      {data && !campaign && !error && (
        <EmptyState what={t('verification.noCampaign')} how={t('verification.noneCenterHow')} />
      )}
      {campaign && campaign.state !== 'PREPARED' && (
        <PrintView title={t('verification.yearOf', { year: campaign.year })}>
          <VerificationProgress campaign={campaign} />
          <ListTabs tabs={TABS.map((key) => ({ key, label: t(`verification.${key}`) }))} open={tab} onOpen={openTab} />
          {tab === 'entries' && may('registry', 'verificationEntries') && (
            <VerificationEntries
              key={campaign.id + (search.get('township') ?? '') + (search.get('branch') ?? '')}
              campaign={campaign}
              side="HOST"
              first={campaign.state === 'OPEN' ? 'ANY' : 'ALL'}
              townshipId={search.get('township') ?? undefined}
              branchId={search.get('branch') ?? undefined}
              memberPath={(id) => `/members/${id}`}
            />
          )}
          {tab !== 'entries' && <VerificationBoard campaignId={campaign.id} by={tab} />}
        </PrintView>
      )}
    </>
  )
}
