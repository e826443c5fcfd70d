import { openDatabase } from '@mobile-members/database/open-database.ts'
import { writeFileSync } from 'node:fs'
import type { Database } from './db.ts'
import { serviceEnv } from './env.ts'
import { fillGround, measurePlacement } from './placements/measure-placement.ts'

// placement-bench-main FIGURES.json, on a scratch database, as its administrator.
const [out = ''] = process.argv.slice(2)
const db = openDatabase<Database>(serviceEnv().DATABASE_URL, 'branches', { statementTimeout: 1_800_000 })
await fillGround(db)
writeFileSync(out, JSON.stringify(await measurePlacement(db)))
await db.destroy()
