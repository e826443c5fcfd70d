import { useQuery } from '@apollo/client/react'
import { App, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { KeysetTable } from '@mobile-members/ui/keyset-table.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { TownAnsweredReviewsQuery } from '../gql/graphql.ts'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { AnsweredReviewsQuery, ReviewCountsQuery, UndoReviewAnswerMutation } from './reviews.queries.ts'

type Question = NonNullable<TownAnsweredReviewsQuery['reviewQuestions']>['nodes'][number]

/** Answers given: people merged, which can be taken apart again, or kept apart. */
export function AnsweredReviews({ state }: { state: 'SAME' | 'DIFFERENT' }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch, fetchMore } = useQuery(AnsweredReviewsQuery, {
    variables: { state, first: 20 },
  })
  const page = data?.reviewQuestions
  return (
    <>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <KeysetTable
        rows={(page?.nodes ?? []).filter((question) => question.state === state)}
        rowKey={({ id }) => id}
        loading={loading}
        empty={
          <EmptyState
            what={t(state === 'SAME' ? 'reviews.merged.none' : 'reviews.merged.noneDifferent')}
            how={t('reviews.merged.noneHow')}
          />
        }
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...before,
                    reviewQuestions: joinPages(before.reviewQuestions, fetchMoreResult.reviewQuestions),
                  }),
                })
            : undefined
        }
        columns={[
          { title: t('reviews.merged.left'), render: (_, { left }) => <Side side={left} /> },
          {
            title: t('reviews.merged.right'),
            render: (_, { left, right }) => <Side side={right} notLine={left.lines[0]?.id} />,
          },
          {
            title: t('reviews.merged.at'),
            render: (_, { answeredAt }) => answeredAt && instantInTable(answeredAt),
          },
          { title: '', render: (_, question) => <TakeBack question={question} /> },
        ]}
      />
    </>
  )
}

/** Once two are merged each stands for the lines of both, so the line of the one is not shown for the other. */
function Side({ side, notLine }: { side: Question['left']; notLine?: string | undefined }) {
  const { t } = useTranslation('town-center')
  const line = side.lines.find(({ id }) => id !== notLine)
  return (
    <div style={{ maxWidth: 280, overflowWrap: 'anywhere' }}>
      <Link to={`/members/${side.memberId}`}>{line?.facts.name ?? side.member?.name ?? t('people.noName')}</Link>
      <div>
        <Typography.Text type="secondary">
          {line?.row
            ? `${line.unitName} · ${t('survey.incomplete.row', { sheet: line.sheet, row: line.row })}`
            : (line?.unitName ?? side.registerNo ?? t('reviews.merged.noLine'))}
        </Typography.Text>
      </div>
    </div>
  )
}

function TakeBack({ question }: { question: Question }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(UndoReviewAnswerMutation, [AnsweredReviewsQuery, ReviewCountsQuery])
  const same = question.state === 'SAME'
  const name = ({ lines, member }: Question['left']) => lines[0]?.facts.name ?? member?.name ?? t('people.noName')
  return (
    <ConfirmAct
      size="small"
      label={t(same ? 'reviews.merged.undo' : 'reviews.merged.undoDifferent')}
      consequence={
        same
          ? t('reviews.merged.undoConsequence', { left: name(question.left), right: name(question.right) })
          : t('reviews.merged.undoDifferentConsequence')
      }
      onConfirm={async () => {
        if ((await act({ id: question.id })).trouble) return false
        void message.success(t(same ? 'reviews.merged.done' : 'reviews.merged.reopened'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}
