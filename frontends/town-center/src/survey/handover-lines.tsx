import { useQuery } from '@apollo/client/react'
import { App, Flex, Select } from 'antd'
import { useState, type Key } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { TownHandoverLinesQuery } from '../gql/graphql.ts'
import {
  AcknowledgeLinesMutation,
  HandoverLinesQuery,
  MarkNotMobileMutation,
  QueryLinesMutation,
  TownshipSurveysQuery,
} from './handover.queries.ts'

type Line = NonNullable<TownHandoverLinesQuery['surveyLines']>['nodes'][number]

const SHOWN = ['SUBMITTED', 'QUERIED', 'ACKNOWLEDGED', 'NOT_MOBILE'] as const
const STALE = [HandoverLinesQuery, TownshipSurveysQuery]
const REASONS = ['phone', 'branch', 'birth', 'same'] as const
const ANY = ''

/** What townships handed over: acknowledged, or asked about with a reason (L1, R27). */
export function HandoverLines({ campaign }: { campaign: { id: string; year: number; state: string } }) {
  const { t } = useTranslation('town-center')
  const [search, setSearch] = useSearchParams()
  const [chosen, setChosen] = useState<Key[]>([])
  const show = SHOWN.find((one) => one === search.get('show')) ?? 'SUBMITTED'
  const townshipId = search.get('township') ?? ANY
  const townships = useQuery(TownshipSurveysQuery, { variables: { campaignId: campaign.id } })
  const { data, loading, error, refetch, fetchMore } = useQuery(HandoverLinesQuery, {
    variables: {
      filter: {
        campaignId: campaign.id,
        channel: 'TOWNSHIP_SURVEY',
        states: [show],
        ...(townshipId ? { townshipId } : {}),
      },
      first: 100,
    },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.surveyLines
  const label = (key: string) => t(`handover.${key}`)
  const open = campaign.state === 'OPEN'
  function look(change: Record<string, string>) {
    setChosen([])
    setSearch({ ...Object.fromEntries(search), ...change }, { replace: true })
  }
  const township = townships.data?.townshipSurveys?.find((one) => one.townshipId === townshipId)?.township
  return (
    <Flex vertical gap={8}>
      <Flex gap={8} wrap className="mm-no-print">
        <Select
          aria-label={label('show')}
          value={show}
          onChange={(value) => look({ show: value })}
          style={{ minWidth: 130 }}
          options={SHOWN.map((value) => ({ value, label: t(`handover.filter.${value}`) }))}
        />
        <Select
          aria-label={label('township')}
          showSearch={{ optionFilterProp: 'label' }}
          value={townshipId}
          onChange={(value) => look({ township: value })}
          style={{ minWidth: 160 }}
          options={[
            { value: ANY, label: label('anyTownship') },
            ...(townships.data?.townshipSurveys ?? []).map((one) => ({
              value: one.townshipId,
              label: one.township.shortName || one.township.name,
            })),
          ]}
        />
        {open && show === 'SUBMITTED' && <HandoverActs ids={chosen.map(String)} onDone={() => setChosen([])} />}
        <PrintButton />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <PrintView
        title={`${t('survey.year', { year: campaign.year })} ${t('survey.list.handover')}`}
        filter={[t(`handover.filter.${show}`), township?.shortName].filter(Boolean).join(' · ')}
      >
        <KeysetTable<Line>
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading && !page}
          empty={<EmptyState what={label('linesNone')} how={label('linesNoneHow')} />}
          {...(open && show === 'SUBMITTED'
            ? { selection: { selectedRowKeys: chosen, onChange: (keys) => setChosen(keys) } }
            : {})}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...before,
                      surveyLines: joinPages(before.surveyLines, fetchMoreResult.surveyLines),
                    }),
                  })
              : undefined
          }
          columns={[
            { title: label('name'), render: (_, { facts }) => facts.name },
            { title: label('township'), dataIndex: 'unitName' },
            { title: label('branch'), render: (_, { originBranch }) => originBranch?.name },
            { title: label('destination'), render: (_, { facts }) => facts.destination },
            { title: label('industry'), render: (_, { facts }) => facts.industry ?? facts.employer },
            { title: label('residence'), render: (_, { facts }) => facts.residence },
            { title: label('contact'), render: (_, { facts }) => facts.phones.join(' ') },
            {
              title: label('lacks'),
              render: (_, { missing }) => missing.map((fact) => t(`survey.factOf.${fact}`)).join(label('comma')),
            },
            {
              title: show === 'QUERIED' ? label('query') : label('lastWord'),
              render: (_, line) => line.query ?? answerOf(line),
            },
            {
              title: label('member'),
              render: (_, { link }) => link && <Link to={`/members/${link.memberId}`}>{label('open')}</Link>,
            },
            ...(open && show === 'ACKNOWLEDGED'
              ? [{ title: '', render: (_: unknown, { id }: Line) => <NotMobile lineId={id} /> }]
              : []),
          ]}
        />
      </PrintView>
    </Flex>
  )
}

/** What the township last said to a query. */
function answerOf({ history }: Line): string {
  return history.findLast(({ step }) => step === 'ANSWERED' || step === 'CORRECTED')?.reason ?? ''
}

function HandoverActs({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const acknowledge = useAct(AcknowledgeLinesMutation, STALE)
  const query = useAct(QueryLinesMutation, STALE)
  const count = ids.length
  const none = count === 0 ? t('handover.choose') : undefined
  return (
    <>
      <ConfirmAct
        type="primary"
        label={t('handover.acknowledge', { count })}
        consequence={t('handover.acknowledgeConsequence')}
        disabledBecause={none}
        onConfirm={async () => {
          if ((await acknowledge.act({ input: { lineIds: ids } })).trouble) return false
          void message.success(t('handover.acknowledgedDone', { count }))
          onDone()
          return true
        }}
        problem={<GraphTrouble error={acknowledge.trouble} />}
      />
      <ConfirmAct
        label={t('handover.ask', { count })}
        consequence={t('handover.askConsequence')}
        reasonRequired
        reasons={REASONS.map((reason) => t(`handover.reasons.${reason}`))}
        disabledBecause={none}
        onConfirm={async (reason) => {
          if ((await query.act({ lineIds: ids, reason })).trouble) return false
          void message.success(t('handover.asked', { count }))
          onDone()
          return true
        }}
        problem={<GraphTrouble error={query.trouble} />}
      />
    </>
  )
}

function NotMobile({ lineId }: { lineId: string }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(MarkNotMobileMutation, STALE)
  return (
    <ConfirmAct
      size="small"
      danger
      label={t('handover.notMobile')}
      consequence={t('handover.notMobileConsequence')}
      reasonRequired
      onConfirm={async (reason) => {
        if ((await act({ lineId, reason })).trouble) return false
        void message.success(t('handover.notMobileDone'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
