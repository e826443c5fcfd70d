import { generateCounty } from '@mobile-members/county/county.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import type { Database } from './db.ts'
import { seedDemo } from './demo.ts'
import { demoEnv } from './env.ts'
import { materialFilesOf } from './materials/material-files.ts'

const env = demoEnv()
const { DATABASE_URL, DEMO_SEED, DEMO_TODAY } = env
const db = openDatabase<Database>(DATABASE_URL, 'branches', { max: 1 })
try {
  await seedDemo(db, generateCounty({ seed: DEMO_SEED, today: DEMO_TODAY }), materialFilesOf(env))
} finally {
  await db.destroy()
}
