import { useQuery } from '@apollo/client/react'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { FeedbackDispatchFilter } from '../gql/graphql.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { DispatchState } from './dispatch-state.tsx'
import { DispatchListQuery } from './feedback.queries.ts'

const FILTERS = {
  SENT: { states: ['SENT'] },
  OVERDUE: { overdue: true },
  ASKED_BACK: { states: ['ASKED_BACK'] },
  OUTSIDE: { outside: true, states: ['SENT', 'ASKED_BACK'] },
  ACKNOWLEDGED: { states: ['ACKNOWLEDGED'] },
} as const satisfies Record<string, FeedbackDispatchFilter>

export type DispatchListKey = keyof typeof FILTERS

/** Assessments on their way home, the most pressing first. */
export function DispatchTable({ list }: { list: DispatchListKey }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const { data, loading, error, refetch, fetchMore } = useQuery(DispatchListQuery, {
    variables: { filter: FILTERS[list] as FeedbackDispatchFilter, first: 50 },
  })
  const page = data?.feedbackDispatches
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        onOpen={({ id }) => void navigate(`/feedback/${id}`)}
        columns={[
          {
            key: 'member',
            title: t('feedback.member'),
            render: (_value, { id, member }) => <Link to={`/feedback/${id}`}>{member.name ?? t('people.noName')}</Link>,
          },
          {
            key: 'branch',
            title: t('feedback.branch'),
            render: (_value, { branch }) => <Link to={`/branches/${branch.id}`}>{branch.name}</Link>,
          },
          {
            key: 'township',
            title: t('feedback.township'),
            render: (_value, { originTownship }) => originTownship?.shortName ?? t('feedback.outside'),
          },
          { key: 'state', title: t('feedback.state'), render: (_value, { state }) => <DispatchState state={state} /> },
          { key: 'sentOn', title: t('feedback.sentOn'), render: (_value, { dispatchedOn }) => dispatchedOn },
          {
            key: 'due',
            title: t('feedback.due'),
            render: (_value, { state, dueOn, overdue, escalatedAt, originTownship }) =>
              state === 'SENT' && (
                <Flex gap={8} align="center">
                  {dueOn}
                  {overdue && <ToneTag tone="ALARM">{t('feedback.overdue')}</ToneTag>}
                  {escalatedAt && originTownship && <ToneTag tone="WAITING">{t('feedback.escalated')}</ToneTag>}
                </Flex>
              ),
          },
        ]}
        empty={<EmptyState what={t('feedback.empty')} how={t('feedback.emptyHow')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor ?? null },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    feedbackDispatches: joinPages(before.feedbackDispatches, fetchMoreResult.feedbackDispatches),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
