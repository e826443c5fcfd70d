import { useQuery } from '@apollo/client/react'
import { Flex, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { SURVEY_CHANNELS, type SurveyChannel } from '@mobile-members/model/survey.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import type { TownSurveyLinesQuery } from '../gql/graphql.ts'
import { CompleteLine } from './complete-line.tsx'
import { LineForm } from './line-form.tsx'
import { SurveyLinesQuery } from './survey.queries.ts'

type Line = NonNullable<TownSurveyLinesQuery['surveyLines']>['nodes'][number]

/** Lines that lack one of the five facts (R25): kept, and asked for again. */
export function IncompleteLines({ campaign }: { campaign: { id: string; year: number; state: string } }) {
  const { t } = useTranslation('town-center')
  const [channel, setChannel] = useState<SurveyChannel>()
  const { data, loading, error, refetch, fetchMore } = useQuery(SurveyLinesQuery, {
    variables: {
      filter: { campaignId: campaign.id, incomplete: true, ...(channel ? { channel } : {}) },
      first: 50,
    },
  })
  const page = data?.surveyLines
  return (
    <>
      <Flex gap={8} wrap className="mm-no-print" style={{ marginBottom: 8 }}>
        <Select<SurveyChannel | ''>
          aria-label={t('survey.incomplete.channel')}
          value={channel ?? ''}
          onChange={(value) => setChannel(value || undefined)}
          style={{ minWidth: 140 }}
          options={[
            { value: '', label: t('survey.incomplete.anyChannel') },
            ...SURVEY_CHANNELS.map((value) => ({ value, label: t(`survey.channelOf.${value}`) })),
          ]}
        />
        {campaign.state === 'OPEN' && <LineForm campaignId={campaign.id} />}
        <PrintButton />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <PrintView
        title={`${t('survey.year', { year: campaign.year })} ${t('survey.list.incomplete')}`}
        filter={channel ? t(`survey.channelOf.${channel}`) : t('survey.incomplete.anyChannel')}
      >
        <KeysetTable
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          empty={<EmptyState what={t('survey.incomplete.none')} how={t('survey.incomplete.noneHow')} />}
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
            { title: t('survey.incomplete.name'), render: (_, { facts }) => facts.name },
            {
              title: t('survey.incomplete.missing'),
              render: (_, { missing }) => (
                <Flex gap={4} wrap>
                  {missing.map((fact) => (
                    <ToneTag key={fact} tone="WAITING">
                      {t(`survey.factOf.${fact}`)}
                    </ToneTag>
                  ))}
                </Flex>
              ),
            },
            { title: t('survey.incomplete.unit'), dataIndex: 'unitName' },
            {
              title: t('survey.incomplete.channel'),
              render: (_, line) => t(`survey.channelOf.${line.channel}`),
            },
            {
              title: t('survey.incomplete.place'),
              render: (_, { sheet, row }) =>
                row ? t('survey.incomplete.row', { sheet, row }) : t('survey.incomplete.byForm'),
            },
            { title: t('survey.incomplete.origin'), render: (_, { facts }) => facts.originTownship },
            {
              title: t('survey.incomplete.member'),
              render: (_, { link }) =>
                link && <Link to={`/members/${link.memberId}`}>{t('survey.incomplete.open')}</Link>,
            },
            ...(campaign.state === 'OPEN'
              ? [{ title: '', render: (_: unknown, line: Line) => <CompleteLine line={line} /> }]
              : []),
          ]}
        />
      </PrintView>
    </>
  )
}
