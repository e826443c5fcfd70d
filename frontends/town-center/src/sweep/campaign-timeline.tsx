import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PrintView } from '@mobile-members/ui/print-view.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownCampaignTimelineQuery } from '../gql/graphql.ts'
import { CampaignTimelineQuery } from './sweep.queries.ts'

type Happened = NonNullable<TownCampaignTimelineQuery['campaignTimeline']>[number]

/** What happened in a survey, the newest first (R28). */
export function CampaignTimeline({ campaign }: { campaign: { id: string; year: number } }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(CampaignTimelineQuery, {
    variables: { id: campaign.id },
    fetchPolicy: 'cache-and-network',
  })
  const events = data?.campaignTimeline
  if (loading && !events) return <LoadingLayout />
  return (
    <PrintView title={`${t('survey.year', { year: campaign.year })} ${t('townSweep.list.timeline')}`}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {events?.length === 0 && <EmptyState what={t('townSweep.timeline.none')} />}
      <Timeline
        entries={(events ?? []).map((event) => ({
          key: `${event.kind} ${event.key}`,
          at: event.on,
          what: t(`townSweep.timeline.eventOf.${event.kind}`, {
            ...event,
            medium: event.medium && t(`townSweep.publicity.mediumOf.${event.medium}`),
          }),
          by: detailOf(event),
          tone: event.kind === 'OPENED' || event.kind === 'CLOSED' ? 'DONE' : 'UNDER_WAY',
        }))}
      />
    </PrintView>
  )
}

/** What stands below: the words of an item, the units that handed out copies, the basis of a list. */
function detailOf({ kind, text, place }: Happened): string | null {
  return kind === 'COPIES_HANDED_OUT' ? place : text
}
