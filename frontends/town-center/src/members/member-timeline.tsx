import { useQuery } from '@apollo/client/react'
import { Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MemberTimelineQuery } from './members.queries.ts'

const TONES: Record<string, Tone> = {
  CHECKED_IN: 'UNDER_WAY',
  PLACED: 'DONE',
  REGISTERED: 'DONE',
  LETTER_LOST: 'ALARM',
  LETTER_EXPIRED: 'ALARM',
  LETTER_RETURNED: 'ALARM',
  CONSENT_WITHDRAWN: 'ALARM',
  LETTER_ISSUED: 'UNDER_WAY',
}

/** What happened to a member, the newest first. */
export function MemberTimeline({ memberId }: { memberId: string }) {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(MemberTimelineQuery, { variables: { id: memberId } })
  const entries = data?.member?.timeline
  const about = (detail: Record<string, unknown>) => {
    const said: string[] = []
    for (const [key, value] of Object.entries(detail)) {
      if (typeof value !== 'string' || value === '') continue
      if (key === 'facts')
        said.push(...value.split(',').map((fact) => t([`members.factOf.${fact}`, 'members.factOf.OTHER'])))
      else if (['number', 'registerNo', 'branchName', 'newNumber'].includes(key)) said.push(value)
      else if (key === 'reason')
        said.push(t([`members.endReasonOf.${value}`, `members.spellReasonOf.${value}`], { defaultValue: value }))
    }
    return said.join(' · ')
  }
  return (
    <Card size="small" title={t('members.card.timeline')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      {entries?.length === 0 && <Typography.Text type="secondary">{t('members.nothing.timeline')}</Typography.Text>}
      {entries && (
        <Timeline
          entries={entries.map(({ id, kind, happenedOn, detail }) => ({
            key: id,
            at: happenedOn,
            what: t([`members.timelineOf.${kind}`, `words.timeline.${kind}`, 'members.timelineOf.OTHER']),
            by: about(detail) || undefined,
            tone: TONES[kind] ?? 'NEUTRAL',
          }))}
        />
      )}
    </Card>
  )
}
