import { useQuery } from '@apollo/client/react'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import type { GuidanceAnswer } from '@mobile-members/model/guidance.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { Timeline } from '@mobile-members/ui/timeline.tsx'
import type { Tone } from '@mobile-members/ui/tokens.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { MemberGuidanceQuery } from './guidance.queries.ts'
import { RecordTalk } from './record-talk.tsx'

const TONES: Record<GuidanceAnswer, Tone> = { WILL_TRANSFER: 'DONE', STAYS: 'NEUTRAL', UNDECIDED: 'WAITING' }

/** What the township has said to a member about transferring, the newest first (R39). */
export function MemberGuidance({ memberId }: { memberId: string }) {
  const { t } = useTranslation('township')
  const { mine } = useTownship()
  const { data, loading, error, refetch } = useQuery(MemberGuidanceQuery, { variables: { id: memberId } })
  const member = data?.member
  const talks = member?.guidanceTalks
  return (
    <Card
      title={t('guidance.history')}
      extra={
        mine && member && member.stage !== 'ENDED' ? (
          <RecordTalk memberId={memberId} name={member.name ?? t('townships.noName')} size="small" />
        ) : undefined
      }
    >
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={2} title={false} />}
      {talks?.length === 0 && t('guidance.none')}
      {talks && talks.length > 0 && (
        <Timeline
          entries={talks.map(({ id, heldOn, talkedBy, answer, reason, note }) => ({
            key: id,
            at: heldOn,
            what: [t(`words.guidanceAnswer.${answer}`), reason && t(`words.retention.${reason}`), note]
              .filter(Boolean)
              .join(' · '),
            by: t('guidance.by', { name: talkedBy }),
            tone: TONES[answer],
          }))}
        />
      )}
    </Card>
  )
}
