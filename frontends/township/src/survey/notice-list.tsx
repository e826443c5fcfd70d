import { useQuery } from '@apollo/client/react'
import { App, Flex, Form, Input, Segmented, Select, Typography } from 'antd'
import { useState, type Key } from 'react'
import { useTranslation } from 'react-i18next'
import { NOTICE_WAYS, type NoticeWay } from '@mobile-members/model/survey.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useTownship } from '../townships/township-scope.tsx'
import { DataNoticesQuery, GiveDataNoticesMutation } from './survey.queries.ts'

/** Who is owed the notice that the township told of them, and who has heard it (D3). */
export function NoticeList() {
  const { t } = useTranslation('township')
  const { townshipId, mine } = useTownship()
  const [given, setGiven] = useState(false)
  const [chosen, setChosen] = useState<Key[]>([])
  const { data, loading, error, refetch, fetchMore } = useQuery(DataNoticesQuery, {
    variables: { filter: { townshipId, given }, first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.dataNotices
  const label = (key: string) => t(`survey.notice.${key}`)
  return (
    <Flex vertical gap={8}>
      <Typography.Text type="secondary">{label('about')}</Typography.Text>
      <Flex gap={8} wrap align="center">
        <Segmented
          value={given ? 'given' : 'owed'}
          onChange={(value) => {
            setGiven(value === 'given')
            setChosen([])
          }}
          options={[
            { value: 'owed', label: label('owed') },
            { value: 'given', label: label('given') },
          ]}
        />
        {mine && !given && <GiveNotices ids={chosen.map(String)} onDone={() => setChosen([])} />}
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        total={page?.total}
        empty={<EmptyState what={label('none')} how={label('noneHow')} />}
        {...(mine && !given ? { selection: { selectedRowKeys: chosen, onChange: setChosen } } : {})}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    dataNotices: joinPages(before.dataNotices, fetchMoreResult.dataNotices),
                  }),
                })
            : undefined
        }
        columns={[
          { title: label('name'), render: (_, { line }) => line.facts.name },
          { title: label('contact'), render: (_, { line }) => line.facts.phones.join(' ') },
          { title: label('obtainedOn'), dataIndex: 'obtainedOn' },
          ...(given
            ? [
                { title: label('givenOn'), dataIndex: 'givenOn' },
                {
                  title: label('way'),
                  render: (_: unknown, { givenWay }: { givenWay?: string | null }) =>
                    givenWay && t(`survey.notice.wayOf.${givenWay}`),
                },
              ]
            : []),
        ]}
      />
    </Flex>
  )
}

interface Values {
  givenOn: string
  way: NoticeWay
}

function GiveNotices({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const { act } = useAct(GiveDataNoticesMutation, [DataNoticesQuery])
  const label = (key: string) => t(`survey.notice.${key}`)
  return (
    <FormAct<Values>
      name="data-notices"
      type="primary"
      label={label('act')}
      consequence={t('survey.notice.consequence', { count: ids.length })}
      disabledBecause={ids.length === 0 ? t('field.choose', { label: label('owed') }) : undefined}
      empty={{ givenOn: countyToday(), way: 'PHONE' }}
      onSubmit={async (values) => {
        const { trouble } = await act({ input: { ids, ...values } })
        if (!trouble) {
          void message.success(label('done'))
          onDone()
        }
        return trouble
      }}
    >
      <Form.Item name="givenOn" label={label('givenOn')}>
        <Input type="date" max={countyToday()} />
      </Form.Item>
      <Form.Item name="way" label={label('way')}>
        <Select options={NOTICE_WAYS.map((value) => ({ value, label: t(`survey.notice.wayOf.${value}`) }))} />
      </Form.Item>
    </FormAct>
  )
}
