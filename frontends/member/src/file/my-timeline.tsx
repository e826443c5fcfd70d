import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MyTimelineQuery } from './file.queries.ts'

/** What happened to the member, the newest first. */
export function MyTimeline({ memberId }: { memberId: string }) {
  const { t } = useTranslation('member')
  const { data, loading, error, refetch } = useQuery(MyTimelineQuery, { variables: { id: memberId } })
  const entries = data?.member?.timeline
  const reasonOf = (reason: unknown) =>
    typeof reason === 'string'
      ? t([`stays.endReasonOf.${reason}`, `stays.reasonOf.${reason}`], { defaultValue: reason })
      : undefined
  if (!entries) return loading ? <LoadingLayout /> : <GraphTrouble error={error} onRetry={() => void refetch()} />
  if (entries.length === 0) return <EmptyState what={t('file.noTimeline')} />
  return (
    <Timeline
      entries={entries
        .toSorted((a, b) => b.happenedOn.localeCompare(a.happenedOn) || b.recordedAt.localeCompare(a.recordedAt))
        .map(({ id, kind, happenedOn, detail }) => ({
          key: id,
          at: happenedOn,
          what: t(`words.timeline.${kind}`),
          by: [detail['number'], reasonOf(detail['reason'])].filter((part) => typeof part === 'string').join(' · '),
        }))}
    />
  )
}
