import { dayOf } from '@mobile-members/model/dates.ts'
import type { Express } from 'express'
import type { Db } from '../db.ts'
import { feedSince, receptionFeed } from './reception-feed.rules.ts'
import { listDaysOfFeed } from './reception-day.store.ts'

/** Serves the reception days to calendar programs, which cannot sign in: days, times and the place, no person (R91). */
export function serveReceptionFeed(app: Express, db: Db, now: () => Date): void {
  app.get('/files/reception.ics', async (_request, response) => {
    const at = now()
    const days = await listDaysOfFeed(db, feedSince(dayOf(at)))
    response
      .type('text/calendar; charset=utf-8')
      .set('cache-control', 'public, max-age=300')
      .send(receptionFeed(days, at))
  })
}
