import { useQuery } from '@apollo/client/react'
import { App, Button, Flex, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { ListTabs } from '../lists/list-tabs.tsx'
import { useMay } from '../people/use-may.ts'
import type { TownSurveyCampaignsQuery } from '../gql/graphql.ts'
import { CampaignResults } from './campaign-results.tsx'
import { ExtraFields } from './extra-fields.tsx'
import { TownshipSurveysQuery } from './handover.queries.ts'
import { HandoverLines } from './handover-lines.tsx'
import { ImportList } from './import-list.tsx'
import { IncompleteLines } from './incomplete-lines.tsx'
import { CloseSurveyCampaignMutation, OpenSurveyCampaignMutation, SurveyCampaignsQuery } from './survey.queries.ts'
import { TownshipBoard } from './township-board.tsx'
import { UnitBoard } from './unit-board.tsx'

const LISTS = ['units', 'townships', 'handover', 'imports', 'incomplete', 'results', 'fields'] as const
/** For who handles personal data; the others see figures. */
const HANDLED: readonly string[] = ['handover', 'imports', 'incomplete', 'fields']
type Campaign = NonNullable<TownSurveyCampaignsQuery['surveyCampaigns']>[number]

/** The year's survey: who has handed in, what was imported, which lines lack a fact, and the frozen tables. */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const may = useMay()
  const [search, setSearch] = useSearchParams()
  const { data, loading, error, refetch } = useQuery(SurveyCampaignsQuery)
  const campaigns = (data?.surveyCampaigns ?? []).toSorted((a, b) => b.year - a.year)
  const campaign = campaigns.find(({ id }) => id === search.get('campaign')) ?? campaigns[0]
  const allowed = LISTS.filter((one) => !HANDLED.includes(one) || may('registry', 'surveyImports'))
  const list = allowed.find((one) => one === search.get('list')) ?? 'units'
  const go = (change: Record<string, string>) =>
    setSearch({ ...Object.fromEntries(search), ...change }, { replace: true })
  return (
    <>
      <PageHead
        title={
          <Flex gap={8} align="center" wrap>
            {t('survey.title')}
            {campaign && (
              <ToneTag tone={campaign.state === 'OPEN' ? 'UNDER_WAY' : 'DONE'}>
                {t(`survey.stateOf.${campaign.state}`)}
              </ToneTag>
            )}
          </Flex>
        }
        about={
          campaign
            ? [
                t('survey.openedOn', { day: dayInWords(campaign.openedOn, i18n.language) }),
                campaign.closedOn && t('survey.closedOn', { day: dayInWords(campaign.closedOn, i18n.language) }),
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
        {campaign?.state === 'OPEN' && may('registry', 'startSurveyImport') && (
          <Link to={`/survey/imports/new?campaign=${campaign.id}`}>
            <Button type="primary">{t('survey.import')}</Button>
          </Link>
        )}
        {may('registry', 'sweepTasks') && (
          <Link to={campaign ? `/survey/sweep?campaign=${campaign.id}` : '/survey/sweep'}>
            <Button>{t('townSweep.title')}</Button>
          </Link>
        )}
        {may('registry', 'departmentCooperation') && (
          <Link to="/survey/departments">
            <Button>{t('departments.title')}</Button>
          </Link>
        )}
        {may('registry', 'selfRegistrations') && (
          <Link to="/survey/self-registrations">
            <Button>{t('selfRegistrations.title')}</Button>
          </Link>
        )}
        {may('registry', 'reviewQuestions') && (
          <Link to="/survey/review">
            <Button>{t('survey.review')}</Button>
          </Link>
        )}
        <CampaignActs campaigns={campaigns} campaign={campaign} known={Boolean(data)} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {data?.surveyCampaigns && !campaign && (
        <EmptyState what={t('survey.noCampaign')} how={t('survey.noCampaignHow')} />
      )}
      {campaign && (
        <>
          <ListTabs
            tabs={allowed.map((key) => ({ key, label: t(`survey.list.${key}`) }))}
            open={list}
            onOpen={(key) => go({ list: key })}
          />
          {list === 'units' && <UnitBoard campaignId={campaign.id} />}
          {list === 'townships' && <TownshipBoard campaign={campaign} />}
          {list === 'handover' && <HandoverLines campaign={campaign} />}
          {list === 'fields' && <ExtraFields />}
          {list === 'imports' && <ImportList campaignId={campaign.id} />}
          {list === 'incomplete' && <IncompleteLines campaign={campaign} />}
          {list === 'results' && <CampaignResults campaignId={campaign.id} />}
        </>
      )}
    </>
  )
}

function CampaignActs({
  campaigns,
  campaign,
  known,
}: {
  campaigns: Campaign[]
  campaign: Campaign | undefined
  known: boolean
}) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const open = useAct(OpenSurveyCampaignMutation, [SurveyCampaignsQuery])
  const close = useAct(CloseSurveyCampaignMutation, [SurveyCampaignsQuery])
  const year = Number(countyToday().slice(0, 4))
  const there = campaigns.some((one) => one.year === year)
  return (
    <>
      {known && !there && may('registry', 'openSurveyCampaign') && (
        <ConfirmAct
          type={campaign ? 'default' : 'primary'}
          label={t('survey.open')}
          consequence={t('survey.openConsequence', { year })}
          onConfirm={async () => {
            if ((await open.act({ year })).trouble) return false
            void message.success(t('survey.opened', { year }))
            return true
          }}
          problem={<GraphTrouble error={open.trouble} />}
        />
      )}
      {campaign?.state === 'OPEN' && may('registry', 'closeSurveyCampaign') && (
        <ConfirmAct
          label={t('survey.close')}
          consequence={<CloseConsequence campaign={campaign} />}
          onConfirm={async () => {
            if ((await close.act({ id: campaign.id })).trouble) return false
            void message.success(t('survey.closed', { year: campaign.year }))
            return true
          }}
          problem={<GraphTrouble error={close.trouble} />}
        />
      )}
    </>
  )
}

/** What closing does, and which townships are not done yet. */
function CloseConsequence({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('town-center')
  const { data } = useQuery(TownshipSurveysQuery, {
    variables: { campaignId: campaign.id },
    fetchPolicy: 'cache-and-network',
  })
  const open = (data?.townshipSurveys ?? []).filter(({ state }) => state === 'OPEN')
  const names = open.map(({ township }) => township.shortName || township.name).join(t('handover.comma'))
  return (
    <>
      <p>{t('survey.closeConsequence', { year: campaign.year })}</p>
      {open.length > 0 && (
        <p role="alert">
          <strong>{t('handover.closeOpen', { count: open.length, names })}</strong>
        </p>
      )}
    </>
  )
}
