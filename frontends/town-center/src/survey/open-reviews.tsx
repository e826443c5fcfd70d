import { useApolloClient, useQuery } from '@apollo/client/react'
import { Button, Flex, Typography } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { SideBySide, useKeys } from '@mobile-members/ui/side-by-side.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { Notice } from '../forms/notice.tsx'
import { comparedFields } from './compared-fields.ts'
import { ReviewSideTitle } from './review-side-title.tsx'
import {
  AnswerReviewQuestionMutation,
  ReviewCountsQuery,
  ReviewQuestionQuery,
  ReviewQueueQuery,
  UndoReviewAnswerMutation,
} from './reviews.queries.ts'

interface Answered {
  id: string
  answer: 'SAME' | 'DIFFERENT'
}

/** One question after the other, with keys; what was answered last can be taken back. */
export function OpenReviews({ importId }: { importId: string | undefined }) {
  const { t } = useTranslation('town-center')
  const client = useApolloClient()
  const queue = useQuery(ReviewQueueQuery, { variables: { state: 'OPEN', importId } })
  const open = (queue.data?.reviewQuestions?.nodes ?? []).filter(({ state }) => state === 'OPEN')
  const [wanted, setWanted] = useState<string>()
  const [past, setPast] = useState<Answered[]>([])
  const [said, setSaid] = useState<'taken' | 'answeredSame' | 'answeredDifferent'>()
  const at = Math.max(
    0,
    open.findIndex(({ id }) => id === wanted),
  )
  const id = open[at]?.id
  const question = useQuery(ReviewQuestionQuery, { variables: { id: id ?? '' }, skip: !id, fetchPolicy: 'cache-first' })
  const answering = useAct(AnswerReviewQuestionMutation, [ReviewQueueQuery, ReviewCountsQuery])
  const undoing = useAct(UndoReviewAnswerMutation, [ReviewQueueQuery, ReviewCountsQuery])

  const next = open[at + 1]?.id
  useEffect(() => {
    // The question after this one is there before it is asked for.
    if (next) void client.query({ query: ReviewQuestionQuery, variables: { id: next } }).catch(() => undefined)
  }, [client, next])

  async function answer(answer: Answered['answer']) {
    if (!id || answering.acting) return
    const following = open[at + 1]?.id ?? open[at - 1]?.id
    if (!(await answering.act({ id, answer })).data) return
    setPast((before) => [...before, { id, answer }])
    setSaid(answer === 'SAME' ? 'answeredSame' : 'answeredDifferent')
    setWanted(following)
  }

  async function undo() {
    const last = past.at(-1)
    if (!last || undoing.acting) return
    if (!(await undoing.act({ id: last.id })).data) return
    setPast((before) => before.slice(0, -1))
    setSaid('taken')
    setWanted(last.id)
    if (last.answer === 'SAME') await client.refetchQueries({ include: [ReviewQuestionQuery] }).catch(() => undefined)
  }

  const found = question.data?.reviewQuestion
  const undoLast = past.length > 0 ? () => void undo() : undefined
  // The last answer is taken back by its key, too, when no question stands there any more.
  useKeys(id ? {} : { u: undoLast })
  return (
    <Flex vertical gap={12}>
      {importId && <Link to="/survey/review">{t('reviews.allQuestions')}</Link>}
      <GraphTrouble error={queue.error} onRetry={() => void queue.refetch()} />
      {queue.loading && !queue.data && <LoadingLayout />}
      {said && <Notice tone="DONE">{t(`reviews.${said}`)}</Notice>}
      <GraphTrouble error={answering.trouble ?? undoing.trouble} />
      {queue.data?.reviewQuestions && open.length === 0 && (
        <EmptyState what={t('reviews.none')} how={t('reviews.noneHow')}>
          {undoLast && <Button onClick={undoLast}>{t('reviews.undoLast')}</Button>}
        </EmptyState>
      )}
      {id && (
        <>
          <Typography.Text role="status">
            {t('reviews.remaining', { count: queue.data?.reviewQuestionCount ?? open.length, at: at + 1 })}
          </Typography.Text>
          <GraphTrouble error={question.error} onRetry={() => void question.refetch()} />
          {!found && question.loading && <LoadingLayout rows={12} />}
          {found && found.id === id && (
            <SideBySide
              leftTitle={<ReviewSideTitle side={found.left} label={t('reviews.left')} />}
              rightTitle={<ReviewSideTitle side={found.right} label={t('reviews.right')} />}
              fields={comparedFields(found.left, found.right, t)}
              reasonsFor={reasons(found.reasons.filter(({ weight }) => weight > 0))}
              reasonsAgainst={reasons(found.reasons.filter(({ weight }) => weight < 0))}
              onNext={() => setWanted(open[Math.min(at + 1, open.length - 1)]?.id)}
              onPrevious={() => setWanted(open[Math.max(at - 1, 0)]?.id)}
              onSame={() => void answer('SAME')}
              onDifferent={() => void answer('DIFFERENT')}
              onUndo={undoLast}
              busy={answering.acting || undoing.acting}
            />
          )}
          <Typography.Text type="secondary">{t('reviews.keys')}</Typography.Text>
        </>
      )}
    </Flex>
  )

  function reasons(some: { comparison: string; level: string; weight: number }[]): string[] {
    return some
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ comparison, level }) => t(`reviews.reasonOf.${comparison}.${level}`))
  }
}
