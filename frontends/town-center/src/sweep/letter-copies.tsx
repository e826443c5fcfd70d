import { useQuery } from '@apollo/client/react'
import { App, Card, Flex, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { TownOpenLetterCopiesQuery } from '../gql/graphql.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import {
  CampaignTimelineQuery,
  OpenLetterCopiesQuery,
  RecordCopiesMutation,
  RemoveCopiesMutation,
  SweepUnitsQuery,
} from './sweep.queries.ts'

type Copies = NonNullable<TownOpenLetterCopiesQuery['openLetterCopies']>['nodes'][number]

interface LetterCopiesProps {
  campaign: { id: string; state: string; openedOn: string }
  versions: number[]
}

/** Which unit handed out how many copies on which day (R29). */
export function LetterCopies({ campaign, versions }: LetterCopiesProps) {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const { data, loading, error, refetch, fetchMore } = useQuery(OpenLetterCopiesQuery, {
    variables: { id: campaign.id, first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.openLetterCopies
  const acts = campaign.state === 'OPEN' && may('registry', 'recordOpenLetterCopies')
  return (
    <Card size="small" title={t('townSweep.letter.copies')}>
      <Flex gap={12} wrap align="center" style={{ marginBottom: 8 }}>
        {acts && <RecordCopies campaign={campaign} versions={versions} />}
        {page && page.copies > 0 && <strong>{t('townSweep.letter.copiesInAll', { copies: page.copies })}</strong>}
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList<Copies>
        label={t('townSweep.letter.copies')}
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading && !page}
        total={page?.total}
        empty={<EmptyState what={t('townSweep.letter.copiesNone')} how={t('townSweep.letter.copiesNoneHow')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    openLetterCopies: joinPages(before.openLetterCopies, fetchMoreResult.openLetterCopies),
                  }),
                })
            : undefined
        }
        columns={[
          { key: 'unit', title: t('townSweep.letter.unit'), main: true, render: ({ unit }) => unit?.shortName },
          { key: 'number', title: t('townSweep.letter.number'), align: 'right', render: ({ number }) => number },
          {
            key: 'version',
            title: t('townSweep.letter.ofVersion'),
            render: ({ version }) => t('townSweep.letter.version', { version }),
          },
          { key: 'on', title: t('townSweep.letter.handedOutOn'), render: ({ handedOutOn }) => handedOutOn },
          ...(acts ? [{ key: 'acts', title: '', render: (copies: Copies) => <RemoveCopies copies={copies} /> }] : []),
        ]}
      />
    </Card>
  )
}

interface Values {
  version: number
  unitId?: string | undefined
  number: number | null
  handedOutOn: string
}

function RecordCopies({ campaign, versions }: LetterCopiesProps) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const { data } = useQuery(SweepUnitsQuery)
  const { act } = useAct(RecordCopiesMutation, [OpenLetterCopiesQuery, CampaignTimelineQuery])
  const label = (key: string) => t(`townSweep.letter.${key}`)
  return (
    <FormAct<Values>
      name={`copies:${campaign.id}`}
      label={label('record')}
      consequence={label('recordConsequence')}
      empty={{ version: versions[0] ?? 1, unitId: undefined, number: null, handedOutOn: countyToday() }}
      onSubmit={async ({ version, unitId, number, handedOutOn }) => {
        const input = { campaignId: campaign.id, version, unitId: unitId!, number: number!, handedOutOn }
        const { trouble } = await act({ input })
        if (!trouble) void message.success(label('recorded'))
        return trouble
      }}
    >
      <Form.Item name="version" label={label('ofVersion')}>
        <Select
          options={versions.map((version) => ({ value: version, label: t('townSweep.letter.version', { version }) }))}
        />
      </Form.Item>
      <Form.Item name="unitId" label={label('unit')} rules={rules.chosen(label('unit'))}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={(data?.organizations ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
        />
      </Form.Item>
      <Form.Item name="number" label={label('number')} rules={rules.chosen(label('number'))}>
        <InputNumber min={1} max={1_000_000} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="handedOutOn" label={label('handedOutOn')} rules={rules.chosen(label('handedOutOn'))}>
        <Input type="date" min={campaign.openedOn} max={countyToday()} />
      </Form.Item>
    </FormAct>
  )
}

function RemoveCopies({ copies: { id, number, unit } }: { copies: Copies }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(RemoveCopiesMutation, [OpenLetterCopiesQuery, CampaignTimelineQuery])
  return (
    <ConfirmAct
      size="small"
      label={t('townSweep.remove')}
      consequence={t('townSweep.letter.removeConsequence', { unit: unit?.shortName ?? '', number })}
      reasonRequired
      onConfirm={async (reason) => {
        if ((await act({ id, reason })).trouble) return false
        void message.success(t('townSweep.letter.removed'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
