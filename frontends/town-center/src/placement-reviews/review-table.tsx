import { useApolloClient, useQuery } from '@apollo/client/react'
import { Flex, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { REVIEW_CAUSES, type ReviewCause, type ReviewState } from '@mobile-members/model/placement-reviews.ts'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ExportButton, csvOf } from '@mobile-members/ui/export-button.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { PlacementReviewsQuery as Answer } from '../gql/graphql.ts'
import { allPages } from '../lists/all-pages.ts'
import { usePlacementWords } from '../placement/placement-words.ts'
import { PlacementReviewsQuery } from './placement-reviews.queries.ts'

const STATES: Record<'OPEN' | 'CLOSED', ReviewState[]> = {
  OPEN: ['OPEN'],
  CLOSED: ['KEPT', 'CHANGED', 'FALLEN_AWAY'],
}

type Review = NonNullable<Answer['placementReviews']>['nodes'][number]

/** Who may belong elsewhere after a change, the longest waiting first (R61); of one branch, or of all. */
export function ReviewTable({ branchId }: { branchId?: string }) {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const { outcomeWords } = usePlacementWords()
  const [list, setList] = useState<'OPEN' | 'CLOSED'>('OPEN')
  const [cause, setCause] = useState<ReviewCause>()
  const client = useApolloClient()
  const filter = { states: STATES[list], causes: cause ? [cause] : null, branchId: branchId ?? null }
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(PlacementReviewsQuery, {
    variables: { filter, first: 50 },
  })
  const page = (data ?? previousData)?.placementReviews
  if (error && !page) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  const says = ({ saidRule, saidManualReason, saidBranch }: Review) =>
    outcomeWords({ result: 'MANUAL', rule: saidRule, manualReason: saidManualReason, branch: saidBranch ?? null })
  const nameOf = ({ affiliation }: Review) => affiliation.member.name ?? t('people.noName')
  return (
    <>
      <Flex gap={8} wrap style={{ marginBottom: 12 }} className="mm-no-print">
        <Select
          value={list}
          aria-label={t('placementReviews.title')}
          onChange={setList}
          options={(['OPEN', 'CLOSED'] as const).map((value) => ({
            value,
            label: t(`placementReviews.list.${value}`),
          }))}
          style={{ width: 140 }}
        />
        {!branchId && (
          <Select
            allowClear
            placeholder={t('placementReviews.all')}
            aria-label={t('placementReviews.cause')}
            onChange={setCause}
            options={REVIEW_CAUSES.map((value) => ({ value, label: t(`placementReviews.causeOf.${value}`) }))}
            style={{ width: 220 }}
          />
        )}
        <ExportButton
          disabled={!page?.nodes.length}
          onExport={async () => {
            const all = await allPages(async (after) => {
              const variables = { filter, first: 200, after }
              const answer = await client.query({
                query: PlacementReviewsQuery,
                variables,
                fetchPolicy: 'network-only',
              })
              return answer.data?.placementReviews
            })
            return {
              name: `${t('placementReviews.export')}.csv`,
              blob: csvOf(
                ['member', 'cause', 'since', 'now', 'says', 'answer'].map((key) => t(`placementReviews.${key}`)),
                all.map((review) => [
                  nameOf(review),
                  t(`placementReviews.causeOf.${review.cause}`),
                  instantInTable(review.openedAt),
                  review.branch.name,
                  says(review),
                  review.answer,
                ]),
              ),
            }
          }}
        />
      </Flex>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={page?.nodes ?? []}
        rowKey={({ id }) => id}
        loading={loading}
        onOpen={({ id }) => void navigate(`/placement/reviews/${id}`)}
        columns={[
          {
            key: 'member',
            title: t('placementReviews.member'),
            render: (_value, review) => <Link to={`/placement/reviews/${review.id}`}>{nameOf(review)}</Link>,
          },
          {
            key: 'cause',
            title: t('placementReviews.cause'),
            render: (_value, review) => t(`placementReviews.causeOf.${review.cause}`),
          },
          { key: 'now', title: t('placementReviews.now'), render: (_value, { branch }) => branch.name },
          {
            key: 'says',
            title: t('placementReviews.says'),
            render: (_value, review) => <span title={says(review)}>{review.saidBranch?.name ?? says(review)}</span>,
          },
          {
            key: 'since',
            title: t(list === 'OPEN' ? 'placementReviews.since' : 'placementReviews.closed'),
            render: (_value, { openedAt, closedAt }) => instantInTable(closedAt ?? openedAt),
          },
          list === 'OPEN'
            ? {
                key: 'due',
                title: t('placementReviews.due'),
                render: (_value, { dueOn, isOverdue }) => (
                  <Flex gap={8} align="center">
                    {dueOn ?? '–'}
                    {isOverdue && <ToneTag tone="ALARM">{t('placement.overdue')}</ToneTag>}
                  </Flex>
                ),
              }
            : {
                key: 'answer',
                title: t('placementReviews.answer'),
                render: (_value, { state, answer }) =>
                  [t(`placementReviews.stateOf.${state}`), answer].filter(Boolean).join(' · '),
              },
        ]}
        empty={<EmptyState what={t(`placementReviews.empty.${list}`)} how={t(`placementReviews.emptyHow.${list}`)} />}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor ?? null },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    placementReviews: joinPages(before.placementReviews, fetchMoreResult.placementReviews),
                  }),
                })
            : undefined
        }
      />
    </>
  )
}
