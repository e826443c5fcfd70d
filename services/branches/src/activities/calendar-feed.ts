import { createHash, randomBytes } from 'node:crypto'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** What a calendar program gets of an activity: never who is invited, who leads, who was there. */
export interface FeedActivity {
  id: string
  title: string
  place: string
  branch: string
  startsAt: Date
  minutes: number
  isCancelled: boolean
  sequence: number
  changedAt: Date
}

/** Activities as an iCalendar feed (RFC 5545); a cancelled one stays in it as cancelled, or subscribers would keep it. */
export function calendarOf(name: string, activities: readonly FeedActivity[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'mobile-members', product: 'activities', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const one of activities)
    calendar.createEvent({
      id: `${one.id}@activities.mobile-members`,
      sequence: one.sequence,
      stamp: one.changedAt,
      lastModified: one.changedAt,
      start: one.startsAt,
      end: new Date(one.startsAt.getTime() + one.minutes * 60_000),
      summary: one.title,
      location: one.place,
      description: one.branch,
      status: one.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  // The library leaves the last line open; the format wants it ended.
  return `${calendar.toString().trimEnd()}\r\n`
}

/** The secret of a feed's address, and what is kept of it. */
export function newFeedToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashOfToken(token) }
}

export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
