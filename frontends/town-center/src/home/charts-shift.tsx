import { useQuery } from '@apollo/client/react'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PartialNotice } from '@mobile-members/ui/partial-notice.tsx'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { ManagementShiftQuery } from '../transit/transit.queries.ts'

/** How much of the management has moved to the host town, at a glance (R7); the months and the names are behind it. */
export function ShiftCard() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(ManagementShiftQuery)
  const shift = data?.managementShift
  const open = () => void navigate('/transit/shift')
  return (
    <Card title={t('transit.shift.title')} size="small">
      {error && !shift ? (
        <PartialNotice missing={t('transit.shift.missing')} onRetry={() => void refetch()} />
      ) : (
        <StatRow>
          <StatCard
            label={t('transit.shift.percent')}
            value={shift && (shift.percent === null ? '–' : `${shift.percent} %`)}
            onOpen={open}
          />
          <StatCard label={t('transit.shift.known')} value={shift?.known} onOpen={open} />
          <StatCard label={t('transit.shift.others')} value={shift && shift.known - shift.placed} onOpen={open} />
        </StatRow>
      )}
    </Card>
  )
}
