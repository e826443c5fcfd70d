import { useQuery } from '@apollo/client/react'
import { App, Button, Flex, Form, Input, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { PUBLICITY_MEDIA, type PublicityMedium } from '@mobile-members/model/sweep.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import type { TownPublicityQuery } from '../gql/graphql.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import { AttachCopy } from './attach-copy.tsx'
import {
  CampaignTimelineQuery,
  PublicityQuery,
  RecordPublicityMutation,
  RemovePublicityMutation,
} from './sweep.queries.ts'

type Item = NonNullable<TownPublicityQuery['publicityItems']>['nodes'][number]

interface Campaign {
  id: string
  year: number
  state: string
  openedOn: string
}

/** How a survey was made known (R28). */
export function PublicityList({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const paper = usePaper()
  const { data, loading, error, refetch, fetchMore } = useQuery(PublicityQuery, {
    variables: { id: campaign.id, first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.publicityItems
  const acts = campaign.state === 'OPEN' && may('registry', 'recordPublicity')
  return (
    <>
      <Flex gap={8} wrap className="mm-no-print" style={{ marginBottom: 8 }}>
        {acts && <RecordPublicity campaign={campaign} />}
        <PrintButton />
      </Flex>
      <GraphTrouble error={error ?? paper.trouble} onRetry={() => void refetch()} />
      <PrintView title={`${t('survey.year', { year: campaign.year })} ${t('townSweep.list.publicity')}`}>
        <RowList<Item>
          label={t('townSweep.list.publicity')}
          rows={page?.nodes ?? []}
          rowKey={({ id }) => id}
          loading={loading && !page}
          total={page?.total}
          empty={<EmptyState what={t('townSweep.publicity.none')} how={t('townSweep.publicity.noneHow')} />}
          onMore={
            page?.hasNextPage
              ? () =>
                  void fetchMore({
                    variables: { after: page.endCursor },
                    updateQuery: (before, { fetchMoreResult }) => ({
                      ...before,
                      publicityItems: joinPages(before.publicityItems, fetchMoreResult.publicityItems),
                    }),
                  })
              : undefined
          }
          columns={[
            {
              key: 'on',
              title: t('townSweep.publicity.publishedOn'),
              main: true,
              render: ({ publishedOn }) => publishedOn,
            },
            {
              key: 'medium',
              title: t('townSweep.publicity.medium'),
              main: true,
              render: ({ medium }) => t(`townSweep.publicity.mediumOf.${medium}`),
            },
            { key: 'place', title: t('townSweep.publicity.place'), render: ({ place }) => place },
            {
              key: 'text',
              title: t('townSweep.publicity.text'),
              render: ({ text }) => <div style={{ maxWidth: 460, whiteSpace: 'pre-wrap' }}>{text}</div>,
            },
            {
              key: 'copy',
              title: t('townSweep.publicity.copy'),
              render: ({ id, copyName }) =>
                copyName ? (
                  <Flex gap={8} align="center" wrap>
                    <Typography.Text ellipsis style={{ maxWidth: 160 }}>
                      {copyName}
                    </Typography.Text>
                    <Button size="small" onClick={() => void paper.open(`/files/publicity/${id}`)}>
                      {t('townSweep.publicity.openCopy')}
                    </Button>
                  </Flex>
                ) : (
                  may('registry', 'recordPublicity') && <AttachCopy itemId={id} />
                ),
            },
            ...(acts ? [{ key: 'acts', title: '', render: (item: Item) => <RemovePublicity item={item} /> }] : []),
          ]}
        />
      </PrintView>
    </>
  )
}

interface Values {
  medium: PublicityMedium
  publishedOn: string
  place: string
  text: string
}

function RecordPublicity({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const { act } = useAct(RecordPublicityMutation, [PublicityQuery, CampaignTimelineQuery])
  const label = (key: string) => t(`townSweep.publicity.${key}`)
  return (
    <FormAct<Values>
      name={`publicity:${campaign.id}`}
      type="primary"
      label={label('record')}
      consequence={label('recordConsequence')}
      empty={{ medium: 'TV', publishedOn: countyToday(), place: '', text: '' }}
      onSubmit={async (values) => {
        const { trouble } = await act({ input: { campaignId: campaign.id, ...values } })
        if (!trouble) void message.success(label('recorded'))
        return trouble
      }}
    >
      <Form.Item name="medium" label={label('medium')}>
        <Select options={PUBLICITY_MEDIA.map((value) => ({ value, label: label(`mediumOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="publishedOn" label={label('publishedOn')} rules={rules.chosen(label('publishedOn'))}>
        <Input type="date" min={campaign.openedOn} max={countyToday()} />
      </Form.Item>
      <Form.Item name="place" label={label('place')} extra={label('placeHint')} rules={rules.filled(label('place'))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="text" label={label('text')} rules={rules.filled(label('text'))}>
        <Input.TextArea rows={4} maxLength={2000} />
      </Form.Item>
    </FormAct>
  )
}

function RemovePublicity({ item }: { item: Item }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(RemovePublicityMutation, [PublicityQuery, CampaignTimelineQuery])
  return (
    <ConfirmAct
      size="small"
      label={t('townSweep.remove')}
      consequence={t('townSweep.publicity.removeConsequence', { day: item.publishedOn })}
      reasonRequired
      onConfirm={async (reason) => {
        if ((await act({ id: item.id, reason })).trouble) return false
        void message.success(t('townSweep.publicity.removed'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
