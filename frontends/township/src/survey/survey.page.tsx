import { useQuery } from '@apollo/client/react'
import { Flex, Select, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { RemotePage } from '@mobile-members/web/remotes.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { BranchBoard } from './branch-board.tsx'
import { HandoverList } from './handover-list.tsx'
import { LineList } from './line-list.tsx'
import { NoticeList } from './notice-list.tsx'
import { SurveyActs } from './survey-acts.tsx'
import { OwnSurveyQuery } from './survey.queries.ts'
import type { Survey } from './survey-parts.ts'
import { useCampaign } from './use-campaign.ts'

const LISTS = ['branches', 'lines', 'handovers', 'imports', 'notices'] as const

/** A township's own survey: branch by branch, what was told, what was handed over, who is owed a notice (R24–R27, D3). */
export function Component() {
  const { t, i18n } = useTranslation('township')
  const { townshipId, mine, pathTo } = useTownship()
  const [search, setSearch] = useSearchParams()
  const { campaigns, campaign, loading, known, error, refetch } = useCampaign()
  const survey = useQuery(OwnSurveyQuery, {
    variables: { campaignId: campaign?.id ?? '', townshipId },
    skip: !campaign,
    fetchPolicy: 'cache-and-network',
  })
  const found = survey.data?.townshipSurvey
  const lists = LISTS.filter((list) => list !== 'imports' || mine)
  const list = lists.find((one) => one === search.get('list')) ?? 'branches'
  const go = (change: Record<string, string>) =>
    setSearch({ ...Object.fromEntries(search), ...change }, { replace: true })
  const due = campaign?.handoverDueOn && dayInWords(campaign.handoverDueOn, i18n.language)
  return (
    <>
      <PageHead
        title={
          <Flex gap={8} align="center" wrap>
            {t('survey.title')}
            {found && (
              <ToneTag tone={found.state === 'CLOSED' ? 'DONE' : found.overdue ? 'ALARM' : 'UNDER_WAY'}>
                {found.overdue ? t('survey.overdue') : t(`survey.state.${found.state}`)}
              </ToneTag>
            )}
            {found?.nil && <ToneTag tone="NEUTRAL">{t('survey.nilWhole')}</ToneTag>}
          </Flex>
        }
        about={
          campaign
            ? [
                t('survey.year', { year: campaign.year }),
                due && t(campaign.handoverDueEstimated ? 'survey.dueEstimated' : 'survey.due', { day: due }),
                campaign.state === 'CLOSED' && t('survey.campaignClosed'),
              ]
                .filter(Boolean)
                .join(' · ')
            : t('survey.about')
        }
      >
        {campaigns.length > 1 && campaign && (
          <Select
            aria-label={t('survey.chooseYear')}
            value={campaign.id}
            onChange={(id) => go({ campaign: id })}
            options={campaigns.map(({ id, year }) => ({ value: id, label: t('survey.year', { year }) }))}
          />
        )}
        {found && mine && <SurveyActs survey={found} campaignId={campaign?.id ?? ''} />}
      </PageHead>
      <GraphTrouble error={error ?? survey.error} onRetry={() => void (error ? refetch() : survey.refetch())} />
      {(loading || (survey.loading && !found)) && <LoadingLayout />}
      {known && !campaign && <EmptyState what={t('survey.noCampaign')} how={t('survey.noCampaignHow')} />}
      {found && campaign && (
        <Flex vertical gap={12}>
          <Figures survey={found} onOpen={go} />
          <Tabs
            className="mm-no-print"
            activeKey={list}
            onChange={(key) => go({ list: key })}
            items={lists.map((key) => ({ key, label: t(`survey.list.${key}`) }))}
          />
          {list === 'branches' && <BranchBoard survey={found} campaign={campaign} />}
          {list === 'lines' && <LineList survey={found} campaign={campaign} />}
          {list === 'handovers' && <HandoverList handovers={found.handovers} />}
          {list === 'imports' && (
            <RemotePage
              from="town-center"
              module="survey-imports"
              props={{ campaignId: campaign.id, open: found.state === 'OPEN', path: pathTo('survey/imports') }}
            />
          )}
          {list === 'notices' && <NoticeList />}
        </Flex>
      )}
    </>
  )
}

function Figures({ survey, onOpen }: { survey: Survey; onOpen: (change: Record<string, string>) => void }) {
  const { t } = useTranslation('township')
  const { branches, returned, nil, missing, drafts, submitted, queried, acknowledged } = survey.figures
  const lines = (show: string) => () => onOpen({ list: 'lines', show })
  return (
    <StatRow>
      <StatCard
        label={t('survey.figure.returned')}
        value={`${returned} / ${branches}`}
        note={nil > 0 ? `${t('survey.figure.nil')} ${nil}` : undefined}
        onOpen={() => onOpen({ list: 'branches' })}
      />
      <StatCard label={t('survey.figure.missing')} value={missing} late={survey.overdue && missing > 0} />
      <StatCard label={t('survey.figure.drafts')} value={drafts} onOpen={lines('DRAFT')} />
      <StatCard label={t('survey.figure.submitted')} value={submitted} onOpen={lines('SUBMITTED')} />
      <StatCard label={t('survey.figure.queried')} value={queried} late={queried > 0} onOpen={lines('QUERIED')} />
      <StatCard label={t('survey.figure.acknowledged')} value={acknowledged} onOpen={lines('ACKNOWLEDGED')} />
    </StatRow>
  )
}
