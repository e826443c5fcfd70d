import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { TimelinessQuery } from './evidence.queries.ts'

const STEPS = ['LETTER_TO_CHECK_IN', 'CHECK_IN_TO_PLACEMENT'] as const

/** How many came and were placed in time over the last twelve months, and how many are overdue (R49). */
export function TimelinessFigures({ townshipId, onOpen }: { townshipId?: string; onOpen: () => void }) {
  const { t } = useTranslation('shared')
  const { data, error } = useQuery(TimelinessQuery, {
    variables: { first: 50, ...(townshipId ? { townshipId } : {}) },
  })
  const report = data?.timeliness
  const shareOf = (step: (typeof STEPS)[number]) => {
    if (!report) return error ? null : undefined
    const own = report.months.filter((month) => month.step === step)
    const inTime = own.reduce((sum, month) => sum + month.inTime, 0)
    const decided = own.reduce((sum, { late, overdue }) => sum + late + overdue, inTime)
    return decided === 0 ? '—' : `${Math.round((100 * inTime) / decided)}%`
  }
  const overdue = report?.overdueCount
  return (
    <StatRow>
      {STEPS.map((step) => (
        <StatCard
          key={step}
          label={`${t('evidence.inTimeShare')} ${t(`evidence.stepOf.${step}`)}`}
          value={shareOf(step)}
          onOpen={onOpen}
        />
      ))}
      <StatCard
        label={t('evidence.overdue')}
        value={error && !report ? null : overdue}
        late={(overdue ?? 0) > 0}
        onOpen={onOpen}
      />
    </StatRow>
  )
}
