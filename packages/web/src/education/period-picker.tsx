import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { halfYearBefore, halfYearDays, halfYearOf } from '@mobile-members/model/assessments.ts'
import { addDays } from '@mobile-members/model/dates.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { periodInWords } from '../period-words.ts'

/** The running half-year. */
export function runningPeriod(): string {
  return halfYearOf(countyToday())
}

/** Chooses a half-year: the next one, which may be planned, the running one, and the last three. */
export function PeriodPicker({ value, onChange }: { value: string; onChange: (period: string) => void }) {
  const { t } = useTranslation('shared')
  const running = runningPeriod()
  const days = halfYearDays(running)
  const periods = days ? [halfYearOf(addDays(days.until, 1)), running] : [running]
  let first = days?.from
  for (let back = 0; back < 3 && first; back += 1) {
    const before = halfYearBefore(first)
    periods.push(before)
    first = halfYearDays(before)?.from
  }
  return (
    <Select
      className="mm-no-print"
      aria-label={t('education.period')}
      value={value}
      onChange={onChange}
      style={{ minWidth: 150 }}
      options={periods.map((period) => ({ value: period, label: periodInWords(period, t) }))}
    />
  )
}
