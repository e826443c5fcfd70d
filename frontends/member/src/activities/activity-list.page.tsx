import { useQuery } from '@apollo/client/react'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { joinPages } from '@mobile-members/ui/pages.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { When } from '@mobile-members/ui/when.tsx'
import { CalendarCard } from '@mobile-members/web/calendar/calendar-card.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { MyActivitiesQuery as Answer } from '../gql/graphql.ts'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { MoreButton } from '../lists/more-button.tsx'
import { MyActivitiesQuery } from './activities.queries.ts'
import { useArrival } from '../notices/use-arrival.ts'
import { AnswerTag } from './answer-tag.tsx'

type Activity = NonNullable<Answer['myActivities']>['nodes'][number]

/** What the member is invited to, and what they were at. */
export function Component() {
  const { t } = useTranslation('member')
  const [search, setSearch] = useSearchParams()
  const past = search.get('range') === 'past'
  const { data, loading, error, refetch, fetchMore } = useQuery(MyActivitiesQuery, {
    variables: { coming: !past, first: 20 },
  })
  const page = data?.myActivities
  useArrival(page?.nodes.some(({ myInvitation }) => myInvitation && !myInvitation.deliveredAt) ?? false)
  // All activities come newest first; those still to come stand under the other heading.
  const nodes = page?.nodes.filter(({ state }) => !past || state !== 'PLANNED') ?? []
  return (
    <>
      <PageHead title={t('activities.title')} />
      <Segmented
        block
        aria-label={t('activities.which')}
        value={past ? 'past' : 'coming'}
        onChange={(range) => setSearch(range === 'past' ? { range } : {}, { replace: true })}
        options={(['coming', 'past'] as const).map((value) => ({ value, label: t(`activities.${value}`) }))}
        style={{ marginBottom: 12 }}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !page && <LoadingLayout />}
      {page && nodes.length === 0 && !page.hasNextPage && (
        <EmptyState
          what={t(past ? 'activities.emptyPast' : 'activities.emptyComing')}
          how={t(past ? 'activities.emptyPastHow' : 'activities.emptyComingHow')}
        />
      )}
      <LinkRows label={t('activities.title')}>
        {nodes.map((activity) => (
          <LinkRow
            key={activity.id}
            to={`/activities/${activity.id}`}
            note={
              <>
                <When at={activity.startsAt} />
                <br />
                {activity.place}
              </>
            }
            end={<ActivityTag activity={activity} />}
          >
            {activity.title}
          </LinkRow>
        ))}
      </LinkRows>
      <MoreButton
        loading={loading}
        onMore={
          page?.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: page.endCursor },
                  updateQuery: (before, { fetchMoreResult }) => ({
                    ...fetchMoreResult,
                    myActivities: joinPages(before.myActivities, fetchMoreResult.myActivities),
                  }),
                })
            : undefined
        }
      />
      <div style={{ marginTop: 24 }}>
        <CalendarCard />
      </div>
    </>
  )
}

function ActivityTag({ activity: { state, myInvitation } }: { activity: Activity }) {
  const { t } = useTranslation('member')
  const mark = myInvitation?.attendance?.mark
  if (state === 'CANCELLED') return <ToneTag tone="NEUTRAL">{t('activities.state.CANCELLED')}</ToneTag>
  if (mark)
    return (
      <ToneTag tone={mark === 'PRESENT' ? 'DONE' : mark === 'ABSENT' ? 'ALARM' : 'NEUTRAL'}>
        {t(`words.mark.${mark}`)}
      </ToneTag>
    )
  return <AnswerTag answer={myInvitation?.answer} leaveState={myInvitation?.leaveState} />
}
