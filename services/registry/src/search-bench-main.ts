import { openDatabase } from '@mobile-members/database/open-database.ts'
import { writeFileSync } from 'node:fs'
import type { Database } from './db.ts'
import { serviceEnv } from './env.ts'
import { fillRegister, measureSearch } from './members/measure-search.ts'

// search-bench-main FIGURES.json, on a scratch database, as its administrator.
const [out = ''] = process.argv.slice(2)
const db = openDatabase<Database>(serviceEnv().DATABASE_URL, 'registry', { statementTimeout: 1_800_000 })
console.error('a million members are written')
await fillRegister(db)
const figures = await measureSearch(db, (text) => console.error(text))
writeFileSync(out, JSON.stringify(figures))
await db.destroy()
