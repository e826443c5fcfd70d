import { generateCounty } from '@mobile-members/county/county.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { dayOf } from '@mobile-members/model/dates.ts'
import type { Database } from './db.ts'
import { seedDemo } from './demo.ts'
import { readDemoEnv } from './env.ts'
import { useKeyring } from './secrets/keyring.ts'

const env = readDemoEnv()
useKeyring({ fieldKey: env.FIELD_KEY, letterSigningKeys: env.LETTER_SIGNING_KEYS })
const db = openDatabase<Database>(env.DATABASE_URL, 'registry')
await seedDemo(db, generateCounty({ seed: env.DEMO_SEED, today: env.DEMO_TODAY ?? dayOf(new Date()) }))
await db.destroy()
