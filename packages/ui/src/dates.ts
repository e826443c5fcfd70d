import { TIME_ZONE, dayOf, weekdayOf } from '@mobile-members/model/dates.ts'

const WEEKDAYS_ZH = ['日', '一', '二', '三', '四', '五', '六']
const ENGLISH_DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' })

/** A day in a sentence: 2026年11月23日 周一. In tables the day stands as it is, YYYY-MM-DD. */
export function dayInWords(day: string, language: string): string {
  if (language === 'en') return ENGLISH_DAY.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日 周${WEEKDAYS_ZH[weekdayOf(day)]}`
}

/** An instant in a sentence, by the county's clock: 2026年11月23日 周一 09:30. */
export function instantInWords(instant: string | Date, language: string): string {
  const date = new Date(instant)
  return `${dayInWords(dayOf(date), language)} ${CLOCK.format(date)}`
}

/** An instant in a table, by the county's clock: 2026-11-23 09:30. */
export function instantInTable(instant: string | Date): string {
  const date = new Date(instant)
  return `${dayOf(date)} ${CLOCK.format(date)}`
}

/** The county's calendar day now. */
export function countyToday(): string {
  return dayOf(new Date())
}

export type DeadlineUrgency = 'LATE' | 'TODAY' | 'SOON' | 'CALM'

/** How pressing a deadline is, by the working days left (negative: past it). */
export function urgencyOf(workingDaysLeft: number): DeadlineUrgency {
  if (workingDaysLeft < 0) return 'LATE'
  if (workingDaysLeft === 0) return 'TODAY'
  return workingDaysLeft <= 2 ? 'SOON' : 'CALM'
}

/** The deadline's sentence, as a key of the catalogue and its number: 还剩 2 个工作日 · 已超期 1 个工作日. */
export function deadlineWords(workingDaysLeft: number): { key: string; days: number } {
  const urgency = urgencyOf(workingDaysLeft)
  if (urgency === 'LATE') return { key: 'deadline.late', days: -workingDaysLeft }
  if (urgency === 'TODAY') return { key: 'deadline.today', days: 0 }
  return { key: 'deadline.left', days: workingDaysLeft }
}
