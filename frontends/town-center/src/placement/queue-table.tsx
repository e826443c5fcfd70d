import { useQuery } from '@apollo/client/react'
import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { StateTag, ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { usePlacementWords } from './placement-words.ts'
import { PlacementQueueQuery } from './placement.queries.ts'

/** Checked in, proposed or objected: the oldest first. */
export function QueueTable() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const { outcomeWords } = usePlacementWords()
  const { data, loading, error, refetch, fetchMore } = useQuery(PlacementQueueQuery, { variables: { first: 50 } })
  const page = data?.placementQueue
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        onOpen={({ id }) => void navigate(`/placement/${id}`)}
        columns={[
          {
            key: 'member',
            title: t('placement.member'),
            render: (_value, { id, member }) => (
              <Link to={`/placement/${id}`}>{member.name ?? t('people.noName')}</Link>
            ),
          },
          {
            key: 'township',
            title: t('placement.township'),
            render: (_value, { originTownship }) => originTownship?.shortName ?? t('placement.outside'),
          },
          { key: 'state', title: t('placement.state'), render: (_value, { state }) => <StateTag state={state} /> },
          { key: 'checkedInOn', title: t('placement.checkedInOn'), render: (_value, { checkedInOn }) => checkedInOn },
          {
            key: 'due',
            title: t('placement.due'),
            render: (_value, { state, placementDueOn, isOverdue, decision }) => (
              <Flex gap={8} align="center" wrap>
                {state === 'OBJECTED' && decision?.objectionDueOn
                  ? t('placement.answerBy', { day: decision.objectionDueOn })
                  : placementDueOn}
                {isOverdue && <ToneTag tone="ALARM">{t('placement.overdue')}</ToneTag>}
              </Flex>
            ),
          },
          {
            key: 'proposal',
            title: t('placement.proposal'),
            render: (_value, { decision }) =>
              decision
                ? outcomeWords({ ...decision, branch: decision.proposedBranch ?? null })
                : t('placement.noProposal'),
          },
        ]}
        empty={<EmptyState what={t('placement.empty.QUEUE')} how={t('placement.emptyHow.QUEUE')} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor ?? null },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    placementQueue: joinPages(before.placementQueue, fetchMoreResult.placementQueue),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
