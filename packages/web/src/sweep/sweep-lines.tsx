import { useQuery } from '@apollo/client/react'
import { App, Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { SweepLinesQuery, SweepTaskQuery, WithdrawSweepLineMutation } from './sweep.queries.ts'

/** Whom a unit has told of, in the order in which it did. */
export function SweepLines({ taskId, count, open }: { taskId: string; count: number; open: boolean }) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch, fetchMore } = useQuery(SweepLinesQuery, {
    variables: { taskId, first: 50 },
    fetchPolicy: 'cache-and-network',
  })
  const page = data?.sweepLines
  return (
    <Card size="small" title={t('sweep.lines')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList
        label={t('sweep.lines')}
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading && !page}
        total={count}
        empty={<EmptyState what={t('sweep.linesNone')} how={t('sweep.linesNoneHow')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    sweepLines: joinPages(before.sweepLines, fetchMoreResult.sweepLines),
                  }),
                })
            : undefined
        }
        columns={[
          { key: 'name', title: t('sweep.person'), main: true, render: ({ facts }) => facts.name },
          { key: 'origin', title: t('sweep.origin'), render: ({ facts }) => facts.originTownship },
          {
            key: 'work',
            title: t('sweep.work'),
            render: ({ facts }) => [facts.industry, facts.employer].filter(Boolean).join(' · '),
          },
          { key: 'residence', title: t('sweep.residence'), render: ({ facts }) => facts.residence },
          { key: 'contact', title: t('sweep.contact'), render: ({ facts }) => facts.phones.join(' · ') },
          { key: 'toldOn', title: t('sweep.toldOn'), render: ({ toldOn }) => toldOn },
          {
            key: 'missing',
            title: t('sweep.missing'),
            render: ({ missing }) =>
              missing.length > 0 && (
                <Flex gap={4} wrap>
                  {missing.map((fact) => (
                    <ToneTag key={fact} tone="WAITING">
                      {t(`sweep.factOf.${fact}`)}
                    </ToneTag>
                  ))}
                </Flex>
              ),
          },
          ...(open
            ? [
                {
                  key: 'acts',
                  title: t('sweep.acts'),
                  render: ({ id, facts }: { id: string; facts: { name: string } }) => (
                    <TakeBack id={id} name={facts.name} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

function TakeBack({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act, trouble } = useAct(WithdrawSweepLineMutation, [SweepTaskQuery, SweepLinesQuery])
  return (
    <ConfirmAct
      size="small"
      label={t('sweep.takeBack')}
      consequence={t('sweep.takeBackConsequence', { name })}
      onConfirm={async () => {
        if ((await act({ id })).trouble) return false
        void message.success(t('sweep.takenBack'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
