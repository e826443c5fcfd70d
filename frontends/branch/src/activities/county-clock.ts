import { dayOf, TIME_ZONE } from '@mobile-members/model/dates.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' })

/** The instant of a day and a time by the county's clock, wherever the device stands. The county keeps no summer time. */
export function instantAt(day: string, time: string): string {
  return new Date(`${day}T${time}:00+08:00`).toISOString()
}

/** An instant as the day and the time by the county's clock. */
export function countyTimeOf(instant: string): { day: string; time: string } {
  const date = new Date(instant)
  return { day: dayOf(date), time: clock.format(date) }
}
