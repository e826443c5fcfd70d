import { App, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { PlacementReviewQuery as Answer } from '../gql/graphql.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { useMay } from '../people/use-may.ts'
import { ChangeAct } from '../placement/change-act.tsx'
import { KeepPlacementMutation, PlacementReviewQuery, PlacementReviewsQuery } from './placement-reviews.queries.ts'

type Review = NonNullable<Answer['placementReview']>

const REFRESH = [PlacementReviewQuery, PlacementReviewsQuery, TownWorkQuery]

/** The director's two answers: to keep with a reason, or to change; who may not sees why. */
export function ReviewActs({ review }: { review: Review }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const { act, trouble } = useAct(KeepPlacementMutation, REFRESH)
  if (review.state !== 'OPEN') return null
  const { affiliation, branch, saidBranch } = review
  const name = affiliation.member.name ?? t('people.noName')
  const director = may('branches', 'keepPlacement') ? undefined : t('placement.directorOnly')
  return (
    <Flex gap={8} wrap className="mm-no-print" role="group" aria-label={t('placementReviews.answer')}>
      <ChangeAct
        affiliation={affiliation}
        label={t('placementReviews.change')}
        proposed={saidBranch && saidBranch.id !== branch.id ? saidBranch : undefined}
        refresh={REFRESH}
      />
      <ConfirmAct
        label={t('placementReviews.keep')}
        consequence={t('placementReviews.keepWhat', { name, branch: branch.name })}
        reasonRequired
        disabledBecause={director ?? (branch.dissolvingSince ? t('placementReviews.keepNot') : undefined)}
        onConfirm={async (reason) => {
          const { data } = await act({ id: review.id, reason })
          if (!data) return false
          message.success(t('placementReviews.kept'))
          return true
        }}
        problem={<GraphTrouble error={trouble} />}
      />
    </Flex>
  )
}
