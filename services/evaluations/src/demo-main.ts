import { generateCounty } from '@mobile-members/county/county.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import type { Database } from './db.ts'
import { seedDemo } from './demo.ts'
import { env } from './env.ts'

const db = openDatabase<Database>(env.DATABASE_URL, 'evaluations')
await seedDemo(db, generateCounty({ seed: env.DEMO_SEED, today: env.DEMO_TODAY ?? dayOf(new Date()) }))
await db.destroy()
