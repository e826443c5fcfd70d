import { useTranslation } from 'react-i18next'
import { dayInWords, deadlineWords, urgencyOf } from './dates.ts'
import { ToneTag } from './state-tag.tsx'
import type { Tone } from './tokens.ts'

const TONES = { LATE: 'ALARM', TODAY: 'WAITING', SOON: 'WAITING', CALM: 'NEUTRAL' } as const satisfies Record<
  string,
  Tone
>

export interface DeadlineProps {
  /** YYYY-MM-DD */
  dueOn: string
  /** Working days left by the county's calendar, negative when past; without it only the day is said. */
  workingDaysLeft?: number | null | undefined
  /** A year on the way has no published calendar yet. */
  estimated?: boolean | undefined
}

/** A deadline in words; the day itself is in the title. */
export function Deadline({ dueOn, workingDaysLeft, estimated }: DeadlineProps) {
  const { t, i18n } = useTranslation('ui')
  const day = dayInWords(dueOn, i18n.language)
  const title = t(estimated ? 'deadline.dayEstimated' : 'deadline.day', { day })
  if (workingDaysLeft === undefined || workingDaysLeft === null) return <span>{title}</span>
  const { key, days } = deadlineWords(workingDaysLeft)
  return (
    <span title={title}>
      <ToneTag tone={TONES[urgencyOf(workingDaysLeft)]}>{t(key, { days })}</ToneTag>
    </span>
  )
}
