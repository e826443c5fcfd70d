import { App, Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { MemberRelationQuery as Relation } from '../gql/graphql.ts'
import { AskForReviewMutation, MemberRelationQuery } from './roster.queries.ts'

type Review = NonNullable<NonNullable<Relation['member']>['affiliation']>['reviews'][number]

/** A branch cannot decline whom it is given; it asks the centre to look again, with a reason (R62). */
export function AskForReview({
  affiliationId,
  name,
  reviews,
}: {
  affiliationId: string
  name: string
  reviews: readonly Review[]
}) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useAct(AskForReviewMutation, [MemberRelationQuery])
  return (
    <ConfirmAct
      label={t('roster.review.ask')}
      consequence={t('roster.review.consequence', { name })}
      reasonRequired
      disabledBecause={reviews.some(({ state }) => state === 'OPEN') ? t('roster.review.openAlready') : undefined}
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async (reason) => {
        const { data } = await act({ affiliationId, reason })
        if (data) message.success(t('roster.review.asked'))
        return data !== undefined
      }}
    />
  )
}

/** What was asked about this placement, and what the centre answered. */
export function Reviews({ reviews }: { reviews: readonly Review[] }) {
  const { t } = useTranslation('branch')
  if (reviews.length === 0) return null
  return (
    <Card title={t('roster.review.title')}>
      <Timeline
        entries={reviews.map(({ id, cause, state, reason, openedAt, dueOn, answer }) => ({
          key: id,
          at: openedAt,
          what: `${t(`roster.review.causeOf.${cause}`)} · ${t(`roster.review.stateOf.${state}`)}`,
          by: [
            reason,
            state === 'OPEN' && dueOn && t('roster.review.due', { day: dueOn }),
            answer && t('roster.review.answer', { answer }),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Card>
  )
}
