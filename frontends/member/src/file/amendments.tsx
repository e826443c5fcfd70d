import { useQuery } from '@apollo/client/react'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayOf } from '@mobile-members/model/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { MyAmendmentsQuery } from './file.queries.ts'

const TONES = { OPEN: 'WAITING', ACCEPTED: 'DONE', REJECTED: 'NEUTRAL' } as const

/** The corrections that were asked for, and what became of them (R38); nothing when there are none. */
export function Amendments({ memberId }: { memberId: string }) {
  const { t } = useTranslation('member')
  const { data, error, refetch } = useQuery(MyAmendmentsQuery, { variables: { id: memberId } })
  const amendments = data?.member?.amendments
  if (!amendments) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  if (amendments.length === 0) return null
  return (
    <Card title={t('file.amendments')}>
      <FactList
        facts={amendments.map(({ id, state, note, requestedAt, rejectReason }) => ({
          key: id,
          label: t('file.amendmentOf', { day: dayOf(new Date(requestedAt)) }),
          value: (
            <>
              <ToneTag tone={TONES[state]}>{t(`file.amendmentState.${state}`)}</ToneTag>
              {note && <div>{note}</div>}
            </>
          ),
          source: rejectReason ? t('file.rejected', { reason: rejectReason }) : undefined,
        }))}
      />
    </Card>
  )
}
