import type { Express } from 'express'
import type { Db } from '../db.ts'
import { calendarOf, hashOfToken } from './calendar-feed.ts'
import { fetchFeed, listForFeed } from './calendar-feed.store.ts'

const NAMES = { member: '我的支部活动', branch: '支部活动' } as const

/** Serves personal calendars to programs that cannot sign in: the address itself is the secret, and nobody is named in them. */
export function serveCalendarFeeds(app: Express, db: Db, now: () => Date): void {
  app.get('/files/branches/calendar/:file', async (request, response) => {
    const token = /^([\w-]{43})\.ics$/.exec(request.params.file)?.[1]
    const at = now()
    const feed = token ? await fetchFeed(db, hashOfToken(token), at) : undefined
    if (!feed) return void response.status(404).json({ code: 'NOT_FOUND' })
    response
      .type('text/calendar; charset=utf-8')
      .set('cache-control', 'private, max-age=300')
      .send(calendarOf(feed.memberId ? NAMES.member : NAMES.branch, await listForFeed(db, feed, at)))
  })
}
