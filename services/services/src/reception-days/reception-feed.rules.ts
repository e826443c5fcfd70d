import { addDays } from '@mobile-members/model/dates.ts'

interface FeedDay {
  id: string
  heldOn: string
  startsAt: string
  endsAt: string
  place: string
  state: 'PLANNED' | 'HELD' | 'CANCELLED'
  version: number
}

/**
 * The reception days as an iCalendar feed (RFC 5545) that any calendar program subscribes to (R91).
 * It is public, so it names no one; a cancelled day stays in it as cancelled, or subscribers would keep it.
 */
export function receptionFeed(days: readonly FeedDay[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mobile-members//reception//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:流动党员接待日',
    'X-WR-TIMEZONE:Asia/Shanghai',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Shanghai',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0800',
    'TZOFFSETTO:+0800',
    'TZNAME:CST',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...days.flatMap((day) => [
      'BEGIN:VEVENT',
      `UID:${day.id}@reception.mobile-members`,
      `SEQUENCE:${day.version - 1}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;TZID=Asia/Shanghai:${localTime(day.heldOn, day.startsAt)}`,
      `DTEND;TZID=Asia/Shanghai:${localTime(day.heldOn, day.endsAt)}`,
      'SUMMARY:流动党员接待日',
      `LOCATION:${escapeText(day.place)}`,
      `STATUS:${day.state === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED'}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

/** The first day that the feed still shows. */
export function feedSince(today: string): string {
  return addDays(today, -365)
}

function localTime(day: string, time: string): string {
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n')
}

// Lines of at most 75 octets, never cut inside a character.
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
