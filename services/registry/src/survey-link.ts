import { busOf } from '@mobile-members/database/bus.ts'
import { openDatabase } from '@mobile-members/database/open-database.ts'
import { resolve } from 'node:path'
import { writeFileSync } from 'node:fs'
import type { Database } from './db.ts'
import { serviceEnv } from './env.ts'
import { useKeyring } from './secrets/keyring.ts'
import { linkFolder } from './surveys/link-folder.ts'
import { useSurveyQueue } from './surveys/survey-jobs.ts'

// survey-link FOLDER --out LINKS.csv, on a scratch database that holds no county.
const args = process.argv.slice(2)
const at = args.indexOf('--out')
const out = at >= 0 ? args[at + 1] : undefined
const folder = args.find((_, i) => at < 0 || (i !== at && i !== at + 1))
if (!folder || !out) {
  console.error('usage: survey-link FOLDER --out LINKS.csv')
  process.exit(2)
}

const env = serviceEnv()
useKeyring({ fieldKey: env.FIELD_KEY, letterSigningKeys: env.LETTER_SIGNING_KEYS })
const db = openDatabase<Database>(env.DATABASE_URL, 'registry', { statementTimeout: 600_000 })
const boss = busOf(env.DATABASE_URL, { supervise: false, onError: (error) => console.error(error) })
await boss.start()
useSurveyQueue(boss)
const { csv, figures } = await linkFolder(db, resolve(folder), (text) => console.error(text))
writeFileSync(out, csv)
console.error(JSON.stringify(figures))
await boss.stop({ graceful: false, close: true })
await db.destroy()
