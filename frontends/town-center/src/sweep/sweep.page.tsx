import { useQuery } from '@apollo/client/react'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import { BackLink } from '../lists/back-link.tsx'
import { ListTabs } from '../lists/list-tabs.tsx'
import { SurveyCampaignsQuery } from '../survey/survey.queries.ts'
import { CampaignTimeline } from './campaign-timeline.tsx'
import { OpenLetterPanel } from './open-letter-panel.tsx'
import { PublicityList } from './publicity-list.tsx'
import { SweepBoard } from './sweep-board.tsx'

const LISTS = ['units', 'publicity', 'letter', 'timeline'] as const

/** The town's own sweep in one survey (R28–R31): who has reported, how it was made known, the open letter, and what happened when. */
export function Component() {
  const { t } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const { data, loading, error, refetch } = useQuery(SurveyCampaignsQuery)
  const paper = usePaper()
  const campaigns = (data?.surveyCampaigns ?? []).toSorted((a, b) => b.year - a.year)
  const campaign = campaigns.find(({ id }) => id === search.get('campaign')) ?? campaigns[0]
  const list = LISTS.find((one) => one === search.get('list')) ?? 'units'
  const go = (change: Record<string, string>) =>
    setSearch({ ...Object.fromEntries(search), ...change }, { replace: true })
  return (
    <>
      <BackLink to="/survey" label={t('townSweep.back')} />
      <PageHead title={t('townSweep.title')} about={t('townSweep.about')}>
        {campaigns.length > 1 && campaign && (
          <Select
            aria-label={t('survey.chooseYear')}
            value={campaign.id}
            onChange={(id) => go({ campaign: id })}
            options={campaigns.map(({ id, year }) => ({ value: id, label: t('survey.year', { year }) }))}
          />
        )}
        {campaign && (
          <Button loading={paper.opening} onClick={() => void paper.open(`/files/surveys/${campaign.id}/report.pdf`)}>
            {t('townSweep.report')}
          </Button>
        )}
        {list === 'timeline' && <PrintButton />}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <GraphTrouble error={paper.trouble} />
      {loading && !data && <LoadingLayout />}
      {data?.surveyCampaigns && !campaign && (
        <EmptyState what={t('townSweep.noCampaign')} how={t('townSweep.noCampaignHow')} />
      )}
      {campaign && (
        <>
          <ListTabs
            tabs={LISTS.map((key) => ({ key, label: t(`townSweep.list.${key}`) }))}
            open={list}
            onOpen={(key) => go({ list: key })}
          />
          {list === 'units' && <SweepBoard key={campaign.id} campaign={campaign} />}
          {list === 'publicity' && <PublicityList campaign={campaign} />}
          {list === 'letter' && <OpenLetterPanel campaign={campaign} />}
          {list === 'timeline' && <CampaignTimeline campaign={campaign} />}
        </>
      )}
    </>
  )
}
