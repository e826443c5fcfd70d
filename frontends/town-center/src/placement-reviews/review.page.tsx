import { useQuery } from '@apollo/client/react'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { Notice } from '../forms/notice.tsx'
import { BackLink } from '../lists/back-link.tsx'
import { FactsUsed } from '../placement/facts-used.tsx'
import { Changes, Distances, RulesTried } from '../placement/placement-reasons.tsx'
import { usePlacementWords } from '../placement/placement-words.ts'
import { PlacementReviewQuery } from './placement-reviews.queries.ts'
import { ReviewActs } from './review-acts.tsx'
import { ThenAndNow } from './then-and-now.tsx'

/** One review: why it is asked, what was and what the rules say now side by side, and the director's answer (R61). */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const { reviewId = '' } = useParams()
  const words = usePlacementWords()
  const { data, loading, error, refetch } = useQuery(PlacementReviewQuery, { variables: { id: reviewId } })
  const review = data?.placementReview
  if (!review) {
    if (loading) return <LoadingLayout />
    return error ? (
      <GraphTrouble error={error} onRetry={() => void refetch()} />
    ) : (
      <EmptyState what={t('placementReviews.unknown')} />
    )
  }
  const { cause, state, reason, answer, affiliation } = review
  const name = affiliation.member.name ?? t('people.noName')
  const now = affiliation.evaluation
  const same = now?.branch?.id !== undefined && now.branch.id === review.branch.id
  return (
    <>
      <BackLink to="/placement?list=REVIEWS" label={t('placementReviews.back')} />
      <PageHead title={t('placementReviews.headOf', { name })} about={t('placementReviews.what')}>
        <ToneTag tone={state === 'OPEN' ? 'WAITING' : 'DONE'}>{t(`placementReviews.stateOf.${state}`)}</ToneTag>
        {state === 'OPEN' && review.dueOn && <Deadline dueOn={review.dueOn} />}
        {review.isOverdue && <ToneTag tone="ALARM">{t('placement.overdue')}</ToneTag>}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Flex vertical gap={16}>
        <Notice tone={state === 'OPEN' ? 'WAITING' : 'UNDER_WAY'}>
          <strong>
            {t(`placementReviews.causeOf.${cause}`)} · {instantInWords(review.openedAt, i18n.language)}
          </strong>
          {reason && (
            <span>
              {t([`placementReviews.reasonOf.${cause}`, 'placementReviews.reasonOf.ASKED_BY_CENTER'], { reason })}
            </span>
          )}
          {state !== 'OPEN' && (
            <span>
              {answer
                ? t('placementReviews.closedAs', { state: t(`placementReviews.stateOf.${state}`), answer })
                : t('placementReviews.fallen')}
            </span>
          )}
        </Notice>
        <Card title={t('placementReviews.compare')}>
          {state === 'OPEN' && now && (
            <Typography.Paragraph style={{ fontSize: '1.1em' }}>
              {same ? t('placementReviews.sameBranch') : words.sentence(now, name)}
            </Typography.Paragraph>
          )}
          <ThenAndNow review={review} />
          <div style={{ marginTop: 16 }}>
            <ReviewActs review={review} />
          </div>
        </Card>
        {state === 'OPEN' && now && (
          <>
            <Card title={t('placement.facts')}>
              <FactsUsed proposal={now} tellings={affiliation.member.facts ?? []} />
            </Card>
            <Card title={t('placement.distances')}>
              <Distances proposal={now} />
            </Card>
            <Card title={t('placement.changes')}>
              <Changes proposal={now} />
            </Card>
            <Card title={t('placement.trace')}>
              <RulesTried proposal={now} />
            </Card>
          </>
        )}
      </Flex>
    </>
  )
}
